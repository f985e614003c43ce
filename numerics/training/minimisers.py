"""Multi-start minimisation of the loss itself: L-BFGS, then damped Newton steps with the full Hessian.

It knows nothing of the closed form; it is the opponent that the closed form is tried against.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Objective, Parameters, best_decoders, pack, shapes, unpack
from collapsecheck.numerics.problem import Problem

CONVERGED = 1e-9  # largest gradient entry, relative to max(1, |loss|), of a run that counts as converged
NEWTON_STEPS = 60
SIGMA_RANGE = 40.0  # how far log σ may be from log η during L-BFGS
LEAST_DAMPING, MOST_DAMPING = 1e-12, 10.0  # floors of |curvature| relative to the largest


@dataclass(frozen=True, eq=False)
class Run:
    """Where one start ended; `converged` means that the gradient test was met there, nothing more.

    gradient_norm: largest entry of the gradient in the flat form of `parameters.pack`.
    """

    value: float
    gradient_norm: float
    converged: bool
    parameters: Parameters


def minimise(problem: Problem, starts: int, rng: np.random.Generator, eliminated: bool = False) -> list[Run]:
    """Runs from random encoders and σ with their best decoders, lowest loss first.

    The search moves all parameters; with `eliminated`, encoders and σ only, the decoders staying at their best.
    """
    objective, runs = Objective(problem, eliminated), []
    for _ in range(starts):
        start = best_decoders(problem, unpack(problem, random_start(problem, rng)))
        runs.append(descend(objective, pack(problem, start)[objective.hidden :]))
    return sorted(runs, key=lambda run: run.value)


def random_start(problem: Problem, rng: np.random.Generator) -> Array:
    """A random flat vector whose encoders see inputs of unit scale, with an overall size from 0.03 to 3."""
    template = shapes(problem)
    size = 10.0 ** rng.uniform(-1.5, 0.5)
    inputs = np.diag(problem.A) if problem.model == "vae" else np.concatenate([np.diag(problem.A), np.diag(problem.C)])
    spread = np.sqrt(np.where(inputs > 0.0, inputs, 1.0))
    V = [size * rng.normal(size=block.shape) for block in template.V]
    sigma = [level.eta * np.exp(rng.normal(size=level.d)) for level in problem.levels]
    U = tuple(size * rng.normal(size=block.shape) for block in template.U)
    U_x = None if template.U_x is None else size * rng.normal(size=template.U_x.shape)
    return pack(problem, Parameters(U, (V[0] / spread, *V[1:]), tuple(sigma), U_x))


def descend(objective: Objective, start: Array) -> Run:
    """L-BFGS from one start, then Newton."""
    options = {"maxiter": 500, "maxfun": 1000, "maxcor": 30, "ftol": 0.0, "gtol": 1e-5}
    with np.errstate(all="ignore"):  # wild trial steps overflow; they are rejected
        found = minimize(
            objective, start, jac=True, method="L-BFGS-B", options=options, bounds=_bounds(objective, start)
        )
        vector = newton(objective, found.x)
    value, slope = objective(vector)
    norm = float(np.abs(slope).max())
    return Run(value, norm, norm <= CONVERGED * max(1.0, abs(value)), objective.parameters(vector))


def _bounds(objective: Objective, start: Array) -> list[tuple[float | None, float | None]]:
    """No bounds but on log σ, within SIGMA_RANGE of the prior's; a run that ends at one has not converged."""
    learnable = [level for level in objective.problem.levels if level.learnable]
    centres = [np.log(level.eta) for level in learnable for _ in range(level.d)]
    free: list[tuple[float | None, float | None]] = [(None, None)] * (len(start) - len(centres))
    return free + [(centre - SIGMA_RANGE, centre + SIGMA_RANGE) for centre in centres]


def newton(objective: Objective, vector: Array) -> Array:
    """Damped Newton with |eigenvalues| of the Hessian (so saddles are left), until no step brings anything."""
    value, slope = objective(vector)
    damping = LEAST_DAMPING
    for _ in range(NEWTON_STEPS):
        if np.abs(slope).max() <= 0.01 * CONVERGED * max(1.0, abs(value)):
            break
        curvatures, axes = np.linalg.eigh(objective.hessian(vector))
        while damping <= MOST_DAMPING:
            sizes = np.maximum(np.abs(curvatures), damping * np.abs(curvatures).max())
            trial = vector - axes @ ((axes.T @ slope) / sizes)
            trial_value, trial_slope = objective(trial)
            if _better((trial_value, trial_slope), (value, slope)):
                break
            damping *= 100.0
        else:
            break
        vector, value, slope = trial, trial_value, trial_slope
        damping = max(damping / 100.0, LEAST_DAMPING)
    return vector


def _better(trial: tuple[float, Array], best: tuple[float, Array]) -> bool:
    """A lower loss, or the same to rounding with a smaller gradient."""
    rounding = 1e-14 * max(1.0, abs(best[0]))
    same = trial[0] <= best[0] + rounding and np.abs(trial[1]).max() < 0.5 * np.abs(best[1]).max()
    return trial[0] < best[0] - rounding or bool(same)


def polish(problem: Problem, parameters: Parameters, rng: np.random.Generator, size: float = 1e-3) -> Run:
    """The minimum that a search over encoders reaches from given parameters, shaken by `size` to leave saddles."""
    objective = Objective(problem, eliminated=True)
    start = pack(problem, parameters)[objective.hidden :]
    return descend(objective, start + size * rng.normal(size=start.shape))
