"""One-dimensional exponential families with fixed dispersion, in mean coordinates: one row of a table each.

A family's −log p(x | f) is A(f) − x f + const. Its functions are given in the mean μ = A'(f): the natural parameter
f(μ), the Bregman divergence B(μ, m) = A*(μ) − A*(m) − (μ − m) f(m) of the conjugate A*, the variance V = A'' and the
third derivative A''' of A at f(μ).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import xlogy

from collapsecheck.numerics.checks import Array

NEAR_ZERO, FLAT = 0.05, 20.0  # continuous Bernoulli: |f| below which series count, |f/2| above which |coth| is 1
NODES, WEIGHTS = np.polynomial.legendre.leggauss(5)
SMALL = 1e-4  # relative step below which a divergence is summed as a series


@dataclass(frozen=True)
class Family:
    """Entrywise functions of the mean; see the module's docstring.

    low, high: the closed interval of the statistic; counts: whether it is meant for whole numbers; finite_at_ends:
    whether A* is finite at the ends of the interval.
    """

    low: float
    high: float
    counts: bool
    natural: Callable[[Array], Array]
    divergence: Callable[[Array, Array], Array]
    variance: Callable[[Array], Array]
    third: Callable[[Array], Array]
    finite_at_ends: bool = True


def entropy_divergence(mu: Array, m: Array) -> Array:
    """μ log(μ/m) − μ + m entrywise, for μ ≥ 0 and m > 0, without cancellation where μ is close to m."""
    mu, m = np.broadcast_arrays(np.asarray(mu, dtype=float), np.asarray(m, dtype=float))
    step = (mu - m) / m
    near = np.abs(step) < SMALL
    series = m * step**2 * (0.5 - step / 6 + step**2 / 12)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(near, series, np.maximum(xlogy(mu, mu / m) - mu + m, 0.0)))


def gaussian(eta_dec: float) -> Family:
    """Noise of standard deviation η_dec: A(f) = η_dec² f²/2."""
    precision = eta_dec**-2
    return Family(
        -np.inf,
        np.inf,
        False,
        natural=lambda mu: mu * precision,
        divergence=lambda mu, m: 0.5 * precision * (mu - m) ** 2,
        variance=lambda mu: np.full_like(mu, eta_dec**2),
        third=np.zeros_like,
    )


def binomial(trials: float) -> Family:
    """`trials` draws: A(f) = n log(1 + e^f); one trial is Bernoulli, that is binary cross-entropy."""
    return Family(
        0.0,
        trials,
        trials != 1,
        natural=lambda mu: np.log(mu) - np.log(trials - mu),
        divergence=lambda mu, m: entropy_divergence(mu, m) + entropy_divergence(trials - mu, trials - m),
        variance=lambda mu: mu * (trials - mu) / trials,
        third=lambda mu: mu * (trials - mu) * (1 - 2 * mu / trials) / trials,
    )


def poisson() -> Family:
    """A(f) = e^f. Groups of columns with a fixed total have the same divergence: categorical and multinomial."""
    return Family(
        0.0,
        np.inf,
        True,
        natural=np.log,
        divergence=entropy_divergence,
        variance=lambda mu: mu,
        third=lambda mu: mu,
    )


def negative_binomial(size: float) -> Family:
    """Counts with variance μ + μ²/r at a given r = `size`: A(f) = −r log(1 − e^f)."""
    return Family(
        0.0,
        np.inf,
        True,
        natural=lambda mu: np.log(mu) - np.log(mu + size),
        divergence=lambda mu, m: np.maximum(entropy_divergence(mu, m) - entropy_divergence(mu + size, m + size), 0.0),
        variance=lambda mu: mu + mu**2 / size,
        third=lambda mu: mu * (1 + mu / size) * (1 + 2 * mu / size),
    )


def continuous_bernoulli() -> Family:
    """Density proportional to e^{f x} on [0, 1]: A(f) = log((e^f − 1)/f), unbounded conjugate at 0 and 1."""
    return Family(
        0.0,
        1.0,
        False,
        natural=_slope_of_mean,
        divergence=_continuous_divergence,
        variance=lambda mu: _mean_and_variance(_slope_of_mean(mu))[1],
        third=lambda mu: _third_cumulant(_slope_of_mean(mu)),
        finite_at_ends=False,
    )


def _mean_and_variance(f: Array) -> tuple[Array, Array]:
    """Of the family at natural parameter f: those of ½ + ½ L(f/2), L(t) = coth t − 1/t; near 0 by their series."""
    f = np.asarray(f, dtype=float)
    near = np.abs(f) < NEAR_ZERO
    t = np.where(near, 0.5, f / 2)
    coth, inverse = 1 / np.tanh(t), 1 / t
    mean = 0.5 + 0.5 * (coth - inverse)
    variance = 0.25 * (inverse**2 - np.where(np.abs(t) < FLAT, coth**2 - 1, 0.0))
    if near.any():
        mean = np.where(near, 0.5 + f / 12 - f**3 / 720 + f**5 / 30240, mean)
        variance = np.where(near, 1 / 12 - f**2 / 240 + f**4 / 6048, variance)
    return mean, variance


def _third_cumulant(f: Array) -> Array:
    """The third derivative of A at natural parameter f."""
    near = np.abs(f) < NEAR_ZERO
    t = np.where(near, 0.5, f / 2)
    sinh2 = np.sinh(np.clip(t, -350, 350)) ** 2
    return np.asarray(np.where(near, -f / 120 + f**3 / 1512, 0.25 * (1 / (np.tanh(t) * sinh2) - 1 / t**3)))


def _log_partition(f: Array) -> Array:
    """log((e^f − 1)/f), by its series near 0."""
    near = np.abs(f) < 0.05
    g = np.where(near, 1.0, f)
    far = np.maximum(g, 0.0) + np.log(-np.expm1(-np.abs(g))) - np.log(np.abs(g))
    return np.asarray(np.where(near, f / 2 + f**2 / 24 - f**4 / 2880 + f**6 / 181440, far))


def _slope_of_mean(mu: Array) -> Array:
    """The natural parameter f with mean μ, by Newton's method from a rational start; ±∞ at the ends.

    Entries that have settled are left; next to the ends rounding keeps some from it.
    """
    mu = np.asarray(mu, dtype=float)
    inside = np.clip(mu, 1e-15, 1 - 1e-15).ravel()
    y = 2 * inside - 1
    f = 2 * y * (3 - y**2) / (1 - y**2)
    going = np.arange(f.size)
    for _ in range(20):
        now = f[going]
        mean, variance = _mean_and_variance(now)
        step = (mean - inside[going]) / variance
        f[going] = now - np.clip(step, -1 - np.abs(now) / 2, 1 + np.abs(now) / 2)
        going = going[np.abs(step) > 1e-11 * (1 + np.abs(now))]
        if going.size == 0:
            break
    f = f.reshape(mu.shape)
    return np.asarray(np.where(mu <= 0, -np.inf, np.where(mu >= 1, np.inf, f)))


def _continuous_divergence(mu: Array, m: Array) -> Array:
    """B(μ, m) = A(f(m)) − A(f(μ)) + μ (f(μ) − f(m)); where the two are close, ∫ (μ − s)/V(s) ds; ∞ at the ends."""
    mu, m = np.asarray(mu, dtype=float), np.asarray(m, dtype=float)
    inside = np.where((mu <= 0) | (mu >= 1), 0.5, mu)
    f, f0 = _slope_of_mean(inside), _slope_of_mean(m)
    close = np.abs(inside - m) < 0.02 * _mean_and_variance(f0)[1]
    found = np.array(np.maximum(_log_partition(f0) - _log_partition(f) + inside * (f - f0), 0.0))
    inside, m, ends = np.broadcast_arrays(inside, m, inside != mu)
    found[close] = _integrated(inside[close], m[close])
    found[ends] = np.inf
    return found


def _integrated(mu: Array, m: Array) -> Array:
    """(μ − m)² ∫ (1 − t)/V(m + t (μ − m)) dt over [0, 1] by Gauss's rule, for μ close to m."""
    step = mu - m
    terms = ((1 - t) / _mean_and_variance(_slope_of_mean(m + t * step))[1] for t in (NODES + 1) / 2)
    return np.asarray(step**2 * sum(weight / 2 * term for weight, term in zip(WEIGHTS, terms, strict=True)))
