"""FALSE: σ paired with θ in the same order is not the minimum."""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_fixed_diagonal as d

SETTING = Setting("vae", ("diagonal",))
CASES = d.CASES
THEOREM = Theorem(
    slug="zz-pairing-same",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    pairing="same",
    derivation=lambda: reduction(SETTING),
)
