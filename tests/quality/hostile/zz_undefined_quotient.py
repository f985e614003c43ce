"""Neither side of the equation is the other where x = 1: the left one has no value there."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
x = sp.Symbol("x", positive=True)
CASES = (
    Case("a", sp.true, (ForAll("s", sp.true, sp.Eq((x**2 - 1) / (x - 1), x + 1)),)),
    vae_learnable.CASES[2],
)
THEOREM = Theorem(
    slug="zz-undefined-quotient",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
