"""The sampled loss and its gradient against finite differences and against the exact loss."""

import numpy as np
import pytest

from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.losses.full_loss import gradient, loss
from collapsecheck.numerics.losses.parameters import Parameters, pack, pack_gradient, unpack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.stochastic import Schedule, sampled_loss, start, train

LEVELS = {
    "learnable": (Level(3, 2.0, 0.7, None),),
    "fixed": (Level(2, 0.5, 1.3, (0.4, 0.9)),),
    "two levels": (Level(3, 1.5, 0.7, 0.6), Level(2, 2.0, 0.8, None)),
    "three levels": (Level(3, 1.0, 0.7, 0.6), Level(3, 1.5, 0.8, None), Level(2, 2.0, 0.9, None)),
}
CASES = [(model, name) for model in ("vae", "cvae") for name in LEVELS]


def problem(model: str, name: str, x: np.ndarray, y: np.ndarray) -> Problem:
    found = moments(x, y)
    return Problem.build(model, found.A, found.B, found.C, eta_dec=0.8, levels=LEVELS[name])


@pytest.mark.parametrize(("model", "name"), CASES)
def test_gradient_is_that_of_the_sampled_loss(model: str, name: str) -> None:
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(6, 4)), rng.normal(size=(6, 3))
    case = problem(model, name, x, y)
    vector = pack(case, start(case, rng, 0.5)) + 0.1
    noise = [rng.normal(size=(6, level.d)) for level in case.levels]

    def value(at: np.ndarray) -> float:
        return sampled_loss(case, unpack(case, at), x, y, noise, 6)[0]

    at = unpack(case, vector)
    exact = pack_gradient(case, at, sampled_loss(case, at, x, y, noise, 6)[1])
    differences = [(value(vector + 1e-6 * e) - value(vector - 1e-6 * e)) / 2e-6 for e in np.eye(len(vector))]
    assert exact == pytest.approx(np.array(differences), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(("model", "name"), CASES)
def test_expectation_is_the_exact_loss_and_gradient(model: str, name: str) -> None:
    """Noise that fills its moments exactly (orthonormal, and orthogonal to the data) stands for its expectation."""
    rng = np.random.default_rng(2)
    widths = sum(level.d for level in LEVELS[name])
    basis = np.linalg.qr(rng.normal(size=(40, 7 + widths)))[0] * np.sqrt(40)
    x, y, rest = basis[:, :4] @ rng.normal(size=(4, 4)), basis[:, :7] @ rng.normal(size=(7, 3)), basis[:, 7:]
    case = problem(model, name, x, y)
    noise = np.split(rest, np.cumsum([level.d for level in case.levels])[:-1], axis=1)
    at = unpack(case, pack(case, start(case, rng, 0.5)) + 0.1)
    value, slope = sampled_loss(case, at, x, y, noise, 40)
    assert value == pytest.approx(loss(case, at), rel=1e-12)
    assert pack_gradient(case, at, slope) == pytest.approx(pack_gradient(case, at, gradient(case, at)), abs=1e-10)


def test_training_reaches_the_minimum_and_repeats_itself() -> None:
    """θ² = 4 and 0.25 at threshold 1: one of two latents survives."""
    rng = np.random.default_rng(3)
    x = np.linalg.qr(rng.normal(size=(2000, 2)))[0] * np.sqrt(2000) * [2.0, 0.5]
    case = Problem.build("vae", moments(x).A, eta_dec=1.0, levels=[Level(2, 1.0, 1.0, None)])
    trained = train(case, x, x, Schedule(steps=2000, batch=100, rate=3e-2), seed=0)
    assert np.linalg.svd(trained.U[0], compute_uv=False) == pytest.approx([np.sqrt(3.0), 0.0], abs=0.03)
    assert np.sort(trained.sigma[0]) == pytest.approx([0.5, 1.0], abs=0.02)
    again = train(case, x, x, Schedule(steps=2000, batch=100, rate=3e-2), seed=0)
    assert all(np.array_equal(a, b) for a, b in zip(_blocks(trained), _blocks(again), strict=True))


@pytest.mark.parametrize("sampled", [True, False])
def test_sgd_and_either_noise_reach_the_same_minimum(sampled: bool) -> None:
    """θ² = 9 and 0.25 under fixed σ = 1 at threshold 1: ω² = θ − 1 = 2."""
    rng = np.random.default_rng(4)
    x = np.linalg.qr(rng.normal(size=(2000, 2)))[0] * np.sqrt(2000) * [3.0, 0.5]
    case = Problem.build("vae", moments(x).A, eta_dec=1.0, levels=[Level(2, 1.0, 1.0, 1.0)])
    trained = train(case, x, x, Schedule(3000, 100, 3e-3, sampled, "sgd"), seed=0)
    assert np.linalg.svd(trained.U[0], compute_uv=False) == pytest.approx([np.sqrt(2.0), 0.0], abs=0.03)


def _blocks(parameters: Parameters) -> list[np.ndarray]:
    return [*parameters.U, *parameters.V, *parameters.sigma]
