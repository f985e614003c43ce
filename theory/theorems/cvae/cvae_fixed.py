"""Linear CVAE with fixed encoder variance: the VAE's answer with θ² the eigenvalues of E = C − B A⁺ Bᵀ.

Only the part of y that x cannot explain linearly is left for the latent variables.
"""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae.vae_fixed_isotropic import CASES

SETTING = Setting("cvae", ("diagonal",))

THEOREM = Theorem(
    slug="cvae-fixed",
    title="Linear CVAE, fixed encoder variance",
    source="arXiv 2306.05023, section 4",
    kind="minimum",
    statement="With $θ_i² = eig(E)$ descending and $σ$ ascending, $λ_i ω_i = max(0, θ_i − √β c σ_i)$.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("vae-fixed-diagonal",),
)
