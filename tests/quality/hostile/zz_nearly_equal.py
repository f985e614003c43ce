"""TRUE, though the sides differ by one part in 10⁶⁰."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v = sp.symbols("u v", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", sp.Eq(u, v), u**2 + v**2 + u / 10**60 > 2 * u * v),)),)
THEOREM = Theorem(
    slug="zz-nearly-equal",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
