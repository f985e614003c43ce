"""Charts of the linear experiments: predictions as lines, trainings as marks, colours that everyone can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

BLUE, ORANGE, GREEN = "#0072B2", "#D55E00", "#009E73"  # Okabe and Ito
BAR = "#BFD9EC"  # light, so that marks stand out
MARKS = {"sampled": ("o", ORANGE), "expected": ("x", GREEN)}
DASHES = ("-", "--", ":")
NAMES = {"beta": "β", "beta_2": "β₂"}


def draw_counts(axes: Axes, rows: tuple[dict[str, Any], ...], key: str, level_names: tuple[str, ...] = ("",)) -> None:
    """Active modes against `key`: the prediction of each level as a line, each kind of training as marks."""
    kinds = list(dict.fromkeys(row["noise"] for row in rows))
    once = [row for row in rows if row["noise"] == kinds[0]]
    for level, name in enumerate(level_names):
        at, counts = [row[key] for row in once], [row["predicted_visible"][level] for row in once]
        axes.plot(at, counts, color=BLUE, ls=DASHES[level], label=f"predicted{name}", zorder=1)
    for kind in kinds:
        mark, colour = MARKS[kind]
        for level in range(len(level_names)):
            points = [(row[key], row["trained_active"][level]) for row in rows if row["noise"] == kind]
            label = f"trained, {kind} noise" if level == 0 else None
            axes.plot(*zip(*points, strict=True), mark, color=colour, mfc="none", label=label, zorder=2)
    axes.set(xlabel=NAMES.get(key, key), ylabel="active modes")
    axes.set_ylim(bottom=-0.5)
    axes.legend(frameon=False)
