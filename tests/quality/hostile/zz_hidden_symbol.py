"""Two symbols that look alike: one has a character of width zero."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, other = sp.symbols("u u\u200b", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", u > 1, other * u > other),)),)
THEOREM = Theorem(
    slug="zz-hidden-symbol",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
