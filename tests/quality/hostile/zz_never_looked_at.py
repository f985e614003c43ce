"""Empty: e^(−θ) is never above 1."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
CASES = (Case("a", sp.exp(-theta) > 1, (Active(1, sp.false),)),)
THEOREM = Theorem(
    slug="zz-never-looked-at",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
