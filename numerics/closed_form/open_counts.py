"""How many latents are active where the data's digits leave a mode open, though they may determine the loss."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import in_scope
from collapsecheck.numerics.data import Spectrum, direction, doubtful, smallest_threshold
from collapsecheck.numerics.problem import Problem


def open_count(problem: Problem, data: Spectrum) -> str | None:
    """What the digits leave open of the active counts, in words; None if nothing."""
    doubt = doubtful(problem, data) & (data.strongest > smallest_threshold(problem))
    if not doubt.any():
        return None
    if not in_scope(problem):
        return _said("which latents are active", problem, data, doubt)
    known = np.pad(data.theta2, (0, len(doubt)))[: len(doubt)]
    fewest, most = (_active(problem, np.where(doubt, end, known)) for end in (data.weakest, data.strongest))
    if fewest == most:
        return None
    counts = ", ".join(
        f"{low} to {high} at level {level}" for level, (low, high) in enumerate(zip(fewest, most, strict=True), 1)
    )
    return _said(f"how many latents are active ({counts})", problem, data, doubt)


def _active(problem: Problem, theta2: Array) -> list[int]:
    """Active coordinates per level if these are the modes."""
    a = pad(theta2, problem.levels) / problem.eta_dec**2
    found = solve(problem, a, sorted_arrangement(problem, len(a)))
    return [int(count) for count in (found.rho > 0.0).sum(axis=1)]


def _said(what: str, problem: Problem, data: Spectrum, doubt: Flags) -> str:
    told = f"the digits of the data do not tell {what}"
    if data.unknown:
        return f"{told}: {data.unknown[0]}"
    name, first = "x" if problem.autoencoding else "y", data.directions()[:, int(np.flatnonzero(doubt)[0])]
    return (
        f"{told}: the strength of the direction {direction(name, first, first)} of {name} is at the level of rounding"
    )
