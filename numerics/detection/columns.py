"""Which columns of an encoder's output belong to which level, and the prior's standard deviation in each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, positive, refuse, shown, width
from collapsecheck.numerics.problem import Problem

Columns = list[list[int]]


def level_columns(levels: Sequence[Any] | None, columns: int, problem: Problem | None = None) -> Columns:
    """The columns of each level, from the data upwards.

    levels: sizes such as (10, 10), or a sequence of columns for each level; None: the widths of the problem's levels,
    or a single level. InputError unless every one of the columns 0 … columns − 1 is in exactly one level.
    """
    if levels is None:
        levels = [columns] if problem is None else [level.d for level in problem.levels]
        if sum(levels) != columns:
            refuse(f"mu has {columns} columns but the model's levels have d = {levels}: must have one per latent")
    if not isinstance(levels, Collection) or isinstance(levels, str) or len(levels) == 0:
        refuse(f"levels is {shown(levels)}: must be sizes such as (10, 10), or the columns of each level")
    if all(isinstance(level, (int, np.integer)) for level in levels):
        ends = np.cumsum([width(f"levels[{i}]", level) for i, level in enumerate(levels)])
        chosen = [list(range(int(end - size), int(end))) for end, size in zip(ends, levels, strict=True)]
    else:
        chosen = [_listed(f"levels[{i}]", level) for i, level in enumerate(levels)]
    _check_partition(chosen, columns)
    if problem is not None:
        _check_widths(chosen, problem)
    return chosen


def _listed(name: str, level: Any) -> list[int]:
    try:
        entries = list(level)
    except TypeError:
        refuse(f"{name} is {shown(level)}: must be the columns of the level; sizes and columns cannot be mixed")
    if not entries or not all(
        isinstance(entry, (int, np.integer)) and not isinstance(entry, bool) for entry in entries
    ):
        refuse(f"{name} is {shown(level)}: must be the columns of the level, integers from 0")
    return [int(entry) for entry in entries]


def _check_partition(chosen: Columns, columns: int) -> None:
    used = sorted(column for level in chosen for column in level)
    if used == list(range(columns)):
        return
    outside = [column for column in used if not 0 <= column < columns]
    if outside:
        refuse(f"levels name column {outside[0]}: mu has {columns} columns, 0 to {columns - 1}")
    twice = [a for a, b in pairwise(used) if a == b]
    if twice:
        refuse(f"levels name column {twice[0]} twice: every column belongs to one level")
    missing = min(set(range(columns)) - set(used))
    refuse(f"levels leave out column {missing}: mu has {columns} columns, and each belongs to one level")


def _check_widths(chosen: Columns, problem: Problem) -> None:
    sizes, widths = [len(level) for level in chosen], [level.d for level in problem.levels]
    if sizes != widths:
        refuse(f"the levels have {sizes} columns but the model's have d = {widths}: they must agree, data upwards")


def prior_stds(given: Any, columns: Columns, problem: Problem | None = None) -> Array:
    """The prior's standard deviation at every column: one number or one per level; None: the model's η, or 1."""
    if given is None:
        given = 1.0 if problem is None else [level.eta for level in problem.levels]
    several = list(given) if isinstance(given, (list, tuple, np.ndarray)) else [given] * len(columns)
    if len(several) != len(columns):
        refuse(f"prior_std has {len(several)} entries: must have one, or one for each of the {len(columns)} levels")
    result = np.ones(sum(map(len, columns)))
    for i, (level, value) in enumerate(zip(columns, several, strict=True)):
        result[level] = positive(f"prior_std[{i}]", value)
    return result
