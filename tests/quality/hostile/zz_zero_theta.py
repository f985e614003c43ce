"""FALSE at θ = 0 with β_1 σ_1² > β_2 η_dec²: θ > 0 is simplified away since θ is positive."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

noise, floor = beta(1) * sigma(1) ** 2, beta(2) * eta_dec**2

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))
CASES = (
    Case("all", where=sp.true, claims=(Active(2, (theta > 0) & ((noise > floor) | (theta**2 * noise > floor**2))),)),
)
THEOREM = Theorem(
    slug="zz-zero-theta",
    title="A latent without a mode collapses at level 2",
    source="a hostile file",
    kind="condition",
    statement="Level 2 is active only for θ > 0: rank-deficient data leave spare latents collapsed.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
