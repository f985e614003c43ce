"""What n samples say of the population's θ²: intervals that hold together with a given confidence.

Derived in docs/finite-sample.md (theorem `finite-sample`): for Gaussian rows, with m degrees of freedom, r dimensions
and δ = √(2 log(3r/α)/m), all of the following hold at once with probability at least 1 − α, where s_k² are the sample
eigenvalues, θ_k² the population's and T_k = Σ_{j≥k} θ_j²:

    s_k ≥ (1 − δ − √(k/m)) θ_k,   s_k ≤ (1 + δ) θ_k + √(T_k/m),   Σ s_k² ≥ (1 − δ − 1/√m)² T_1.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from numerics.checks import Array, refuse
from numerics.problem import Problem
from numerics.spectrum import Spectrum
from numerics.white_noise import bulk_edges

CONFIDENCE = 0.95


@dataclass(frozen=True, eq=False)
class Sampling:
    """Simultaneous intervals for the population's θ², modes in descending order.

    samples: n; degrees: m, what is left of n after centring and regressing on x; dimension: r, the number of modes that
    the population can have; theta2: (r,) estimates with m instead of n in the denominator; low, high: (r,) ends of the
    intervals, high is inf where the samples set no limit.
    """

    samples: int
    degrees: int
    dimension: int
    confidence: float
    theta2: Array
    low: Array
    high: Array

    @property
    def bulk(self) -> tuple[float, float]:
        """Marchenko and Pastur's edges: white noise spreads its sample θ² over these multiples of its variance."""
        return bulk_edges(self.dimension / self.degrees)


@dataclass(frozen=True)
class Decided:
    """One level's coordinates: how many are decided active or collapsed, and which modes are open (from 1)."""

    active: int
    collapsed: int
    open: tuple[int, ...]


def sampling(
    problem: Problem, data: Spectrum, samples: int, center: bool = False, confidence: float = CONFIDENCE
) -> Sampling:
    """Intervals for the population behind the moments of `samples` independent Gaussian rows.

    center: whether the means were subtracted; otherwise they are taken to be zero. Raises InputError for a VAE with
    y ≠ x, for a confidence outside (0, 1) and where no degree of freedom is left.
    """
    if problem.model == "vae" and not problem.autoencoding:
        refuse("no sampling intervals for a VAE with y ≠ x: they need a VAE of its own input, or a CVAE")
    if not 0.0 < confidence < 1.0:
        refuse(f"confidence is {confidence}: must be between 0 and 1, such as {CONFIDENCE}")
    regressed = data.rank if problem.model == "cvae" else 0
    degrees = samples - regressed - center
    if degrees < 1:
        used = f"{regressed} for the regression on x and {int(center)} for the mean"
        refuse(
            f"samples is {samples}: must exceed {samples - degrees} ({used}), or nothing is left to estimate θ² from"
        )
    values = data.theta2 * (samples / degrees)
    dimension = len(values) if len(values) < degrees else len(problem.C)
    padded = np.pad(values, (0, dimension - len(values)))
    low, high = intervals(padded, degrees, confidence)
    return Sampling(samples, degrees, dimension, confidence, padded, low, high)


def intervals(values: Array, degrees: int, confidence: float) -> tuple[Array, Array]:
    """Ends of the intervals for r population eigenvalues, given the r sample ones, descending, of m Gaussian rows."""
    return ends(values, degrees, deviation(len(values), degrees, confidence))


def ends(values: Array, degrees: int, delta: float) -> tuple[Array, Array]:
    """The same for a given δ."""
    order = np.arange(1, len(values) + 1)
    total = _over(float(values.sum()), 1 - delta - 1 / math.sqrt(degrees))
    head = np.array([_over(v, 1 - delta - math.sqrt(k / degrees)) for v, k in zip(values, order, strict=True)])
    high = np.minimum.accumulate(np.minimum(head, total / order))
    return _lower_ends(values, high, total, degrees, delta), high


def deviation(dimension: int, degrees: int, confidence: float) -> float:
    """δ: the union of 3r events of probability e^{−m δ²/2} each has probability 1 − confidence."""
    return math.sqrt(2 * math.log(3 * max(dimension, 1) / (1 - confidence)) / degrees)


def _over(value: float, factor: float) -> float:
    return value / factor**2 if factor > 0 else math.inf


def _lower_ends(values: Array, high: Array, total: float, degrees: int, delta: float) -> Array:
    """θ_k ≥ (s_k − √(T_k/m))/(1 + δ) and θ_k ≥ s_k/(1 + δ + √((r − k + 1)/m)), the larger of both."""
    r, low, below = len(values), np.zeros(len(values)), 0.0
    tails = np.cumsum(high[::-1])[::-1]
    for k in range(r):
        tail = math.sqrt(min(tails[k], total - below) / degrees)
        root = math.sqrt(values[k])
        end = max((root - tail) / (1 + delta), root / (1 + delta + math.sqrt((r - k) / degrees)))
        low[k] = end**2
        below += low[k]
    return np.maximum.accumulate(low[::-1])[::-1]


def decide(found: Sampling, thresholds: Sequence[float]) -> Decided:
    """Compare a level's intervals with the θ² above which each of its coordinates is active (0: always, inf: never)."""
    active, collapsed, unknown = 0, 0, []
    for j, threshold in enumerate(thresholds):
        low, high = (found.low[j], found.high[j]) if j < found.dimension else (0.0, 0.0)
        if threshold == 0 or low > threshold:
            active += 1
        elif high <= threshold:
            collapsed += 1
        else:
            unknown.append(j + 1)
    return Decided(active, collapsed, tuple(unknown))


def enough_samples(found: Sampling, thresholds: Sequence[Sequence[float]]) -> int | None:
    """The number of samples from which on no mode is open, if the estimates stayed as they are; None if there is none.

    thresholds: per level, as for `decide`. At most 2⁵⁰ samples are considered: a tie is never decided.
    """
    spent = found.samples - found.degrees

    def settled(degrees: int) -> bool:
        low, high = intervals(found.theta2, degrees, found.confidence)
        larger = replace(found, degrees=degrees, low=low, high=high)
        return not any(decide(larger, limits).open for limits in thresholds)

    above = next((2**power for power in range(51) if settled(2**power)), None)
    if above is None:
        return None
    return spent + bisect_left(range(above // 2, above), True, key=settled) + above // 2
