"""Counting by inertia agrees with counting eigenvalues, and with the closed form."""

import numpy as np
import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.inertia import active_count, eigenvalues_above
from collapsecheck.numerics.problem import Level, Problem


@pytest.mark.parametrize("n", [1, 2, 3, 8, 40, 130])
def test_counts_equal_those_of_eigenvalues(n: int) -> None:
    rng = np.random.default_rng(n)
    for _ in range(20):
        a = rng.normal(size=(n, n))
        symmetric = a + a.T
        values = np.sort(np.linalg.eigvalsh(symmetric))
        for threshold in (values[0] - 1.0, *(values[:-1] + np.diff(values) / 2), values[-1] + 1.0):
            if np.abs(values - threshold).min() > 1e-9:
                assert eigenvalues_above(symmetric, threshold) == np.count_nonzero(values > threshold)


def test_two_by_two_pivots_are_counted_once() -> None:
    swap = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert eigenvalues_above(np.kron(np.eye(3), swap), 0.0) == 3


@pytest.mark.parametrize("model", ["vae", "cvae"])
@pytest.mark.parametrize("sigma", [None, 0.7])
def test_active_count_equals_the_closed_form(model: str, sigma: float | None) -> None:
    rng = np.random.default_rng(5)
    for _ in range(40):
        d = int(rng.integers(1, 9))
        joint = np.cov(rng.normal(size=(2 * d, 6 * d + 4)) * np.exp(rng.normal(size=(2 * d, 1))))
        level = Level(int(rng.integers(1, d + 2)), float(np.exp(rng.normal())), 1.3, sigma)
        moments = (joint[:d, :d], joint[d:, :d], joint[d:, d:]) if model == "cvae" else (joint[:d, :d],)
        problem = Problem.build(model, *moments, eta_dec=0.8, levels=[level])
        assert active_count(problem) == optimum(problem).active[0]


def test_refuses_what_one_threshold_cannot_answer() -> None:
    two = [Level(2, 1.0, 1.0, None), Level(2, 2.0, 1.0, None)]
    with pytest.raises(InputError, match="one level"):
        active_count(Problem.build("vae", np.eye(2), eta_dec=1.0, levels=two))
    with pytest.raises(InputError, match="reconstructs its input"):
        active_count(Problem.build("vae", np.eye(2), 0.5 * np.eye(2), np.eye(2), eta_dec=1.0, levels=two[:1]))
