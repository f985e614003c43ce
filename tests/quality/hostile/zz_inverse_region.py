"""TRUE for θ > 0: at θ = 0 neither region has a value, and together they look like everything."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (
    Case("a", 1 / theta < 1 / threshold, (Active(1, sp.true),)),
    Case("b", 1 / theta >= 1 / threshold, (Active(1, sp.false),)),
)
THEOREM = Theorem(
    slug="zz-inverse-region",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
