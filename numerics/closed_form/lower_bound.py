"""Lower bounds outside the theorem's scope (docs/scope.md)."""

from __future__ import annotations

from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import relaxations
from collapsecheck.numerics.data import Spectrum
from collapsecheck.numerics.problem import Problem


def lower_bound(problem: Problem, data: Spectrum) -> float:
    """The best of the bounds known: in-scope relaxations, and the exact convex program where no level exceeds two.

    In the loss unit of docs/theory.md, base included; the loss has to be bounded below.
    """
    from collapsecheck.numerics.closed_form.two_wide import two_wide_bounds

    bounds = [data.base / problem.eta_dec**2 + relaxed_bound(problem, data)]
    bounds += (two_wide_bounds(problem, data) or ())[:1]
    return max(bounds)


def relaxed_bound(problem: Problem, data: Spectrum) -> float:
    """The best of the lower bounds that in-scope relaxations give, without the base."""
    bounds = []
    for relaxed, constant in relaxations(problem):
        a = pad(data.theta2, relaxed.levels) / problem.eta_dec**2
        bounds.append(constant + solve(relaxed, a, sorted_arrangement(relaxed, len(a))).bound.sum())
    return float(max(bounds))
