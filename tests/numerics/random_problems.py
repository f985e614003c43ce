"""Random problems for the numeric tests, with ties, zeros and rank deficiency."""

import numpy as np

from collapsecheck.numerics.problem import Level, Problem

KINDS = {
    "learn": lambda rng, d: None,
    "iso": lambda rng, d: float(np.exp(0.5 * rng.normal())),
    "diag": lambda rng, d: tuple(np.exp(0.5 * rng.normal(size=d)).tolist()),
}


def random_level(rng, d, kind, beta=None):
    """A level with β, η and σ around 1, never equal to 1."""
    beta = float(np.exp(0.5 * rng.normal())) if beta is None else beta
    return Level(d, beta, float(np.exp(0.4 * rng.normal())), KINDS[kind](rng, d))


def random_problem(rng, model, widths, kinds, *, rank=None, d_x=4, d_y=3):
    """A problem with learnable β rising from level to level; model "autoencoder", "vae" (y ≠ x) or "cvae"."""
    betas = np.sort(np.exp(0.5 * rng.normal(size=len(kinds)))).tolist()
    levels = [random_level(rng, d, kind, beta) for d, kind, beta in zip(widths, kinds, betas, strict=True)]
    eta_dec = float(np.exp(0.3 * rng.normal()))
    factor = rng.normal(size=(d_x + d_y, rank or d_x + d_y))
    joint = factor @ factor.T / factor.shape[1]
    a, b, c = joint[:d_x, :d_x], joint[d_x:, :d_x], joint[d_x:, d_x:]
    if model == "autoencoder":
        return Problem.build("vae", a, eta_dec=eta_dec, levels=levels)
    return Problem.build(model, a, b, c, eta_dec=eta_dec, levels=levels)


def separable_problem(rng: np.random.Generator) -> Problem:
    """One to three levels of any width, isotropic or learnable (a lone one sometimes diagonal); ties, zeros in θ²."""
    depth, dim = int(rng.integers(1, 4)), int(rng.integers(1, 5))
    theta2 = np.round(np.exp(1.5 * rng.normal(size=dim)), 1) * (rng.random(dim) > 0.15)
    levels = []
    for _ in range(depth):
        d = int(rng.integers(1, dim + 2))
        sigma = None if rng.random() < 0.4 else float(np.exp(rng.normal()))
        if depth == 1 and rng.random() < 0.3:
            sigma = tuple(np.exp(rng.normal(size=d)))  # type: ignore[assignment]
        levels.append(Level(d, float(np.exp(rng.normal())), float(np.exp(rng.normal())), sigma))
    return Problem.build("vae", np.diag(theta2), eta_dec=float(np.exp(0.5 * rng.normal())), levels=levels)
