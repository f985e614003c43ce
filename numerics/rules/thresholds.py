"""Which values of a parameter keep a mode active, as half-lines in the logarithm x of the parameter.

A mode is active at level l where the geometric mean of some run of weights just below l exceeds that of some run that
starts with l. The logarithm of every weight is linear in x, so each comparison is a half-line.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form import ACTIVE, log_variances, sorted_arrangement
from collapsecheck.numerics.problem import Problem

FLAT = 1e-9  # slopes are differences of small fractions; smaller ones are zero
ROUNDING = 1e-12  # cuts closer than this are one
Interval = tuple[float, float]


def lines(change: Callable[[float], Problem], theta2: Array) -> tuple[Array, Array]:
    """log w = constant + slope · x at every level (0: the data) and mode, both (L + 1, modes); −inf where θ = 0."""
    constant, further = log_weights(change(1.0), theta2), log_weights(change(math.e), theta2)
    with np.errstate(invalid="ignore"):
        return constant, np.where(np.isfinite(constant), further - constant, 0.0)


def log_weights(problem: Problem, theta2: Array) -> Array:
    """log of θ²/η_dec², and of β σ²/η² (fixed) or β (learnable) at every level; NaN where a level has no coordinate."""
    arrangement = sorted_arrangement(problem, len(theta2))
    beta = np.array([[level.beta] for level in problem.levels])
    with np.errstate(divide="ignore"):
        data = np.log(theta2) - 2.0 * math.log(problem.eta_dec)
    weights = np.where(arrangement >= 0, np.log(beta) + log_variances(problem, arrangement), np.nan)
    return np.concatenate([data[None], weights])


def rays(constant: Array, slope: Array, problem: Problem, level: int) -> tuple[Array, Array]:
    """Every mode of the level is active for x below the first array or above the second.

    constant, slope: of log w, (L + 1, …, modes); the answers are (…, coordinates of the level).
    """
    width = min(problem.levels[level].d, constant.shape[-1])
    constant, slope = constant[..., :width], slope[..., :width]
    below, above = np.full(constant.shape[1:], -np.inf), np.full(constant.shape[1:], np.inf)
    learnable = [False, *(item.learnable for item in problem.levels)]
    for low in _runs(range(level, -1, -1), learnable):
        for high in _runs(range(level + 1, len(learnable)), learnable):
            lower, upper = _mean_of(low, learnable), _mean_of(high, learnable)
            offset = constant[lower].mean(axis=0) - constant[upper].mean(axis=0)
            steep = slope[lower].mean(axis=0) - slope[upper].mean(axis=0)
            exists = np.isfinite(constant[[*low, *high]]).all(axis=0)
            flat = np.abs(steep) < FLAT
            with np.errstate(divide="ignore", invalid="ignore"):
                end = -offset / steep
            below = np.where(exists & ~flat & (steep < 0), np.fmax(below, end), below)
            above = np.where(exists & ~flat & (steep > 0), np.fmin(above, end), above)
            below = np.where(exists & flat & (offset > ACTIVE), np.inf, below)
    return below, above


def mode_thresholds(problem: Problem) -> list[list[float]]:
    """Per level and coordinate, the θ² above which the coordinate is active, where the loss is bounded.

    0 means active whatever the data (it encodes the noise of the level below), inf means never. Coordinates are
    ordered as the modes are: fixed σ ascending.
    """
    constant = log_weights(problem, np.ones(max(level.d for level in problem.levels)))
    slope = np.zeros_like(constant)
    slope[0] = 1.0
    found = (rays(constant, slope, problem, level) for level in range(len(problem.levels)))
    with np.errstate(over="ignore"):
        return [np.where(np.isinf(below) & (below > 0), 0.0, np.exp(above)).tolist() for below, above in found]


def _runs(order: range, learnable: list[bool]) -> Iterator[list[int]]:
    """Runs of neighbouring levels from the first of `order` on; a learnable level ends them."""
    for length, index in enumerate(order, start=1):
        yield list(order[:length])
        if learnable[index]:
            return


def _mean_of(run: list[int], learnable: list[bool]) -> list[int]:
    """The levels whose weights the run's marginal is the geometric mean of: its learnable level alone, or all."""
    return run[-1:] if learnable[run[-1]] else run


def intervals(cuts: list[float], good: Callable[[float], bool]) -> list[Interval]:
    """The maximal open intervals on which `good` holds; it changes at the cuts only."""
    edges = [-math.inf]
    for cut in [*sorted(cuts), math.inf]:
        if cut - edges[-1] > ROUNDING:
            edges.append(cut)
    found: list[Interval] = []
    for low, high in pairwise(edges):
        if not good(_inside(low, high)):
            continue
        if found and found[-1][1] == low and good(low):
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


def _inside(low: float, high: float) -> float:
    if math.isinf(low) and math.isinf(high):
        return 0.0
    if math.isinf(low) or math.isinf(high):
        return high - 1.0 if math.isinf(low) else low + 1.0
    return 0.5 * (low + high)
