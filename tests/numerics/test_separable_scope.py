"""Which non-isotropic levels are separable: random problems inside the scope against searches, and outside it."""

import numpy as np
import pytest

from numerics.loss import loss
from numerics.minimise import minimise
from numerics.optimum import optimum, parameters
from numerics.scope import blocked, in_scope

KINDS = ("iso", "diag", "learn")
WITHIN, BEYOND = 1e-9, 1e-3


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


@pytest.mark.parametrize("seed", range(200))
def test_no_search_ends_below_the_theorem(make_problem, seed):
    problem, rng = drawn(make_problem, seed, wanted=True)
    answer = optimum(problem)
    unit = max(1.0, abs(answer.L_min))
    lowest = minimise(problem, 1, rng, eliminated=True)[0].value
    assert answer.scope == "theorem"
    assert loss(problem, parameters(problem, answer)) == pytest.approx(answer.L_min, abs=WITHIN * unit)
    assert lowest >= answer.L_min - 1e-11 * unit


@pytest.mark.parametrize("seed", range(200))
def test_outside_the_scope_the_two_bounds_enclose_every_search(make_problem, seed):
    problem, rng = drawn(make_problem, seed, wanted=False)
    answer = optimum(problem)
    unit = max(1.0, abs(answer.upper_bound))
    lowest = minimise(problem, 1, rng, eliminated=True)[0].value
    assert blocked(problem) and answer.scope in ("upper-bound", "certified")
    assert lowest >= answer.lower_bound - 1e-11 * unit
