"""The convex witness must refute false minima, reject inflated bounds and fall silent when its solver fails."""

import numpy as np
import pytest
import sympy as sp
from false_theorems import MINIMA, moved_threshold, scaled_minimum

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.witnesses.convex import bounds_of, compare, convex
from collapsecheck.witnesses.helpers import convex_forms
from collapsecheck.witnesses.helpers.convex_forms import Bounds

QUICK = EFFORTS["quick"]
ROWS = np.random.default_rng(5)


def random_problem(sigma: float | None, width: int) -> Problem:
    d = int(ROWS.integers(1, 5))
    root = ROWS.standard_normal((d, d)) * 2
    return Problem.build("vae", root @ root.T, eta_dec=0.7, levels=(Level(width, 0.8, 1.3, sigma),))


@pytest.mark.parametrize("slug", MINIMA)
def test_supports_the_catalogue(slug):
    assert convex(catalogue()[slug], QUICK).verdict == "supports"


@pytest.mark.parametrize("slug", MINIMA)
@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)])
def test_refutes_a_scaled_minimum(slug, factor):
    assert convex(scaled_minimum(catalogue()[slug], factor), QUICK).verdict == "refutes"


@pytest.mark.parametrize("factor", [sp.Rational(1, 2), sp.Integer(2)])
@pytest.mark.parametrize("slug", ["vae-fixed-isotropic", "vae-learnable", "cvae-fixed", "hvae-fixed"])
def test_refutes_a_moved_threshold(slug, factor):
    assert convex(moved_threshold(catalogue()[slug], factor, charted=False), EFFORTS["standard"]).verdict == "refutes"


@pytest.mark.parametrize("sigma", [None, 0.6])
def test_bounds_meet_at_the_minimum_for_every_width_and_reject_an_inflated_value(sigma):
    for trial in range(30):
        problem = random_problem(sigma, width=1 + trial % 4)
        bounds, minimum = bounds_of(problem), optimum(problem).L_min
        scale = max(1.0, abs(minimum))
        assert bounds.lower <= minimum + 1e-9 * scale and minimum <= bounds.upper + 1e-9 * scale
        assert bounds.upper - bounds.lower <= 1e-6 * scale
        assert compare(minimum + 1e-5 * scale, bounds)[0] and compare(minimum - 1e-5 * scale, bounds)[0]


def test_a_dual_point_is_made_feasible_before_it_counts():
    weights = np.array([[4.0], [1.0], [2.0]])
    levels = (Level(1, 1.0, 1.0, 1.0), Level(1, 2.0, 1.0, 1.0))
    optimal = convex_forms.chain_bound(weights, levels, np.array([[2.0], [2.0], [2.0]]))
    for inflated in np.random.default_rng(0).uniform(0.01, 9.0, (200, 3, 1)):
        assert convex_forms.chain_bound(weights, levels, inflated) <= optimal + 1e-12


def test_decreasing_learnable_weights_have_no_bound():
    levels = (Level(1, 2.0, 1.0, None), Level(1, 1.0, 1.0, None))
    weights = np.array([[4.0], [np.nan], [np.nan]])
    assert convex_forms.chain_bound(weights, levels, np.ones((3, 1))) == -np.inf


@pytest.mark.parametrize("slug", ["vae-fixed-isotropic", "vae-learnable", "hvae-fixed"])
def test_a_failing_solver_is_silent(monkeypatch, slug):
    monkeypatch.setattr(convex_forms, "solve", lambda program: False)
    assert convex(catalogue()[slug], QUICK).verdict == "silent"


def test_an_exception_or_missing_values_count_as_failure(monkeypatch):
    import cvxpy as cp

    program = cp.Problem(cp.Minimize(cp.square(cp.Variable())))

    def fail(self, **options):
        raise cp.SolverError("forced")

    monkeypatch.setattr(cp.Problem, "solve", fail)
    assert not convex_forms.solve(program)
    monkeypatch.setattr(cp.Problem, "solve", lambda self, **options: 0.0)
    assert not convex_forms.solve(program)


def test_a_solver_that_lies_cannot_certify(monkeypatch):
    def lie(program):
        for variable in program.variables():
            variable.value = np.full(variable.shape, 0.3)
        for constraint in program.constraints:
            constraint.dual_variables[0].value = np.full(constraint.shape, 50.0)
        return True

    monkeypatch.setattr(convex_forms, "solve", lie)
    for slug in ("vae-fixed-isotropic", "vae-learnable", "hvae-fixed"):
        assert convex(catalogue()[slug], QUICK).verdict == "silent"


def test_a_claim_that_is_not_a_number_is_refuted():
    assert compare(np.nan, Bounds(0.0, 1.0))[0]
