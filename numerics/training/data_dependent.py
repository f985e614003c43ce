"""The loss of a VAE whose encoder variances depend on the input, minimised with no other assumption.

Inputs fall into equally likely groups that share their second moments; each group has its own σ. The searched space
contains the constant variance, so a minimum below the constant-variance one would refute that constancy is optimal.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters, evaluate, slopes, unpack
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.training.minimisers import random_start

CONVERGED = 1e-6  # largest gradient entry, relative to max(1, |loss|), of a run that counts as converged
OPTIONS = {"maxiter": 5000, "maxfun": 10000, "maxcor": 30, "ftol": 1e-15, "gtol": 1e-7}


def data_dependent_minima(
    problem: Problem, groups: int, starts: int, rng: np.random.Generator
) -> list[tuple[float, bool]]:
    """Where L-BFGS ends from `starts` random starts, lowest loss first, and whether the gradient test was met there."""
    return sorted(_descend(problem, groups, rng) for _ in range(starts))


def _descend(problem: Problem, groups: int, rng: np.random.Generator) -> tuple[float, bool]:
    start = unpack(problem, random_start(problem, rng))
    matrices = (*start.U, *start.V)
    sigma = [np.exp(rng.normal(size=(groups, level.d))) for level in problem.levels if level.learnable]
    ends = np.cumsum([part.size for part in (*matrices, *sigma)])[:-1]

    def objective(vector: Array) -> tuple[float, Array]:
        parts = np.split(vector, ends)
        shared = [
            np.broadcast_to(p.reshape(M.shape), (groups, *M.shape)) for p, M in zip(parts, matrices, strict=False)
        ]
        scales = [np.exp(p.reshape(s.shape)) for p, s in zip(parts[len(matrices) :], sigma, strict=True)]
        noise = _noise(problem, scales, groups)
        here = Parameters(tuple(shared[: len(start.U)]), tuple(shared[len(start.U) :]), noise, start.U_x)
        slope = slopes(problem, here)
        learned = [d for d, level in zip(slope.sigma, problem.levels, strict=True) if level.learnable]
        parts = [matrix.mean(0).ravel() for matrix in (*slope.U, *slope.V)]
        parts += [(d * s).ravel() / groups for d, s in zip(learned, scales, strict=True)]
        return float(np.mean(evaluate(problem, here))), np.concatenate(parts)

    first = np.concatenate([*(M.ravel() for M in matrices), *(np.log(s).ravel() for s in sigma)])
    found = minimize(objective, first, jac=True, method="L-BFGS-B", options=OPTIONS)
    return float(found.fun), bool(np.abs(found.jac).max() <= CONVERGED * max(1.0, abs(found.fun)))


def _noise(problem: Problem, scales: list[Array], groups: int) -> tuple[Array, ...]:
    """σ of every level for each group: what is learned, in order, and what is given."""
    learned = iter(scales)
    given = (None if level.learnable else level.sigmas() for level in problem.levels)
    return tuple(next(learned) if sigma is None else np.broadcast_to(sigma, (groups, len(sigma))) for sigma in given)
