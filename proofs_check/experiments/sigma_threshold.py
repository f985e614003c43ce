"""σ-VAEs, whose decoder's noise is learned: κ_loc = d λ_1/tr Cov, at least 1, so at β = 1 nothing collapses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.ladders.data import lit, normal, of_means, pictures
from collapsecheck.experiments.ladders.findings import counted, draw, gainful, judged, sentences, sided
from collapsecheck.experiments.ladders.rungs import Ladder, Row, alive, climb, seeds_of, starts_of
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.checks import Array

LEARNED = "gaussian-learned"
RATIOS = (0.5, 0.7, 0.85, 0.95, 1.1, 1.3, 1.6, 2.0)
SHORT = (0.5, 2.0)
SPECTRUM = (4.0, 2.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5)
ROWS, DARK = 4000, 0.02


def run(budget: Budget) -> Result:
    """Normal vectors and images, three seeds (reduced: normal vectors, one seed); β = 1 is a rung."""
    require_jax()
    seeds = seeds_of(budget)
    vectors = normal(np.diag(SPECTRUM), ROWS if budget.full else 500, budget.seed)
    ladders = {"normal": ladder(budget, vectors, 4)}
    if budget.full:
        ladders["images"] = ladder(budget, lit(pictures(budget, halved=True), DARK), 8)
    data = f"{len(vectors):,} normal vectors" + f"; {budget.data}" * budget.full
    return replace(judged(concluded(climb(ladders, seeds), seeds), budget), data=data)


def ladder(budget: Budget, x: Array, latents: int) -> Ladder:
    """The noise starts at what it is at collapse, tr Cov/d."""
    from collapsecheck.experiments.ladders.training import Task

    known = threshold(x, LEARNED)
    task = Task(LEARNED, "dense", 64 if budget.full else 32, latents, 5000 if budget.full else 500, 128)
    sample = of_means(x, x.mean(axis=0), float(np.log(x.var(axis=0).mean()) / 2))
    ratios = (1 / known.kappa_loc, *(RATIOS if budget.full else SHORT))
    return Ladder(task, sample, known, ratios, starts_of(budget))


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ_loc; β = 1."""
    findings = (
        sided("networks are alive exactly below d λ_1/tr Cov", rows),
        *at_one(rows),
        gainful(rows),
        counted(rows),
    )
    return Result(rows, sentences(rows), findings, seeds)


def at_one(rows: tuple[Row, ...]) -> tuple[Finding, ...]:
    """Whether every network at β = 1 lives; nothing if there is none."""
    chosen = [row for row in rows if abs(row["beta"] - 1) < 1e-9]
    if not chosen:
        return ()
    living = sum(map(alive, chosen))
    verdict = "reproduced" if living == len(chosen) else "differs" if living else "not reproduced"
    return (Finding("with learned noise nothing collapses at β = 1", verdict, f"{living} of {len(chosen)} alive"),)


EXPERIMENTS = (
    Experiment(
        "sigma-threshold",
        "VAEs that learn the decoder's noise: KL against β in units of the local threshold",
        "the theorem learned-noise",
        run,
        draw,
    ),
)
