"""Losses as code writes them beside their description, and a linear VAE that SciPy minimises them for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy.optimize import minimize

Array = np.ndarray
N, D, d = 10, 4, 2
RNG = np.random.default_rng(5)
X = RNG.normal(size=(N, D)) @ RNG.normal(size=(D, D))
M = RNG.normal(size=(3, D))


@dataclass
class Batch:
    """What a loss sees: x, x_hat (N, D), kl (N, d), prior: decoded prior samples (N, D), log_s2: a free number.

    Kinks are rounded by `bend`, so that gradients can follow them; 0: not at all.
    """

    x: Array
    x_hat: Array
    kl: Array
    prior: Array
    log_s2: Array = field(default_factory=lambda: np.zeros(1))
    bend: float = 0.0

    def size(self, value: Array | float) -> Array:
        """|value|."""
        return np.sqrt(np.square(value) + self.bend**2)

    def atleast(self, value: Array | float, least: float) -> Array:
        """max(value, least)."""
        return 0.5 * (value + least + self.size(value - least))

    @property
    def error(self) -> Array:
        return self.x - self.x_hat


Written = Callable[[Batch], float]


def per_latent(weight: float, free: float) -> Written:
    return lambda b: (b.error**2).sum(1).mean() + weight * b.atleast(b.kl.mean(0), free).sum()


def per_sample(weight: float, free: float) -> Written:
    return lambda b: (b.error**2).sum(1).mean() + weight * b.atleast(b.kl, free).mean(0).sum()


LOSSES: dict[str, tuple[dict[str, Any], Written]] = {
    "ten times the mean, KL averaged over latents": (
        {
            "reconstruction": {"kind": "squared", "weight": 10, "reduction": "mean over everything"},
            "kl": {"weight": 45, "reduction": "mean over everything"},
        },
        lambda b: 10 * (b.error**2).mean() + 45 * b.kl.mean(),
    ),
    "sums over everything": (
        {"reconstruction": {"kind": "squared", "reduction": "sum"}, "kl": {"weight": 9, "reduction": "sum"}},
        lambda b: (b.error**2).sum() + 9 * b.kl.sum(),
    ),
    "half a sum over pixels, divided by 7": (
        {
            "reconstruction": {"kind": "squared", "weight": 0.5, "reduction": "mean over batch", "divided_by": 7},
            "kl": {"weight": 0.8, "reduction": "mean over batch"},
        },
        lambda b: 0.5 * (b.error**2).sum(1).mean() / 7 + 0.8 * b.kl.sum(1).mean(),
    ),
    "mean over pixels, everything summed over the batch": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over pixels"},
            "kl": {"weight": 8, "reduction": "mean over latents"},
        },
        lambda b: (b.error**2).mean(1).sum() + 8 * b.kl.mean(1).sum(),
    ),
    "a mean against a sum over the batch": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over everything"},
            "kl": {"weight": 0.02, "reduction": "sum"},
            "batch": N,
        },
        lambda b: (b.error**2).mean() + 0.02 * b.kl.sum(),
    ),
    "Gaussian of variance 0.4, KL over 3": (
        {
            "reconstruction": {"kind": "gaussian-nll", "variance": 0.4, "reduction": "mean over everything"},
            "kl": {"weight": 8, "reduction": "mean over batch", "divided_by": 3},
        },
        lambda b: 0.5 * (np.log(0.4) + b.error**2 / 0.4).mean() + 8 * b.kl.sum(1).mean() / 3,
    ),
    "pixels and their differences": (
        {
            "reconstruction": [
                {"kind": "squared", "reduction": "mean over everything"},
                {"kind": "squared", "reduction": "mean over everything", "weight": 3, "differences": [2, 2], "axis": 1},
            ],
            "kl": {"weight": 0.3, "reduction": "mean over batch"},
        },
        lambda b: (
            (b.error**2).mean()
            + 3 * (np.diff(b.error.reshape(-1, 2, 2), axis=2) ** 2).mean()
            + 0.3 * b.kl.sum(1).mean()
        ),
    ),
    "some columns more than others": (
        {
            "reconstruction": [
                {"kind": "squared", "reduction": "mean over batch", "columns": [0, 1], "weight": 5},
                {"kind": "squared", "reduction": "mean over batch", "columns": [2, 3], "weight": 0.5},
            ],
            "kl": {"weight": 12, "reduction": "mean over batch"},
        },
        lambda b: (
            5 * (b.error[:, :2] ** 2).sum(1).mean()
            + 0.5 * (b.error[:, 2:] ** 2).sum(1).mean()
            + 12 * b.kl.sum(1).mean()
        ),
    ),
    "a matrix that forgets a direction": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over everything", "matrix": M},
            "kl": {"weight": 0.7, "reduction": "mean over batch"},
        },
        lambda b: ((b.error @ M.T) ** 2).mean() + 0.7 * b.kl.sum(1).mean(),
    ),
    "capacity of 2.5 nats": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over batch"},
            "kl": {"weight": 30, "reduction": "mean over batch", "capacity": 2.5},
        },
        lambda b: (b.error**2).sum(1).mean() + 30 * b.size(b.kl.sum(1).mean() - 2.5),
    ),
    "capacity below what the weight leaves": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over batch"},
            "kl": {"weight": 0.5, "reduction": "mean over everything", "capacity": 0.3},
        },
        lambda b: (b.error**2).sum(1).mean() + 0.5 * b.size(b.kl.mean() - 0.3),
    ),
    "three free nats in total": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over everything"},
            "kl": {"weight": 20, "reduction": "mean over batch", "free_nats": 3, "free_per": "total"},
        },
        lambda b: (b.error**2).mean() + 20 * b.atleast(b.kl.sum(1).mean(), 3),
    ),
    "decoded prior samples": (
        {
            "reconstruction": {"kind": "squared", "reduction": "mean over everything"},
            "prior_samples": {"kind": "squared", "reduction": "mean over everything", "weight": 0.7},
            "kl": {"weight": 1.5, "reduction": "mean over batch"},
        },
        lambda b: (b.error**2).mean() + 0.7 * ((b.x - b.prior) ** 2).mean() + 1.5 * b.kl.sum(1).mean(),
    ),
}


def minimum(written: Written, starts: int = 1) -> tuple[float, Array]:
    """The smallest value of a loss over linear maps and variances, and the KL of every latent there.

    z takes 2 d values with the posterior's (the prior's) mean and covariance, exact for squared errors.
    """
    points = np.sqrt(d) * np.concatenate([np.eye(d), -np.eye(d)])

    def parts(p: Array) -> tuple[Array, Array, Array, Array]:
        V, U, log_variance, rest = np.split(p, np.cumsum([d * D, D * d, d]))
        return X @ V.reshape(D, d), U.reshape(d, D), log_variance, rest

    def divergence(mu: Array, log_variance: Array) -> Array:
        return 0.5 * (mu**2 + np.exp(log_variance) - 1 - log_variance)

    def loss(p: Array, bend: float = 0.0) -> float:
        mu, U, log_variance, rest = parts(p)
        kl = divergence(mu, log_variance)
        z = [(mu + point * np.exp(log_variance / 2), point) for point in points]
        batches = (Batch(X, one @ U, kl, np.tile(prior @ U, (N, 1)), rest, bend) for one, prior in z)
        return float(np.mean([written(batch) for batch in batches]))

    rng = np.random.default_rng(0)
    found = [_descend(loss, 0.4 * rng.normal(size=d * D + D * d + d + 1)) for _ in range(starts)]
    best = min(found, key=lambda result: result[0])
    mu, _, log_variance, _ = parts(best[1])
    return best[0], divergence(mu, log_variance).mean(0)


def _descend(loss: Callable[..., float], start: Array) -> tuple[float, Array]:
    """L-BFGS, its last steps with precise gradients; kinks are rounded less and less."""
    p = start
    kinks = loss(start, 1.0) != loss(start)
    for bend in (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6) if kinks else (0.0,):
        p = minimize(loss, p, (bend,), method="L-BFGS-B", options={"ftol": 1e-11}).x
    options = {"ftol": 1e-15, "gtol": 1e-9, "maxiter": 60}
    p = minimize(loss, p, (1e-6 * kinks,), jac="3-point", method="L-BFGS-B", options=options).x
    return float(loss(p)), p


def reference(written: Written, kl: float) -> float:
    """The loss of a perfect reconstruction whose KL is `kl` nats in all, with prior samples decoded to zero."""
    return written(Batch(X, X, np.full((N, d), kl / d), np.zeros((N, D))))


def slope(written: Written) -> float:
    """What the loss of decoding nothing adds to that of a perfect reconstruction."""
    return written(Batch(X, 0 * X, np.zeros((N, d)), np.zeros((N, D)))) - reference(written, 0.0)
