"""FALSE: SymPy settles the claim under the symbol assumption integer=True."""

import sympy as sp

from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

b = sp.Symbol("beta_1", integer=True, positive=True)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(ForAll("β ≥ 1", b > 0, b >= 1),)),)
THEOREM = Theorem(
    slug="zz-integer-symbol",
    title="β is at least 1",
    source="a hostile file",
    kind="condition",
    statement="β_1 ≥ 1 in every VAE.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
