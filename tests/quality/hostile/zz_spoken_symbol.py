"""A symbol whose name is a sentence."""

import sympy as sp

from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("any", ())
x = sp.Symbol("x", positive=True)
q = sp.Symbol("x for every network and every β, and q", positive=True)
CASES = (Case("a", sp.true, (ForAll("s", q <= x, q**2 <= x**2),)),)
THEOREM = Theorem(
    slug="zz-spoken-symbol",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
