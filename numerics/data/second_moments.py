"""Second moments of samples in one pass over blocks of rows, in bounded memory (docs/theory.md, section 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.tables import Table, load, table

__all__ = ["Moments", "Samples", "load", "moments"]

Samples = np.ndarray | Table
BLOCK_ENTRIES = 1 << 22  # 32 MB of float64 in each block of rows


@dataclass(frozen=True, eq=False)
class Moments:
    """A = E[x xᵀ], B = E[y xᵀ], C = E[y yᵀ] (the same object three times without y), and the number of samples."""

    A: Array
    B: Array
    C: Array
    samples: int


def moments(x: Samples, y: Samples | None = None, center: bool = False) -> Moments:
    """Average products over the rows of x (samples, d_x) and y (samples, d_y), accumulated in float64.

    center: subtract the means first (updated block by block, so large means lose no accuracy). Raises InputError
    naming the row and column of an entry that is not finite, or if x and y have different numbers of rows.
    """
    tables = [
        part if isinstance(part, Table) else table(name, part)
        for name, part in (("x", x), ("y", y))
        if part is not None
    ]
    with np.errstate(invalid="ignore", over="ignore"):
        sums, samples = _centred_sums(tables) if center else _sums(tables)
    averages = [total / samples for total in sums]
    return Moments(averages[0], averages[len(averages) // 2], averages[-1], samples)


def _sums(tables: list[Table]) -> tuple[list[Array], int]:
    """Sums of products over all samples, and the number of samples."""
    sums, samples = [np.zeros(1)] * (2 * len(tables) - 1), 0
    for blocks in paired_blocks(tables, BLOCK_ENTRIES):
        sums = _added(sums, _products(blocks))
        _check_finite(tables, blocks, sums, samples)
        samples += len(blocks[0])
    return sums, samples


def _centred_sums(tables: list[Table]) -> tuple[list[Array], int]:
    """The same about the means: every block about its own mean, plus what the jumps between block means add.

    The first sample is subtracted from all others, so that a large common offset costs no digits.
    """
    sums, samples = [np.zeros(1)] * (2 * len(tables) - 1), 0
    origin = means = [np.zeros(t.columns) for t in tables]
    for blocks in paired_blocks(tables, BLOCK_ENTRIES):
        if samples == 0:
            origin = [block[0].copy() for block in blocks]
        moved = [block - start for block, start in zip(blocks, origin, strict=True)]
        jumps = [block.mean(axis=0) - mean for block, mean in zip(moved, means, strict=True)]
        parts = [block - (mean + jump) for block, mean, jump in zip(moved, means, jumps, strict=True)]
        share = len(blocks[0]) / (samples + len(blocks[0]))
        between = _products([np.sqrt(samples * share) * jump[None] for jump in jumps])
        sums = _added(_added(sums, _products(parts)), between)
        _check_finite(tables, blocks, sums, samples)
        means = [mean + share * jump for mean, jump in zip(means, jumps, strict=True)]
        samples += len(blocks[0])
    return sums, samples


def paired_blocks(tables: list[Table], entries: int) -> Iterator[list[Array]]:
    """Blocks of the same rows of every table, at most `entries` numbers of each; InputError if one ends early."""
    rows = max(1, entries // max(t.columns for t in tables))
    read = [0] * len(tables)
    for blocks in zip_longest(*(t.blocks(rows) for t in tables)):
        read = [seen + (0 if block is None else len(block)) for seen, block in zip(read, blocks, strict=True)]
        if min(read) != max(read):
            other = next(i for i in range(1, len(read)) if read[i] != read[0])
            refuse(
                f"{tables[0].name} and {tables[other].name} have different numbers of samples:"
                f" at least {read[0]} and {read[other]}; rows must correspond"
            )
        yield list(blocks)


def _products(parts: list[Array]) -> list[Array]:
    """xᵀx, or xᵀx, yᵀx and yᵀy; a product of a block with itself is symmetric exactly."""
    x, y = parts[0], parts[-1]
    return [x.T @ x] if len(parts) == 1 else [x.T @ x, y.T @ x, y.T @ y]


def _added(sums: list[Array], terms: list[Array]) -> list[Array]:
    return [total + term for total, term in zip(sums, terms, strict=True)]


def _check_finite(tables: list[Table], blocks: list[Array], sums: list[Array], before: int) -> None:
    """Refuse entries that are not finite; only a bad trace makes it worth looking for them."""
    for source, block, total in zip(tables, blocks, (sums[0], sums[-1]), strict=False):
        if np.isfinite(np.trace(total)):
            continue
        bad = np.argwhere(~np.isfinite(block))
        if len(bad) == 0:
            refuse(f"{source.name} holds entries too large to square: the second moments overflow")
        row, column = bad[0]
        refuse(f"{source.name}[{before + row},{column}] is {block[row, column]}: entries must be finite")
