"""FALSE as it is read: at u = v the left side has no value."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", sp.true, 1 / (u - v) ** 2 > 0),)),)
THEOREM = Theorem(
    slug="zz-division-by-zero",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
