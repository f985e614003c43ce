"""Conditional models on a ladder of β: what the decoder's own regression leaves sets the threshold, and, where the
encoder sees the condition alone, what a regression on it explains.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.ladders.data import regressed
from collapsecheck.experiments.ladders.findings import counted, draw, gainful, judged, sentences, sided
from collapsecheck.experiments.ladders.rungs import Ladder, Row, climb, seeds_of, starts_of
from collapsecheck.experiments.relu.data import completing
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from collapsecheck.experiments.ladders.network import Sample
    from collapsecheck.experiments.ladders.training import Task

RATIOS = (0.4, 0.6, 0.8, 0.9, 1.1, 1.3, 1.6)
SHORT = (0.4, 1.6)
ROWS = 8000
DEAD = 20.0  # β over the largest eigenvalue of the target at which the regression is trained


def run(budget: Budget) -> Result:
    """Made-up y with a known regression, and images from their lower left quarter; three seeds (reduced: one)."""
    require_jax()
    seeds = seeds_of(budget)
    x, mean, y = made_up(ROWS if budget.full else 1000, budget.seed)
    ladders = {
        "made up, encoder of x and y": additive(budget, x, y, mean),
        "made up, encoder of x": from_input(budget, x, y, mean),
    }
    if budget.full:
        data = completing(Budget(False, budget.seed, budget.data))
        ladders["images, encoder of x and y"] = additive(budget, data.x, data.y, own_regression(budget, data.x, data.y))
    known = f"{len(x):,} made-up rows" + f"; {budget.data}" * budget.full
    return replace(judged(concluded(climb(ladders, seeds), seeds), budget), data=known)


def made_up(rows: int, seed: int) -> tuple[Array, Array, Array]:
    """x (n, 3), E[y | x] (n, 4), of which a linear map finds a part, and y with noise of unequal variances."""
    draw = np.random.default_rng(seed)
    x = draw.normal(size=(rows, 3))
    mean = np.column_stack([3 * np.abs(x[:, 0]), 1.5 * np.abs(x[:, 1]), x[:, 2], x[:, 0] + x[:, 1]])
    return x, mean, mean + draw.normal(size=(rows, 4)) * (1.2, 0.8, 0.6, 0.4)


def additive(budget: Budget, x: Array, y: Array, mean: Array) -> Ladder:
    """The decoder adds h(z) to its regression on x, `mean` (n, d), which is kept; the encoder sees x and what is left.

    Trained on, the regression would fit its rows ever closer and take the threshold with it.
    """
    from collapsecheck.experiments.ladders.network import Sample

    left = y - mean
    sample = Sample(np.hstack([x, left]), y, mean, left.mean(axis=0))
    return _ladder(budget, sample, left, y - regressed(x, y))


def from_input(budget: Budget, x: Array, y: Array, mean: Array) -> Ladder:
    """The encoder sees x, the decoder z alone; `mean` is E[y | x]."""
    from collapsecheck.experiments.ladders.network import Sample

    return _ladder(budget, Sample(x, y, np.zeros((len(x), 1)), y.mean(axis=0)), mean, regressed(x, y))


def _ladder(budget: Budget, sample: Sample, left: Array, linearly: Array) -> Ladder:
    known = threshold(left, "gaussian", bounds=False)
    columns = {"kappa_linear": threshold(linearly, "gaussian", bounds=False).kappa_loc / known.kappa_loc}
    return Ladder(_task(budget), sample, known, RATIOS if budget.full else SHORT, starts_of(budget), columns)


def _task(budget: Budget) -> Task:
    from collapsecheck.experiments.ladders.training import Task

    return Task("gaussian", "dense", 64 if budget.full else 32, 4, 5000 if budget.full else 500)


def own_regression(budget: Budget, x: Array, y: Array) -> Array:
    """What the same decoder makes of x where β is so large that the latents are dead."""
    from jax.numpy import zeros

    from collapsecheck.experiments.ladders.network import Sample, arrays, decode, initial
    from collapsecheck.experiments.ladders.training import train

    sample = Sample(np.hstack([x, y]), y, np.zeros((len(x), 1)), y.mean(axis=0), given=x)
    task, data = _task(budget), arrays(sample)
    first: Any = initial(sample, task.architecture, task.hidden, task.latents, budget.seed, "collapsed")
    trained = train(task, first, data, DEAD * float(np.linalg.eigvalsh(np.cov(y.T))[-1]), 0.0, budget.seed)
    return np.asarray(decode(trained, data, slice(None), zeros((len(x), task.latents))), dtype=np.float64)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ_loc, of the regression that the decoder makes and of a linear one."""
    findings = (
        sided("networks are alive exactly below κ_loc of their own regression", rows),
        sided("networks are alive exactly below κ_loc of a linear regression", rows, lambda row: row["kappa_linear"]),
        gainful(rows),
        counted(rows),
    )
    return Result(rows, sentences(rows), findings, seeds)


EXPERIMENTS = (
    Experiment(
        "conditional-threshold",
        "Conditional VAEs: KL against β in units of the threshold of their own regression",
        "the theorem conditional",
        run,
        draw,
    ),
)
