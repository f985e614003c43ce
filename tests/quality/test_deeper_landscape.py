"""One mode, one latent per level, any depth: a critical point is the minimum or has a direction that falls."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import numpy as np
import pytest

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import Parameters, pack
from collapsecheck.numerics.problem import Level, Problem

Array = np.ndarray


def problem_of(depth: int, rng: np.random.Generator) -> Problem:
    """Random numbers, on a coarse grid so that ties between the weights occur."""
    levels = tuple(Level(1, *(2.0 ** rng.integers(-2, 3, 3).astype(float))) for _ in range(depth))
    return Problem.build("vae", [[4.0 ** rng.integers(-1, 3)]], eta_dec=1.0, levels=levels)


def log_weights(problem: Problem) -> Array:
    """log w_0 … log w_L of the chain."""
    levels = [np.log(level.beta) + 2 * np.log(level.sigmas()[0] / level.eta) for level in problem.levels]
    return np.array([np.log(problem.A[0, 0]), *levels])


def critical_growths(problem: Problem) -> Iterator[tuple[Array, Array]]:
    """ρ and log E of every choice of active levels: within a run of them the marginals share the mean of log w."""
    weights, depth = log_weights(problem), len(problem.levels)
    for count in range(depth + 1):
        for active in combinations(range(1, depth + 1), count):
            ends = [0, *(l for l in range(1, depth + 1) if l not in active), depth + 1]
            logs = np.concatenate([np.full(b - a, weights[a:b].mean()) for a, b in pairwise(ends)])
            rho = np.cumsum(weights - logs)[:-1]
            if all(rho[l - 1] > 1e-9 for l in active):
                yield np.where(np.isin(np.arange(1, depth + 1), active), rho, 0.0), logs


def parameters(problem: Problem, rho: Array) -> Parameters:
    """Encoders of these growths with their best decoders."""
    noise = np.array([level.sigmas()[0] for level in problem.levels])
    total = np.concatenate([[problem.A[0, 0]], noise**2 * np.exp(rho)])
    V = noise * np.sqrt(np.expm1(rho) / total[:-1])
    U = total[:-1] * V / total[1:]
    matrices = [tuple(x.reshape(1, 1) for x in gains) for gains in (U, V)]
    return Parameters(*matrices, tuple(noise.reshape(-1, 1)))


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_a_chain_has_no_spurious_minimum(depth: int) -> None:
    rng, saddles = np.random.default_rng(depth), 0
    for _ in range(60):
        problem = problem_of(depth, rng)
        objective, lowest = Objective(problem, eliminated=False), optimum(problem).L_min
        for rho, logs in critical_growths(problem):
            vector = pack(problem, parameters(problem, rho))
            assert np.abs(objective.gradient(vector)).max() < 1e-8 * max(1.0, abs(lowest))
            curvature = np.linalg.eigvalsh(objective.hessian(vector))
            falls = bool((np.diff(logs)[rho == 0.0] < -1e-9).any())
            assert falls == (float(objective.value(vector)) > lowest + 1e-9 * max(1.0, abs(lowest)))
            assert falls == (curvature[0] < -1e-7 * curvature[-1])
            saddles += falls
    assert saddles > 20
