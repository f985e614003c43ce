"""FALSE at θ = 0: the condition β_1 σ_1² θ² > 0 does not hold there."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))
noise, floor = beta(1) * sigma(1) ** 2, beta(2) * eta_dec**2
CASES = (Case("a", sp.true, (Active(2, (noise * theta**2 > 0) & ((noise > floor) | (theta**2 * noise > floor**2))),)),)
THEOREM = Theorem(
    slug="zz-zero-in-a-product",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
