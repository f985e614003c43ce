"""`recommend` against the closed form evaluated on a grid of values, and by hand."""

import numpy as np
import pytest
from random_problems import separable_problem

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules.recommendation import Recommendation, recommend
from collapsecheck.numerics.rules.vary import changer

VARIED = ("beta", "beta.1", "beta.2", "eta_dec", "eta_enc", "sigma", "sigma.1")
GRID = np.geomspace(1e-3, 1.1e3, 13)


def kept(answer: Recommendation, problem: Problem) -> bool:
    """Whether the closed form keeps enough modes; False where the loss is unbounded."""
    found = optimum(problem)
    return found.bounded and found.active[answer.level - 1] >= answer.keep


def holds(value: float, interval: tuple[float | None, float | None]) -> bool:
    low, high = interval
    return (low is None or value > low) and (high is None or value < high)


@pytest.mark.parametrize("problems", [60, pytest.param(200, marks=pytest.mark.slow)])
@pytest.mark.parametrize("vary", VARIED)
def test_agrees_with_the_closed_form_on_a_grid(vary: str, problems: int) -> None:
    rng, compared = np.random.default_rng(VARIED.index(vary)), 0
    while compared < problems:
        problem = separable_problem(rng)
        level = int(rng.integers(1, len(problem.levels) + 1))
        keep = int(rng.integers(1, problem.levels[level - 1].d + 1))
        try:
            answer = recommend(problem, keep, level, vary)
        except InputError:
            continue
        compared += 1
        assert answer.verified
        found = () if answer.empty else ((answer.low, answer.high), *answer.others)
        ends = [end for interval in found for end in interval if end is not None]
        for value in GRID:
            if all(abs(np.log(value / end)) > 1e-9 for end in ends):
                inside = any(holds(value, interval) for interval in found)
                assert inside == kept(answer, changer(problem, vary)(float(value))), (value, answer, problem.to_json())


def test_one_learnable_level_by_hand() -> None:
    problem = Problem.build("vae", np.diag([9.0, 4.0, 1.0]), eta_dec=0.5, levels=[Level(3, 1.0, 1.0, None)])
    assert recommend(problem, 2).high == pytest.approx(16.0, rel=1e-14)
    assert recommend(problem, 2, vary="eta_dec").high == pytest.approx(2.0, rel=1e-14)
    always = recommend(problem, 3, vary="eta_enc")
    assert (always.low, always.high, always.empty) == (None, None, False)


def test_no_value_keeps_more_modes_than_there_are() -> None:
    problem = Problem.build("vae", np.diag([9.0, 0.0]), eta_dec=1.0, levels=[Level(2, 1.0, 1.0, None)])
    answer = recommend(problem, 2)
    assert answer.to_json() | {"schema": 1} == {
        "schema": 1,
        "vary": "beta",
        "keep": 2,
        "level": 1,
        "low": None,
        "high": None,
        "empty": True,
        "verified": True,
        "others": [],
    }


def test_two_intervals_when_a_small_and_a_large_sigma_both_wake_the_second_level() -> None:
    levels = [Level(1, 1.0, 1.0, 0.5), Level(1, 1.0, 0.9, 0.5), Level(1, 100.0, 1.0, None)]
    problem = Problem.build("vae", np.array([[100.0]]), eta_dec=1.0, levels=levels)
    answer = recommend(problem, 1, 2, "sigma")
    assert (answer.low, answer.high) == (None, pytest.approx(8.1))
    assert answer.others == ((pytest.approx(10.0), None),)


def test_values_at_which_the_loss_is_unbounded_are_outside() -> None:
    levels = [Level(1, 1.0, 1.0, None), Level(1, 2.0, 1.0, None)]
    problem = Problem.build("vae", np.array([[100.0]]), eta_dec=1.0, levels=levels)
    assert recommend(problem, 1, 1, "beta.1").high == pytest.approx(2.0)
    assert recommend(problem, 1, 1, "beta.2").low == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"vary": "gamma"}, "vary is 'gamma': must be beta"),
        ({"vary": "beta.3"}, "the levels that have it are beta.1, beta.2"),
        ({"vary": "sigma.2"}, "the levels that have it are sigma.1"),
        ({"level": 3}, "level is 3: must be from 1 to 2"),
        ({"keep": 0}, "keep is 0: must be an integer of at least 1"),
    ],
)
def test_bad_input_in_one_line(changes: dict, message: str) -> None:
    levels = [Level(1, 1.0, 1.0, 0.5), Level(1, 2.0, 1.0, None)]
    problem = Problem.build("vae", np.array([[2.0]]), eta_dec=1.0, levels=levels)
    with pytest.raises(InputError, match=message):
        recommend(problem, **{"keep": 1, **changes})


def test_outside_the_scope_there_is_no_exact_interval() -> None:
    levels = [Level(2, 1.0, 1.0, (0.5, 0.7)), Level(2, 1.0, 1.0, (0.4, 0.9))]
    problem = Problem.build("vae", np.diag([2.0, 1.0]), eta_dec=1.0, levels=levels)
    with pytest.raises(InputError, match="outside the theorem's scope"):
        recommend(problem, 1)
    assert not recommend(problem, 1, vary="sigma").empty
