"""The measuring instrument: ratios come from pairs, targets are compared the right way round."""

import time

import numpy as np
import pytest

from benchmarks.growth import slope
from benchmarks.numpy_vae import from_jax, gradient
from benchmarks.paired import Row, pair, seconds
from benchmarks.speed import optimisers


def test_the_ratio_is_that_of_the_two_times() -> None:
    row = pair("a / b", lambda: time.sleep(0.03), lambda: time.sleep(0.01), rounds=3)
    assert 1.5 < row.ratio < 4.5
    assert row.low <= row.ratio <= row.high
    assert row.met is None


@pytest.mark.parametrize(("comparison", "met"), [("at most", True), ("at least", False)])
def test_a_target_is_met_on_its_side(comparison: str, met: bool) -> None:
    assert Row("", 0.5, 0.4, 0.6, (1.0, 2.0), comparison, 1.0).met is met  # type: ignore[arg-type]


def test_short_calls_are_repeated() -> None:
    calls: list[int] = []
    seconds(lambda: calls.append(1), least=0.005)
    assert len(calls) > 10


def test_the_slope_is_that_of_a_power() -> None:
    sizes = [1, 2, 4, 8, 16, 32]
    assert slope(sizes, [size**2.5 for size in sizes]) == pytest.approx(2.5)


def test_an_optimiser_that_does_not_arrive_says_so() -> None:
    task = optimisers.problem(4)
    row = optimisers.against(task, "stuck", lambda goal: np.inf, None, 1)  # type: ignore[arg-type]
    assert row.ratio == np.inf
    assert "did not arrive" in row.name


def test_the_optimisers_reach_the_closed_form() -> None:
    task = optimisers.problem(4)
    best = optimisers.optimum(task).L_min
    assert best is not None
    for method in (optimisers.lbfgs, optimisers.adam):
        assert method(*optimisers.start(task, False), best + 1e-8) <= best + 1e-8


def test_the_numpy_network_has_the_loss_and_the_gradient_of_the_jax_network() -> None:
    jax = pytest.importorskip("jax")
    from collapsecheck.experiments.relu.loss import loss
    from collapsecheck.experiments.relu.network import Numbers, Shape, initial

    beta, eta, eta_dec, key = 0.7, 0.8, 0.6, jax.random.key(3)
    x = np.random.default_rng(5).random((20, 9)).astype("float32")
    parameters, shape = initial(Shape(9, 9, 8, (4,), ("constant",)), 1), Shape(9, 9, 8, (4,), ("constant",))
    numbers = Numbers(*(jax.numpy.asarray(value, "float32") for value in ([beta], [eta], [0.0], eta_dec)))
    value, slope_ = jax.value_and_grad(lambda p: loss(shape, p, numbers, key, x, x))(parameters)
    noise = np.asarray(jax.random.normal(jax.random.fold_in(key, 0), (20, 4)))
    ours, ours_slope = gradient(from_jax(parameters), beta, eta, eta_dec, x, noise)
    assert ours == pytest.approx(float(value), rel=1e-5)
    for name, layer in from_jax(slope_).items():
        for kind, expected in layer.items():
            assert ours_slope[name][kind] == pytest.approx(expected, rel=1e-3, abs=1e-4), (name, kind)
