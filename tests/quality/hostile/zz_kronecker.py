"""FALSE at θ = √2 only, where no rational draw looks."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
rho = 2 * sp.log(theta / threshold)
minimum = beta(1) * (1 + rho) + sp.KroneckerDelta(theta, sp.sqrt(2))
collapsed = (Value("rho", 1, sp.Integer(0)), Value("minimum", 0, theta**2 / eta_dec**2))
CASES = (
    Case("a", theta > threshold, (Value("rho", 1, rho), Value("minimum", 0, minimum))),
    Case("b", theta <= threshold, collapsed),
)
THEOREM = Theorem(
    slug="zz-kronecker",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
