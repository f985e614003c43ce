"""Cross-entropy VAEs on a ladder of β around κ_loc: where do they die, with dense layers and with convolutions?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.ladders.data import pictures
from collapsecheck.experiments.ladders.findings import counted, draw, gainful, judged, sentences, sided, unbeaten
from collapsecheck.experiments.ladders.rungs import Ladder, Row, climb, seeds_of, starts_of
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from collapsecheck.experiments.ladders.network import Architecture, Sample

RATIOS = (0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.6, 5.0)
SHORT = {"dense": (0.3, 5.0), "convolutional": (0.1, 5.0)}  # shared kernels leave collapse late
DARK = 0.02
HALF = 0.5
BINARY = (False, True)
STEPS = {"dense": 4000, "convolutional": 2000}
SHORT_STEPS = {"dense": 600, "convolutional": 200}
SHORT_RATE = {"dense": 2e-3, "convolutional": 5e-3}


def run(kind: Architecture, budget: Budget) -> Result:
    """Grey and binarised images, eight latents, three seeds (reduced: binarised images, one seed)."""
    require_jax()
    seeds = seeds_of(budget)
    ladders = {
        f"{'binarised' if binary else 'grey'}, {kind}": ladder(budget, binary, kind)
        for binary in BINARY[not budget.full :]
    }
    return judged(concluded(climb(ladders, seeds), seeds), budget)


def ladder(budget: Budget, binary: bool, kind: Architecture) -> Ladder:
    """One ladder; convolutions see a quarter of the pixels, because they cost more."""
    from collapsecheck.experiments.ladders.training import RATE, Task

    found = sample(pictures(budget, halved=kind == "convolutional" or not budget.full), binary)
    steps = STEPS[kind] if budget.full else SHORT_STEPS[kind]
    rate = RATE if budget.full else SHORT_RATE[kind]
    task = Task("bernoulli", kind, 64 if budget.full else 16, 8, steps, 64, rate)
    known = threshold(found.target, "bernoulli", bounds=budget.full)
    return Ladder(task, found, known, RATIOS if budget.full else SHORT[kind], starts_of(budget))


def sample(images: Array, binary: bool) -> Sample:
    """Without target pixels whose mean is within DARK of 0 or 1; binarised: whether a value exceeds one half."""
    from collapsecheck.experiments.ladders.network import Sample

    seen = (images > HALF).astype(float) if binary else images
    mean = seen.mean(axis=0)
    kept = np.flatnonzero((mean > DARK) & (mean < 1 - DARK))
    base = np.log(mean[kept] / (1 - mean[kept]))
    return Sample(seen, seen[:, kept], np.zeros((len(seen), 1)), base, kept=kept)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ_loc on which every network fell, whether it gains, and how many directions live."""
    findings = (sided("networks are alive exactly below κ_loc", rows), gainful(rows), *unbeaten(rows), counted(rows))
    return Result(rows, sentences(rows), findings, seeds)


EXPERIMENTS = (
    Experiment(
        "bce-threshold",
        "Cross-entropy VAEs on images: KL against β in units of the local threshold",
        "the theorems local-stability and no-network-beats-collapse",
        partial(run, "dense"),
        draw,
    ),
    Experiment(
        "cnn-threshold",
        "Convolutional cross-entropy VAEs: KL against β in units of the local threshold",
        "the theorems local-stability and no-network-beats-collapse",
        partial(run, "convolutional"),
        draw,
    ),
)
