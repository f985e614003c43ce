"""What the linear experiments share: train a problem on samples, and set the result beside the closed form."""

from __future__ import annotations

from typing import Any

import numpy as np

from numerics.checks import Array
from numerics.loss import loss, second_moments
from numerics.moments import moments
from numerics.optimum import optimum, parameters
from numerics.parameters import Parameters
from numerics.problem import Level, Problem
from numerics.stochastic import Schedule, train

VISIBLE = 0.02  # ρ from which a trained mode counts as active: a rate of 0.01 nats where the variance is learnable


def problem_of(model: str, x: Array, y: Array | None, eta_dec: float, *levels: Level) -> Problem:
    """The problem with the second moments of the samples."""
    found = moments(x, y)
    return Problem.build(model, found.A, found.B, found.C, eta_dec=eta_dec, levels=levels)


def compare(problem: Problem, x: Array, y: Array, schedule: Schedule, seed: int) -> dict[str, Any]:
    """Train, and compare with the optimum: one flat row, lists from the data upwards.

    predicted_active, trained_active: per level, modes with ρ > 0, and trained modes with ρ > VISIBLE;
    predicted_visible: modes whose predicted ρ exceeds VISIBLE; predicted_omega, trained_omega: singular values of U_1;
    omega_deviation: per level, the largest difference of the singular values of U_l, relative to the largest;
    sigma_deviation: the same of the sorted σ_l; excess: (loss of the trained parameters − L_min)/|L_min|.
    """
    answer = optimum(problem)
    best, trained = parameters(problem, answer), train(problem, x, y, schedule, seed)
    reached, least = float(loss(problem, trained)), float(answer.upper_bound or 0.0)
    return {
        "predicted_active": list(answer.active),
        "predicted_visible": [int(count) for count in (answer.rho > VISIBLE).sum(axis=1)],
        "trained_active": [int((rho > VISIBLE).sum()) for rho in growths(problem, trained)],
        "predicted_omega": singular_values(best.U[0]).tolist(),
        "trained_omega": singular_values(trained.U[0]).tolist(),
        "omega_deviation": [
            _far(singular_values(a), singular_values(b)) for a, b in zip(best.U, trained.U, strict=True)
        ],
        "sigma_deviation": [_far(np.sort(a), np.sort(b)) for a, b in zip(best.sigma, trained.sigma, strict=True)],
        "predicted_loss": least,
        "trained_loss": reached,
        "excess": (reached - least) / max(1.0, abs(least)),
    }


def growths(problem: Problem, trained: Parameters) -> list[Array]:
    """Per level ρ, descending: the logarithms of the eigenvalues of Σ_l^{-1/2} E[z_l z_lᵀ] Σ_l^{-1/2}."""
    spreads = list(second_moments(problem, trained))[1:]
    pairs = zip(spreads, trained.sigma, strict=True)
    return [np.log(np.linalg.eigvalsh(spread / np.outer(sigma, sigma)))[::-1] for spread, sigma in pairs]


def singular_values(matrix: Array) -> Array:
    """In descending order."""
    return np.asarray(np.linalg.svd(matrix, compute_uv=False))


def _far(predicted: Array, trained: Array) -> float:
    """The largest difference, relative to the largest predicted value (absolute if all of them are zero)."""
    largest = float(predicted.max())
    return float(np.abs(predicted - trained).max()) / (largest if largest > 0.0 else 1.0)
