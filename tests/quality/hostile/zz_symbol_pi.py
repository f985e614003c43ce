"""A symbol that is printed as the number π."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, pi = sp.symbols("u pi", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", pi > 1, pi * u > u),)),)
THEOREM = Theorem(
    slug="zz-symbol-pi",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
