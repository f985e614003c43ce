"""Phase diagrams: how many modes are active at every level, on a grid of one or two parameters (docs/design-rules.md).

The logarithm of every weight is linear in the logarithms of both parameters, so along a row of the grid a mode is
active below one value and above another (`rules.thresholds`), and these values are found for all rows at once.
Counting is then a histogram and a cumulative sum: the cost per point does not depend on the number of modes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.checks import LARGEST_SCALE, SMALLEST_SCALE, Array, numbers, positive, refuse, shown
from collapsecheck.numerics.closed_form import in_scope, pad, remedy
from collapsecheck.numerics.data import Spectrum, decided, spectrum
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules.thresholds import log_weights, rays
from collapsecheck.numerics.rules.vary import changer

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SCHEMA = 1
UNBOUNDED = -1
ROWS_AT_ONCE = 1 << 17  # entries of the largest intermediate array: it stays in the processor's cache


@dataclass(frozen=True, eq=False)
class Phase(Answer):
    """names, values: the parameters and their values, one or two; active: (L, len(values[0]), len(values[1])) counts.

    With one parameter the last axis is missing. Where the loss is unbounded, every count is −1.
    """

    names: tuple[str, ...]
    values: tuple[Array, ...]
    active: NDArray[np.int32]

    @property
    def title(self) -> str:
        """What was varied, and how far."""
        axes = (f"{name} from {at[0]:g} to {at[-1]:g}" for name, at in zip(self.names, self.values, strict=True))
        return f"{self.active[0].size:,} points, {', '.join(axes)}"

    def columns(self) -> dict[str, Any]:
        """One row per point: the parameters, then the count of every level."""
        grids = np.meshgrid(*self.values, indexing="ij")
        table: dict[str, Any] = dict(zip(self.names, (grid.ravel().tolist() for grid in grids), strict=True))
        return table | {f"active_{at}": counts.ravel().tolist() for at, counts in enumerate(self.active, 1)}

    def draw(self, axes: Axes, level: int = 1) -> None:
        """Counts of a level: steps over one parameter, colours over two."""
        counts = np.ma.masked_equal(self.active[level - 1], UNBOUNDED)
        if len(self.names) == 1:
            axes.step(self.values[0], counts, where="post", color="#0072B2")
            axes.set(xlabel=self.names[0], ylabel="active modes", xscale="log")
        else:
            shown = axes.pcolormesh(self.values[1], self.values[0], counts, cmap="cividis", shading="nearest")
            axes.set(xlabel=self.names[1], ylabel=self.names[0], xscale="log", yscale="log")
            axes.set_facecolor("0.85")
            axes.figure.colorbar(shown, ax=axes, label="active modes (grey: unbounded)")
        axes.set_title(f"level {level}", fontsize=10)

    def to_json(self) -> dict[str, Any]:
        """The parameters with their values, and the counts as nested lists."""
        vary = dict(zip(self.names, (list(map(float, v)) for v in self.values), strict=True))
        return {"schema": SCHEMA, "vary": vary, "active": self.active.tolist()}


def phase(problem: Problem, vary: Mapping[str, Any]) -> Phase:
    """The number of active modes per level at every point of the grid; `vary` maps one or two parameters to values.

    Parameters are those of `recommend`. Raises InputError for others, and outside the chain theorem's scope.
    """
    if not isinstance(vary, Mapping):
        refuse(f"vary is {shown(vary)}: must map one or two parameters to their values, as in {{'beta': [0.5, 1, 2]}}")
    if len(vary) not in (1, 2):
        refuse(f"{len(vary)} parameters to vary: a phase diagram has one or two")
    values = tuple(_values(name, given) for name, given in vary.items())
    names = tuple(vary)
    if len(names) == 2 and _overridden(problem, names):
        refuse(f"{names[0]} and {names[1]} vary the same number: give two different parameters")
    if not in_scope(at := _at(problem, names, (1.0,) * len(names))):
        refuse(f"no exact counts outside the theorem's scope: {remedy(at)}")
    along, across = values[-1], values[0] if len(values) == 2 else np.ones(1)
    theta2 = pad(spectrum(problem, lambda found: _decided(problem, names, values, found)).theta2, problem.levels)
    active = _counts(problem, names, np.log(across), np.log(along), theta2)
    return Phase(names, values, active if len(values) == 2 else active[:, 0])


def _values(name: str, given: Any) -> Array:
    values = numbers(name, given).ravel()
    if not len(values):
        refuse(f"{name} has no values to vary over")
    bad = np.flatnonzero(~((values >= SMALLEST_SCALE) & (values <= LARGEST_SCALE)))
    if len(bad):
        positive(f"{name}[{bad[0]}]", float(values[bad[0]]))
    return values


def _overridden(problem: Problem, names: tuple[str, ...]) -> bool:
    """Whether the second parameter sets everything that the first one does."""
    one, other = (_at(problem, names, (first, 2.0)) for first in (3.0, 5.0))
    return (one.levels, one.eta_dec) == (other.levels, other.eta_dec)


def _at(problem: Problem, names: tuple[str, ...], values: tuple[float, ...]) -> Problem:
    for name, value in zip(names, values, strict=True):
        problem = changer(problem, name)(value)
    return problem


def _decided(problem: Problem, names: tuple[str, ...], values: tuple[Array, ...], found: Spectrum) -> bool:
    """Whether no mode is in doubt at any corner of the grid, where the thresholds are extreme."""
    corners = product(*((float(given.min()), float(given.max())) for given in values))
    return all(decided(_at(problem, names, corner), found) for corner in corners)


def _counts(problem: Problem, names: tuple[str, ...], across: Array, along: Array, theta2: Array) -> NDArray[np.int32]:
    """(L, across, along) from the logarithms of the values of the first and the last parameter."""
    first = (math.e, 1.0) if len(names) == 2 else (1.0,)
    last = (1.0, math.e) if len(names) == 2 else (math.e,)
    at = _at(problem, names, (1.0,) * len(names))
    constant = log_weights(at, theta2)
    with np.errstate(invalid="ignore"):
        down, right = (log_weights(_at(problem, names, v), theta2) - constant for v in (first, last))
    down, right = (np.where(np.isfinite(constant), slope, 0.0) for slope in (down, right))
    order = np.argsort(along, kind="stable")
    counts = np.empty((len(problem.levels), len(across), len(along)), dtype=np.int32)
    step = max(1, ROWS_AT_ONCE // max(constant.size, len(along)))
    for start in range(0, len(across), step):
        rows = slice(start, start + step)
        moved = constant + down * across[rows, None, None]
        for level in range(len(problem.levels)):
            ends = rays(np.moveaxis(moved, 0, 1), right[:, None], at, level)
            _histogram(*ends, along[order], out=counts[level, rows])
    counts = counts if np.array_equal(order, np.arange(len(order))) else counts[..., np.argsort(order)]
    return _masked(counts, constant, down, right, at, across, along)


def _histogram(below: Array, above: Array, along: Array, out: NDArray[np.int32]) -> None:
    """How many modes of each row (rows, modes) have x < below or x > above, at every x of `along`, ascending."""
    always = below > above
    falls = np.searchsorted(along, np.where(always, np.inf, below))
    rises = np.searchsorted(along, np.where(always, np.inf, above), side="right")
    change = -_tally(falls, len(along) + 1)
    change[:, 0] += below.shape[1]
    if rises.min(initial=len(along)) < len(along):
        change += _tally(rises, len(along) + 1)
    np.cumsum(change[:, :-1], axis=1, dtype=np.int32, out=out)


def _tally(places: NDArray[np.integer], width: int) -> NDArray[np.integer]:
    """(rows, width): how often each place occurs in a row of `places`."""
    rows = len(places)
    flat = places + width * np.arange(rows)[:, None]
    return np.bincount(flat.ravel(), minlength=rows * width).reshape(rows, width)


def _masked(
    counts: NDArray[np.int32], constant: Array, down: Array, right: Array, at: Problem, across: Array, along: Array
) -> NDArray[np.int32]:
    """The counts, −1 where β falls from one learnable level to the next (a coordinate's weight is β there)."""
    learned = [i + 1 for i, level in enumerate(at.levels) if level.learnable]
    for low, high in pairwise(learned):
        gap, by_row, by_column = (float(part[high, 0] - part[low, 0]) for part in (constant, down, right))
        counts[:, gap + by_row * across[:, None] + by_column * along[None] < -1e-12] = UNBOUNDED
    return counts
