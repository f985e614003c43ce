"""Gradient flow of the loss, by a stiff solver that stops when the gradient is small (docs/theory.md, section 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.integrate import solve_ivp

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Objective, Parameters, pack
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Flow:
    """Where the flow ended: the time reached, the loss and the largest gradient entry there.

    `converged` means that the gradient test was met before the time ran out; path: the losses at the solver's steps.
    """

    time: float
    value: float
    gradient_norm: float
    converged: bool
    parameters: Parameters
    times: Array
    path: Array


def flow(
    problem: Problem, start: Parameters, time: float = 1e6, tolerance: float = 1e-8, accuracy: float = 1e-8
) -> Flow:
    """Follow d(parameters)/dt = −∇L from `start`, in the flat form (so σ moves through log σ), up to `time`.

    It stops once no gradient entry exceeds tolerance · max(1, |L|); accuracy is the solver's relative tolerance.
    """
    objective = Objective(problem, eliminated=False)

    def excess(_: float, vector: Array) -> float:
        value, slope = objective(vector)
        return float(np.abs(slope).max()) - tolerance * max(1.0, abs(value))

    excess.terminal = True  # type: ignore[attr-defined]
    solution = solve_ivp(
        lambda _, vector: -objective.gradient(vector),
        (0.0, time),
        pack(problem, start),
        method="LSODA",
        jac=lambda _, vector: -objective.hessian(vector),
        events=excess,
        rtol=accuracy,
        atol=1e-3 * accuracy,
    )
    end = solution.y[:, -1]
    value, slope = objective(end)
    norm = float(np.abs(slope).max())
    converged = norm <= 1.01 * tolerance * max(1.0, abs(value))
    path = objective.value(solution.y.T)
    return Flow(float(solution.t[-1]), value, norm, converged, objective.parameters(end), solution.t, path)


def trajectory(problem: Problem, start: Parameters, times: Array, accuracy: float = 1e-8) -> Parameters:
    """The flow from `start` (time 0) at the given increasing times: Parameters with a leading axis of times.

    accuracy: relative tolerance, and in units of the smallest nonzero entry of `start` the absolute one.
    Raises ArithmeticError if the solver gives up.
    """
    objective, first = Objective(problem, eliminated=False), pack(problem, start)
    smallest = float(np.abs(first[first != 0.0]).min(initial=1.0))
    solution = solve_ivp(
        lambda _, vector: -objective.gradient(vector),
        (0.0, float(times[-1])),
        first,
        method="LSODA",
        t_eval=times,
        rtol=accuracy,
        atol=accuracy * smallest,
    )
    if not solution.success:
        raise ArithmeticError(f"the flow stopped at time {solution.t[-1]:g}: {solution.message}")
    return objective.parameters(solution.y.T)


def growth_rates(problem: Problem, point: Parameters, directions: Array, size: float = 1e-4) -> Array:
    """How fast small displacements from a critical point grow along orthonormal directions (k, n) of the flat form.

    Flows of the full loss start at ± size times each direction; over a time T they make a linear map of the directions'
    span, and the logarithms of its k eigenvalues over T are the rates, ascending. The span must be invariant under the
    linearised flow; the error is of order size². T is the time in which the fastest start would cross its own size.
    """
    objective, centre = Objective(problem, eliminated=False), pack(problem, point)
    starts = centre + size * np.concatenate([directions, -directions])
    speed = np.sqrt((objective.gradient(starts) ** 2).sum(axis=-1)).max()
    time = size / max(float(speed), size * np.finfo(float).tiny)
    solution = solve_ivp(
        lambda _, flat: -objective.gradient(flat.reshape(starts.shape)).ravel(),
        (0.0, time),
        starts.ravel(),
        method="DOP853",
        rtol=1e-10,
        atol=1e-10 * size,
    )
    plus, minus = np.split(solution.y[:, -1].reshape(starts.shape), 2)
    grown = (plus - minus) @ directions.T / (2.0 * size)
    return np.asarray(np.log(np.linalg.eigvalsh(0.5 * (grown + grown.T))) / time)
