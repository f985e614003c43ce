"""FALSE in a band of relative width 1e-25; enclosures of logarithms of integers are 2e-20 wide."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

thr = sp.sqrt(beta(1)) * eta_dec

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta > thr * (1 + sp.Rational(1, 10**25))),)),)
THEOREM = Theorem(
    slug="zz-tiny-off",
    title="Threshold off by 10⁻²⁵",
    source="a hostile file",
    kind="condition",
    statement="Active iff θ > √β η_dec (1 + 10⁻²⁵).",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
