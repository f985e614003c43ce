"""L1 and Huber on a ladder of β around κ_loc: scores are signs, so a free encoder reaches more than a linear one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.ladders.data import equicorrelated, lit, normal, of_means, pictures, regressed
from collapsecheck.experiments.ladders.findings import counted, draw, gainful, judged, sentences, sided
from collapsecheck.experiments.ladders.rungs import Ladder, Row, climb, seeds_of, starts_of
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import likelihood, threshold
from collapsecheck.numerics.checks import Array

RATIOS = (0.4, 0.6, 0.75, 0.92, 1.1, 1.3, 1.6, 2.2)  # of the normal data 0.92 lies above what a linear encoder reaches
SHORT = (0.4, 2.2)
ROWS, COLUMNS, CORRELATION = 4000, 6, 0.5
DARK = 0.1


def run(budget: Budget) -> Result:
    """Normal vectors and images under both losses, three seeds (reduced: normal vectors under L1, one seed)."""
    require_jax()
    seeds = seeds_of(budget)
    vectors = normal(equicorrelated(COLUMNS, CORRELATION), ROWS if budget.full else 500, budget.seed)
    ladders = {"normal, L1": ladder(budget, vectors, "l1")}
    if budget.full:
        images = lit(pictures(budget, halved=True), DARK)
        ladders |= {
            "normal, Huber": ladder(budget, vectors, "huber:0.5"),
            "images, L1": ladder(budget, images, "l1"),
            "images, Huber": ladder(budget, images, "huber:0.1"),
        }
    data = f"{len(vectors):,} normal vectors" + f"; {budget.data}" * budget.full
    return replace(judged(concluded(climb(ladders, seeds), seeds), budget), data=data)


def ladder(budget: Budget, x: Array, loss: str) -> Ladder:
    """Four latents; κ_linear is what encoders linear in x reach, in units of κ_loc."""
    from collapsecheck.experiments.ladders.training import Task

    known = threshold(x, loss, bounds=False)
    base, scores = constant_and_scores(x, loss)
    task = Task(loss, "dense", 64 if budget.full else 32, 4, 5000 if budget.full else 500, 128)
    columns = {"kappa_linear": reached_linearly(x, scores) / known.kappa_loc}
    return Ladder(task, of_means(x, base), known, RATIOS if budget.full else SHORT, starts_of(budget), columns)


def constant_and_scores(x: Array, loss: str) -> tuple[Array, Array]:
    """The medians, or Huber's locations (d,), and the whitened scores (n, d)."""
    kind = likelihood(loss, x.shape[1]).loss
    base = kind.fit(x, np.full((1, len(x)), 1 / len(x)))[0]
    return base, kind.scores(x, base)


def reached_linearly(x: Array, scores: Array) -> float:
    """The largest eigenvalue of the covariance of the scores' linear regression on x."""
    return float(np.linalg.eigvalsh(np.cov(regressed(x, scores).T, bias=True))[-1])


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ_loc, and whether networks do better than a linear encoder can."""
    findings = (
        sided("networks are alive exactly below κ_loc", rows),
        sided("networks are alive exactly below what a linear encoder reaches", rows, lambda row: row["kappa_linear"]),
        gainful(rows),
        counted(rows),
    )
    return Result(rows, sentences(rows), findings, seeds)


EXPERIMENTS = (
    Experiment(
        "l1-threshold",
        "VAEs under L1 and Huber's loss: KL against β in units of the local threshold",
        "the theorem any-loss",
        run,
        draw,
    ),
)
