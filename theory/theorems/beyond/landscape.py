"""One level has no spurious local minimum: a critical point that is not a global minimum is a strict saddle.

In whitened data a critical point is a choice of modes, each with a latent whose threshold √β c σ lies below θ; it saves
(θ − √β c σ)²/η_dec². A choice that is not the best leaves one of the ways below, along which the loss falls to second
order. Where σ is learned, latents with one σ may also share modes without being orthogonal; turning them into each
other lets their σ part, and the loss falls.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import (
    Chart,
    exchange,
    grow,
    lambda_i,
    lambda_j,
    landscape_steps,
    part,
    ratio,
    sigma_i,
    sigma_j,
    take_over,
    theta_i,
    theta_j,
    threshold,
    trained,
    turn,
)
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem, settings_of, titles

FIXED, DIAGONAL, LEARNED = (Setting("vae", (kind,)) for kind in ("isotropic", "diagonal", "learnable"))
INPUT_FIXED, INPUT_LEARNED = Setting("cvae", ("isotropic",)), Setting("cvae", ("learnable",))


def growing(noise: sp.Expr) -> Curvature:
    """A skipped mode above a free latent's threshold."""
    return Curvature(
        "a free latent grows along a skipped mode",
        grow(noise, theta),
        value=-2 * ratio(noise) * (theta - threshold(noise)) / eta_dec**2,
        falls=theta > threshold(noise),
    )


def turning(parameters: Chart) -> Curvature:
    """A skipped mode above a used one."""
    return Curvature(
        "a used latent turns to a skipped mode",
        turn(theta, parameters),
        value=-2 * ratio(sigma_i) * (theta - theta_i) / eta_dec**2,
        falls=theta > theta_i,
    )


taking_over = Curvature(
    "a free latent takes over from a noisier one",
    take_over(),
    value=-2 * beta(1) * (sigma_i - sigma_j) / (eta(1) ** 2 * sigma_j),
    falls=sigma_i > sigma_j,
)
exchanging = Curvature(
    "a noisier latent gives its larger mode to a less noisy one and takes the smaller",
    exchange(),
    value=-2 * (theta_i - threshold(sigma_j)) * (theta_i - theta_j) * (sigma_i - sigma_j) * sigma_j / eta_dec**2,
    falls=theta_i > theta_j,
)
parting = Curvature(
    "two latents of one σ that are not orthogonal part",
    part(),
    value=-4 * beta(1) * (lambda_i**2 - lambda_j**2) ** 2 / eta(1) ** 4,
    falls=sp.true,
)
fixed = (growing(sigma(1)), turning({}))
learned = (growing(eta(1)), turning(trained(lambda_i**2)), parting)
CASES = (
    Case("fixed isotropic Σ", sp.true, fixed),
    Case("fixed diagonal Σ", sp.true, (growing(sigma_i), turning({}), taking_over, exchanging), setting=DIAGONAL),
    Case("learnable Σ", sp.true, learned, setting=LEARNED),
    Case("CVAE, fixed Σ", sp.true, fixed, setting=INPUT_FIXED),
    Case("CVAE, learnable Σ", sp.true, learned, setting=INPUT_LEARNED),
)

THEOREM = Theorem(
    slug="landscape",
    title="One level has no spurious local minimum",
    source="docs/landscape.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement="A critical point of the VAE's or CVAE's loss is a global minimum or a strict saddle.",
    setting=FIXED,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles(landscape_steps(FIXED, CASES)),
    derivation=lambda: (*reduction(FIXED), *landscape_steps(FIXED, CASES)),
    uses=("vae-fixed-diagonal", "vae-learnable", "cvae-fixed", "cvae-learnable"),
)
