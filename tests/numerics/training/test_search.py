"""minimise, flow: honest ends, Hessians that are right, both forms reach the same value."""

import numpy as np
import pytest

from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.losses.full_loss import loss
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import unpack
from collapsecheck.numerics.losses.regression import best_decoders
from collapsecheck.numerics.training.gradient_flow import flow
from collapsecheck.numerics.training.minimisers import CONVERGED, minimise, polish, random_start


@pytest.mark.parametrize("eliminated", [False, True])
@pytest.mark.parametrize("model", ["autoencoder", "vae", "cvae"])
def test_gradient_and_hessian_equal_finite_differences(make_problem, model, eliminated):
    rng = np.random.default_rng(1)
    problem = make_problem(rng, model, [2, 2], ["learn", "iso"])
    objective = Objective(problem, eliminated)
    vector = random_start(problem, rng)[objective.hidden :]
    steps = 1e-5 * np.eye(vector.size)
    slope = (objective.value(vector + steps) - objective.value(vector - steps)) / 2e-5
    exact = objective(vector)[1]
    np.testing.assert_allclose(exact, slope, rtol=1e-5, atol=1e-6 * np.abs(exact).max())
    hessian = objective.hessian(vector)
    bent = (objective.gradient(vector + 10 * steps) - objective.gradient(vector - 10 * steps)) / 2e-4
    np.testing.assert_allclose(hessian, bent, atol=1e-5 * np.abs(hessian).max())


def test_runs_are_sorted_and_their_gradient_test_is_what_it_says(make_problem):
    problem = make_problem(np.random.default_rng(2), "autoencoder", [3, 2], ["iso", "learn"])
    runs = minimise(problem, 4, np.random.default_rng(3))
    assert [run.value for run in runs] == sorted(run.value for run in runs)
    for run in runs:
        assert run.converged == (run.gradient_norm <= CONVERGED * max(1.0, abs(run.value)))
        assert loss(problem, run.parameters) == pytest.approx(run.value, rel=1e-12)


def test_a_run_cut_short_is_not_converged(make_problem, monkeypatch):
    problem = make_problem(np.random.default_rng(2), "autoencoder", [3], ["learn"])
    monkeypatch.setattr("collapsecheck.numerics.training.minimisers.newton", lambda _, vector: vector + 0.1)
    assert not any(run.converged for run in minimise(problem, 2, np.random.default_rng(3)))


def test_polishing_an_upper_bound_never_ends_above_it(make_problem):
    rng = np.random.default_rng(4)
    problem = make_problem(rng, "autoencoder", [3, 3], ["diag", "diag"])
    answer = optimum(problem)
    run = polish(problem, parameters(problem, answer), rng)
    assert answer.lower_bound <= run.value <= answer.upper_bound + 1e-9


@pytest.mark.parametrize("model", ["autoencoder", "cvae"])
def test_the_flow_descends_to_the_minimum(make_problem, model):
    rng = np.random.default_rng(5)
    problem = make_problem(rng, model, [2], ["learn"], d_x=2, d_y=2)
    end = flow(problem, unpack(problem, 0.1 * random_start(problem, rng)), tolerance=1e-7)
    assert end.converged
    assert end.value == pytest.approx(optimum(problem).L_min, abs=1e-9)
    assert (np.diff(end.path) <= 1e-9 * np.abs(end.path[1:])).all()
    assert loss(problem, end.parameters) == pytest.approx(end.value, rel=1e-12)


def test_a_flow_that_runs_out_of_time_is_not_converged(make_problem):
    rng = np.random.default_rng(6)
    problem = make_problem(rng, "autoencoder", [2], ["iso"])
    end = flow(problem, unpack(problem, random_start(problem, rng)), time=1e-3)
    assert not end.converged
    assert end.time == pytest.approx(1e-3)


def test_huge_encoders_still_have_best_decoders(make_problem):
    problem = make_problem(np.random.default_rng(7), "autoencoder", [3, 3], ["iso", "iso"], rank=1)
    here = unpack(problem, np.full_like(random_start(problem, np.random.default_rng(8)), 1e12))
    assert np.isfinite(best_decoders(problem, here).U[1]).all()
