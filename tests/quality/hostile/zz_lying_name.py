"""The name of a claim and the title say what is false; the claim itself is log u ≤ u − 1."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = (Case("a", sp.true, (ForAll("at the minimum level 1 is never active", sp.true, sp.log(u) <= u - 1),)),)
THEOREM = Theorem(
    slug="zz-lying-name",
    title="No latent is ever active",
    source="a hostile file",
    kind="condition",
    statement="No latent is ever active",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
