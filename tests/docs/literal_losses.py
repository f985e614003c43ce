"""Losses as people write them, run literally on a small example and minimised by SciPy."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.optimize import minimize

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem

# Images (rows), pixels and latents of the example, and its numbers.
N, D, d = 8, 3, 2
GIVEN = {"beta": 1.7, "eta_dec": 0.6, "sigma": 0.7, "eta_enc": 1.3, "N": N, "D": D, "d": d, "step": 30, "warmup": 100}
ABOVE_AND_BELOW = np.array([3.0, 0.6, 0.2])  # eigenvalues in units of the threshold: one latent should survive
STANDARD = "((x - x_hat)**2).sum(1).mean() + beta * kl.sum(1).mean()"
Vector = np.ndarray
Encoder = Callable[[Vector, Vector], tuple[Vector, float]]


def fixed(eta: float) -> Encoder:
    """σ given."""
    return lambda x, p: (np.full((N, d), 2 * np.log(GIVEN["sigma"])), eta)


def free(eta: float = 1.0) -> Encoder:
    """One log-variance per latent."""
    return lambda x, p: (np.tile(p[:d], (N, 1)), eta)


def head(x: Vector, p: Vector) -> tuple[Vector, float]:
    """Log-variances by a linear layer of x."""
    return x @ p[d : d + D * d].reshape(D, d) + p[:d], 1.0


ENCODERS: dict[str, tuple[Encoder, bool]] = {
    "one free log-variance per latent": (free(), False),
    "a log-variance head: a linear layer of x": (head, False),
    "fixed σ, standard normal prior": (fixed(1.0), False),
    "fixed σ, prior of standard deviation η_enc": (fixed(GIVEN["eta_enc"]), False),
    "one free log-variance per latent, prior of standard deviation η_enc": (free(GIVEN["eta_enc"]), False),
    "layers with biases, one free log-variance per latent": (free(), True),
}


def samples(threshold: float, rng: np.random.Generator, centred: bool) -> Vector:
    """N images whose second moment (covariance and a mean, if centred) has eigenvalues around the threshold."""
    raw = rng.normal(size=(N, D))
    basis = np.linalg.qr(raw - raw.mean(axis=0) if centred else raw)[0] * np.sqrt(N)
    axes = np.linalg.qr(rng.normal(size=(D, D)))[0]
    return basis * np.sqrt(threshold * ABOVE_AND_BELOW) @ axes.T + (3.0 * np.sqrt(threshold) if centred else 0.0)


def literal(code: str, encoder: Encoder, biases: bool, x: Vector) -> Callable[[Vector], float]:
    """The loss as written, averaged over 2 d draws of z with exactly its mean and covariance."""
    program = compile(code, "translation.md", "eval")

    def loss(p: Vector) -> float:
        V, U, b_z, b_x, rest = np.split(p, np.cumsum([d * D, D * d, d, D]))
        mu = x @ V.reshape(D, d) + biases * b_z
        log_variance, eta = encoder(x, rest)
        kl = 0.5 * ((mu**2 + np.exp(log_variance)) / eta**2 - 1 - log_variance + 2 * np.log(eta))
        step = np.sqrt(d * np.exp(log_variance))[None] * np.concatenate([np.eye(d), -np.eye(d)])[:, None, :]
        decoded = ((mu + z) @ U.reshape(d, D) + biases * b_x for z in step)
        return float(np.mean([eval(program, {**GIVEN, "x": x, "x_hat": x_hat, "kl": kl}) for x_hat in decoded]))

    return loss


def start(threshold: float, rng: np.random.Generator) -> Vector:
    """A random one in the units of the data."""
    unit = np.sqrt(threshold)
    sizes = np.concatenate([np.full(d * D, 0.7 / unit), np.full(D * d, 0.7 * unit), np.full(d + D + d + D * d, 0.1)])
    return sizes * rng.normal(size=len(sizes))


def check(code: str, threshold: float, level: Level, encoder: Encoder, biases: bool) -> None:
    """Data around the claimed threshold: the literal loss and the prediction must fall by the same fraction.

    The fraction is of the fully collapsed loss above the constants, from a model that encodes nothing.
    """
    rng = np.random.default_rng(0)
    x = samples(threshold, rng, biases)
    loss = literal(code, encoder, biases, x)
    options = {"ftol": 1e-15, "gtol": 1e-10, "maxiter": 2000, "maxfun": 10**6}
    best = minimize(loss, start(threshold, rng), jac="3-point", method="L-BFGS-B", options=options).fun
    moved = x - x.mean(axis=0) if biases else x
    v = 1.0 if level.sigma is None else (float(level.sigmas()[0]) / level.eta) ** 2
    eta_dec = np.sqrt(threshold / (level.beta * v))
    answer = optimum(Problem.build("vae", moved.T @ moved / N, eta_dec=eta_dec, levels=[level]))
    prior = np.full(d, 2 * np.log(level.eta))
    nothing = loss(np.concatenate([np.zeros(d * D + D * d + d), x.mean(axis=0), prior, np.zeros(D * d)]))
    rate = level.beta * d * (v - 1 - np.log(v))
    fit = ABOVE_AND_BELOW.sum() * level.beta * v
    assert answer.active == (1,) and answer.L_min < fit + rate
    scale = (nothing - loss_of_rate(code, rate / level.beta)) / fit
    assert nothing - best == pytest.approx(scale * (fit + rate - answer.L_min), rel=1e-6)


def loss_of_rate(code: str, doubled: float) -> float:
    """What `code` gives for a perfect fit with KL summing to `doubled`/2 for every image."""
    perfect = {"x": np.zeros((N, D)), "x_hat": np.zeros((N, D)), "kl": np.full((N, d), doubled / 2 / d)}
    return float(eval(code, {**GIVEN, **perfect}))


def learnable(eta: float = 1.0) -> Level:
    return Level(d, 1.0, eta, None)
