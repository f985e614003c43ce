"""Which non-isotropic levels are separable: random problems inside the scope against searches, and outside it."""

import numpy as np
import pytest

from collapsecheck.numerics.closed_form.attained import attain
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import blocked, in_scope
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.losses.full_loss import loss
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise

pytestmark = pytest.mark.every(3)

KINDS = ("iso", "diag", "learn")
WITHIN, BEYOND = 1e-9, 1e-3
SEEDS = [*range(60), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(60, 200))]


def drawn(make_problem, seed, wanted):
    """A problem of two to four levels, two coordinates wide at most, with a diagonal level, in scope or not."""
    rng = np.random.default_rng(seed)
    while True:
        depth = int(rng.integers(2, 5))
        kinds = rng.choice(KINDS, depth).tolist()
        widths = rng.integers(1, 3, depth).tolist()
        problem = make_problem(rng, ["autoencoder", "cvae"][seed % 2], widths, kinds, d_x=2, d_y=2)
        if any(not level.isotropic for level in problem.levels) and in_scope(problem) == wanted:
            return problem, rng


@pytest.mark.parametrize("seed", SEEDS)
def test_no_search_ends_below_the_theorem(make_problem, seed):
    problem, rng = drawn(make_problem, seed, wanted=True)
    answer = optimum(problem)
    unit = max(1.0, abs(answer.L_min))
    lowest = minimise(problem, 1, rng, eliminated=True)[0].value
    assert answer.scope == "theorem"
    assert loss(problem, parameters(problem, answer)) == pytest.approx(answer.L_min, abs=WITHIN * unit)
    assert lowest >= answer.L_min - 1e-11 * unit


@pytest.mark.parametrize("seed", SEEDS)
def test_outside_the_scope_the_two_bounds_enclose_every_search(make_problem, seed):
    problem, rng = drawn(make_problem, seed, wanted=False)
    answer = optimum(problem)
    unit = max(1.0, abs(answer.upper_bound))
    lowest = minimise(problem, 1, rng, eliminated=True)[0].value
    assert blocked(problem) and answer.scope in ("upper-bound", "certified")
    assert lowest >= answer.lower_bound - 1e-11 * unit


SECOND = Level(2, 2.0, 1.0, None)
ABOVE = [
    (Level(2, 1.0, 1.0, (0.5, 1.5)), Level(2, 1.5, 1.0, (0.7, 1.1))),
    (Level(2, 1.0, 1.0, 0.5), Level(1, 1.5, 1.0, 0.7)),
]


@pytest.mark.parametrize(("first", "top"), ABOVE)
def test_a_learnable_level_leaves_open_which_mode_meets_which_coordinate_above(first, top):
    """Crossing the pairing above the learnable level costs nothing, but what the top level knows changes."""
    problem = Problem.build("vae", np.diag([9.0, 2.0]), eta_dec=0.5, levels=[first, SECOND, top])
    straight = sorted_arrangement(problem, 2)
    crossed = np.vstack([straight[:2], straight[2:, ::-1]])
    values, knowing = zip(*(attained(problem, rows) for rows in (straight, crossed)), strict=True)
    assert values == pytest.approx([optimum(problem).L_min] * 2, abs=1e-11)
    assert knowing[0] == pytest.approx(optimum(problem).information[2]) and abs(knowing[0] - knowing[1]) > 1e-2


def attained(problem, rows):
    """The loss of the arrangement's parameters, and the information that the top level then has."""
    data = spectrum(problem)
    found = solve(problem, pad(data.theta2, problem.levels) / problem.eta_dec**2, rows)
    change = found.rho - np.vstack([found.rho[1:], np.zeros(2)])
    log_v = np.where([[level.learnable] for level in problem.levels], -change, found.log_v)
    sigma = np.where(rows >= 0, np.exp(0.5 * log_v), np.nan)
    unknown = 1.0 - np.prod(-np.expm1(-found.rho), axis=0)
    return loss(problem, attain(problem, data, rows, found.rho, sigma)), -0.5 * np.log(unknown).sum()
