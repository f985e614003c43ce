"""Linear VAE whose encoder variance may depend on x: the optimum is the constant variance of the learnable case.

For every x the loss depends on Σ(x) through the same strictly convex function, so the best Σ(x) is the same for all x.
"""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae.vae_learnable import CASES

SETTING = Setting("vae", ("data-dependent",))

THEOREM = Theorem(
    slug="vae-data-dependent",
    title="Linear VAE, encoder variance depending on the data",
    source="arXiv 2306.05023, Theorem 1 and its remark",
    kind="minimum",
    statement=(
        "Letting $Σ$ depend on x changes nothing: the best $Σ(x)$ is constant and the minimum is the learnable one."
    ),
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("vae-learnable",),
)
