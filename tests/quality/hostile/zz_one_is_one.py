"""EMPTY: SymPy makes it 1 = 1, kept from being evaluated."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
CASES = (Case("a", sp.true, (ForAll("t", sp.true, sp.Eq(theta / theta, 1, evaluate=False)),)),)
THEOREM = Theorem(
    slug="zz-one-is-one",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
