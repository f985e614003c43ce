"""Bounds on the mutual information of the data and a latent, from what the encoder gives (docs/detect.md)."""

from __future__ import annotations

import numpy as np
from scipy.linalg.lapack import dpotrf

from collapsecheck.numerics.checks import Array, Flags, Indices
from collapsecheck.numerics.closed_form import eigenvalues_above
from collapsecheck.numerics.detection.totals import LARGEST_LOG_VARIANCE

DRAWS = 4
EPS = float(np.finfo(float).eps)
NEGLIGIBLE = 1e-3  # nats


def upper(covariance: Array, variance: Array, log_variance: Array, rounding: Array) -> float:
    """I(x; z) ≤ ½ log det Cov(z) − ½ Σ E log σ_i² in nats; Cov(z) = Cov(posterior mean) + diag E σ².

    The Gaussian has the largest entropy for its covariance. The bound never exceeds E KL(q(z|x) || r) for any fixed
    Gaussian r, the prior included, since the r that is best has the moments of the aggregated posterior. With a
    conditional prior it is about the information beyond the condition. covariance: (d, d) of the posterior means;
    variance, log_variance: (d,) averages over the data; rounding: (d,) of the covariance's diagonal, which is added.

    log det Cov(z) is that of its diagonal and of its correlations: beside a latent of tiny variance the others keep
    their digits.
    """
    total = np.sqrt(np.diagonal(covariance).clip(0.0) + variance)
    relative, lost = _scaled(covariance, total, variance, rounding)
    least = float(np.min((np.sqrt(variance) / total) ** 2))
    alone = float((2.0 * np.log(total) - log_variance).sum())
    return max(0.0, 0.5 * (_log_determinant(relative, lost, least) + alone))


def _scaled(covariance: Array, size: Array, added: Array, rounding: Array) -> tuple[Array, float]:
    """(C + diag(added)) / (size sizeᵀ), and how far rounding may have moved its eigenvalues."""
    scaled = covariance / size[:, None] / size
    scaled[np.diag_indices_from(scaled)] += added / size / size
    return scaled, EPS * len(scaled) * float(np.linalg.norm(scaled)) + float(np.sum(rounding / size / size))


def _log_determinant(correlations: Array, lost: float, least: float) -> float:
    """log det, from above: what rounding may have changed is added where it would show; least: of the eigenvalues."""
    if len(correlations) * lost < NEGLIGIBLE * least:
        factor, failed = dpotrf(correlations + lost * np.eye(len(correlations)), lower=1, overwrite_a=1)
        if not failed:
            return 2.0 * float(np.log(np.diagonal(factor)).sum())
    values = np.linalg.eigvalsh(correlations)
    return min(0.0, float(np.log(np.where(values > 2.0 * lost, values, values.clip(0.0) + lost)).sum()))


def directions(covariance: Array, least: Array, rounding: Array) -> int:
    """Along how many directions of the latents v more than vᵀ diag(least) v varies, by the law of inertia.

    covariance (d, d) of the posterior means; rounding (d,) of its diagonal: what is not larger does not count.
    """
    size = np.sqrt(np.diagonal(covariance).clip(0.0) + least)
    scaled, lost = _scaled(covariance, size, -least, rounding)
    return eigenvalues_above(scaled, 2.0 * lost)


def telling(covariance: Array, variance: Array, rounding: Array, least: float) -> int:
    """Along how many directions of the latents together at least so many nats are told (least: a positive number)."""
    return directions(covariance, float(np.expm1(2.0 * least)) * variance, rounding)


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
