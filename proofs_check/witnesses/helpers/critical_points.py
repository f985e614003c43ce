"""Critical points of the full loss: Newton's method on the gradient, then the inertia of the Hessian.

Unlike a minimiser, Newton's method on the gradient goes to saddles as readily as to minima.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.optimize import minimize

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Objective, Parameters, best_decoders, pack, shapes, unpack
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.training import descend, random_start

Kind = Literal["at the minimum", "below it", "strict saddle", "spurious minimum", "unclear"]
CRITICAL, SINGULAR, STEPS = 1e-9, 1e-10, 80
MOST_DAMPING = 1e12
FLOOR, NEGATIVE = 1e-4, 5e-4  # least |negative curvature| of a strict saddle, of the Hessian scaled to unit diagonal
SAME, KICKS = 1e-8, (0.01, 0.03, 0.1)


@dataclass(frozen=True, eq=False)
class CriticalPoint:
    """A flat parameter vector where the gradient vanishes, its loss, and `scaled_curvatures` there."""

    vector: Array
    value: float
    curvatures: Array


def critical_point(objective: Objective, start: Array) -> CriticalPoint | None:
    """Levenberg–Marquardt steps on the squared gradient from the start; None if it does not vanish in the end."""
    vector, slope, damping = start, objective.gradient(start), 1e-3
    for _ in range(STEPS):
        norm = np.linalg.norm(slope)
        if norm <= 1e-3 * CRITICAL or damping > MOST_DAMPING:
            break
        curvatures, axes = np.linalg.eigh(objective.hessian(vector))
        floor = (SINGULAR * np.abs(curvatures).max()) ** 2 + damping * norm
        trial = vector - axes @ (curvatures / (curvatures**2 + floor) * (axes.T @ slope))
        with np.errstate(all="ignore"):  # a wild step counts as a failure
            trial_slope = objective.gradient(trial)
        if np.isfinite(trial_slope).all() and np.linalg.norm(trial_slope) < norm:
            vector, slope, damping = trial, trial_slope, damping / 10.0
        else:
            damping *= 10.0
    value = float(objective.value(vector))
    if not np.isfinite(value) or np.abs(slope).max() > CRITICAL * max(1.0, abs(value)):
        return None
    return CriticalPoint(vector, value, scaled_curvatures(objective.hessian(vector)))


def scaled_curvatures(hessian: Array) -> Array:
    """Eigenvalues, ascending, after scaling the variables towards unit diagonal: same signs, comparable sizes.

    Diagonal entries below FLOOR times the largest are not scaled up further, so that rounding stays small.
    """
    diagonal = np.abs(np.diag(hessian))
    scale = np.sqrt(np.maximum(diagonal, FLOOR * diagonal.max()))
    return np.asarray(np.linalg.eigvalsh(hessian / np.outer(scale, scale)), dtype=np.float64)


def classify(objective: Objective, point: CriticalPoint, minimum: float, rng: np.random.Generator) -> Kind:
    """Where a critical point stands with respect to a claimed global minimum.

    "spurious minimum": above it, without negative curvature, and a descent from kicked copies comes back to its value;
    "unclear": above it, without negative curvature beyond rounding, yet a descent leaves it.
    """
    scale = max(1.0, abs(point.value))
    if abs(point.value - minimum) <= SAME * scale:
        return "at the minimum"
    if point.value < minimum:
        return "below it"
    if point.curvatures[0] < -NEGATIVE:
        return "strict saddle"
    kicks = [size * rng.standard_normal(len(point.vector)) for size in KICKS]
    ends = [
        minimize(objective, point.vector + kick, jac=True, method="BFGS", options={"gtol": 1e-10}) for kick in kicks
    ]
    lowest = min(end.fun for end in ends)
    return "unclear" if lowest < point.value - SAME * scale else "spurious minimum"


def starts(problem: Problem, modes: Array, count: int, rng: np.random.Generator) -> Iterator[Array]:
    """The end of a minimisation, then random subsets of the data's modes on random coordinates, every third at random.

    modes: (rank, inputs) maps what the encoder sees to the whitened modes.
    """
    found = descend(Objective(problem, eliminated=False), random_start(problem, rng))
    yield pack(problem, found.parameters)
    for turn in range(count - 1):
        start = unpack(problem, random_start(problem, rng)) if turn % 3 == 2 else _aligned(problem, modes, rng)
        yield pack(problem, best_decoders(problem, start))


def _aligned(problem: Problem, modes: Array, rng: np.random.Generator) -> Parameters:
    """Encoders that follow modes and axes, in random order and with half of the coordinates switched off."""
    below, V, sigma = rng.permutation(modes), [], []
    for level in problem.levels:
        order = rng.permutation(max(level.d, len(below)))[: level.d]
        rows = np.pad(below, ((0, max(0, level.d - len(below))), (0, 0)))[order]
        V.append(rng.integers(0, 2, (level.d, 1)) * rng.uniform(0.3, 2.0, (level.d, 1)) * rows)
        sigma.append(level.eta * rng.uniform(0.3, 1.2, level.d) if level.learnable else level.sigmas())
        below = np.eye(level.d)
    decoders, direct = shapes(problem).U, shapes(problem).U_x
    return Parameters(decoders, tuple(V), tuple(sigma), direct)
