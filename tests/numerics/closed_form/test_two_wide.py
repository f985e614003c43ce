"""Outside the scope with two coordinates per level: the convex program is the true minimum, which searches reach."""

import numpy as np
import pytest

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.scope import in_scope
from collapsecheck.numerics.closed_form.two_wide import two_wide_bounds
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise

pytestmark = pytest.mark.every(3)

KINDS = ("iso", "diag", "learn", "diag")
SEEDS = [*range(60), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(60, 200))]


def drawn(make_problem, seed):
    """Two or three levels of one or two coordinates, outside the scope of the chain theorem."""
    rng = np.random.default_rng([seed, 7])
    while True:
        depth = int(rng.integers(2, 4))
        kinds, widths = rng.choice(KINDS, depth).tolist(), rng.integers(1, 3, depth).tolist()
        size = int(rng.integers(1, 4))
        problem = make_problem(rng, ["autoencoder", "vae", "cvae"][seed % 3], widths, kinds, d_x=size, d_y=size)
        if not in_scope(problem):
            return problem, rng


@pytest.mark.parametrize("seed", SEEDS)
def test_no_search_ends_below_and_the_bounds_meet(make_problem, seed):
    problem, rng = drawn(make_problem, seed)
    lower, value = two_wide_bounds(problem, spectrum(problem))
    unit = max(1.0, abs(value))
    lowest = minimise(problem, 1, rng, eliminated=True)[0].value
    assert abs(value - lower) <= 1e-11 * unit
    assert lowest >= lower - 1e-12 * unit
    answer = optimum(problem)
    assert min(answer.lower_bound, answer.upper_bound) >= lower - 1e-14 * unit


def test_most_searches_reach_the_program(make_problem):
    """With four starts; a single start above may end in a local minimum."""
    reached = 0
    for seed in range(20):
        problem, rng = drawn(make_problem, seed)
        _, value = two_wide_bounds(problem, spectrum(problem))
        reached += minimise(problem, 4, rng, eliminated=True)[0].value <= value + 1e-8 * max(1.0, abs(value))
    assert reached >= 19


def stored():
    """The instance of `limit-two-diagonal-permutation`."""
    levels = [Level(2, 1.0, 1.0, (1.0, 2.0)), Level(2, 1.0, 1.0, (1.0, 2.0))]
    return Problem.build("vae", np.diag([16.0, 4.0]), eta_dec=1.0, levels=levels)


def test_the_stored_limit_lies_between_the_program_and_the_best_pairing():
    lower, value = two_wide_bounds(stored(), spectrum(stored()))
    point, pairing = 240358 / 15625 - 4 * np.log(2), optimum(stored()).upper_bound
    assert lower <= value < point < pairing
    lowest = minimise(stored(), 8, np.random.default_rng(0), eliminated=True)[0].value
    assert lowest == pytest.approx(value, abs=1e-11) and pairing == pytest.approx(12.7869, abs=1e-4)
    assert optimum(stored()).scope == "upper-bound" and optimum(stored()).L_min is None


@pytest.mark.parametrize("seed", range(20))
def test_the_limits_of_the_total_variance_are_sharp(seed):
    """κ_1 of S^{1/2} Q diag(h) Qᵀ S^{1/2} sweeps exactly the interval between the two pairings as Q turns."""
    rng = np.random.default_rng(seed)
    s, h = np.sort(rng.uniform(0.2, 3, 2)), np.sort(rng.uniform(1, 5, 2))[::-1]
    angles = np.linspace(0, np.pi / 2, 201)
    tops = []
    for angle in angles:
        Q = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        K = np.sqrt(s)[:, None] * (Q @ np.diag(h) @ Q.T) * np.sqrt(s)
        tops.append(np.linalg.eigvalsh(K)[1])
    assert tops[0] == pytest.approx(max(s * h)) and tops[-1] == pytest.approx(s[1] * h[0])
    assert (np.diff(tops) >= -1e-12).all()


def test_a_wider_level_has_no_such_program():
    levels = [Level(3, 1.0, 1.0, (1.0, 2.0, 3.0)), Level(1, 1.0, 1.0, 1.0)]
    problem = Problem.build("vae", np.diag([4.0, 2.0, 1.0]), eta_dec=1.0, levels=levels)
    assert two_wide_bounds(problem, spectrum(problem)) is None
