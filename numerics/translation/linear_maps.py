"""Linear maps of the pixels whose squared error a loss weighs: chosen columns, differences of neighbours, a matrix."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, matrix, refuse, shown, width
from collapsecheck.numerics.data import Table

FIELDS = ("columns", "differences", "axis", "matrix")


@dataclass(frozen=True, eq=False)
class LinearMap:
    """M of a term ‖M (x − x̂)‖²; what was given of it, None if nothing of the kind.

    columns: the first and the last of a run of columns; differences: the shape of a row, whose entries are compared
    with their neighbours along `axis` (all axes if None); matrix: (outputs, pixels).
    """

    columns: tuple[int, int] | None = None
    differences: tuple[int, ...] | None = None
    axis: int | None = None
    matrix: Array | None = None

    @property
    def identity(self) -> bool:
        """Whether the error itself is meant."""
        return self.columns is None and self.differences is None and self.matrix is None

    def outputs(self, pixels: int) -> int:
        """How many numbers a row of so many pixels is mapped to; InputError if it does not fit."""
        self._check(pixels)
        if self.columns is not None:
            return self.columns[1] - self.columns[0] + 1
        if self.differences is not None:
            size, shape = math.prod(self.differences), self.differences
            return sum(size // shape[axis] * (shape[axis] - 1) for axis in self._axes())
        return pixels if self.matrix is None else len(self.matrix)

    def apply(self, rows: Array) -> Array:
        """The mapped rows, (n, pixels) to (n, outputs)."""
        if self.columns is not None:
            return rows[:, self.columns[0] : self.columns[1] + 1]
        if self.differences is not None:
            shaped = rows.reshape(len(rows), *self.differences)
            parts = [np.diff(shaped, axis=axis + 1).reshape(len(rows), -1) for axis in self._axes()]
            return np.concatenate(parts, axis=1)
        return rows if self.matrix is None else rows @ self.matrix.T

    def describe(self) -> str:
        """What is compared, in words."""
        if self.columns is not None:
            return f"columns {self.columns[0]} to {self.columns[1]}"
        if self.differences is not None:
            along = "all axes" if self.axis is None else f"axis {self.axis}"
            return f"differences along {along} of {'×'.join(map(str, self.differences))}"
        return "x" if self.matrix is None else "M x"

    def _axes(self) -> range | list[int]:
        return range(len(self.differences or ())) if self.axis is None else [self.axis]

    def _check(self, pixels: int) -> None:
        if self.columns is not None and self.columns[1] >= pixels:
            refuse(f"columns = {list(self.columns)}: the data have {pixels} columns, 0 to {pixels - 1}")
        if self.differences is not None and math.prod(self.differences) != pixels:
            refuse(f"differences = {list(self.differences)}: the shape has another size than the {pixels} pixels")
        if self.matrix is not None and self.matrix.shape[1] != pixels:
            refuse(f"matrix has {self.matrix.shape[1]} columns: must have {pixels}, one per pixel")


def linear_map(name: str, given: Mapping[str, Any]) -> LinearMap:
    """The map that a term's fields describe; InputError if they describe more than one."""
    chosen = [field for field in ("columns", "differences", "matrix") if field in given]
    if len(chosen) > 1:
        refuse(f"{name} has {' and '.join(chosen)}: one term has one map; write a term for each")
    if "axis" in given and "differences" not in given:
        refuse(f"{name} has axis without differences: differences = [rows, columns] is the shape of an image")
    columns = _whole(f"{name}.columns", given["columns"], least=0) if "columns" in given else None
    if columns is not None and (len(columns) != 2 or columns[1] < columns[0]):
        refuse(f"{name}.columns is {shown(given['columns'])}: must be the first and the last column, from 0")
    shape = _whole(f"{name}.differences", given["differences"], least=1) if "differences" in given else None
    if shape is not None and max(shape) < 2:
        refuse(f"{name}.differences is {shown(given['differences'])}: nothing has a neighbour in this shape")
    return LinearMap(
        (columns[0], columns[1]) if columns else None,
        shape,
        _axis(name, given["axis"], shape) if "axis" in given and shape is not None else None,
        matrix(f"{name}.matrix", given["matrix"]) if "matrix" in given else None,
    )


def _whole(name: str, given: Any, least: int) -> tuple[int, ...]:
    entries: list[Any] = list(given) if isinstance(given, Sequence) and not isinstance(given, str) else [None]
    if not entries or not all(type(entry) is int and least <= entry <= 10**9 for entry in entries):
        refuse(f"{name} is {shown(given)}: must be a list of integers of at least {least}")
    return tuple(entries)


def _axis(name: str, given: Any, shape: tuple[int, ...]) -> int:
    if type(given) is not int or not 0 <= given < len(shape):
        refuse(f"{name}.axis is {shown(given)}: must be an axis of the shape {list(shape)}, from 0")
    if shape[given] < 2:
        refuse(f"{name}.axis is {given}: nothing has a neighbour along it in {list(shape)}")
    return given


def stacked(source: Table, maps: Sequence[tuple[float, LinearMap]]) -> Table:
    """The columns √w M x of every (w, M), side by side: their squared error is Σ w ‖M (x − x̂)‖²."""
    total = sum(found.outputs(source.columns) for _, found in maps)
    width(f"the columns of {source.name} under all maps", total)

    def blocks(rows: int) -> Iterator[Array]:
        for block in source.blocks(rows):
            yield np.concatenate([math.sqrt(weight) * found.apply(block) for weight, found in maps], axis=1)

    return Table(source.name, total, blocks)
