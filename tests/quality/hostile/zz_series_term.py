"""A term O(x²), which swallows what is wrong."""

import sympy as sp

from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("any", ())
x = sp.Symbol("x", positive=True)
CASES = (Case("a", sp.true, (ForAll("s", sp.true, sp.Eq(sp.log(1 + x), x + sp.O(x**2), evaluate=False)),)),)
THEOREM = Theorem(
    slug="zz-series-term",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
