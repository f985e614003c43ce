"""Train again the variants of ladders that docs/thresholds.md reports beside them, and keep them (needs JAX).

    python docs/scripts/measure_variants.py [NAME …]      all: some minutes
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
from collapsecheck.experiments.conditional_threshold import ROWS, additive, made_up, own_regression
from collapsecheck.experiments.ladders.data import regressed
from collapsecheck.experiments.ladders.network import Sample, initial
from collapsecheck.experiments.ladders.rungs import climb
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
    yield from climb({name: replace(kept, sample=sample)}, SEEDS[:1])


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
    "longer": longer,
    "longer warm-up": warmed,
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
