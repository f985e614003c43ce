"""Nothing can be said of 1/θ where θ = 0, though it cancels."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
x = sp.Symbol("x", positive=True)
CASES = (
    Case("a", sp.true, (ForAll("s", sp.true, sp.Gt(1 / theta + x, 1 / theta, evaluate=False)),)),
    vae_learnable.CASES[2],
)
THEOREM = Theorem(
    slug="zz-undefined-at-zero",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
