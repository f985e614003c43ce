"""Escape rates against flows of the full loss: all rates on 200 instances, the order of escape, bounds, balance."""

from dataclasses import replace

import numpy as np
import pytest
from random_problems import random_problem
from scipy.integrate import cumulative_trapezoid

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.losses.full_loss import evaluate, gradient
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import Parameters, pack, unpack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.escape import collapsed, escape_rates, least_time, mode_rate, rates
from collapsecheck.numerics.training.gradient_flow import growth_rates, trajectory

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
        expected = predicted(problem)
        point = collapsed(problem)
        fitted = growth_rates(problem, point, np.eye(len(pack(problem, point))))
        np.testing.assert_allclose(fitted, expected, rtol=0, atol=1e-6 * np.abs(expected).max())


def test_as_many_directions_escape_as_modes_are_active() -> None:
    rng, escaping = np.random.default_rng(5), 0
    for turn in range(200):
        kind = ("learn", "iso")[turn % 2]
        problem = random_problem(rng, MODELS[turn % 3], [7], [kind], rank=int(rng.integers(1, 8)))
        counted = escape_rates(problem).escaping[0]
        assert counted == optimum(problem).active[0]
        escaping += counted
    assert escaping > 100


def test_any_depth_is_collapsed_exactly_where_nothing_escapes() -> None:
    rng, stable = np.random.default_rng(6), 0
    for turn in range(200):
        kinds = [("iso", "learn")[k] for k in rng.integers(2, size=rng.integers(1, 4))]
        problem = random_problem(rng, MODELS[turn % 3], [3] * len(kinds), kinds)
        problem = replace(problem, eta_dec=problem.eta_dec * float(np.exp(rng.normal())))
        awake = escape_rates(problem).fastest > 0
        assert awake == any(optimum(problem).active)
        stable += not awake
    assert 20 < stable < 180


def test_the_speed_limit_turns_round_at_the_threshold() -> None:
    theta, p, q, eta_dec = np.exp(np.random.default_rng(7).normal(size=(4, 200)))
    limit = 2 * (theta / eta_dec**2 - np.sqrt(p * q))
    excess = mode_rate(p, q, theta / eta_dec**2) - limit
    assert (excess[limit > 0] < 0).all()
    assert (excess[limit < 0] > 0).all()


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


@pytest.mark.every(2)
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


@pytest.mark.parametrize("kind", ["iso", "learn"])
def test_no_mode_grows_faster_or_decays_slower_than_its_rate_at_any_size(kind: str) -> None:
    """With learnable σ the rate is that of the smallest σ at the time."""
    rng = np.random.default_rng(9)
    for turn in range(12):
        problem, _, theta2, axes = autoencoder(rng, kind)
        times = np.linspace(0.0, 8.0 / escape_rates(problem).fastest, 400)
        path = trajectory(problem, small_start(problem, rng, 10.0 ** -(turn % 4)), times)
        p = (path.sigma[0].min(axis=-1, keepdims=True) / problem.eta_dec) ** 2 * np.ones((len(times), 1))
        q = problem.levels[0].beta / problem.levels[0].eta ** 2
        rates = mode_rate(p, q * theta2, theta2 / problem.eta_dec**2)
        growth = cumulative_trapezoid(rates, times, axis=0, initial=0.0)
        norms = mode_norms(path, axes)
        slack = 1e-6 if kind == "iso" else 1e-3  # the trapezoidal rule's error
        assert (norms <= norms[0] * np.exp(growth) * (1 + slack)).all()
        assert (np.diff(evaluate(problem, path)) <= 1e-9).all()


def test_all_gains_together_obey_the_largest_rate_when_y_is_not_x() -> None:
    rng = np.random.default_rng(12)
    for _ in range(20):
        problem = random_problem(rng, "vae", [3], [("iso", "diag")[rng.integers(2)]])
        point = pack(problem, collapsed(problem))
        start = point + 10.0 ** rng.uniform(-3, 0.5) * rng.normal(size=len(point))
        fastest = escape_rates(problem).fastest
        times = np.linspace(0.0, 5.0 / abs(fastest), 40)
        sizes = np.linalg.norm(pack(problem, trajectory(problem, unpack(problem, start), times)), axis=1)
        assert (sizes <= sizes[0] * np.exp(fastest * times) * (1 + 1e-6)).all()


def test_a_level_above_settled_ones_escapes_at_the_rate_of_what_it_sees() -> None:
    rng, woken = np.random.default_rng(13), 0
    for _ in range(40):
        problem = random_problem(rng, "autoencoder", [3, 2], ["iso", ("iso", "learn")[rng.integers(2)]])
        below = replace(problem, levels=problem.levels[:1])
        best, empty = parameters(below), collapsed(problem)
        settled = Parameters((best.U[0], empty.U[1]), (best.V[0], empty.V[1]), (best.sigma[0], empty.sigma[1]))
        moment = best.V[0] @ problem.A @ best.V[0].T + np.diag(best.sigma[0] ** 2)
        first, second = problem.levels
        below_weight, above_weight = first.beta / first.eta**2, second.beta / second.eta**2
        linear = rates(below_weight, above_weight, moment, moment, empty.sigma[1][:1])[0]
        size, start = len(pack(problem, settled)), 2 * problem.A.shape[0] * 3
        decoder = problem.A.shape[0] * 3
        places = [*range(decoder, decoder + 6), *range(start + 6, start + 12)]
        fitted = growth_rates(problem, settled, np.eye(size)[places])
        np.testing.assert_allclose(fitted[::-2], linear, rtol=0, atol=1e-5 * np.abs(fitted).max())
        woken += linear[0] > 0 > escape_rates(problem).levels[1].max()
    assert woken  # levels that only escape once the level below has settled are met


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
