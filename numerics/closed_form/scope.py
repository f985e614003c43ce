"""What the mode reduction covers, and in-scope problems that bound the others from below (docs/theory.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Level, Problem


def unbounded_reason(problem: Problem) -> str | None:
    """Why the loss has no lower bound, or None if it has one."""
    for below, above in _learnable_pairs(problem):
        betas = problem.levels[below].beta, problem.levels[above].beta
        if betas[0] > betas[1]:
            return (
                f"the loss is unbounded below: levels {below + 1} and {above + 1} have learnable variances and beta"
                f" falls from {betas[0]:g} to {betas[1]:g}; beta must not fall from one learnable level to the next"
            )
    return None


def flat_reason(problem: Problem) -> str | None:
    """Why the optimum is a flat family, or None if it is not."""
    for below, above in _learnable_pairs(problem):
        if problem.levels[below].beta == problem.levels[above].beta:
            return (
                f"the optimum is a flat family: levels {below + 1} and {above + 1} have learnable variances and equal"
                " beta, so rate can move between them at no cost; the answer shows the member with the least rate above"
            )
    return None


def _learnable_pairs(problem: Problem) -> Iterator[tuple[int, int]]:
    return pairwise(i for i, level in enumerate(problem.levels) if level.learnable)


def anisotropic(problem: Problem) -> list[int]:
    """Indices of the levels whose fixed σ differ between coordinates."""
    return [i for i, level in enumerate(problem.levels) if not level.isotropic]


def blocked(problem: Problem) -> list[int]:
    """Indices of the anisotropic levels that the chain theorem does not cover (docs/scope.md).

    Those with a narrower or another anisotropic level above them, before or (narrower) at the next learnable level.
    """
    return [i for i in anisotropic(problem) if _obstructed(problem.levels[i], problem.levels[i + 1 :])]


def _obstructed(level: Level, higher: Sequence[Level]) -> bool:
    for above in higher:
        if above.d < level.d or not above.isotropic:
            return True
        if above.learnable:
            return False
    return False


def in_scope(problem: Problem) -> bool:
    """Whether the chain theorem gives the exact minimum: no anisotropic level is blocked."""
    return not blocked(problem)


def remedy(problem: Problem) -> str:
    """What would bring a problem outside the scope into it, as one clause."""
    special, changed = anisotropic(problem), [str(i + 1) for i in blocked(problem)]
    equal = f"equal sigmas at level{'s' * (len(changed) > 1)} {' and '.join(changed)}"
    d = problem.levels[special[0]].d
    widen = f", or at least {d} coordinates in every level above it," if len(special) == 1 else ""
    return f"{equal}{widen} would bring the problem into scope"


def relaxations(problem: Problem) -> Iterator[tuple[Problem, float]]:
    """In-scope problems whose minimum plus the constant returned with each is a lower bound of this one's.

    Two moves, each only lowers the minimum: shrink a level's σ to the smallest (all but the log-determinant, and at
    the top level the trace, rises with Σ at fixed U and V), and widen a level (extra coordinates can stay collapsed).
    """
    for kept in [None, *anisotropic(problem)]:
        levels, constant = [], 0.0
        for index, level in enumerate(problem.levels):
            narrow = kept is not None and index > kept and level.d < problem.levels[kept].d
            changed, shift = (level, 0.0) if index == kept else _shrunk(level, top=index == len(problem.levels) - 1)
            if narrow and kept is not None:
                changed, extra = _widened(changed, problem.levels[kept].d)
                shift += extra
            levels.append(changed)
            constant += shift
        yield replace(problem, levels=tuple(levels)), constant


def _shrunk(level: Level, top: bool) -> tuple[Level, float]:
    """The level with all σ equal to the smallest, and what its constant terms lose by that."""
    if level.isotropic:
        return level, 0.0
    v = (level.sigmas() / level.eta) ** 2
    constant = -np.log(v) + (v if top else 0.0)
    return replace(level, sigma=float(level.sigmas().min())), level.beta * float(
        (constant - constant[v.argmin()]).sum()
    )


def _widened(level: Level, d: int) -> tuple[Level, float]:
    """The level with d coordinates, and minus the cost of the extra coordinates when they are collapsed."""
    if level.sigma is None:
        return replace(level, d=d), 0.0
    sigma = float(np.min(level.sigmas()))
    v: Array = np.square(sigma / level.eta)
    return replace(level, d=d, sigma=sigma), -(d - level.d) * level.beta * float(v - 1.0 - np.log(v))
