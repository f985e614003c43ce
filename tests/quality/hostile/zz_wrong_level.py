"""FALSE control: the condition of level 2 claimed of level 1."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

n, f = beta(1) * sigma(1) ** 2, beta(2) * eta_dec**2

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))
CASES = (Case("all", where=sp.true, claims=(Active(1, (n > f) | (theta**2 * n > f**2)),)),)
THEOREM = Theorem(
    slug="zz-wrong-level",
    title="Wrong level index",
    source="a hostile file",
    kind="condition",
    statement="σ_1 and rate_1 as for level 2.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
