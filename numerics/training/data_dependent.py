"""The loss of a one-level VAE whose encoder variance depends on the input, minimised with no other assumption.

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
    U, V, sigma = start.U[0], start.V[0], np.exp(rng.normal(size=(groups, problem.levels[0].d)))

    def objective(vector: Array) -> tuple[float, Array]:
        u, v, log_sigma = np.split(vector, [U.size, U.size + V.size])
        scales = np.exp(log_sigma.reshape(sigma.shape))
        decoder, encoder = (np.broadcast_to(m.reshape(M.shape), (groups, *M.shape)) for m, M in ((u, U), (v, V)))
        here = Parameters((decoder,), (encoder,), (scales,), start.U_x)
        slope = slopes(problem, here)
        parts = (slope.U[0].mean(0).ravel(), slope.V[0].mean(0).ravel(), (slope.sigma[0] * scales).ravel() / groups)
        return float(np.mean(evaluate(problem, here))), np.concatenate(parts)

    first = np.concatenate([U.ravel(), V.ravel(), np.log(sigma).ravel()])
    found = minimize(objective, first, jac=True, method="L-BFGS-B", options=OPTIONS)
    return float(found.fun), bool(np.abs(found.jac).max() <= CONVERGED * max(1.0, abs(found.fun)))
