"""Outside the theorem's scope, for levels of two coordinates at most: the true minimum as a convex program.

What replaces the pairing of modes with coordinates (docs/scope.md). At a level with σ_1 < σ_2 let h_1 ≥ h_2 be the
spectrum of what reaches it and κ_1 ≥ κ_2 that of its total variance: κ_1 κ_2 = σ_1² σ_2² h_1 h_2,
max(σ_1² h_1, σ_2² h_2) ≤ κ_1 ≤ σ_2² h_1, and turning the latents reaches every such κ. In logarithms the loss is a sum
of exponentials of linear functions and all constraints are linear. Variables: ("x", l, i) is log h_i of level l,
("y", l, 0) is log κ_1/η_l² of a diagonal one.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form.exponential_program import Name, Program, Terms, dual_bound, minimised
from collapsecheck.numerics.data import Spectrum
from collapsecheck.numerics.problem import Level, Problem


def two_wide_bounds(problem: Problem, data: Spectrum) -> tuple[float, float] | None:
    """Lower bound (from multipliers, up to rounding) and value of the minimum; None if some level is wider than two,
    or if the optimiser fails.

    The loss has to be bounded below. Both in the loss unit of docs/theory.md, base included.
    """
    if any(level.d > 2 for level in problem.levels):
        return None
    program = formulate(problem, data)
    if not program.names:
        return program.constant, program.constant
    v = minimised(program)
    if v is None:
        return None
    return dual_bound(program, v), program.value(v)


def formulate(problem: Problem, data: Spectrum) -> Program:
    """The convex program of a problem whose levels have one or two coordinates."""
    levels, signal = problem.levels, data.theta2 / problem.eta_dec**2
    growths = _growths([min(2, len(signal)), *(level.d for level in levels)])
    tops = [("y", l, 0) for l, level in enumerate(levels, start=1) if level.d == 2 and not level.isotropic]
    program = Program([*(name for pair in growths for name in pair if name is not None), *tops])
    program.constant = data.base / problem.eta_dec**2 + float(signal[levels[0].d :].sum())
    for strength, name in zip(signal[: levels[0].d], growths[0], strict=False):
        program.exponential(float(strength), [(name, -1.0)])
    for first, second in growths:
        if first is not None:
            program.require([(first, 1.0), (second, -1.0)], 0.0)
        if second is not None:
            program.require([(second, 1.0)], 0.0)
    for l, level in enumerate(levels, start=1):
        _add_level(program, level, l, growths[l - 1], growths[l])
    return program


def _growths(widths: list[int]) -> list[list[Name | None]]:
    """log h_1, log h_2 of every level, None (zero) where it or what is below has no such coordinate; then two None."""
    pairs = enumerate(pairwise(widths), start=1)
    return [[("x", l, i) if i < min(pair) else None for i in (0, 1)] for l, pair in pairs] + [[None, None]]


def _add_level(program: Program, level: Level, l: int, here: list[Name | None], above: list[Name | None]) -> None:
    if level.learnable:
        for name, sign in ((here[0], 1.0), (here[1], 1.0), (above[0], -1.0), (above[1], -1.0)):
            program.slope = program.slope + sign * level.beta * program.vector([(name, 1.0)])
        return
    s = np.sort(2.0 * np.log(level.sigmas() / level.eta))
    program.constant -= level.beta * float(level.d + s.sum())
    if not level.isotropic:
        _add_diagonal(program, level, ("y", l, 0), s, here, above)
        return
    for i in range(level.d):
        program.exponential(level.beta * float(np.exp(s[i])), [(here[i], 1.0), (above[i], -1.0)])


def _add_diagonal(
    program: Program, level: Level, top: Name, s: Array, here: list[Name | None], above: list[Name | None]
) -> None:
    """κ_1/h'_1 + κ_2/h'_2 with κ_2 = σ_1² σ_2² h_1 h_2/κ_1, and the limits of κ_1; s = log σ²/η² ascending."""
    second: Terms = [(here[0], 1.0), (here[1], 1.0), (top, -1.0), (above[1], -1.0)]
    program.exponential(level.beta, [(top, 1.0), (above[0], -1.0)])
    program.exponential(level.beta * float(np.exp(s.sum())), second)
    program.require([(top, 1.0), (here[0], -1.0)], float(s[0]))
    program.require([(top, 1.0), (here[1], -1.0)], float(s[1]))
    program.require([(here[0], 1.0), (top, -1.0)], -float(s[1]))
