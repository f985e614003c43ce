"""FALSE: the rate is half of what is claimed; twice a rate is no rate."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import information_step, reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Setting, Theorem, Value
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
a, c, e = vae_learnable.CASES
CASES = (
    replace(
        a, claims=(*[k for k in a.claims if k.quantity in ("rho",)], Value("rate", 1, 2 * sp.log(theta / threshold)))
    ),
)
THEOREM = Theorem(
    slug="zz-rate-for-information",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), information_step(1)),
)
