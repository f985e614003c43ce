"""An equation between relations."""

import sympy as sp

from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("any", ())
x, y = sp.symbols("x y", positive=True)
CASES = (Case("a", sp.true, (ForAll("s", sp.true, sp.Eq(x > y, y < x, evaluate=False)),)),)
THEOREM = Theorem(
    slug="zz-compared-relations",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
