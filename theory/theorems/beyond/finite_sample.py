"""With n samples: an interval around every θ², and which modes are decided.

With m degrees of freedom (VAE: n, CVAE: n − d_x, centred: one less), r dimensions, δ = √(2 log(3r/α)/m) and Gaussian
rows, with probability at least 1 − α every sample eigenvalue s_k² satisfies s_k ≥ (1 − δ − head) θ_k and
s_k ≤ (1 + δ) θ_k + tail with head = √(k/m), tail = √(T_k/m), T_k = Σ_{j≥k} θ_j². So θ_k lies between
(s_k − tail)/(1 + δ) and s_k/(1 − δ − head); a mode is decided where the threshold √β η_dec, or √β c σ, lies outside.
A VAE of y ≠ x has m = n and s_k moved by a leak of the noise of y. For white noise T_k = (r − k + 1) θ², and the
factors without δ are the edges of the Marchenko–Pastur law.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction, sampling_steps
from collapsecheck.theory.notation import beta, c, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Case, ForAll, Setting, Theorem, settings_of, titles

LEARNED, FIXED = Setting("vae", ("learnable",)), Setting("vae", ("isotropic",))
LEARNED_CVAE, FIXED_CVAE = Setting("cvae", ("learnable",)), Setting("cvae", ("isotropic",))
s, delta, head, tail, gamma, leak = sp.symbols("s delta head tail gamma leak", positive=True)
lowered = 1 - delta - head
not_too_small = s >= lowered * theta
not_too_large = s <= (1 + delta) * theta + tail


def decided(threshold: sp.Expr) -> tuple[ForAll, ForAll]:
    """What n samples say of a mode that is active above the threshold, for θ."""
    return (
        ForAll("decided active", sp.And(not_too_large, s > (1 + delta) * threshold + tail), theta > threshold),
        ForAll("decided collapsed", sp.And(lowered > 0, not_too_small, s <= lowered * threshold), theta <= threshold),
    )


def row(name: str, setting: Setting, threshold: sp.Expr) -> Case:
    """A model: which θ is active, and which s decides."""
    return Case(name, sp.true, (Active(1, theta > threshold), *decided(threshold)), setting=setting)


INTERVAL = (
    ForAll("upper end", sp.And(lowered > 0, not_too_small), theta <= s / lowered),
    ForAll("lower end", not_too_large, theta >= (s - tail) / (1 + delta)),
    ForAll(
        "lower end without the tail",
        sp.And(not_too_large, tail <= sp.sqrt(gamma) * theta),
        theta >= s / (1 + delta + sp.sqrt(gamma)),
    ),
    ForAll(
        "white noise: its largest s² exceeds the Marchenko–Pastur edge by δ at most",
        sp.And(not_too_large, tail <= sp.sqrt(gamma) * theta),
        s <= theta * (1 + sp.sqrt(gamma) + delta),
    ),
)
LEAKING = (
    ForAll("upper end with a leak", sp.And(lowered > 0, s + leak >= lowered * theta), theta <= (s + leak) / lowered),
    ForAll("lower end with a leak", s - leak <= (1 + delta) * theta + tail, theta >= (s - leak - tail) / (1 + delta)),
)
CASES = (
    Case("the interval", sp.true, INTERVAL, setting=LEARNED),
    Case("VAE of y from x", sp.true, LEAKING, setting=LEARNED),
    row("VAE, learnable", LEARNED, sp.sqrt(beta(1)) * eta_dec),
    row("VAE, fixed", FIXED, sp.sqrt(beta(1)) * c(1) * sigma(1)),
    row("CVAE, learnable", LEARNED_CVAE, sp.sqrt(beta(1)) * eta_dec),
    row("CVAE, fixed", FIXED_CVAE, sp.sqrt(beta(1)) * c(1) * sigma(1)),
)

THEOREM = Theorem(
    slug="finite-sample",
    title="With n samples: which modes are decided",
    source="docs/finite-sample.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "With probability $1 − α$, $(s_k − √(T_k/m))/(1 + δ) ≤ θ_k ≤ s_k/(1 − δ − √(k/m))$ for every "
        "mode: it is decided where its threshold lies outside."
    ),
    setting=LEARNED,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles(sampling_steps()),
    derivation=lambda: (*sampling_steps(), *reduction(LEARNED_CVAE)),
    uses=("cvae-correlation", "collapse-conditions"),
)
