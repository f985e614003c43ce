"""The regions of a theorem as a diagram, where two of its parameters span them."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from textwrap import fill
from typing import Any

import numpy as np
import sympy as sp

from collapsecheck.showing import save_figure
from collapsecheck.theory.model import setting_of, tie
from collapsecheck.theory.statement import Case, Theorem
from collapsecheck.theory.writing import latex, to_text

COLOURS = ("#56B4E9", "#E69F00", "#009E73", "#F0E442", "#CC79A7", "#D55E00", "#0072B2", "#BBBBBB")  # Okabe and Ito
POINTS, LOW, HIGH = 241, 0.02, 3.0
FONT, LETTER, WIDTH, SHORTEST = 9, 5.2, 330.0, 8  # points; a letter's and the diagram's width; letters of a line
LEAST_SHARE = 0.02  # of the diagram, for a region to count as shown


def region_figure(theorem: Theorem, source: Path) -> str:
    """Draw the regions of the theorem's own setting and return the figure as MyST, "" if two parameters show no two."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return ""
    cases = [case for case in theorem.cases if case.where != sp.true and setting_of(theorem, case) == theorem.setting]
    best = max(views(theorem, cases), key=lambda view: view[0], default=None) if len(cases) > 1 else None
    if best is None or best[0][0] < 2:
        return ""
    _, pair, index = best
    folder = source / "figures" / "regions"
    folder.mkdir(parents=True, exist_ok=True)
    figure = Figure(figsize=(5.4, 4.2), facecolor="white", layout="constrained")
    draw(figure.subplots(), cases, pair, index)
    save_figure(figure, folder / f"{theorem.slug}.svg", {"Date": None})
    return caption(theorem, cases, pair, index)


def views(
    theorem: Theorem, cases: list[Case]
) -> Iterator[tuple[tuple[int, bool, float], tuple[sp.Symbol, ...], np.ndarray]]:
    """For every pair of parameters, the others at 1: (regions shown, θ among them, least share), the pair, indices."""
    conditions = [tie(theorem.setting, case.where) for case in cases]
    symbols = sorted(set().union(*(condition.free_symbols for condition in conditions)), key=lambda s: s.name)
    symbols.sort(key=lambda s: not s.name.startswith("theta"))
    holds = [sp.lambdify(symbols, condition, "numpy") for condition in conditions]
    for pair in combinations(symbols, 2):
        index = region_index(holds, [pair.index(s) if s in pair else None for s in symbols])
        shares = [float(np.mean(index == number)) for number in range(len(cases))]
        shown = [share for share in shares if share > LEAST_SHARE]
        phase = pair[0].name.startswith("theta")
        yield (len(shown), phase, min(shown, default=0.0)), pair, index


def region_index(holds: list[Callable], axes: list[int | None]) -> np.ndarray:
    """Which condition holds at each point of the grid, −1 for none; axes: 0 or 1 where a parameter varies, or None."""
    axis = np.linspace(LOW, HIGH, POINTS)
    grids = np.meshgrid(axis, axis)
    values = [np.ones_like(grids[0]) if number is None else grids[number] for number in axes]
    index = np.full(grids[0].shape, -1)
    for number, condition in enumerate(holds):
        index[condition(*values)] = number
    return index


def shown_regions(cases: list[Case], index: np.ndarray) -> list[int]:
    """The regions with a visible share."""
    return [number for number in range(len(cases)) if np.mean(index == number) > LEAST_SHARE]


def draw(axes: Any, cases: list[Case], pair: tuple[sp.Symbol, ...], index: np.ndarray) -> None:
    """Colour the regions and write each name where its region is widest."""
    from matplotlib.colors import ListedColormap

    axis = np.linspace(LOW, HIGH, POINTS)
    palette = ListedColormap([*("#FFFFFF",), *(COLOURS[k % len(COLOURS)] for k in range(len(cases)))])
    axes.pcolormesh(axis, axis, index, cmap=palette, vmin=-1.5, vmax=len(cases) - 0.5, alpha=0.75, rasterized=True)
    shown = shown_regions(cases, index)
    for number, name in zip(shown, _apart([to_text(cases[number].name) for number in shown]), strict=True):
        axes.contour(axis, axis, index == number, levels=[0.5], colors="black", linewidths=0.7)
        row, column = deepest(index == number)
        words = fill(name, _letters(index[row] == number, column))
        axes.annotate(words, (axis[column], axis[row]), ha="center", va="center", fontsize=FONT)
    axes.set(xlabel=f"${latex(pair[0])}$", ylabel=f"${latex(pair[1])}$")


def _apart(names: list[str]) -> list[str]:
    """The names without the words before the first comma or colon, where these are the same for all."""
    split = [re.match(r"([^,:]*[,:] )?(.*)", name, re.DOTALL) for name in names]
    return [found[2] for found in split if found] if len({found[1] for found in split if found}) == 1 else names


def _letters(inside: np.ndarray, column: int) -> int:
    """How many letters fit into the part of a row of points that holds the column, centred there."""
    left, right = (np.flatnonzero(~side) for side in (inside[column::-1], inside[column:]))
    half = min(*(int(side[0]) if len(side) else POINTS for side in (left, right)), column, POINTS - column)
    return max(SHORTEST, int(2 * half * WIDTH / POINTS / LETTER))


def deepest(inside: np.ndarray) -> tuple[int, int]:
    """The point of a region that is farthest from its edge."""
    from scipy.ndimage import distance_transform_edt

    row, column = np.unravel_index(int(np.argmax(distance_transform_edt(np.pad(inside, 1)))), np.add(inside.shape, 2))
    return int(row) - 1, int(column) - 1


def caption(theorem: Theorem, cases: list[Case], pair: tuple[sp.Symbol, ...], index: np.ndarray) -> str:
    """The figure with its alternative text."""
    names = ", ".join(to_text(cases[number].name) for number in shown_regions(cases, index))
    across, up = map(sp.pretty, pair)
    return (
        f"## Regions\n\n```{{figure}} ../figures/regions/{theorem.slug}.svg\n"
        f":alt: The regions of the theorem over {across} (horizontal) and {up} (vertical): {names}.\n\n"
        f"Regions over ${latex(pair[0])}$ and ${latex(pair[1])}$, all other parameters at 1, drawn from the conditions "
        "above.\n```"
    )
