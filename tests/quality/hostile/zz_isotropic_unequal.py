"""FALSE/EMPTY: isotropic Σ has no noisier latent; σ_i ≠ σ_j in a setting that forbids it."""

import sympy as sp

from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
)
from collapsecheck.theory.theorems.beyond.landscape import taking_over

SETTING = Setting("vae", ("isotropic",))
CASES = (Case("all", where=sp.true, claims=(taking_over,)),)
THEOREM = Theorem(
    slug="zz-isotropic-unequal",
    title="Isotropic Σ: a free latent takes over",
    source="a hostile file",
    kind="condition",
    statement="With isotropic Σ a free latent takes over from a noisier one.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
