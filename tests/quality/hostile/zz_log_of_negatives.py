"""FALSE as it is read: for u ≤ 10⁻⁶ the left side is no real number."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = (
    Case("a", sp.true, (ForAll("t", sp.true, sp.log(u - sp.Rational(1, 10**6)) <= u - sp.Rational(1, 10**6) - 1),)),
)
THEOREM = Theorem(
    slug="zz-log-of-negatives",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
