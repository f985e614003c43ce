"""Linear CVAE with learnable encoder variance: it collapses entirely iff every eigenvalue of E is at most β η_dec²."""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae.vae_learnable import CASES

SETTING = Setting("cvae", ("learnable",))

THEOREM = Theorem(
    slug="cvae-learnable",
    title="Linear CVAE, learnable encoder variance",
    source="arXiv 2306.05023, Theorem 2",
    kind="minimum",
    statement=("With $θ_i² = eig(C − B A⁺ Bᵀ)$: $ω² = max(0, θ² − β η_dec²)/η_enc²$, active iff $θ² > β η_dec²$."),
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("vae-learnable",),
)
