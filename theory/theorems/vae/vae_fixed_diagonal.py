"""Linear VAE with a fixed diagonal encoder variance: the largest θ takes the coordinate with the smallest σ.

Modes are sorted by θ descending and paired with σ ascending; each pair then behaves as in the isotropic case.
"""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae.vae_fixed_isotropic import CASES

SETTING = Setting("vae", ("diagonal",))

THEOREM = Theorem(
    slug="vae-fixed-diagonal",
    title="Linear VAE, fixed diagonal encoder variance",
    source="arXiv 2306.05023, section 3",
    kind="minimum",
    statement="With $θ$ descending paired with $σ$ ascending, $λ_i ω_i = max(0, θ_i − √β c σ_i)$.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("vae-fixed-isotropic",),
)
