"""The name of a claim is a sentence with a line break, as if the verifier had said it."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = (
    Case(
        "a", sp.true, (ForAll("at the minimum level 1 is never active\nzz-name: proved", sp.true, sp.log(u) <= u - 1),)
    ),
)
THEOREM = Theorem(
    slug="zz-broken-name",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
