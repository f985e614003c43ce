"""Bounds on the mutual information of the data and a latent, from what the encoder gives (docs/detect.md)."""

from __future__ import annotations

import numpy as np
from scipy.linalg.lapack import dpotrf

from collapsecheck.numerics.checks import Array, Flags, Indices
from collapsecheck.numerics.closed_form import eigenvalues_above
from collapsecheck.numerics.detection.totals import LARGEST_LOG_VARIANCE

DRAWS = 4
EPS = float(np.finfo(float).eps)
NEGLIGIBLE = 1e-4  # nats


def upper(covariance: Array, variance: Array, log_variance: Array, rounding: Array) -> float:
    """I(x; z) ≤ ½ log det Cov(z) − ½ Σ E log σ_i² in nats; Cov(z) = Cov(posterior mean) + diag E σ².

    The Gaussian has the largest entropy for its covariance. The bound never exceeds E KL(q(z|x) || r) for any fixed
    Gaussian r, the prior included, since the r that is best has the moments of the aggregated posterior. With a
    conditional prior it is about the information beyond the condition. covariance: (d, d) of the posterior means;
    variance, log_variance: (d,) averages over the data; rounding: (d,) of the covariance's diagonal, which is added.
    """
    noise = float((np.log(variance) - log_variance).sum())
    relative, lost = signals(covariance, variance, rounding)
    return max(0.0, 0.5 * (_log_determinant(relative, lost) + noise))


def signals(covariance: Array, variance: Array, rounding: Array) -> tuple[Array, float]:
    """The matrix whose eigenvalues are signal over noise along the directions of a level, and what rounding may change.

    D C D with D = diag(E σ²)^(−1/2): beside a latent of tiny variance the others keep their digits.
    """
    scale = 1.0 / np.sqrt(variance)
    with np.errstate(over="ignore", invalid="ignore"):
        relative = scale[:, None] * covariance * scale
        largest = float(np.linalg.norm(relative))
    return relative, EPS * len(relative) * largest + float(np.sum(scale**2 * rounding))


def _log_determinant(relative: Array, lost: float) -> float:
    """log det (1 + the matrix), from above: what rounding may have changed is added where it would be seen."""
    if not np.isfinite(lost):
        return np.inf
    if len(relative) * lost < NEGLIGIBLE:
        factor, failed = dpotrf(relative + (1.0 + lost) * np.eye(len(relative)), lower=1, overwrite_a=1)
        if not failed:
            return 2.0 * float(np.log(np.diagonal(factor)).sum())
    values = np.linalg.eigvalsh(relative)
    return float(np.log1p(np.where(values > 2.0 * lost, values, values.clip(0.0) + lost)).sum())


def directions(relative: Array, lost: float, least: float) -> int:
    """Along how many directions of `signals` more than `least` nats can be told."""
    if not np.isfinite(lost):
        return len(relative)
    return eigenvalues_above(relative, max(float(np.expm1(2.0 * least)), 2.0 * lost))


def upper_each(covariance: Array, variance: Array, log_variance: Array) -> Array:
    """The same for every latent by itself; covariance: of the posterior means."""
    return np.maximum(0.0, 0.5 * (np.log(np.diagonal(covariance).clip(0.0) + variance) - log_variance))


def lower(means: Array, log_variances: Array, conditions: Indices, seed: int = 0) -> tuple[float, Array]:
    """I(x; z) for x uniform over the k samples given, all latents together and each, estimated from drawn z; ≤ log k.

    Information is concave in the law of x, so for samples drawn at random from the data it is, in expectation over the
    draw, a lower bound on the information that z carries about all data. conditions: (k,) samples with the same prior;
    only these are told apart from each other, since what tells conditions apart is nothing that z adds to them.
    means, log_variances: (k, d).
    """
    noise = np.random.default_rng(seed).normal(size=(DRAWS // 2, *means.shape))
    noise = np.concatenate([noise, -noise])
    within = np.clip(log_variances, -LARGEST_LOG_VARIANCE, LARGEST_LOG_VARIANCE)
    same = conditions[:, None] == conditions
    together, each = np.zeros((DRAWS, len(means), len(means))), []
    for mean, log_variance, drawn in zip(means.T, within.T, np.moveaxis(noise, 2, 0), strict=True):
        relative = _relative_densities(mean, log_variance, drawn)
        each.append(_information(relative, same))
        together += relative
    return _information(together, same), np.array(each)


def _relative_densities(mean: Array, log_variance: Array, noise: Array) -> Array:
    """log q(z|x_n) − log q(z|x_m) at z drawn from q(z|x_m), (DRAWS, m, n), for one latent."""
    deviation = np.exp(0.5 * log_variance)
    gap = (mean + deviation * noise)[:, :, None] - mean
    gap /= deviation
    np.einsum("rmm->rm", gap)[:] = noise  # exact, also where σ is below the rounding of μ
    gap *= gap
    gap += log_variance
    gap -= (noise**2 + log_variance)[:, :, None]
    gap *= -0.5
    return gap


def _information(relative: Array, same: Flags) -> float:
    """−E log of the average over n of the densities relative to that of the sample z was drawn for.

    n: the samples of the same condition.
    """
    average = np.where(same, np.exp(relative), 0.0).sum(axis=2) / same.sum(axis=1)
    return max(0.0, -float(np.log(average).mean()))
