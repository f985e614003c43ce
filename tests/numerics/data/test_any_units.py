"""Badly scaled, collinear and wide data, huge and tiny parameters: inputs that once failed, with their right answers.

Right values by regressions on scaled columns and NumPy alone, by rational arithmetic, or by another minimiser.
"""

import time
import tracemalloc

import numpy as np
import pytest
from flint import fmpq, fmpq_mat

from collapsecheck import predict, recommend
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form import optimum, parameters
from collapsecheck.numerics.estimators import LinearHVAE
from collapsecheck.numerics.losses import Parameters, loss
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.samples import decide, sampling
from collapsecheck.numerics.training import leading_rates

pytestmark = pytest.mark.filterwarnings("error")
ONE = {"d": 1, "beta": 1, "eta": 1, "sigma": None}
BAD_UNITS = {"model": "cvae", "A": [[1e10, 0], [0, 1e-8]], "B": [[0, 1e-4]], "C": [[1.01]], "eta_dec": 0.5}
DROPPED = {"model": "cvae", "A": [[1e6, 0], [0, 1e-8]], "B": [[0, 1e-4]], "C": [[1.05]], "eta_dec": 0.1}
TWO_DIAGONAL = [{"d": 2, "beta": 1, "eta": 1, "sigma": [1, 2]}] * 2


