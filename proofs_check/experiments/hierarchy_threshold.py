"""Two learned levels with β_1 < β_2: complete collapse from β_1 = κ on, which for normal data is λ_1/η_dec²."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.charts import BLUE, ORANGE
from collapsecheck.experiments.ladders.data import normal
from collapsecheck.experiments.ladders.findings import GAINS, gainful, judged, unbeaten
from collapsecheck.experiments.relu.data import Data
from collapsecheck.experiments.relu.findings import mean_of, sided
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    import jax
    from matplotlib.axes import Axes

    from collapsecheck.experiments.relu.network import Numbers, Shape, Tree

RATIOS = (0.3, 0.5, 0.7, 0.85, 1.15, 1.4, 1.8)
SHORT = (0.4, 4.0)
SPECTRUM = (4.0, 2.0, 1.0, 0.5, 0.5, 0.5)
ROWS = 4000
RISE = 1.25  # β_2/β_1
WIDTHS = (4, 2)


def run(budget: Budget) -> Result:
    """Normal data, η_dec = η_enc = 1, both variances learned; three seeds (reduced: one)."""
    x = normal(np.diag(SPECTRUM), ROWS if budget.full else 500, budget.seed)
    ladder = {f"β_1 = {ratio:g} κ": ratio * SPECTRUM[0] for ratio in (RATIOS if budget.full else SHORT)}
    chosen = replace(effort(budget.full, budget.seed, steps=4000), hidden=32, snapshots=1)
    chosen = chosen if budget.full else replace(chosen, seeds=(budget.seed,), steps=3000)
    data = Data(x, x, x[:100], x[:100])
    rows = study({name: setting(beta) for name, beta in ladder.items()}, data, chosen, gain)
    bounds = threshold(x, "gaussian")
    known = {"kappa": SPECTRUM[0], "kappa_lower": bounds.kappa_lower, "kappa_upper": bounds.kappa_upper, "rise": RISE}
    found = concluded(tuple(row | {"beta": ladder[row["setting"]]} | known for row in rows), chosen.seeds)
    return replace(judged(found, budget, GAINS), data=f"{len(x):,} normal vectors")


def setting(beta: float) -> Setting:
    """β at the first level, RISE times as much at the second; variances are outputs of the encoder."""
    first, second = (Level(width, beta * factor, 1.0, None) for width, factor in zip(WIDTHS, (1, RISE), strict=True))
    return Setting("vae", (first, second), 1.0, "network")


def gain(shape: Shape, parameters: Tree, numbers: Numbers, seed: int, x: jax.Array) -> Row:
    """kl, gain, gain_error: of both levels together, see `relu.gain`."""
    from collapsecheck.experiments.relu.gain import gained

    return gained(shape, parameters, numbers, seed, x)._asdict()


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The side of κ on which the first level fell, the second beside it, and what both gain over collapse.

    kappa: of the normal law; kappa_lower, kappa_upper: of the rows.
    """
    summary = tuple(
        f"{name}: {mean_of(rows, name, 'active'):.1f} and {mean_of(rows, name, 'active', 1):.1f} directions, "
        f"rates {mean_of(rows, name, 'rate'):.3f} and {mean_of(rows, name, 'rate', 1):.3f} nats."
        for name in dict.fromkeys(row["setting"] for row in rows)
    )
    side = sided("z_1 is active exactly where β_1 < κ", rows, "kappa")
    return Result(rows, summary, (side, gainful(rows), *unbeaten(rows)), seeds)


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
