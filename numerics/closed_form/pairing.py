"""Better arrangements outside the theorem's scope: improve one level's pairing at a time by optimal assignment."""

from __future__ import annotations

from itertools import product

import numpy as np
from scipy.optimize import linear_sum_assignment

from collapsecheck.numerics.checks import Array, Indices
from collapsecheck.numerics.closed_form.modes import solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import anisotropic
from collapsecheck.numerics.problem import Problem

MOST_MODES = 64  # an assignment solves modes² chains; beyond this only the sorted pairings are tried
MOST_STARTS = 8


def best_arrangement(problem: Problem, a: Array) -> Indices:
    """The best arrangement found from ascending and descending σ at each anisotropic level; a local optimum only."""
    ascending = sorted_arrangement(problem, len(a))
    special = anisotropic(problem)
    candidates = []
    for flips in list(product((False, True), repeat=len(special)))[:MOST_STARTS]:
        start = ascending.copy()
        for level, flip in zip(special, flips, strict=True):
            if flip:
                width = problem.levels[level].d
                start[level, :width] = start[level, :width][::-1]
        candidates.append(_improved(problem, a, start))
    return min(candidates, key=lambda arrangement: solve(problem, a, arrangement).value.sum())


def _improved(problem: Problem, a: Array, arrangement: Indices) -> Indices:
    """Reassign each level's coordinates (and absences) to the modes, until no level improves the total."""
    if len(a) > MOST_MODES:
        return arrangement
    best, improved = float(solve(problem, a, arrangement).value.sum()), True
    while improved:
        improved = False
        for level in range(len(arrangement)):
            trial = arrangement.copy()
            trial[level] = _reassigned(problem, a, arrangement, level)
            value = float(solve(problem, a, trial).value.sum())
            if value < best - 1e-12 * max(1.0, abs(best)):
                arrangement, best, improved = trial, value, True
    return arrangement


def _reassigned(problem: Problem, a: Array, arrangement: Indices, level: int) -> Indices:
    """The row of `level` permuted so that the sum over modes is least with all other levels held."""
    modes = len(a)
    columns = np.repeat(arrangement, modes, axis=1)
    columns[level] = np.tile(arrangement[level], modes)
    cost = solve(problem, np.repeat(a, modes), columns).value.reshape(modes, modes)
    return arrangement[level][linear_sum_assignment(cost)[1]]
