"""FALSE: there is no such likelihood, so nothing was ever tested."""

import sympy as sp

from collapsecheck.theory.statement import Case, Network, Setting, Theorem

SETTING = Setting("any", ())
CASES = (Case("a", sp.true, (Network("t", "global", ("laplace",)),)),)
THEOREM = Theorem(
    slug="zz-unknown-likelihood",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
