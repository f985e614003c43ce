"""Reading the axes of a phase diagram, and writing it: .npz, .csv, .json, a figure, a summary in words."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.files import to_json, write_atomically
from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.rules import UNBOUNDED, Phase
from collapsecheck.reading import NUMBER
from collapsecheck.showing.targets import save_figure

AXIS = re.compile(
    r"(?P<name>[a-z_]+(?:\.[0-9]+)?)=(?P<low>[^:,]+):(?P<high>[^:,]+):(?P<count>[0-9]{1,9})(?P<log>,log)?"
)
MOST_POINTS, LARGEST_GRID = 100_000, 25_000_000
TABLES = (".npz", ".csv", ".json")
REGIONS_NAMED = 12


def parse_axes(texts: tuple[str, ...]) -> dict[str, Array]:
    """name → values from `beta=0.01:10:200,log`; InputError if one cannot be read or comes twice."""
    axes: dict[str, Array] = {}
    for text in texts:
        found = AXIS.fullmatch(text)
        if found is None:
            right = "NAME=FROM:TO:COUNT or NAME=FROM:TO:COUNT,log, as in beta=0.01:10:200,log"
            refuse(f"--vary {shown(text)}: must be {right}")
        if found["name"] in axes:
            refuse(f"--vary {found['name']} is given twice")
        axes[found["name"]] = _values(text, found["low"], found["high"], int(found["count"]), bool(found["log"]))
    points = prod(len(values) for values in axes.values())
    if points > LARGEST_GRID:
        refuse(f"--vary {' and '.join(axes)}: {points:,} points; a grid has at most {LARGEST_GRID:,}")
    return axes


def _values(text: str, low: str, high: str, count: int, log: bool) -> Array:
    for end in (low, high):
        if not NUMBER.fullmatch(end):
            refuse(f"--vary {shown(text)}: {shown(end)} is not a number")
    ends = float(low), float(high)
    if not 0.0 < ends[0] <= ends[1] < np.inf or not 1 <= count <= MOST_POINTS:
        refuse(f"--vary {shown(text)}: must have 0 < FROM <= TO and a COUNT of 1 to {MOST_POINTS}")
    return (np.geomspace if log else np.linspace)(*ends, count)


def write(found: Phase, target: Path) -> None:
    """The counts in the form that the file's ending names, one of TABLES."""
    kind = target.suffix.lower()
    if kind == ".json":
        write_atomically(target, to_json(found.to_json(), indent=None) + "\n")
    elif kind == ".csv":
        write_atomically(target, _csv(found))
    else:
        arrays: dict[str, Any] = {"active": found.active, **dict(zip(found.names, found.values, strict=True))}
        packed = io.BytesIO()
        np.savez(packed, **arrays)
        write_atomically(target, packed.getvalue())


def _csv(found: Phase) -> str:
    """One line per point: the parameters, then the count of every level."""
    text, table = io.StringIO(), found.columns()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(table)
    lines.writerows(zip(*table.values(), strict=True))
    return text.getvalue()


def regions(found: Phase) -> Iterator[tuple[str, float]]:
    """The distinct combinations of counts, level by level, with their share of the grid, the largest first."""
    rows, sizes = np.unique(found.active.reshape(len(found.active), -1), axis=1, return_counts=True)
    for index in np.argsort(-sizes, kind="stable"):
        yield region_name(rows[:, index]), sizes[index] / sizes.sum()


def region_name(counts: np.ndarray) -> str:
    """What a combination of counts is called: unbounded, full collapse, or the active modes per level."""
    if counts[0] == UNBOUNDED:
        return "unbounded"
    return "full collapse" if not counts.any() else f"{'/'.join(map(str, counts))} active"


def summary(found: Phase) -> str:
    """The regions in words."""
    named = [f"{name} on {share:.1%}" for name, share in regions(found)]
    rest = f", and {len(named) - REGIONS_NAMED} smaller regions" if len(named) > REGIONS_NAMED else ""
    return f"{found.title}: {'; '.join(named[:REGIONS_NAMED])}{rest}."


def draw(found: Phase, target: Path) -> None:
    """One panel per level: counts as colour over two parameters, as steps over one. Needs the extra `figures`."""
    from matplotlib.figure import Figure

    levels = len(found.active)
    figure = Figure(figsize=(4.6 * levels, 3.8), layout="constrained")
    for level, axes in enumerate(figure.subplots(1, levels, squeeze=False)[0]):
        found.draw(axes, level + 1)
        if len(found.names) > 1:
            _name_regions(axes, found, level)
    save_figure(figure, target)


def _name_regions(axes: object, found: Phase, level: int) -> None:
    """Write the count of each large region of a level at the median of its points."""
    for count in np.unique(found.active[level]):
        inside = np.argwhere(found.active[level] == count)
        if len(inside) >= 0.02 * found.active[level].size:
            i, j = inside[len(inside) // 2]
            name = region_name(np.array([count])).replace(" active", "")
            place = (found.values[1][j], found.values[0][i])
            axes.annotate(  # type: ignore[attr-defined]
                name, place, ha="center", fontsize=8, bbox={"facecolor": "white", "alpha": 0.8, "lw": 0}
            )
