"""The closed form against optimisers that reach the same loss to 1e-8: L-BFGS and Adam on the loss.

A run counts only if it ends within 1e-8 max(1, |L|) of the minimum; otherwise its row says so by an infinite ratio.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import numpy as np
from scipy.optimize import minimize

from benchmarks.paired import Row, pair
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import pack, unpack
from collapsecheck.numerics.losses.regression import best_decoders
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import random_start

REACHED = 1e-8


def problem(dimension: int) -> Problem:
    """A learnable VAE with as many latents as inputs, a third of the modes collapsed."""
    q = np.linalg.qr(np.random.default_rng(dimension).normal(size=(dimension, dimension)))[0]
    spectrum = np.geomspace(20.0, 0.2, dimension)
    a = (q * spectrum) @ q.T
    return Problem.build("vae", 0.5 * (a + a.T), eta_dec=1.0, levels=[Level(dimension, 1.0, 1.0, None)])


def start(task: Problem, eliminated: bool) -> tuple[Objective, np.ndarray]:
    """The objective and a random start with its best decoders."""
    objective = Objective(task, eliminated)
    flat = random_start(task, np.random.default_rng(3))
    return objective, pack(task, best_decoders(task, unpack(task, flat)))[objective.hidden :]


def lbfgs(objective: Objective, vector: np.ndarray, goal: float) -> float:
    """The value at which L-BFGS stops, as soon as it is near the goal."""

    def stop(intermediate_result: object) -> None:
        if intermediate_result.fun <= goal:  # type: ignore[attr-defined]
            raise StopIteration

    options = {"maxiter": 20_000, "maxfun": 40_000, "maxcor": 20, "ftol": 0.0, "gtol": 1e-12}
    return float(minimize(objective, vector, jac=True, method="L-BFGS-B", options=options, callback=stop).fun)


def adam(objective: Objective, vector: np.ndarray, goal: float, steps: int = 20_000, rate: float = 0.02) -> float:
    """The value that Adam with a decaying step reaches, as soon as it is near the goal."""
    mean, square, value = np.zeros_like(vector), np.zeros_like(vector), np.inf
    for step in range(1, steps + 1):
        value, slope = objective(vector)
        if value <= goal:
            break
        mean += 0.1 * (slope - mean)
        square += 0.001 * (slope * slope - square)
        scale = rate * 0.5 * (1 + np.cos(np.pi * step / steps))
        vector = vector - scale * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-12)
    return value


def against(task: Problem, name: str, run: partial, target: float | None, rounds: int) -> Row:
    """The optimiser's time over the closed form's, infinite if it does not arrive."""
    best = optimum(task).upper_bound or 0.0
    goal = best + REACHED * max(1.0, abs(best))
    row = pair(name, partial(run, goal), lambda: optimum(task), target, "at least", rounds)
    return row if run(goal) <= goal else replace(row, name=f"{name} (did not arrive)", ratio=np.inf, high=np.inf)


def rows(quick: bool) -> Iterator[Row]:
    """L-BFGS on the loss with eliminated decoders (the targets), on the full loss, and Adam on the full loss."""
    for dimension, target in ((20, 300.0),) if quick else ((20, 300.0), (64, 30.0)):
        task = problem(dimension)
        for label, method, eliminated, wanted in (
            ("L-BFGS, decoders eliminated", lbfgs, True, target),
            ("L-BFGS, full loss", lbfgs, False, None),
            ("Adam, full loss", adam, False, None),
        ):
            if method is adam and dimension > 20:
                continue
            run = partial(method, *start(task, eliminated))
            yield against(task, f"{label} / closed form, d = {dimension}", run, wanted, 3)
