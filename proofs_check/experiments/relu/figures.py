"""The two pictures of the ReLU experiments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments.relu.study import Row

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
MARKERS = ("o", "s", "^", "D")


def counts(rows: Sequence[Row], axes: Axes, levels: Sequence[str]) -> None:
    """Measured against predicted active directions, one point per network, one colour per level."""
    most = max(max(*row["active"], *row["predicted_active"]) for row in rows)
    axes.plot([0, most], [0, most], color="0.6", linewidth=1, label="as predicted")
    for level, name in enumerate(levels):
        first, second = (np.array([row[key][level] for row in rows]) for key in ("predicted_active", "active"))
        apart = np.linspace(-0.15, 0.15, len(rows))
        axes.plot(first + apart, second, MARKERS[level], color=COLOURS[level], alpha=0.6, label=name)
    axes.set_xlabel("active directions, linear theory")
    axes.set_ylabel("active directions, ReLU network")
    axes.legend(frameon=False)


def collapse(rows: Sequence[Row], axes: Axes, solid: Sequence[str], dashed: Sequence[str], level: int = 0) -> None:
    """Share of (ε, δ)-collapsed units against ε, the mean over seeds: two groups of settings, paired by colour."""
    epsilons = np.logspace(-3, 1, len(rows[0]["collapsed"][level]))
    for style, labels in (("-", solid), ("--", dashed)):
        for colour, mark, label in zip(COLOURS, MARKERS, labels, strict=False):
            curves = [row["collapsed"][level] for row in rows if row["setting"] == label]
            axes.semilogx(epsilons, np.mean(curves, axis=0), color=colour, marker=mark, linestyle=style, label=label)
    axes.set_xlabel("ε in nats")
    axes.set_ylabel("share of units that are (ε, 0.05)-collapsed")
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
