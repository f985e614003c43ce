"""I(x; z_l) of the closed form against log-determinants of the covariances that its parameters produce."""

import numpy as np
from random_problems import separable_problem

from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.problem import Problem


def by_determinants(problem: Problem) -> list[float]:
    """½ (log det Cov(z_l) − log det Cov(z_l | x)) of every level, in nats."""
    best, found = parameters(problem), []
    marginal, given_x = problem.A, np.zeros_like(problem.A)
    for V, sigma in zip(best.V, best.sigma, strict=True):
        marginal, given_x = (V @ part @ V.T + np.diag(sigma**2) for part in (marginal, given_x))
        found.append(0.5 * (np.linalg.slogdet(marginal)[1] - np.linalg.slogdet(given_x)[1]))
    return found


def test_information_is_the_mutual_information_of_the_attained_model() -> None:
    rng, compared, noise_driven = np.random.default_rng(11), 0, 0
    while compared < 200:
        problem = separable_problem(rng)
        answer = optimum(problem)
        if not answer.bounded or answer.flat or not problem.A.any():
            continue
        compared += 1
        np.testing.assert_allclose(answer.information, by_determinants(problem), rtol=1e-9, atol=1e-9)
        silent = answer.information[-1] < 1e-12
        noise_driven += bool(silent and answer.active[-1])
    assert noise_driven  # levels that are active and know nothing are met
