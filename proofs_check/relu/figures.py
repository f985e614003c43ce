"""The two pictures of the ReLU experiments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from proofs_check.relu.study import Row

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


def collapse(rows: Sequence[Row], axes: Axes, labels: Sequence[str], level: int = 0) -> None:
    """Share of (ε, δ)-collapsed units against ε, the mean over seeds, one line per setting."""
    epsilons = np.logspace(-3, 1, len(rows[0]["collapsed"][level]))
    for index, label in enumerate(labels):
        curves = [row["collapsed"][level] for row in rows if row["setting"] == label]
        style = {"color": COLOURS[index % 4], "marker": MARKERS[index % 4], "linestyle": "-" if index < 4 else "--"}
        axes.semilogx(epsilons, np.mean(curves, axis=0), label=label, **style)
    axes.set_xlabel("ε in nats")
    axes.set_ylabel("share of units that are (ε, 0.05)-collapsed")
    axes.legend(frameon=False)
