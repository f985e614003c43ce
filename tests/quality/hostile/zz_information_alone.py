"""Information without the formula that it rests on."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", theta <= threshold, (Value("rho", 1, sp.Integer(0)), Value("information", 1, sp.Integer(0)))),)
THEOREM = Theorem(
    slug="zz-information-alone",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
