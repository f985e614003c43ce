"""What n samples say of the population's θ²: intervals that hold together with a given confidence.

Derived in docs/finite-sample.md (theorem `finite-sample`): for Gaussian rows, with m degrees of freedom, r dimensions
and δ = √(2 log(3r/α)/m), all of the following hold at once with probability at least 1 − α, where s_k² are the sample
eigenvalues, θ_k² the population's and T_k = Σ_{j≥k} θ_j²:

    s_k ≥ (1 − δ − √(k/m)) θ_k,   s_k ≤ (1 + δ) θ_k + √(T_k/m),   Σ s_k² ≥ (1 − δ − 1/√m)² T_1.

Where y ≠ x a VAE's s_k also moves by what the noise of y leaks into it (`collapsecheck.numerics.samples.leak`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import Spectrum
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.samples.leak import leak, over
from collapsecheck.numerics.samples.white_noise import bulk_edges

CONFIDENCE = 0.95


@dataclass(frozen=True, eq=False)
class Sampling:
    """Simultaneous intervals for the population's θ², modes in descending order.

    samples: n; degrees: m, what is left of n after centring and regressing on x; dimension: r, the number of modes that
    the population can have; theta2: (r,) estimates with m instead of n in the denominator; low, high: (r,) ends of the
    intervals, high is inf where the samples set no limit; leaked: how far noise of y moves each s_k at most, for a
    VAE of y ≠ x, else None.
    """

    samples: int
    degrees: int
    dimension: int
    confidence: float
    theta2: Array
    low: Array
    high: Array
    leaked: float | None = None

    @property
    def bulk(self) -> tuple[float, float]:
        """Marchenko and Pastur's edges: white noise spreads its sample θ² over these multiples of its variance."""
        return bulk_edges(self.dimension / self.degrees)


def sampling(
    problem: Problem, data: Spectrum, samples: int, center: bool = False, confidence: float = CONFIDENCE
) -> Sampling:
    """Intervals for the population behind the moments of `samples` independent Gaussian rows.

    center: whether the means were subtracted; otherwise they are taken to be zero. Raises InputError for a confidence
    outside (0, 1) and where no degree of freedom is left.
    """
    if not 0.0 < confidence < 1.0:
        refuse(f"confidence is {confidence}: must be between 0 and 1, such as {CONFIDENCE}")
    degrees = _degrees(problem, data, samples, center)
    values = data.theta2 * (samples / degrees)
    cross = problem.model == "vae" and not problem.autoencoding
    dimension = min(data.rank, problem.d_y) if cross else len(values) if len(values) < degrees else problem.d_y
    padded = np.pad(values, (0, dimension - len(values)))
    delta = deviation(dimension, degrees, confidence, problem.d_y + 1 if cross else 0)
    leaked = leak(problem, samples, degrees, data.rank, delta) if cross else None
    low, high = ends(padded, degrees, delta, leaked or 0.0)
    return Sampling(samples, degrees, dimension, confidence, padded, low, high, leaked)


def _degrees(problem: Problem, data: Spectrum, samples: int, center: bool) -> int:
    """m; refuses a number of samples that leaves nothing after the regression on x (of y, if that is not x itself)."""
    regressed = 0 if problem.autoencoding else data.rank
    spare = samples - regressed - center
    if spare < 1:
        used = f"{regressed} for the regression on x and {int(center)} for the mean"
        refuse(f"samples is {samples}: must exceed {samples - spare} ({used}), or nothing is left to estimate θ² from")
    return spare if problem.model == "cvae" else samples - center


def intervals(values: Array, degrees: int, confidence: float) -> tuple[Array, Array]:
    """Ends of the intervals for r population eigenvalues, given the r sample ones, descending, of m Gaussian rows."""
    return ends(values, degrees, deviation(len(values), degrees, confidence))


def ends(values: Array, degrees: int, delta: float, leaked: float = 0.0) -> tuple[Array, Array]:
    """The same for a given δ, where noise moves each s_k by at most `leaked`."""
    order = np.arange(1, len(values) + 1)
    roots = np.sqrt(values)
    values, lowered = (roots + leaked) ** 2, np.maximum(roots - leaked, 0.0) ** 2
    total = over(float(values.sum()), 1 - delta - 1 / math.sqrt(degrees))
    head = np.array([over(v, 1 - delta - math.sqrt(k / degrees)) for v, k in zip(values, order, strict=True)])
    high = np.minimum.accumulate(np.minimum(head, total / order))
    return _lower_ends(lowered, high, total, degrees, delta), high


def deviation(dimension: int, degrees: int, confidence: float, further: int = 0) -> float:
    """δ: the union of 3r (and further) events of probability e^{−m δ²/2} each has probability 1 − confidence."""
    return math.sqrt(2 * math.log((3 * max(dimension, 1) + further) / (1 - confidence)) / degrees)


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
