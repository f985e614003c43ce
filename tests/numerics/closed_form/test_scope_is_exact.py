"""For every pattern of kinds and widths outside the scope, some problem of the pattern defeats the sorted pairing."""

from itertools import product

import numpy as np
import pytest

from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import in_scope
from collapsecheck.numerics.closed_form.two_wide import two_wide_bounds
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem

pytestmark = pytest.mark.every(3)

SIGMAS = {"iso": 0.7, "diag": (0.4, 0.9), "learn": None}
PATTERNS = [
    (kinds, widths)
    for depth in (2, 3)
    for kinds in product(SIGMAS, repeat=depth)
    for widths in product((1, 2), repeat=depth)
    if all(width == 2 for kind, width in zip(kinds, widths, strict=True) if kind == "diag")
]


def covered(pattern):
    levels = [Level(width, 1.0, 1.0, SIGMAS[kind]) for kind, width in zip(*pattern, strict=True)]
    return in_scope(Problem.build("vae", np.eye(2), eta_dec=1.0, levels=levels))


def excess(problem):
    """How far the sorted pairing lies above the true minimum, relative to max(1, |minimum|)."""
    data = spectrum(problem)
    a = pad(data.theta2, problem.levels) / problem.eta_dec**2
    paired = data.base / problem.eta_dec**2 + solve(problem, a, sorted_arrangement(problem, len(a))).value.sum()
    lower, value = two_wide_bounds(problem, data)
    assert abs(value - lower) <= 1e-11 * max(1.0, abs(value))
    return (paired - value) / max(1.0, abs(value))


def problems(make_problem, pattern):
    kinds, widths = pattern
    for seed in range(150):
        yield make_problem(np.random.default_rng([seed, *widths]), "autoencoder", widths, kinds, d_x=2)


@pytest.mark.parametrize("pattern", [p for p in PATTERNS if not covered(p)], ids=str)
def test_outside_the_scope_the_sorted_pairing_fails_somewhere(make_problem, pattern):
    assert any(excess(problem) > 1e-3 for problem in problems(make_problem, pattern))


@pytest.mark.parametrize("pattern", [p for p in PATTERNS if covered(p)], ids=str)
def test_inside_the_scope_it_is_the_minimum(make_problem, pattern):
    for problem, _ in zip(problems(make_problem, pattern), range(5), strict=False):
        assert abs(excess(problem)) <= 1e-11


def test_both_kinds_of_patterns_are_tried():
    assert sum(map(covered, PATTERNS)) >= 60 and sum(not covered(p) for p in PATTERNS) == 33
