"""Bounds on the mutual information of the data and a latent, from what the encoder gives (docs/detect.md)."""

from __future__ import annotations

import numpy as np

from numerics.checks import Array
from numerics.posterior import LARGEST_LOG_VARIANCE


def upper(covariance: Array, log_variance: Array) -> float:
    """I(x; z) ≤ ½ log det Cov(z) − ½ Σ E log σ_i² in nats; Cov(z) = Cov(posterior mean) + diag E σ².

    The Gaussian has the largest entropy for its covariance. The bound never exceeds E KL(q(z|x) || r) for any fixed
    Gaussian r, the prior included, since the r that is best has the moments of the aggregated posterior.
    covariance: (d, d) of the aggregated posterior; log_variance: (d,) averages over the data.
    """
    return max(0.0, 0.5 * float(np.linalg.slogdet(covariance)[1] - log_variance.sum()))


def upper_each(covariance: Array, variance: Array, log_variance: Array) -> Array:
    """The same for every latent by itself; covariance: of the posterior means."""
    return np.maximum(0.0, 0.5 * (np.log(np.diagonal(covariance) + variance) - log_variance))


def lower(means: Array, log_variances: Array) -> tuple[float, Array]:
    """Lower bounds on I(x; z), for all latents together and for each, from k samples; at most log k.

    I ≥ −(1/k) Σ_m log (1/k) Σ_n e^{−D_mn} for x uniform over the k samples, D the Bhattacharyya distance of
    q(z|x_m) and q(z|x_n) (Kolchinsky and Tracey 2017). Information is concave in the law of x, so for samples drawn at
    random the bound holds for all data in expectation over the draw.
    """
    together, each = np.zeros((len(means), len(means))), []
    within = np.clip(log_variances, -LARGEST_LOG_VARIANCE, LARGEST_LOG_VARIANCE)
    for mean, log_variance in zip(means.T, within.T, strict=True):
        distance = _bhattacharyya(mean, log_variance)
        together += distance
        each.append(_mixture(distance))
    return _mixture(together), np.array(each)


def _bhattacharyya(mean: Array, log_variance: Array) -> Array:
    """Distances between one-dimensional Gaussians, every pair."""
    variance = np.exp(log_variance)
    twice = variance[:, None] + variance
    distance = np.subtract.outer(mean, mean)
    distance *= 0.25 * distance
    distance /= twice
    distance += 0.5 * np.log(0.5 * twice)
    distance -= np.add.outer(0.25 * log_variance, 0.25 * log_variance)
    return distance


def _mixture(distance: Array) -> float:
    return max(0.0, -float(np.log(np.exp(-distance).mean(axis=1)).mean()))
