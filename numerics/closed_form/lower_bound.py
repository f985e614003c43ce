"""Lower bounds outside the theorem's scope (docs/scope.md)."""

from __future__ import annotations

from dataclasses import replace

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import relaxations
from collapsecheck.numerics.data import Spectrum
from collapsecheck.numerics.problem import Problem


def modes_bound(problem: Problem, data: Spectrum) -> float:
    """The best of the bounds known: in-scope relaxations, and the exact convex program where no level exceeds two.

    In the loss unit of docs/theory.md, without the base; the loss has to be bounded below.
    """
    from collapsecheck.numerics.closed_form.two_wide import two_wide_bounds

    bounds = [relaxed_bound(problem, data.theta2)]
    bounds += (two_wide_bounds(problem, replace(data, base=0.0)) or ())[:1]
    return max(bounds)


def relaxed_bound(problem: Problem, theta2: Array) -> float:
    """The best of the lower bounds that in-scope relaxations give for these modes, without the base."""
    bounds = []
    for relaxed, constant in relaxations(problem):
        a = pad(theta2, relaxed.levels) / problem.eta_dec**2
        bounds.append(constant + solve(relaxed, a, sorted_arrangement(relaxed, len(a))).bound.sum())
    return float(max(bounds))
