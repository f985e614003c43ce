"""Empty: log u ≤ u − 1 for every u, so that no u meets the hypothesis."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", sp.log(u) > u - sp.Rational(999, 1000), u > 10),)),)
THEOREM = Theorem(
    slug="zz-vacuous-log",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
