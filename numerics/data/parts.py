"""Second moments of a part of the rows, and of two parts together: what a worker computes, and who adds up.

A part's rows are centred about their own mean; joining adds what the jump between means contributes. Parts are joined
in the order of the rows, so the sum is the same whoever computed them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import starmap
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse

Over = Callable[[Callable[..., Any], Iterable[tuple[Any, ...]]], Iterator[Any]]  # like itertools.starmap, in order
here: Over = starmap


@dataclass(frozen=True, eq=False)
class Part:
    """samples: how many rows; means: of every table, less the origin (zeros if not centred); sums: of products."""

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


def part_of(scheme: Scheme, first: int, given: Any) -> Part:
    """The part that begins at row `first`; given: blocks of the same rows of every table, or what reads them."""
    blocks = divided(given() if callable(given) else given, scheme.units)
    means, rows = [np.zeros(block.shape[1]) for block in blocks], blocks
    with np.errstate(invalid="ignore", over="ignore"):
        if scheme.center:
            moved = [block - start for block, start in zip(blocks, scheme.origin, strict=True)]
            means = [block.mean(axis=0) for block in moved]
            rows = [block - mean for block, mean in zip(moved, means, strict=True)]
        sums = products(rows)
        check_finite(scheme.names, blocks, [np.diagonal(sums[0]), np.diagonal(sums[-1])], first)
    return Part(len(blocks[0]), means, sums)


def joined(names: tuple[str, ...], one: Part, other: Part) -> Part:
    """Two parts as one, in the place of the other's sums; InputError if they overflow."""
    samples = one.samples + other.samples
    share = other.samples / samples
    jumps = [after - before for before, after in zip(one.means, other.means, strict=True)]
    sums = [np.add(before, after, out=after) for before, after in zip(one.sums, other.sums, strict=True)]
    if any(jump.any() for jump in jumps):
        apart = products([np.sqrt(one.samples * share) * jump[None] for jump in jumps])
        sums = [np.add(total, more, out=total) for total, more in zip(sums, apart, strict=True)]
    check_finite(names, [np.zeros((0, 1))] * len(names), [np.diagonal(sums[0]), np.diagonal(sums[-1])], 0)
    means = [mean + share * jump for mean, jump in zip(one.means, jumps, strict=True)]
    return Part(samples, means, sums)


def read_rows(between: tuple[Callable[[int, int], Array], ...], first: int, last: int) -> list[Array]:
    """The same rows of every table."""
    return [read(first, last) for read in between]


def reader(between: tuple[Callable[[int, int], Array], ...], first: int, last: int) -> Callable[[], list[Array]]:
    """What reads the rows from `first` to before `last` where it is called."""
    return partial(read_rows, between, first, last)


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
