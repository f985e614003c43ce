"""The optimal decoder variance against a dense grid, scalar minimisation, and minimisation of the full loss."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from collapsecheck.numerics.closed_form.decoder_variance import OptimalEtaDec, full_loss, optimal_eta_dec
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.losses.full_loss import loss
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise

GRID = np.linspace(-4.0, 4.0, 65)
KINDS = [("learn",), ("iso",), ("diag",), ("learn",), ("iso", "learn"), ("learn", "iso"), ("iso", "iso")]


def draw(make_problem, rng: np.random.Generator, number: int) -> Problem:
    """One or two levels of every kind, all models, ranks and widths; every third spectrum has ties."""
    model = ("autoencoder", "vae", "cvae")[number % 3]
    kinds = KINDS[number % len(KINDS)]
    widths = [int(rng.integers(1, 6)) for _ in kinds]
    problem = make_problem(rng, model, widths, kinds, rank=int(rng.integers(1, 8)))
    if number % 9 == 0:
        tied = np.diag(np.exp(rng.normal(size=3))[[0, 0, 1, 1, 2]])
        return Problem.build("vae", tied, eta_dec=1.0, levels=list(problem.levels))
    return problem


def losses(problem: Problem, centre: float) -> np.ndarray:
    return np.array([full_loss(problem, centre * float(np.exp(shift))) for shift in GRID])


def check(problem: Problem, found: OptimalEtaDec) -> None:
    """Nothing on the grid or by scalar minimisation is lower, the loss is convex in log η_dec, one candidate wins."""
    assert found.eta_dec is not None
    assert found.loss is not None
    values, scale = losses(problem, found.eta_dec), max(1.0, abs(found.loss))
    assert values.min() >= found.loss - 1e-11 * scale
    assert (values[2:] - 2.0 * values[1:-1] + values[:-2]).min() >= -1e-9 * np.abs(values).max()
    around = minimize_scalar(
        lambda s: full_loss(problem, found.eta_dec * np.exp(s)), bounds=(-0.1, 0.1), method="bounded"
    )
    assert around.fun == pytest.approx(found.loss, abs=1e-9 * scale)
    assert found.flat or abs(around.x) < 1e-3
    if found.candidates:
        lowest = min(entry.loss for entry in found.candidates if entry.loss is not None)
        assert lowest == pytest.approx(found.loss, abs=1e-11 * scale)
        assert any(entry.inside and entry.eta_dec == found.eta_dec for entry in found.candidates)


@pytest.mark.parametrize("problems", [40, pytest.param(200, marks=pytest.mark.slow)])
def test_problems_against_a_grid_and_scalar_minimisation(make_problem, problems: int) -> None:
    rng, counts = np.random.default_rng(5), {"bounded": 0, "unbounded": 0}
    for number in range(problems):
        problem = draw(make_problem, rng, number)
        found = optimal_eta_dec(problem)
        counts["bounded" if found.bounded else "unbounded"] += 1
        if found.bounded:
            check(problem, found)
        else:
            falling = [full_loss(problem, eta_dec) for eta_dec in (1e-3, 1e-4, 1e-5)]  # below, rounding of y counts
            assert all(np.diff(falling) < -0.1)
    assert min(counts.values()) >= problems // 20, counts


@pytest.mark.parametrize(
    ("model", "kinds"),
    [("autoencoder", ("learn",)), ("vae", ("diag",)), ("autoencoder", ("iso", "learn")), ("cvae", ("learn",))],
)
def test_the_full_loss_has_its_joint_minimum_there(make_problem, model, kinds) -> None:
    """Alternate: minimise the loss over all parameters, then set η_dec² to the mean squared error they leave."""
    rng = np.random.default_rng(len(kinds))
    problem = make_problem(rng, model, [1] * len(kinds), kinds)
    found = optimal_eta_dec(problem)
    variance, d_y = float(np.trace(problem.C)) / len(problem.C), len(problem.C)
    for _ in range(60):
        at = replace(problem, eta_dec=float(np.sqrt(variance)))
        run = minimise(at, 1, rng, eliminated=True)[0]
        joint = run.value + d_y * np.log(variance)
        other = replace(at, eta_dec=at.eta_dec * np.sqrt(2.0))
        error = 2.0 * variance * (run.value - float(loss(other, run.parameters)))
        moved, variance = abs(error / d_y / variance - 1.0), error / d_y
        if moved < 1e-5:
            break
    assert joint == pytest.approx(found.loss, rel=1e-8)
    assert np.sqrt(variance) == pytest.approx(found.eta_dec, rel=1e-4)


def test_beta_one_is_the_mean_of_the_discarded_eigenvalues() -> None:
    values = np.array([9.0, 4.0, 1.0, 0.5, 0.25])
    found = optimal_eta_dec(Problem.build("vae", np.diag(values), eta_dec=1.0, levels=[Level(2, 1.0, 1.0, None)]))
    assert found.eta_dec == pytest.approx(np.sqrt(values[2:].mean()), rel=1e-14)
    assert found.active == (2,)


@pytest.mark.parametrize("beta", [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0])
def test_a_mode_survives_below_its_own_beta(make_problem, beta) -> None:
    """β_i = d_y/(i + S_i/θ_i²), and never more than d_y/β modes."""
    rng = np.random.default_rng(3)
    for _ in range(30):
        problem = make_problem(rng, "vae", [3], ["learn"], d_x=3, d_y=5)
        problem = replace(problem, levels=(replace(problem.levels[0], beta=beta),))
        data = spectrum(problem)
        survive = [
            len(problem.C) / (i + (data.base + data.theta2[i:].sum()) / data.theta2[i - 1])
            for i in range(1, len(data.theta2) + 1)
        ]
        expected = sum(beta < limit for limit in survive[:3])
        assert optimal_eta_dec(problem).active == (expected,)
        assert expected < len(problem.C) / beta
