"""Train again the variants of ladders that docs/thresholds.md reports beside them, and keep them (needs JAX).

    python docs/scripts/measure_variants.py [NAME …]      all: about a quarter of an hour on one core
    python docs/scripts/write_thresholds.py

Rows of the variants named replace those of the same variant in docs/experiments/threshold-variants.json.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from collapsecheck.experiments import Budget
from collapsecheck.experiments.bce_threshold import ladder as bce_ladder
from collapsecheck.experiments.conditional_threshold import ROWS, additive, made_up, own_regression
from collapsecheck.experiments.l1_threshold import COLUMNS, CORRELATION
from collapsecheck.experiments.l1_threshold import ladder as l1_ladder
from collapsecheck.experiments.ladders.data import equicorrelated, normal, regressed
from collapsecheck.experiments.ladders.network import QUIET, Sample, Tree, arrays, initial
from collapsecheck.experiments.ladders.rungs import WARM_UP, Ladder, climb
from collapsecheck.experiments.ladders.training import measured, train
from collapsecheck.experiments.relu.data import completing
from collapsecheck.experiments.trap_window import cluster_ladder, digit_ladder, label
from collapsecheck.experiments.versions import versions
from collapsecheck.files import to_json, write_atomically

KEPT = Path(__file__).parents[1] / "experiments" / "threshold-variants.json"
FULL = Budget(full=True)
SEEDS = (0, 1, 2)
Row = dict[str, Any]


def along() -> Iterator[Row]:
    """Conditional models that see y itself and train the regression with everything else."""
    x, mean, y = made_up(ROWS, 0)
    yield from with_regression("made up", x, y, mean)
    data = completing(Budget())
    yield from with_regression("images", data.x, data.y, own_regression(FULL, data.x, data.y))


def with_regression(name: str, x: Any, y: Any, mean: Any) -> Iterator[Row]:
    """κ_loc is that of the regression `mean`, as where it is kept."""
    kept = additive(FULL, x, y, mean)
    sample = Sample(np.hstack([x, y]), y, np.zeros((len(x), 1)), y.mean(axis=0), given=x)
    yield from climb({name: replace(kept, sample=sample)}, SEEDS)


def wide() -> Iterator[Row]:
    """L1 on normal vectors: 256 hidden units, 10,000 steps, started awake."""
    vectors = normal(equicorrelated(COLUMNS, CORRELATION), 4000, 0)
    ladder = l1_ladder(FULL, vectors, "l1")
    task = ladder.task._replace(hidden=256, steps=10_000)
    chosen = replace(ladder, task=task, ratios=(0.88, 0.92), starts=("awake",))
    yield from climb({"normal, L1": chosen}, SEEDS)


def longer() -> Iterator[Row]:
    """The digit started near collapse, for 12,000 and 30,000 steps."""
    ladder = digit_ladder(FULL)
    for steps in (12_000, 30_000):
        task = ladder.task._replace(steps=steps)
        chosen = replace(ladder, task=task, ratios=(0.9, 0.95), starts=("collapsed",))
        yield from climb({f"digit 4, {steps:,} steps": chosen}, SEEDS[:1])


def warmed() -> Iterator[Row]:
    """Rare clusters with β warmed up, 12,000 steps, on the first rung above κ_Gauss."""
    for p, ratio in ((0.1, 1.5), (0.05, 2.2)):
        ladder = cluster_ladder(FULL, p)
        task = ladder.task._replace(steps=12_000)
        yield from climb({label(p): replace(ladder, task=task, ratios=(ratio,), starts=("warm-up",))}, SEEDS)


def convolutions() -> Iterator[Row]:
    """Grey images, convolutions: a larger rate, that and warm-up, and last kernels at their usual scale."""
    ladder = bce_ladder(FULL, False, "convolutional")
    fast = replace(ladder, task=ladder.task._replace(rate=5e-3))
    yield from one_by_one("rate 0.005", fast, (0.6,), SEEDS[:1], 1.0, 0.0)
    yield from one_by_one("rate 0.005, warm-up", fast, (0.85,), SEEDS[:1], 1.0, WARM_UP)
    yield from one_by_one("last kernels at their usual scale", ladder, (0.3, 0.5, 0.7, 0.9), SEEDS, 1 / QUIET, 0.0)


def one_by_one(
    name: str, ladder: Ladder, ratios: tuple[float, ...], seeds: tuple[int, ...], scale: float, warm_up: float
) -> Iterator[Row]:
    """From random weights, last kernels times `scale`."""
    data, task = arrays(ladder.sample), ladder.task
    for seed in seeds:
        first = scaled(initial(ladder.sample, task.architecture, task.hidden, task.latents, seed, "random"), scale)
        for ratio in ratios:
            beta = ratio * ladder.known.kappa_loc
            trained = train(task, first, data, beta, warm_up, seed + 1)
            where = {"setting": name, "start": "random", "seed": seed, "beta": beta, "ratio": ratio}
            yield where | measured(task, trained, data, beta, seed)._asdict()


def scaled(p: Tree, scale: float) -> Tree:
    """The last kernels of a convolutional decoder times `scale`."""
    *layers, last = p["decoder"]["out"]
    out = [*layers, {**last, "kernel": last["kernel"] * np.float32(scale)}]
    return {**p, "decoder": {**p["decoder"], "out": out}}


def features() -> Iterator[Row]:
    """What the last layer of an untrained encoder (64 random ReLUs) reaches of κ_loc, digit 4."""
    ladder = digit_ladder(FULL)
    seen = ladder.sample.seen
    for seed in SEEDS:
        task = ladder.task
        layer = initial(ladder.sample, task.architecture, task.hidden, task.latents, seed, "random")["encoder"]["in"]
        hidden = np.maximum(seen @ layer["weight"] + layer["bias"], 0.0)
        explained = np.linalg.eigvalsh(np.cov(regressed(hidden, seen).T, bias=True))[-1]
        yield {"setting": "digit 4", "seed": seed, "reached": float(explained / ladder.known.kappa_loc)}


VARIANTS: dict[str, Callable[[], Iterator[Row]]] = {
    "regression trained along": along,
    "256 hidden units": wide,
    "longer": longer,
    "longer warm-up": warmed,
    "convolutions": convolutions,
    "random features": features,
}
COLUMNS_KEPT = ("setting", "start", "seed", "ratio", "kl", "directions", "gain", "gain_error", "reached")


def main() -> None:
    """Train, print and keep."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {"name": KEPT.stem, "rows": []}
    for name in sys.argv[1:] or VARIANTS:
        start, rows = perf_counter(), []
        for row in VARIANTS[name]():
            rows.append({"variant": name} | {key: row[key] for key in COLUMNS_KEPT if key in row})
            print(rows[-1], flush=True)
        kept["rows"] = [row for row in kept["rows"] if row["variant"] != name] + rows
        kept["versions"] = versions()
        write_atomically(KEPT, to_json(kept) + "\n")
        print(f"{name}: {perf_counter() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
