"""Axis-aligned solutions: which coordinate of which level carries which data mode, and the chain of each mode.

An arrangement is an integer array (L, modes): the coordinate of level l that carries mode i, −1 if none. A mode's
chain is broken where it has no coordinate: levels above the break can only encode the noise of the level they see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array, Flags, Indices
from collapsecheck.numerics.closed_form.chain_theorem import chain
from collapsecheck.numerics.problem import Level, Problem


@dataclass(frozen=True, eq=False)
class Solution:
    """Optimum of every mode for one arrangement: rho and log_v = log(σ²/η²) (L, modes), value and bound (modes,).

    log_v is 0 where the level is learnable or has no coordinate for the mode.
    """

    rho: Array
    log_v: Array
    value: Array
    bound: Array


def pad(theta2: Array, levels: tuple[Level, ...]) -> Array:
    """θ² with zeros appended, one entry for each mode: as many modes as data modes or coordinates of any level."""
    count = max(len(theta2), *(level.d for level in levels))
    return np.concatenate([theta2, np.zeros(count - len(theta2))])


def sorted_arrangement(problem: Problem, modes: int) -> Indices:
    """θ descending meets each level's σ ascending; isotropic and learnable levels keep their coordinates' order."""
    rows = np.full((len(problem.levels), modes), -1)
    for row, level in zip(rows, problem.levels, strict=True):
        row[: level.d] = np.arange(level.d) if level.isotropic else np.argsort(level.sigmas(), kind="stable")
    return rows


def log_variances(problem: Problem, arrangement: Indices) -> Array:
    """log v = log(σ²/η²) of shape (L, modes); 0 where the level is learnable or has no such coordinate."""
    log_v = np.zeros(arrangement.shape)
    for row, coordinates, level in zip(log_v, arrangement, problem.levels, strict=True):
        if not level.learnable:
            present = coordinates >= 0
            row[present] = 2.0 * np.log(level.sigmas()[coordinates[present]] / level.eta)
    return log_v


def solve(problem: Problem, a: Array, arrangement: Indices) -> Solution:
    """The chain theorem applied to every mode; a: (modes,) = θ²/η_dec²."""
    beta = np.array([level.beta for level in problem.levels])
    learnable = np.array([level.learnable for level in problem.levels])
    log_v = log_variances(problem, arrangement)
    rho, value, bound = np.zeros(arrangement.shape), np.zeros(len(a)), np.zeros(len(a))
    for modes, runs in _patterns(arrangement >= 0):
        if not any(run.start == 0 for run in runs):
            value[modes] += a[modes]
            bound[modes] += a[modes]
        for run in runs:
            source = a[modes] if run.start == 0 else np.zeros_like(a[modes])
            part = chain(source, beta[run], log_v[run][:, modes], learnable[run])
            rho[run.start : run.stop, modes] = part.rho
            value[modes] += part.value
            bound[modes] += part.bound
    return Solution(rho, log_v, value, bound)


def _patterns(present: Flags) -> Iterator[tuple[Indices | slice, list[slice]]]:
    """Modes that exist at the same levels, with the runs of consecutive levels at which they exist."""
    if present.all():
        yield slice(None), [slice(0, len(present))]
        return
    groups: dict[tuple[bool, ...], list[int]] = {}
    for mode, pattern in enumerate(zip(*present.tolist(), strict=True)):
        groups.setdefault(pattern, []).append(mode)
    for pattern, modes in groups.items():
        edges = np.flatnonzero(np.diff(np.array([False, *pattern, False], dtype=int)))
        yield np.array(modes), [slice(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]
