"""TRUE: a number with a name is a number."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u = sp.Symbol("u", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", u < 3, u < sp.pi),)),)
THEOREM = Theorem(
    slug="zz-below-pi",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
