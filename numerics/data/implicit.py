"""Second moments that are too large to be formed: samples with many columns, known by products with vectors only.

The leading modes are computed and enclosed, the others bounded (`numerics.leading`); rows stay sparse, and are centred
without being touched. What the modes that were not computed leave open is between `least` and `greatest`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import LARGEST_ENTRY, Array, refuse
from collapsecheck.numerics.data.tables import Table
from collapsecheck.numerics.leading import Leading, Operator, Rows, leading, second_moment
from collapsecheck.numerics.memory import NUMBER, available, check_memory

COPIES = 7  # matrices of that size at once, from moments to modes
FORMED = 2048  # columns, or rows, up to which the moments of sparse samples are formed all the same
READ_AGAIN = 10**13  # entries
BLOCK_ENTRIES = 1 << 22
BLOCK_ROWS = 1 << 13  # of sparse samples
VECTORS = 5  # of as many modes, at once: ARPACK's basis of twice as many, the modes, their images, and a block besides
BESIDES = 64  # vectors, whatever the number of modes
MODES = 64  # in the estimate of memory, where their number is not known beforehand


class Implicit:
    """Moments of samples x = y, (samples, columns), that are never formed; `modes` how many leading ones are asked for.

    InputError if an entry is not finite, or if even single vectors do not fit into memory.
    """

    paired = False

    def __init__(self, source: Table, center: bool, modes: int | None) -> None:
        self.source, self.center, self.modes = source, center, modes
        self.d_x = self.d_y = source.columns
        wanted = MODES if modes is None else modes
        needed = NUMBER * min(source.columns, source.samples or source.columns) * (VECTORS * wanted + BESIDES)
        check_memory(f"{wanted} modes of {source.columns:,} columns", float(needed), "fewer modes would fit")
        self.rows = passes(source)
        self.samples, self._sums = self._read()

    def _read(self) -> tuple[int, Array]:
        samples, sums = 0, np.zeros(self.d_x)
        for block in self.rows():
            entries = block if isinstance(block, np.ndarray) else block.data
            if entries.size and not np.abs(entries).max() <= LARGEST_ENTRY:
                self._refuse(block, samples)
            samples, sums = samples + block.shape[0], sums + np.asarray(block.sum(axis=0)).ravel()
        return samples, sums

    def _refuse(self, block: Any, before: int) -> None:
        whole = block if isinstance(block, np.ndarray) else block.toarray()
        row, column = np.argwhere(~(np.abs(whole) <= LARGEST_ENTRY))[0]
        right = f"must be finite and at most {LARGEST_ENTRY:g} in size"
        refuse(f"{self.source.name}[{before + row},{column}] is {whole[row, column]}: entries {right}")

    @property
    def mean(self) -> Array:
        """What is subtracted from every row."""
        return self._sums / self.samples if self.center else np.zeros(self.d_x)

    @cached_property
    def operator(self) -> Operator:
        """The second moment by its products."""
        return second_moment(self.rows, self.mean, np.ones(self.d_x), self.source.streamed)

    def largest(self, threshold: float, most: int) -> Leading:
        """The modes that were asked for, or all above the threshold, no more than `most`."""
        wanted = None if self.modes is None else max(1, min(self.modes, most))
        return leading(self.operator, wanted, threshold, most)

    @property
    def A(self) -> Array:
        """InputError: this matrix is never formed."""
        refuse(
            f"{self.source.name} has {self.d_x:,} columns, whose second moments are not formed, and this needs them:"
            " predict and threshold do without; else keep fewer columns"
        )

    B = C = A


def native_rows(source: Table) -> Iterator[Any]:
    """Blocks of rows, arrays or, where the source is sparse, sparse."""
    if source.stored is not None:
        return source.stored(BLOCK_ROWS)
    return source.blocks(max(1, BLOCK_ENTRIES // source.columns))


def passes(source: Table) -> Rows:
    """What gives a new pass over `native_rows`; rows that are sparse and in memory are cut once, which takes as long as
    three products."""
    if source.stored is None or source.streamed:
        return partial(native_rows, source)
    return list(native_rows(source)).__iter__


def bytes_of(rows: int, columns: int) -> float:
    """What it takes to hold so many rows, with all that is made of them on the way to modes."""
    return float(COPIES) * NUMBER * rows * columns


def too_large(source: Table) -> bool:
    """Whether the moments of these samples are not to be formed: sparse ones beyond FORMED, others beyond memory.

    Not so for what nobody can read a hundred times: that is left to the refusal of too little memory.
    """
    if source.samples is None or source.samples * source.columns > READ_AGAIN:
        return False
    small = min(source.samples, source.columns)
    return bytes_of(small, source.columns) > available() or (source.stored is not None and small > FORMED)
