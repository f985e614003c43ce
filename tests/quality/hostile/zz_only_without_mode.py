"""Says something at θ = 0 alone, which no interior obligation covers."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
CASES = (Case("a", sp.Eq(theta, 0), (Active(1, sp.false),)),)
THEOREM = Theorem(
    slug="zz-only-without-mode",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
