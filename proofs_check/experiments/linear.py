"""What the linear experiments share: train a problem on samples, and set the result beside the closed form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from collapsecheck.experiments import Budget, Finding
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form import optimum, parameters
from collapsecheck.numerics.data import spectrum
from collapsecheck.numerics.losses import Parameters, loss, second_moments
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.training import Schedule, train

SOURCE = "arXiv 2306.05023"
VISIBLE = 0.02  # ρ from which a trained mode counts as active: a rate of 0.01 nats where the variance is learnable
CLOSE = 0.005  # excess up to which a training counts as having arrived
NEAR = 0.05  # and the deviation of the decoders' singular values that goes with it


def trainings(problem: Problem, x: Array, y: Array, budget: Budget, steps: int) -> Iterator[tuple[str, Parameters]]:
    """Adam's parameters by the kind of noise: drawn for every sample ("sampled", full budget only), or "expected"."""
    for noise in ("sampled", "expected") if budget.full else ("expected",):
        yield noise, train(problem, x, y, Schedule(steps, sampled=noise == "sampled"), budget.seed)


def compare(problem: Problem, trained: Parameters) -> dict[str, Any]:
    """The trained parameters beside the optimum; lists by level from the data upwards, or by mode.

    predicted_active: modes with ρ > 0; predicted_visible, trained_active: modes with ρ > VISIBLE;
    omega: singular values of U_1; omega_deviation: by level, the largest difference of the singular values of U_l,
    relative to the largest; sigma_deviation: the same of the sorted σ_l; information: I(x; z_l) (CVAE: I(y; z_l | x))
    in nats; excess: loss of the trained parameters − L_min, relative to tr C/η_dec², the loss of an idle model.
    """
    answer = optimum(problem)
    best, reached, least = parameters(problem, answer), float(loss(problem, trained)), float(answer.upper_bound or 0.0)
    decoders, noises = zip(best.U, trained.U, strict=True), zip(best.sigma, trained.sigma, strict=True)
    return {
        "predicted_active": list(answer.active),
        "predicted_visible": [int(count) for count in (answer.rho > VISIBLE).sum(axis=1)],
        "trained_active": [int((rho > VISIBLE).sum()) for rho in growths(problem, trained)],
        "predicted_omega": singular_values(best.U[0]).tolist(),
        "trained_omega": singular_values(trained.U[0]).tolist(),
        "omega_deviation": [_far(singular_values(a), singular_values(b)) for a, b in decoders],
        "sigma_deviation": [_far(np.sort(a), np.sort(b)) for a, b in noises],
        "predicted_information": answer.information.tolist(),
        "trained_information": information(problem, trained),
        "predicted_loss": least,
        "trained_loss": reached,
        "excess": (reached - least) * problem.eta_dec**2 / float(np.trace(problem.C)),
    }


def growths(problem: Problem, trained: Parameters) -> list[Array]:
    """Per level ρ, descending: the logarithms of the eigenvalues of Σ_l^{-1/2} E[z_l z_lᵀ] Σ_l^{-1/2}."""
    spreads = list(second_moments(problem, trained))[1:]
    pairs = zip(spreads, trained.sigma, strict=True)
    return [np.log(np.linalg.eigvalsh(spread / np.outer(sigma, sigma)))[::-1] for spread, sigma in pairs]


def information(problem: Problem, trained: Parameters) -> list[float]:
    """Per level ½ log(det E[z_l z_lᵀ]/det of its part that is noise), for a CVAE given x; Gaussian data, in nats."""
    modes = spectrum(problem)
    spread = problem.A
    if problem.model == "cvae":
        rest = np.zeros_like(problem.A)
        left = (modes.left * modes.theta2) @ modes.left.T
        spread = np.block([[rest, np.zeros_like(problem.B.T)], [np.zeros_like(problem.B), left]])
    noise, found = np.zeros_like(spread), []
    for encoder, sigma in zip(trained.V, trained.sigma, strict=True):
        own = np.diag(sigma**2)
        spread, noise = encoder @ spread @ encoder.T + own, encoder @ noise @ encoder.T + own
        found.append(0.5 * float(np.linalg.slogdet(spread)[1] - np.linalg.slogdet(noise)[1]))
    return found


def singular_values(matrix: Array) -> Array:
    """In descending order."""
    return np.asarray(np.linalg.svd(matrix, compute_uv=False))


def _far(predicted: Array, trained: Array) -> float:
    """The largest difference, relative to the largest predicted value (absolute if all of them are zero)."""
    largest = float(predicted.max())
    return float(np.abs(predicted - trained).max()) / (largest if largest > 0.0 else 1.0)


def agreements(rows: list[dict[str, Any]]) -> tuple[Finding, ...]:
    """Whether training arrives where the closed form says, for each kind of noise."""
    return tuple(_agreement(kind, [row for row in rows if row["noise"] == kind]) for kind in _kinds(rows))


def _kinds(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(row["noise"] for row in rows))


def _agreement(kind: str, rows: list[dict[str, Any]]) -> Finding:
    same = sum(row["trained_active"] == row["predicted_visible"] for row in rows)
    excess = max(row["excess"] for row in rows)
    far = max(max(row["omega_deviation"]) for row in rows)
    numbers = f"active counts equal in {same} of {len(rows)} rows; loss above the minimum by at most {excess:.2%}"
    numbers += f" of an idle model's; singular values of the decoders off by at most {far:.1%} of the largest"
    arrived = excess < CLOSE
    verdict = "not reproduced" if not arrived else "reproduced" if same == len(rows) and far < NEAR else "differs"
    return Finding(f"training with {kind} noise arrives at the predicted minimum", verdict, numbers)
