"""Escape rates against flows of the full loss: all rates on 200 instances, the order of escape, bounds, balance."""

import numpy as np
import pytest
from conftest import random_problem

from numerics.checks import InputError
from numerics.dynamics import collapsed, escape_rates, least_time, mode_rate
from numerics.flow import growth_rates, trajectory
from numerics.loss import evaluate, gradient
from numerics.objective import Objective
from numerics.optimum import optimum
from numerics.parameters import Parameters, pack, unpack
from numerics.problem import Level, Problem

MODELS = ("autoencoder", "vae", "cvae")
KINDS = (("learn",), ("iso",), ("diag",), ("iso", "learn"), ("diag", "iso"), ("learn", "diag"), ("iso", "learn", "iso"))


def predicted(problem: Problem) -> np.ndarray:
    """All rates with their multiplicities, ascending."""
    rates = escape_rates(problem)
    parts = [level.ravel() for level in rates.levels]
    parts += [np.full(l.d, s) for l, s in zip(problem.levels, rates.noise, strict=True) if s is not None]
    parts += [] if rates.direct is None else [np.repeat(rates.direct, len(problem.C))]
    return np.sort(np.concatenate(parts))


def test_rates_are_those_of_the_flow_on_200_problems() -> None:
    rng = np.random.default_rng(3)
    for turn in range(200):
        kinds = KINDS[rng.integers(len(KINDS))]
        widths = rng.integers(1, 3, size=len(kinds)).tolist()
        sizes = {"d_x": int(rng.integers(1, 4)), "d_y": int(rng.integers(1, 4))}
        rank = int(rng.integers(1, sum(sizes.values()) + 1))
        problem = random_problem(rng, MODELS[turn % 3], widths, kinds, rank=rank, **sizes)
        rates = predicted(problem)
        point = collapsed(problem)
        fitted = growth_rates(problem, point, np.eye(len(pack(problem, point))))
        np.testing.assert_allclose(fitted, rates, rtol=0, atol=1e-6 * np.abs(rates).max())


def test_as_many_directions_escape_as_modes_are_active() -> None:
    rng, escaping = np.random.default_rng(5), 0
    for turn in range(200):
        kind = ("learn", "iso")[turn % 2]
        problem = random_problem(rng, MODELS[turn % 3], [7], [kind])
        counted = escape_rates(problem).escaping[0]
        assert counted == optimum(problem).active[0]
        escaping += counted
    assert escaping > 100


def autoencoder(rng: np.random.Generator, kind: str) -> tuple[Problem, float, np.ndarray, np.ndarray]:
    """A rotated y = x with three modes well above the threshold of θ² and two below: problem, threshold, θ², axes."""
    beta, eta, eta_dec = np.exp(0.3 * rng.normal(size=3))
    sigma = None if kind == "learn" else float(np.exp(0.3 * rng.normal()))
    threshold = beta * eta_dec**2 * (1.0 if sigma is None else (sigma / eta) ** 2)
    theta2 = threshold * np.array([9.0, 5.0, 2.5, 0.7, 0.3]) * rng.uniform(0.9, 1.1, size=5)
    axes = np.linalg.qr(rng.normal(size=(5, 5)))[0]
    level = Level(3, float(beta), float(eta), sigma)
    return (
        Problem.build("vae", (axes * theta2) @ axes.T, eta_dec=float(eta_dec), levels=[level]),
        threshold,
        theta2,
        axes,
    )


def small_start(problem: Problem, rng: np.random.Generator, size: float) -> Parameters:
    """The collapsed point with random encoders and decoders of this size."""
    point = pack(problem, collapsed(problem))
    blocks = 2 * 5 * problem.levels[0].d
    point[:blocks] += size * rng.normal(size=blocks)
    return unpack(problem, point)


def mode_norms(path: Parameters, axes: np.ndarray) -> np.ndarray:
    """(times, modes): the norm of each mode's decoder row and encoder column together."""
    return np.sqrt(((axes.T @ path.U[0]) ** 2).sum(axis=-1) + ((path.V[0] @ axes) ** 2).sum(axis=-2))


@pytest.mark.parametrize("kind", ["iso", "learn"])
def test_modes_escape_in_the_order_of_theta(kind: str) -> None:
    rng = np.random.default_rng(8)
    for _ in range(8):
        problem, threshold, theta2, axes = autoencoder(rng, kind)
        rates = escape_rates(problem).levels[0][0, :3]
        times = np.linspace(0.0, 40.0 / rates[2], 2000)
        path = trajectory(problem, small_start(problem, rng, 1e-6), times)
        signal = np.einsum("dm,tdh,the,em->tm", axes, path.U[0], path.V[0], axes)[:, :3]
        share = threshold / theta2[:3]
        learned = signal > 0.5 * (1 - (share if kind == "learn" else np.sqrt(share)))
        assert learned[-1].all()
        first, second, third = times[learned.argmax(axis=0)]
        assert first < second < third
        norms = mode_norms(path, axes)[:, 0]
        assert first == pytest.approx(np.log(norms[learned.argmax(axis=0)[0]] / norms[0]) / rates[0], rel=0.25)


def test_no_mode_grows_faster_or_decays_slower_than_its_rate_at_any_size() -> None:
    rng = np.random.default_rng(9)
    for turn in range(20):
        problem, _, theta2, axes = autoencoder(rng, "iso")
        level = problem.levels[0]
        p, q = (level.sigmas()[0] / problem.eta_dec) ** 2, level.beta / level.eta**2
        rates = mode_rate(p, q * theta2, theta2 / problem.eta_dec**2)
        times = np.linspace(0.0, 8.0 / rates[0], 60)
        path = trajectory(problem, small_start(problem, rng, 10.0 ** -(turn % 4)), times)
        norms = mode_norms(path, axes)
        assert (norms <= norms[0] * np.exp(np.outer(times, rates)) * (1 + 1e-6)).all()
        assert (np.diff(evaluate(problem, path)) <= 1e-9).all()


def test_balance_changes_by_the_noise_of_the_decoder_and_the_price_of_the_encoder() -> None:
    rng = np.random.default_rng(10)
    for turn in range(20):
        problem = random_problem(rng, MODELS[turn % 3], [3], [("iso", "diag", "learn")[turn % 3]])
        objective = Objective(problem, eliminated=False)
        start = pack(problem, collapsed(problem))
        here = objective.parameters(start + rng.normal(size=len(start)))
        slope = gradient(problem, here)
        U, V, S = here.U[0], here.V[0], np.diag(here.sigma[0] ** 2)
        moment = joint_moment(problem)
        left = -(U.T @ slope.U[0] + slope.U[0].T @ U - slope.V[0] @ V.T - V @ slope.V[0].T)
        level = problem.levels[0]
        noise = -2 / problem.eta_dec**2 * (U.T @ U @ S + S @ U.T @ U)
        np.testing.assert_allclose(left, noise + 4 * level.beta / level.eta**2 * V @ moment @ V.T, atol=1e-9)


def joint_moment(problem: Problem) -> np.ndarray:
    """The second moment of what the encoder sees."""
    if problem.model == "vae":
        return problem.A
    return np.block([[problem.A, problem.B.T], [problem.B, problem.C]])


def test_bad_sizes_are_refused() -> None:
    assert least_time(-1.0, 0.1, 1.0) == np.inf
    assert least_time(2.0, 1.0, np.e) == pytest.approx(0.5)
    with pytest.raises(InputError, match="small below large"):
        least_time(1.0, 1.0, 0.5)
