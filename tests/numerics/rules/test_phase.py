"""Phase diagrams against the closed form at every point of small grids."""

from importlib import import_module

import numpy as np
import pytest
from random_problems import separable_problem
from test_recommend import VARIED

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules.phase_diagram import UNBOUNDED, phase
from collapsecheck.numerics.rules.vary import changer


def expected(problem: Problem) -> list[int]:
    """Active counts of the closed form, −1 where the loss is unbounded."""
    found = optimum(problem)
    return list(found.active) if found.bounded else [UNBOUNDED] * len(problem.levels)


def test_two_parameters_agree_with_the_closed_form_everywhere() -> None:
    rng, compared = np.random.default_rng(7), 0
    while compared < 60:
        problem = separable_problem(rng)
        names = [str(name) for name in rng.choice(VARIED, size=2, replace=False)]
        grids = [np.exp(rng.normal(size=int(rng.integers(2, 6)))) for _ in names]
        try:
            found = phase(problem, dict(zip(names, grids, strict=True)))
        except InputError:
            continue
        compared += 1
        for i, one in enumerate(grids[0]):
            for j, other in enumerate(grids[1]):
                at = changer(changer(problem, names[0])(float(one)), names[1])(float(other))
                assert found.active[:, i, j].tolist() == expected(at), (names, one, other, problem.to_json())


@pytest.mark.parametrize("vary", VARIED)
def test_one_parameter_agrees_with_the_closed_form(vary: str) -> None:
    rng, compared = np.random.default_rng(3), 0
    while compared < 30:
        problem = separable_problem(rng)
        try:
            found = phase(problem, {vary: np.geomspace(0.03, 37.0, 7)})
        except InputError:
            continue
        compared += 1
        for column, value in enumerate(found.values[0]):
            assert found.active[:, column].tolist() == expected(changer(problem, vary)(float(value)))


def test_rows_taken_in_blocks_agree_with_each_row_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem.build("vae", np.diag([9.0, 4.0, 1.0]), eta_dec=1.0, levels=[Level(3, 1.0, 1.0, None)] * 2)
    grids = {"beta.1": np.geomspace(0.1, 30, 11), "beta.2": np.geomspace(0.1, 30, 13)}
    monkeypatch.setattr(import_module("collapsecheck.numerics.rules.phase_diagram"), "ROWS_AT_ONCE", 40)
    whole = phase(problem, grids).active
    rows = [phase(problem, grids | {"beta.1": [value]}).active[:, 0] for value in grids["beta.1"]]
    assert np.array_equal(whole, np.stack(rows, axis=1)) and len(np.unique(whole)) > 2


def test_thresholds_of_one_learnable_level() -> None:
    problem = Problem.build("vae", np.diag([9.0, 4.0, 1.0]), eta_dec=1.0, levels=[Level(2, 1.0, 1.0, None)])
    assert phase(problem, {"beta": [10.0, 0.5, 5.0, 3.0]}).active.tolist() == [[0, 2, 1, 2]]


@pytest.mark.parametrize(
    ("vary", "message"),
    [
        ({}, "0 parameters to vary"),
        ({"beta": [1.0, -1.0]}, r"beta\[1\] is -1.0: must be positive"),
        ({"gamma": [1.0]}, "vary is 'gamma'"),
    ],
)
def test_bad_input_in_one_line(vary: dict, message: str) -> None:
    problem = Problem.build("vae", np.eye(1), eta_dec=1.0, levels=[Level(1, 1.0, 1.0, None)])
    with pytest.raises(InputError, match=message):
        phase(problem, vary)


def test_the_count_falls_by_one_at_each_theta_over_the_root_of_beta() -> None:
    """What docs/design-rules.md says of the latents that data fill, whatever the width, and of ∂(count)/∂η_dec."""
    rng = np.random.default_rng(5)
    for _ in range(200):
        theta2, beta = np.sort(np.exp(rng.normal(size=4)))[::-1], float(np.exp(rng.normal()))
        ends = np.sqrt(theta2 / beta)
        for width in (4, 7):
            problem = Problem.build("vae", np.diag(theta2), eta_dec=1.0, levels=[Level(width, beta, 1.0, None)])
            beside = np.stack([ends * (1 + 1e-9), ends * (1 - 1e-9)], axis=1).ravel()
            assert phase(problem, {"eta_dec": beside}).active[0].tolist() == [0, 1, 1, 2, 2, 3, 3, 4]