def residual(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Eigenvalues of E[r rᵀ], r what a regression on scaled columns of x leaves of y."""
    u, s, _ = np.linalg.svd(x / np.linalg.norm(x, axis=0), full_matrices=False)
    u = u[:, s > 1e-13 * s[0]]
    r = y - u @ (u.T @ y)
    return np.linalg.eigvalsh(r.T @ r / len(y))[::-1]


def learned(theta2: np.ndarray, eta_dec: float, d: int, beta: float = 1.0) -> tuple[float, int]:
    """Minimum of the loss with one learnable level of d latents (base 0) and the number of active ones."""
    t = theta2 / (beta * eta_dec**2)
    active = (t > 1) & (np.arange(len(t)) < d)
    return float(np.where(active, beta * (1 + np.log(np.where(t > 0, t, 1))), beta * t).sum()), int(active.sum())


def test_columns_of_very_different_units_as_moments() -> None:
    problem = Problem.from_json(BAD_UNITS | {"levels": [ONE]})
    answer = optimum(problem)
    assert (answer.scope, answer.active, answer.rank) == ("theorem", (0,), 2)
    assert answer.L_min == pytest.approx(0.04, abs=1e-12)
    direct = Parameters((np.zeros((1, 1)),), (np.zeros((1, 3)),), (np.ones(1),), np.array([[0.0, 1e4]]))
    assert loss(problem, direct) == pytest.approx(0.04, abs=1e-9)
    assert loss(problem, parameters(problem)) == pytest.approx(0.04, abs=1e-9)
    found = recommend(BAD_UNITS | {"levels": [ONE]}, keep=1)
    assert found.high == pytest.approx(0.04, rel=1e-9) and found.verified


def test_columns_of_very_different_units_as_samples() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(1000, 2)) * [1e5, 1e-4]
    y = 1e4 * x[:, 1:] + 0.1 * rng.normal(size=(1000, 1))
    problem = problem_of(x, y, model="cvae", eta_dec=0.5, d=1, beta=1.0)
    answer = optimum(problem)
    right = residual(x, y)
    assert answer.theta2 == pytest.approx(right, rel=1e-9) and answer.active == (0,)
    assert answer.L_min == pytest.approx(right[0] / 0.25, rel=1e-9)
    found = sampling(problem, answer.spectrum, 1000)
    assert found.high[0] < 0.02 and decide(found, [0.25]).collapsed == 1


def test_a_mode_beside_a_tiny_column_is_not_dropped() -> None:
    answer = optimum(Problem.from_json(DROPPED | {"levels": [ONE]}))
    assert answer.L_min == pytest.approx(2.6094379124341003, abs=1e-12)
    assert answer.active == (1,) and answer.theta2 == pytest.approx([0.05])


def test_units_of_every_column() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(500, 4)) * [1e6, 1, 1e-3, 1e-6]
    y = x @ np.diag([1e-6, 1, 1e3, 1e6]) @ rng.normal(size=(4, 2)) + 0.1 * rng.normal(size=(500, 2))
    value, active = learned(residual(x, y), 0.05, 3)
    answer = predict(x, y, model="cvae", eta_dec=0.05, d=3, beta=1.0)
    assert (answer.scope, answer.active) == ("theorem", (active,)) and answer.L_min == pytest.approx(value, abs=1e-8)


def exact_residual(x: np.ndarray, y: np.ndarray) -> float:
    """E[r²] of one column y by rational arithmetic."""
    X, Y = (fmpq_mat([[fmpq(*v.as_integer_ratio()) for v in map(float, row)] for row in rows]) for rows in (x, y))
    cross = X.transpose() * Y
    left = (Y.transpose() * Y - cross.transpose() * (X.transpose() * X).solve(cross))[0, 0] / len(x)
    return int(left.p) / int(left.q)


@pytest.mark.parametrize("apart", [1e-6, 1e-9, 1e-12])
def test_nearly_equal_columns(apart: float) -> None:
    """Rational arithmetic, because NumPy's own residual is off by 4e-8 at 1e-9 apart."""
    rng = np.random.default_rng(2)
    u, w = rng.normal(size=(2, 500))
    x, y = np.c_[u, u + apart * w], (w + 0.1 * rng.normal(size=500))[:, None]
    value, active = learned(np.array([exact_residual(x, y)]), 0.05, 1)
    answer = predict(x, y, model="cvae", eta_dec=0.05, d=1, beta=1.0)
    assert (answer.scope, answer.active) == ("theorem", (active,)) and answer.L_min == pytest.approx(value, abs=1e-8)


@pytest.mark.parametrize("eta_dec", [1e-6, 1e-7, 1e-8])
def test_a_tiny_decoder_variance(eta_dec: float) -> None:
    rng = np.random.default_rng(3)
    x = rng.normal(size=(200, 6)) @ rng.normal(size=(6, 6))
    y = x[:, :2]
    value, active = learned(np.linalg.eigvalsh(y.T @ y / 200)[::-1], eta_dec, 3)
    answer = predict(x, y, eta_dec=eta_dec, d=3, beta=1.0)
    assert (answer.scope, answer.active) == ("theorem", (active,)) and answer.L_min == pytest.approx(value, abs=1e-8)
    given = optimum(Problem.build("vae", *(s.T @ t / 200 for s, t in ((x, x), (y, x), (y, y))), eta_dec=eta_dec,
                                  levels=[Level(3, 1.0, 1.0, None)]))  # fmt: skip
    assert given.lower_bound <= value + 1e-8 and given.upper_bound >= value - 1e-8


def test_certified_is_judged_without_the_base() -> None:
    blocks = {"A": [[1, 0], [0, 1]], "B": [[4, 0], [0, 2], [0, 0]], "C": [[16, 0, 0], [0, 4, 0], [0, 0, 1e12]]}
    answer = optimum(Problem.from_json({"model": "vae", **blocks, "eta_dec": 1, "levels": TWO_DIAGONAL}))
    assert (answer.scope, answer.L_min) == ("upper-bound", None)
    assert answer.gap == pytest.approx(12.7869 - 12.3846, abs=2e-4)
    assert answer.lower_bound - 1e12 == pytest.approx(12.3846, abs=1e-3)


def test_huge_sigmas_have_an_answer_or_a_clear_line() -> None:
    level = {"d": 2, "beta": 1, "eta": 1, "sigma": [1e11, 2e11]}
    data = {"model": "vae", "A": [[4, 0], [0, 1]], "eta_dec": 1, "levels": [level, level]}
    answer = optimum(Problem.from_json(data))
    assert answer.lower_bound <= answer.upper_bound and np.isfinite(answer.upper_bound)
    level = Level(1, 1e10, 1e-75, 1e75)
    with pytest.raises(InputError, match="the loss overflows"):
        optimum(Problem.build("vae", [[1.0]], eta_dec=1.0, levels=[level]))


@pytest.mark.parametrize("noise", [1e16, 1e24, 1e100])
def test_a_column_of_pure_noise_hides_no_modes(noise: float) -> None:
    A, B = np.diag([2.0, 3.0]), np.array([[1.0, 0.5], [0.0, 1.5]])
    plain = Problem.build("vae", A, B, 4.0 * np.eye(2), eta_dec=0.3, levels=[Level(2, 1.0, 1.0, None)])
    more = Problem.build("vae", A, np.vstack([B, [0.0, 0.0]]), np.diag([4.0, 4.0, noise]), eta_dec=0.3,
                         levels=plain.levels)  # fmt: skip
    assert optimum(more).theta2 == pytest.approx(optimum(plain).theta2, rel=1e-12)
    assert optimum(more).active == optimum(plain).active == (2,)


def test_wide_samples_take_seconds_and_little_memory() -> None:
    rng = np.random.default_rng(4)
    basis, decay = np.linalg.qr(rng.normal(size=(6000, 40)))[0], np.geomspace(144, 0.05, 40)
    x = (rng.normal(size=(300, 40)) * np.sqrt(decay)) @ basis.T + 0.01 * rng.normal(size=(300, 6000))
    theta2 = np.linalg.svd(x, compute_uv=False) ** 2 / 300
    tracemalloc.start()
    started = time.process_time()
    for weight, count in ((19.2, 32), (0.192, 32)):
        answer = predict(x, eta_dec=1.0, d=count, beta=weight)
        assert (answer.L_min, answer.active[0]) == pytest.approx(learned(theta2, 1.0, count, weight), rel=1e-9)
    assert time.process_time() - started < 30.0
    assert tracemalloc.get_traced_memory()[1] < 6 * x.nbytes
    tracemalloc.stop()


def test_what_rounding_alone_tells_apart_is_enclosed_and_named() -> None:
    rng = np.random.default_rng(5)
    x = rng.normal(size=(300, 2))
    x, y = np.c_[x, x[:, 0] + x[:, 1]], rng.normal(size=(300, 1)) + x[:, :1]
    answer = predict(x, y, model="cvae", eta_dec=0.5, d=1, beta=0.1)
    assert (answer.rank, answer.scope, answer.L_min) == (2, "upper-bound", None)
    dropped = predict(x[:, :2], y, model="cvae", eta_dec=0.5, d=1, beta=0.1)
    assert answer.lower_bound < dropped.L_min <= answer.upper_bound + 1e-9
    assert answer.upper_bound - answer.lower_bound < 0.1
    assert all(f"x[{i}]" in answer.warnings[0] for i in range(3))
    exact = np.c_[x[:, 0], 2.0 * x[:, 0], x[:, 1], np.zeros(300)]
    assert predict(exact, y, model="cvae", eta_dec=0.5, d=1, beta=0.1).L_min == pytest.approx(dropped.L_min, abs=1e-9)
    moments = [s.T @ t / 300 for s, t in ((x, x), (y, x), (y, y))]
    given = optimum(Problem.build("cvae", *moments, eta_dec=0.5, levels=[Level(1, 0.1, 1.0, None)]))
    assert given.lower_bound <= dropped.L_min <= given.upper_bound + 1e-9 and "give samples" in given.warnings[0]


def test_exact_dependence_is_no_doubt() -> None:
    """A column for every class and one of ones; the classes alone, centred."""
    rng = np.random.default_rng(6)
    classes = np.eye(4)[rng.integers(0, 4, 400)]
    y = classes @ rng.normal(size=(4, 2)) + rng.normal(size=(400, 2))
    values = [
        predict(x, y, model="cvae", eta_dec=0.5, d=2, beta=1.0, center=center).L_min
        for x, center in ((classes, False), (np.c_[classes, np.ones(400)], False), (classes, True))
    ]
    assert values == pytest.approx([values[0]] * 3, abs=1e-9)


@pytest.mark.filterwarnings("default")
def test_an_estimator_outside_the_scope_says_so() -> None:
    rng = np.random.default_rng(7)
    turn = np.linalg.qr(rng.normal(size=(500, 2)))[0] * np.sqrt(500)
    with pytest.warns(UserWarning, match="outside the theorem's scope"):
        model = LinearHVAE((2, 2), sigma=((1, 2), (1, 2)), center=False).fit(turn * [4.0, 2.0])
    assert model.optimum_.scope == "upper-bound" and model.score(turn * [4.0, 2.0]) == pytest.approx(-8.2313, abs=1e-3)


def test_rates_of_two_wide_diagonal_levels() -> None:
    sigma = tuple(np.linspace(0.5, 1.5, 100_000).tolist())
    levels = [Level(100_000, 1.0, 1.0, sigma)] * 2
    first, second = leading_rates(Problem.build("vae", np.diag([4.0, 1.0]), eta_dec=1.0, levels=levels))
    assert len(first) == 4 and len(second) == 200_000 and first[0] > 0.0


@pytest.mark.parametrize(("rows", "paired", "size"), [(40, False, 1e160), (3, False, 1e300), (40, True, 1e154)])
def test_samples_whose_squares_overflow_are_refused_in_one_line(rows: int, paired: bool, size: float) -> None:
    x = size * np.random.default_rng(31).normal(size=(rows, 4))
    with pytest.raises(InputError, match=r"second moments of . overflow: divide"):
        predict(x, x[:, :2] + size if paired else None, d=2, beta=1.0, eta_dec=1e75)
