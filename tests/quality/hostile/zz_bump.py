"""FALSE near θ = √2: a bump that vanishes to millions of digits at every rational draw."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
rho = 2 * sp.log(theta / threshold)
bump = sp.exp(-(10**12) * (theta**2 - 2) ** 2)
minimum = beta(1) * (1 + rho) + bump
collapsed = (Value("rho", 1, sp.Integer(0)), Value("minimum", 0, theta**2 / eta_dec**2))
CASES = (
    Case("a", theta > threshold, (Value("rho", 1, rho), Value("minimum", 0, minimum))),
    Case("b", theta <= threshold, collapsed),
)
THEOREM = Theorem(
    slug="zz-bump",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
