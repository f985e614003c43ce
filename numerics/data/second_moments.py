"""Samples, read in blocks of rows and bounded memory: their second moments, and a factor of them without rounding.

The products xᵀx lose what is smaller than ε times the largest (docs/theory.md, section 2), so samples are kept at hand:
`factor` reads them again and returns rows F with the same second moments, FᵀF, whose own digits are all there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial, reduce
from itertools import chain
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.blockwise import over_parts, paired_blocks
from collapsecheck.numerics.data.congruence import powers
from collapsecheck.numerics.data.dask_arrays import over_dask
from collapsecheck.numerics.data.implicit import COPIES, Implicit, bytes_of, too_large
from collapsecheck.numerics.data.parts import (
    AT_ONCE,
    Given,
    Scheme,
    check_finite,
    divided,
    here,
    joined,
    part_of,
    products,
    read,
    whole,
)
from collapsecheck.numerics.data.tables import Table, load, table
from collapsecheck.numerics.memory import NUMBER, available, check_memory

__all__ = ["Factor", "Sampled", "Samples", "load", "moments"]

Samples = np.ndarray | Table
BLOCK_ENTRIES = 1 << 22  # 32 MB of float64 in each block of rows
LONGER, PARTS = 4, 16  # blocks that a part may have, since adding up two parts is work too; fewest parts
SAFE = 1e120  # entries within 1/SAFE … SAFE are squared as they are; columns outside are first divided by a power of 2


@dataclass(frozen=True, eq=False)
class Factor:
    """Rows whose second moments are the samples': E[x xᵀ] = S xᵀx S with S = diag(scale_x), and so on.

    x: (k, d_x), y: (k, d_y), the same object if y is x; columns have root mean squares near 1 (or are zero);
    scale_x, scale_y: powers of 2.
    """

    x: Array
    y: Array
    scale_x: Array
    scale_y: Array


class Sampled:
    """Moments of samples: A = E[x xᵀ], B = E[y xᵀ], C = E[y yᵀ] (the same object three times without y).

    samples: how many rows; wide: fewer of them than columns, so that no moments are formed until they are asked for;
    paired: whether y was given.
    """

    def __init__(self, tables: list[Table], center: bool) -> None:
        self.center, self._tables = center, tables
        self._names = tuple(t.name for t in tables)
        self.paired, self.d_x, self.d_y = len(tables) > 1, tables[0].columns, tables[-1].columns
        self._read()

    def _read(self) -> None:
        """One pass: the products, or the rows themselves if they are fewer than the columns."""
        columns = sum(t.columns for t in self._tables)
        check_size(*self._tables)
        blocks = paired_blocks(self._tables, BLOCK_ENTRIES)
        first = _at_least(blocks, columns)
        self._units = [_units(block) for block in first]
        self.wide = len(first[0]) < sum(t.columns for t in self._tables)
        if self.wide:
            rows, self.samples = divided(first, self._units), len(first[0])
            self._origin = [part[0] for part in rows]
            self._means = [(part - part[0]).mean(axis=0) for part in rows]
            self._rows = self._kept(rows)
            return
        check_columns(sum(t.columns for t in self._tables))
        start = divided([part[:1] for part in first], self._units)
        self._origin = [part[0].copy() if self.center else np.zeros(part.shape[1]) for part in start]
        scheme = Scheme(self._names, self._units, self._origin, self.center)
        found = self._of_parts(partial(part_of, scheme), chain([first], blocks))
        total = reduce(partial(joined, self._names), found)
        self.samples, self._means = total.samples, total.means
        self._products = [product / self.samples for product in whole(total.sums)]

    def _of_parts(self, function: Callable[..., Any], begun: Iterator[list[Array]] | None = None) -> Iterator[Any]:
        """function(first, given) of every part, in order (see `over_parts`)."""
        widest = max(t.columns for t in self._tables)
        step = max(1, BLOCK_ENTRIES // widest)
        step -= step % AT_ONCE if step > AT_ONCE else 0
        blocks = min(LONGER, max(1, (self._tables[0].samples or 0) // (PARTS * step)))
        return over_parts(self._tables, function, blocks * step, step, begun)

    def _kept(self, rows: list[Array]) -> list[Array]:
        check_finite(self._names, rows, [(row**2).sum(axis=0) for row in rows], 0)
        return self._centred(rows) if self.center else rows

    def _centred(self, rows: list[Array]) -> list[Array]:
        return _moved(self._origin, self._means, rows)

    @cached_property
    def products(self) -> tuple[list[Array], list[Array]]:
        """[xᵀx] or [xᵀx, yᵀx, yᵀy], averaged, and the powers of 2 by which the columns of each table were divided."""
        if self.wide:
            check_columns(sum(t.columns for t in self._tables))
            return [product / self.samples for product in products(self._rows)], self._units
        return self._products, self._units

    @cached_property
    def _blocks(self) -> tuple[Array, Array, Array]:
        products, units = self.products
        if all((unit == 1.0).all() for unit in units):
            return products[0], products[len(products) // 2], products[-1]
        pairs = [(0, 0), (-1, 0), (-1, -1)] if self.paired else [(0, 0)]
        with np.errstate(over="ignore"):
            grown = [
                product * units[left][:, None] * units[right]
                for product, (left, right) in zip(products, pairs, strict=True)
            ]
        for source, product in zip(self._tables, (grown[0], grown[-1]), strict=False):
            if not np.isfinite(np.trace(product)):
                refuse(f"{source.name} holds entries too large to square: the second moments overflow")
        return grown[0], grown[len(grown) // 2], grown[-1]

    @property
    def A(self) -> Array:
        """E[x xᵀ] (d_x, d_x)."""
        return self._blocks[0]

    @property
    def B(self) -> Array:
        """E[y xᵀ] (d_y, d_x)."""
        return self._blocks[1]

    @property
    def C(self) -> Array:
        """E[y yᵀ] (d_y, d_y)."""
        return self._blocks[2]

    @property
    def units(self) -> list[Array]:
        """The powers of 2 by which the columns of each table are divided as they are read."""
        return self._units

    @property
    def target(self) -> str:
        """The name of what is reconstructed: y, or x without y, or its file."""
        return self._tables[-1].name

    @property
    def readable(self) -> bool:
        """Whether the samples can be read again."""
        return all(t.blocks is not _gone for t in self._tables)

    def __getstate__(self) -> dict[str, Any]:
        """For pickling: the factor in the place of the files or arrays that were read."""
        tables = [replace(t, blocks=_gone, stored=None, between=None, over=here) for t in self._tables]
        return {**self.__dict__, "factor": self.factor, "_tables": tables}

    def rows(self, centred: bool = True) -> Iterator[list[Array]]:
        """The samples again, block by block, divided by their units; centred: less their means, if these are to go."""
        for block in paired_blocks(self._tables, BLOCK_ENTRIES):
            parts = divided(block, self._units)
            yield self._centred(parts) if self.center and centred else parts

    @cached_property
    def factor(self) -> Factor:
        """The rows if they are few, else the triangle of a QR factorisation, block by block."""
        if self.wide:
            sizes = [np.sqrt((part**2).mean(axis=0)) for part in self._rows]
        else:
            sizes = [np.sqrt(np.diagonal(self._products[i])) for i in (0, -1)][: len(self._tables)]
        scales = [powers(size) for size in sizes]
        if self.wide:
            parts = [part / scale for part, scale in zip(self._rows, scales, strict=True)]
        else:
            moved = partial(_moved, self._origin, self._means) if self.center else list
            triangles = self._of_parts(partial(_triangle_of_part, self._units, moved, scales))
            triangle = reduce(_one_triangle, triangles)
            parts = np.split(triangle, [self.d_x], axis=1)[: len(self._tables)]
        x, y = (part / np.sqrt(self.samples) for part in (parts[0], parts[-1]))
        outer = [scale * unit for scale, unit in zip(scales, self._units, strict=True)]
        return Factor(x, y if self.paired else x, outer[0], outer[-1])


def moments(x: Samples, y: Samples | None = None, center: bool = False, modes: int | None = None) -> Sampled | Implicit:
    """Average products over the rows of x (samples, d_x) and y (samples, d_y), accumulated in float64.

    center: subtract the means first (every part of the rows about its own, so large means lose no accuracy). Samples
    without y whose moments are too large to be formed are known by their products; modes: how many leading modes are
    then wanted, all that matter if None. Parts of the rows are computed by whoever computes for x (`Table.by`). Raises
    InputError naming the row and column of an entry that is not finite, or if x and y have different numbers of rows.
    """
    tables = [table(name, part) for name, part in (("x", x), ("y", y)) if part is not None]
    with np.errstate(invalid="ignore", over="ignore"):
        if len(tables) == 1 and too_large(tables[0]):
            check_here(tables[0])
            return Implicit(tables[0], center, modes)
        return Sampled(tables, center)


def check_here(source: Table) -> None:
    """Refuse workers for what is no sum over parts of the rows."""
    if source.over not in (here, over_dask):
        refuse(f"{source.name} has too many columns to form moments, and only these are computed by workers")


def check_columns(columns: int, copies: int = COPIES) -> None:
    """Refuse samples whose second moments, with what is computed from them, do not fit into memory."""
    fits = int((available() / (copies * NUMBER)) ** 0.5) if np.isfinite(available()) else columns
    needed = float(copies) * NUMBER * columns**2
    check_memory(f"second moments of {columns:,} columns", needed, f"{fits:,} columns would fit")


def triangle_of(rows: Array) -> Array:
    """The triangle of a QR factorisation: as many rows as columns, with the same products."""
    return np.asarray(np.linalg.qr(rows, mode="r"))


def _triangle_of_part(
    units: list[Array], moved: Callable[[list[Array]], list[Array]], scales: list[Array], first: int, given: Given
) -> Array:
    """The triangle of a part of the rows, every table's columns beside the last's, in their units and scales."""
    held = []
    for blocks in read(given):
        rows = moved(divided([np.asarray(block, dtype=np.float64) for block in blocks], units))
        held.append(np.concatenate([part / scale for part, scale in zip(rows, scales, strict=True)], axis=1))
    return triangle_of(np.concatenate(held))


def _moved(origin: list[Array], means: list[Array], rows: list[Array]) -> list[Array]:
    """Rows less their means; the first sample goes first, so that a large common offset costs no digits."""
    return [(part - start) - mean for part, start, mean in zip(rows, origin, means, strict=True)]


def _one_triangle(above: Array, below: Array) -> Array:
    """The triangle of two together."""
    return triangle_of(np.concatenate([above, below]))


def _gone(rows: int) -> Iterator[Array]:
    """The samples of moments that were pickled."""
    yield from ()


def _at_least(blocks: Iterator[list[Array]], rows: int) -> list[Array]:
    """The first blocks as one, of at least so many rows if there are so many."""
    found = [next(blocks)]
    while sum(len(block[0]) for block in found) < rows and (block := next(blocks, None)) is not None:
        found.append(block)
        _check_rows(sum(len(part[0]) for part in found), rows)
    return found[0] if len(found) == 1 else [np.concatenate(parts) for parts in zip(*found, strict=True)]


def check_size(*tables: Table) -> None:
    """Refuse tables of which neither the rows nor the products of their columns fit into memory, before any is read."""
    columns = sum(t.columns for t in tables)
    _check_rows(min(columns, max(t.samples or 1 for t in tables)), columns)


def _check_rows(rows: int, columns: int) -> None:
    """Refuse to hold so many rows if they do not fit into memory."""
    most = available() / bytes_of(1, 1)
    fits = f"{int(most / rows if rows < columns else most**0.5):,} columns would fit" if np.isfinite(most) else ""
    check_memory(f"rows of {columns:,} columns", bytes_of(rows, columns), fits)


def _units(block: Array) -> Array:
    """1 for columns whose entries can be squared, a power of 2 near their largest entry for the others."""
    largest = np.maximum(block.max(axis=0), -block.min(axis=0))
    extreme = (largest > 0.0) & np.isfinite(largest) & ((largest < 1.0 / SAFE) | (largest > SAFE))
    return np.where(extreme, powers(largest), 1.0)
