"""FALSE: σ is off by 10⁻⁴⁵, less than 50 digits resolve."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem, Value
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))


def off(case):
    claims = tuple(
        replace(c, value=c.value + sp.Rational(1, 10**45)) if isinstance(c, Value) and c.quantity == "sigma" else c
        for c in case.claims
    )
    return replace(case, claims=claims)


CASES = tuple(off(c) for c in vae_learnable.CASES)
THEOREM = Theorem(
    slug="zz-tiny-sigma",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
