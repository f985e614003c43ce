"""Two learned levels with β_1 < β_2: complete collapse from β_1 = κ on, which for normal data is λ_1/η_dec²."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.charts import BLUE, ORANGE
from collapsecheck.experiments.ladders.data import normal
from collapsecheck.experiments.relu.data import Data
from collapsecheck.experiments.relu.findings import mean_of, sided
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

RATIOS = (0.3, 0.5, 0.7, 0.85, 1.15, 1.4, 1.8)
SHORT = (0.4, 1.8)
SPECTRUM = (4.0, 2.0, 1.0, 0.5, 0.5, 0.5)
ROWS = 4000
RISE = 1.25  # β_2/β_1
WIDTHS = (4, 2)


def run(budget: Budget) -> Result:
    """Normal data, η_dec = η_enc = 1, both variances learned; three seeds (reduced: one)."""
    x = normal(np.diag(SPECTRUM), ROWS if budget.full else 500, budget.seed)
    ladder = {f"β_1 = {ratio:g} κ": ratio * SPECTRUM[0] for ratio in (RATIOS if budget.full else SHORT)}
    chosen = replace(effort(budget.full, budget.seed, steps=4000), hidden=32, snapshots=1)
    chosen = chosen if budget.full else replace(chosen, seeds=(budget.seed,), steps=400)
    rows = study({name: setting(beta) for name, beta in ladder.items()}, Data(x, x, x[:100], x[:100]), chosen)
    known = {"kappa": SPECTRUM[0], "rise": RISE}
    return concluded(tuple(row | {"beta": ladder[row["setting"]]} | known for row in rows), chosen.seeds)


def setting(beta: float) -> Setting:
    """β at the first level, RISE times as much at the second; variances are outputs of the encoder."""
    first, second = (Level(width, beta * factor, 1.0, None) for width, factor in zip(WIDTHS, (1, RISE), strict=True))
    return Setting("vae", (first, second), 1.0, "network")


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ on which the first level fell, and the second beside it."""
    summary = tuple(
        f"{name}: {mean_of(rows, name, 'active'):.1f} and {mean_of(rows, name, 'active', 1):.1f} directions, "
        f"rates {mean_of(rows, name, 'rate'):.3f} and {mean_of(rows, name, 'rate', 1):.3f} nats."
        for name in dict.fromkeys(row["setting"] for row in rows)
    )
    return Result(rows, summary, (sided("z_1 is active exactly where β_1 < κ", rows, "kappa"),), seeds)


def draw(result: Result, axes: Axes) -> None:
    """Rates of both levels against β_1/κ."""
    for level, (colour, mark) in enumerate(((BLUE, "o"), (ORANGE, "s"))):
        at, rates = zip(*((row["beta"] / row["kappa"], row["rate"][level]) for row in result.rows), strict=True)
        axes.plot(at, rates, mark, color=colour, mfc="none", label=f"z_{level + 1}")
    axes.axvline(1.0, color="0.3", linewidth=1)
    axes.set(xlabel="β_1/κ", ylabel="rate in nats")
    axes.legend(frameon=False)


EXPERIMENTS = (
    Experiment(
        "hierarchy-threshold",
        "Two learned levels with rising β: rates against β_1 in units of κ",
        "the theorem hierarchy-global",
        run,
        draw,
    ),
)
