"""An upper bound of the global threshold κ in any dimension; ∞ where none is known.

Means of affine rank at most three: branch and bound. Gaussian noise: κ is the sub-Gaussian variance proxy, bounded by
moments. Other families: with k = KL(Q ‖ P), B(Q)/k is at most R(k)²/(2k), R(k) = inf_t (U(t) + k)/t, for rows weighted
so that B(Q) ≤ ½‖E_Q y‖² and U ≥ sup_u log E e^{t u·y}; and, B being convex in Q, at most
inf_b b (1 + log E e^{B_i/b}/k) with B_i = B of row i alone (Donsker and Varadhan). At every k the smaller one counts,
up to the largest k = −log min P.
"""

from __future__ import annotations

import numpy as np
from scipy.special import logsumexp

from collapsecheck.numerics.any_network import branch
from collapsecheck.numerics.any_network.families import poisson
from collapsecheck.numerics.any_network.losses import Exponential, Loss, Shares
from collapsecheck.numerics.any_network.moments_bound import Moments, moments
from collapsecheck.numerics.checks import Array

GRID = 20_000
SAME_TOTAL = 1e-9  # relative: counts of a fixed total have the divergence of Poisson counts
SMALLEST_SCALE, SMALLEST_KL = 1e-3, 1e-6


def upper_bound(loss: Loss, rows: Array, law: Array, base: Array, lower: float, close: float = 0.0) -> float:
    """At least κ for the rows (n, d) with law (n,) and best constant `base`; lower: a lower bound, at least κ_loc.

    close: relative distance from it at which branch and bound may stop.
    """
    if isinstance(loss, Shares) and np.ptp(loss.totals(rows), axis=0).max() <= SAME_TOTAL * loss.totals(base).max():
        loss = Exponential(poisson())
    if isinstance(loss, Exponential):
        found = branch.certified(loss.family, rows, law, base, lower, close)
        if np.isfinite(found):
            return found
        if not np.isfinite(loss.family.low):
            return _gaussian(loss.scores(rows, base), law)
    if isinstance(loss, (Exponential, Shares)):
        return _profile(loss, rows, law, base)
    return float("inf")


def _gaussian(scores: Array, law: Array) -> float:
    """sup_t 2 U(t)/t², between grid points U at the right end and t at the left one."""
    found = moments(scores, law)
    second = np.exp(found.logs[0])
    t = np.geomspace(SMALLEST_SCALE / np.sqrt(second), 2.02 * found.largest / second, GRID)
    values = found.log_generating(t)
    between = 2 * values[1:] / t[:-1] ** 2
    head = 2 * np.expm1(values[0]) / t[0] ** 2
    return float(max(between.max(), head, 2 * found.largest / t[-1]))


def majorant(loss: Loss, rows: Array, base: Array) -> Array:
    """Weighted rows y with B(Q) ≤ ½‖E_Q y‖² for every law Q, E_P y = 0; ∞ where there are none.

    2 B_j(μ)/(μ − m_j)² is largest at an end of the column's range, since 1/V is convex or falls.
    """
    if isinstance(loss, Exponential):
        return (rows - base) * np.sqrt(_largest_ratio(loss, rows, base))
    assert isinstance(loss, Shares)
    ratio = loss.totals(rows) / loss.totals(base)
    with np.errstate(divide="ignore", invalid="ignore"):
        scaled = rows / ratio
        weights = _largest_ratio(loss, scaled, base) / ratio.min(axis=0)
        return np.asarray((rows - ratio * base) * np.sqrt(weights))


def _largest_ratio(loss: Exponential | Shares, rows: Array, base: Array) -> Array:
    """max over the ends of every column's range of 2 B_j/(μ − m_j)²."""
    family = loss.family if isinstance(loss, Exponential) else poisson()
    ends = np.stack([rows.min(axis=0), rows.max(axis=0)])
    with np.errstate(divide="ignore", invalid="ignore"):
        found = 2 * family.divergence(ends, base) / (ends - base) ** 2
    return np.asarray(np.where(np.isnan(found), np.inf, found).max(axis=0))


def _profile(loss: Loss, rows: Array, law: Array, base: Array) -> float:
    """The largest over k of the smaller of the two bounds; see the module's docstring."""
    weighted = majorant(loss, rows, base)
    if not np.isfinite(weighted).all():
        return float("inf")
    alone = loss.alone(rows, base)
    found = moments(weighted, law)
    k = np.geomspace(SMALLEST_KL, -np.log(law[law > 0].min()), 400)
    quadratic = _reach(found, k[1:]) ** 2 / (2 * k[:-1])
    return float(max(_head(found), np.minimum(quadratic, _convex(alone, law, k[:-1])).max()))


def _reach(found: Moments, k: Array) -> Array:
    """inf_t (U(t) + k)/t over a grid: at least sup ‖E_Q y‖ over laws with KL(Q ‖ P) ≤ k."""
    second = np.exp(found.logs[0])
    t = np.geomspace(1e-4, 30.0, 1500) / np.sqrt(second)
    values = found.log_generating(t)
    return np.array([((values + level) / t).min() for level in k])


def _head(found: Moments) -> float:
    """The bound for every k ≤ SMALLEST_KL: with t = √(2k/m_2) it is m_2 (1 + ε/2)², U(t) ≤ ½ m_2 t² (1 + ε)."""
    second = np.exp(found.logs[0])
    t = np.sqrt(2 * SMALLEST_KL / second)
    excess = np.expm1(found.log_generating(np.array([t]))[0]) / (0.5 * second * t**2) - 1
    return float(second * (1 + max(excess, 0.0) / 2) ** 2)


def _convex(alone: Array, law: Array, k: Array) -> Array:
    """inf_b b (1 + log E e^{B_i/b}/k)."""
    scales = alone.max() * np.geomspace(0.02, 1e3, 500)
    logs = np.array([logsumexp(alone / b, b=law) for b in scales])
    return np.array([(scales * (1 + logs / level)).min() for level in k])
