"""Second moments of a part of the rows, and of two parts together: what a worker computes, and who adds up.

Rows are converted, centred about their own mean and multiplied a few at a time, while the processor has them in its
cache; joining adds what the jump between means contributes. Parts are joined in the order of the rows, so the sum is
the same whoever computed them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap
from typing import Any

import numpy as np
from scipy.linalg.blas import dgemm, dsyrk

from collapsecheck.numerics.checks import Array, refuse

Over = Callable[[Callable[..., Any], Iterable[tuple[Any, ...]]], Iterator[Any]]  # like itertools.starmap, in order
here: Over = starmap
Between = Callable[[int, int], np.ndarray]  # the rows from the first to before the last, in whatever type they are kept
Blocks = Iterable[list[np.ndarray]]  # of the same rows of every table
Given = Blocks | Callable[[], Blocks]  # or what reads them where it is called
AT_ONCE = 1536  # rows that are converted and multiplied at once: with fewer, products would move memory only
CACHED = 1 << 18  # entries: more rows where columns are few


@dataclass(frozen=True, eq=False)
class Part:
    """samples: how many rows; means: of every table, less the origin (zeros if not centred); sums: of products, those
    of a table with itself below the diagonal only.
    """

    samples: int
    means: list[Array]
    sums: list[Array]


@dataclass(frozen=True, eq=False)
class Scheme:
    """What is done with every part: names of the tables, units that their columns are divided by, the origin that is
    subtracted (a row of every table), and whether sums are centred.
    """

    names: tuple[str, ...]
    units: list[Array]
    origin: list[Array]
    center: bool


def part_of(scheme: Scheme, first: int, given: Given) -> Part:
    """The part that begins at row `first`; given: lists of the same rows of every table, or what reads these lists."""
    sums = _Sums(scheme)
    with np.errstate(invalid="ignore", over="ignore"):
        for blocks in read(given):
            before = first + sums.samples
            for start in range(0, len(blocks[0]), sums.rows):
                sums.add([block[start : start + sums.rows] for block in blocks])
            check_finite(scheme.names, blocks, _squares(sums.totals), before)
    return Part(sums.samples, sums.means, sums.totals)


class _Sums:
    """Products of rows as they come, of a few at a time, about the mean of all if they are to be centred."""

    def __init__(self, scheme: Scheme) -> None:
        widths = [len(start) for start in scheme.origin]
        self.scheme, self.samples = scheme, 0
        self.rows = max(AT_ONCE, CACHED // max(widths))
        self.means, self.totals = [np.zeros(width) for width in widths], empty(widths)
        self._buffers = [np.empty((self.rows + 1, width)) for width in widths]
        self._plain = [not scheme.center and bool((unit == 1.0).all()) for unit in scheme.units]

    def add(self, rows: list[np.ndarray]) -> None:
        """Further rows, of which the first dimension is at most `rows`."""
        count = len(rows[0])
        share = count / (self.samples + count)
        ready = [self._ready(place, block, share) for place, block in enumerate(rows)]
        self.totals = add_products(self.totals, ready)
        self.samples += count

    def _ready(self, place: int, block: np.ndarray, share: float) -> Array:
        """The rows in float64, divided by their units; centred, with a row more for the jump between means."""
        if self._plain[place] and block.dtype == np.float64 and block.flags.c_contiguous:
            return block
        count, unit, buffer = len(block), self.scheme.units[place], self._buffers[place]
        held = buffer[:count]
        np.copyto(held, block, casting="same_kind")
        if (unit != 1.0).any():
            held /= unit
        if not self.scheme.center:
            return held
        held -= self.scheme.origin[place]
        mean = held.mean(axis=0)
        held -= mean
        jump = mean - self.means[place]
        self.means[place] = self.means[place] + share * jump
        np.multiply(np.sqrt(self.samples * share), jump, out=buffer[count])
        return buffer[: count + 1]


def empty(widths: list[int]) -> list[Array]:
    """Sums of no products, of tables with so many columns."""
    x, y = widths[0], widths[-1]
    shapes = [(x, x)] if len(widths) == 1 else [(x, x), (y, x), (y, y)]
    return [np.zeros(shape, order="F") for shape in shapes]


def add_products(sums: list[Array], rows: list[Array]) -> list[Array]:
    """The sums and xᵀx, or xᵀx, yᵀx and yᵀy, in their place; below the diagonal, where they are symmetric."""
    x, y = rows[0].T, rows[-1].T
    into = {"beta": 1.0, "overwrite_c": True}
    first = dsyrk(1.0, x, c=sums[0], lower=True, **into)
    if len(rows) == 1:
        return [first]
    cross = dgemm(1.0, y, x, c=sums[1], trans_b=True, **into)
    return [first, cross, dsyrk(1.0, y, c=sums[2], lower=True, **into)]


def whole(sums: list[Array]) -> list[Array]:
    """The sums with what is above the diagonal."""
    if len(sums) == 1:
        return [_symmetric(sums[0])]
    return [_symmetric(sums[0]), np.ascontiguousarray(sums[1]), _symmetric(sums[2])]


def _symmetric(lower: Array) -> Array:
    whole = np.tril(lower)
    whole += np.tril(lower, -1).T
    return whole


def joined(names: tuple[str, ...], one: Part, other: Part) -> Part:
    """Two parts as one, in the place of the first's sums; InputError if they overflow."""
    samples = one.samples + other.samples
    share = other.samples / samples
    jumps = [after - before for before, after in zip(one.means, other.means, strict=True)]
    sums = [np.add(before, after, out=before) for before, after in zip(one.sums, other.sums, strict=True)]
    if any(jump.any() for jump in jumps):
        sums = add_products(sums, [np.sqrt(one.samples * share) * jump[None] for jump in jumps])
    check_finite(names, [np.zeros((0, 1))] * len(names), _squares(sums), 0)
    means = [mean + share * jump for mean, jump in zip(one.means, jumps, strict=True)]
    return Part(samples, means, sums)


def read(given: Given) -> Blocks:
    """The blocks of a part."""
    return given() if callable(given) else given


def _squares(sums: list[Array]) -> list[Array]:
    return [np.diagonal(sums[0]), np.diagonal(sums[-1])]


def divided(block: list[Array], units: list[Array]) -> list[Array]:
    """Columns divided by their units."""
    return [part if (unit == 1.0).all() else part / unit for part, unit in zip(block, units, strict=True)]


def products(parts: list[Array]) -> list[Array]:
    """xᵀx, or xᵀx, yᵀx and yᵀy; a product of a block with itself is symmetric exactly."""
    x, y = parts[0], parts[-1]
    return [x.T @ x] if len(parts) == 1 else [x.T @ x, y.T @ x, y.T @ y]


def check_finite(names: tuple[str, ...], blocks: list[Array], squares: list[Array], before: int) -> None:
    """Refuse entries that are not finite; only a bad sum of squares makes it worth looking for them."""
    for name, block, total in zip(names, blocks, squares, strict=False):
        if np.isfinite(total).all():
            continue
        bad = np.argwhere(~np.isfinite(block))
        if len(bad) == 0:
            refuse(f"{name} holds entries too large to square: the second moments overflow")
        row, column = bad[0]
        refuse(f"{name}[{before + row},{column}] is {block[row, column]}: entries must be finite")
