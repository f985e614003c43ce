"""Poisson and negative-binomial VAEs with library sizes on a ladder of β around κ_loc."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.ladders.counts import (
    Counts,
    best_constant,
    derivatives,
    known,
    pearson,
    reuters,
    simulated,
)
from collapsecheck.experiments.ladders.findings import counted, draw, gainful, judged, sentences, sided, unbeaten
from collapsecheck.experiments.ladders.rungs import Ladder, Row, climb, seeds_of, settings, starts_of
from collapsecheck.experiments.relu.study import require_jax

RATIOS = (0.4, 0.6, 0.8, 0.9, 1.1, 1.3, 1.6, 2.5, 6.0)
SHORT = (0.5, 2.5)
DISPERSION = 2.0
CELLS = 1500
CLOSE = 0.01  # relative, by which two thresholds may differ and be called the same


def run(budget: Budget) -> Result:
    """Simulated cells and words of news articles, three seeds (reduced: one setting, one seed)."""
    require_jax()
    seeds = seeds_of(budget)
    data = "simulated counts" + "; word counts of 395 Reuters articles (lda)" * budget.full
    return replace(judged(concluded(climb(ladders(budget), seeds), seeds), budget), data=data)


def ladders(budget: Budget) -> dict[str, Ladder]:
    """Every setting by name."""
    cells = CELLS if budget.full else 300
    even, poisson = (simulated(budget.seed, None, each, cells) for each in (True, False))
    found = {"simulated, Poisson, equal sizes": ladder(budget, even, None)}
    if not budget.full:
        return found
    overdispersed, words = simulated(budget.seed, DISPERSION, False, cells), reuters()
    return found | {
        "simulated, Poisson": ladder(budget, poisson, None),
        "simulated, negative binomial": ladder(budget, overdispersed, DISPERSION),
        "words, Poisson": ladder(budget, words, None),
        "words, negative binomial": ladder(budget, words, DISPERSION),
    }


def ladder(budget: Budget, counts: Counts, dispersion: float | None) -> Ladder:
    """Four latents; the encoder sees scores at f_0, the decoder adds to the logarithm of every row's size."""
    from collapsecheck.experiments.ladders.network import Sample
    from collapsecheck.experiments.ladders.training import Task

    base = best_constant(counts, dispersion)
    score, hessian = derivatives(counts, base, dispersion)
    loss = "poisson" if dispersion is None else f"negative-binomial:{dispersion:g}"
    task = Task(loss, "dense", 32, 4, 4000 if budget.full else 400, 64)
    largest = np.linalg.eigvalsh(np.cov(pearson(counts, base, dispersion).T, bias=True))[-1]
    sample = Sample(-score / np.sqrt(hessian.mean(axis=0)), counts.rows, np.log(counts.sizes), base)
    thresholds = known(counts, base, dispersion, budget.full)
    ratios, columns = RATIOS if budget.full else SHORT, {"kappa_pearson": float(largest)}
    return Ladder(task, sample, thresholds, ratios, starts_of(budget), columns)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ_loc, gains, bounds, directions, and whether analytic Pearson residuals have the same threshold."""
    findings = (
        sided("networks are alive exactly below κ_loc", rows),
        same_as_pearson(rows),
        gainful(rows),
        *unbeaten(rows),
        counted(rows),
    )
    return Result(rows, sentences(rows), findings, seeds)


def same_as_pearson(rows: tuple[Row, ...]) -> Finding:
    """With equal sizes the two are the same; with unequal ones κ_loc weighs by mean Hessians, residuals by entries."""
    pairs = {name: chosen[0]["kappa_pearson"] / chosen[0]["kappa_loc"] for name, chosen in settings(rows).items()}
    same = sum(abs(ratio - 1) < CLOSE for ratio in pairs.values())
    verdict = "reproduced" if same == len(pairs) else "differs" if same else "not reproduced"
    numbers = "; ".join(f"{name}: {ratio:.3f} κ_loc" for name, ratio in pairs.items())
    return Finding("κ_loc is the largest eigenvalue of the analytic Pearson residuals", verdict, numbers)


EXPERIMENTS = (
    Experiment(
        "count-threshold",
        "VAEs of counts: KL against β in units of the local threshold",
        "the theorems local-stability, any-loss and no-network-beats-collapse",
        run,
        draw,
    ),
)
