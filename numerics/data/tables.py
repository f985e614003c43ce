"""Samples, one per row, from files, arrays and what else Python holds: read in blocks of rows, nothing is unpickled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.data.containers import (
    array_of,
    batched,
    is_real,
    is_sparse,
    row_batches,
    row_shape,
    row_slices,
    sparse_slices,
)
from collapsecheck.numerics.data.dask_arrays import chunked, is_dask, over_dask
from collapsecheck.numerics.data.formats import open_file
from collapsecheck.numerics.data.parts import Between, Over, here
from collapsecheck.numerics.memory import NUMBER, check_memory

ROWS = 4096  # in a block
PER_FEATURE = 4.0 * NUMBER  # bytes: some vectors of that length are held whatever is asked


@dataclass(frozen=True)
class Table:
    """A named source of samples, one per row.

    columns: number of features; blocks(rows): iterator over consecutive blocks of at most that many rows; samples: how
    many rows, None if that is not known before they are read; stored: the same blocks as SciPy's sparse rows, where
    the source holds them so; streamed: whether a pass over the blocks reads them from somewhere; between(first, last):
    these rows alone, as they are stored, where the source can be read so; apart: whether `between` can be sent to
    another process; ends: of the chunks that the source is kept in, if it is; over: who computes what is asked of
    parts of the rows.
    """

    name: str
    columns: int
    blocks: Callable[[int], Iterator[Array]]
    samples: int | None = None
    stored: Callable[[int], Iterator[Any]] | None = None
    streamed: bool = True
    between: Between | None = None
    apart: bool = False
    ends: tuple[int, ...] = ()
    over: Over = here

    def by(self, over: Over) -> Table:
        """The same samples; what is asked of parts of them is computed by `over`."""
        return replace(self, over=over)

    def spans(self, rows: int) -> Iterator[tuple[int, int]]:
        """Consecutive parts of about so many rows, from the first to before the last; chunks stay whole."""
        samples, first = self.samples or 0, 0
        for end, after in pairwise((*(self.ends or range(rows, samples, rows)), samples, samples + rows + 1)):
            if first < end and after - first > rows:
                yield first, end
                first = end

    def whole(self) -> Array:
        """All rows, in memory; InputError, before they are read, if they do not fit."""
        needed = 2.0 * NUMBER * (self.samples or 1) * self.columns
        check_memory(f"{self.name} of {self.columns:,} columns", needed, "fewer rows or columns would fit")
        return np.concatenate(list(self.blocks(ROWS)))


def load(path: str | Path, key: str | None = None, row: bool = False) -> Table:
    """Open a file of samples in rows; InputError if it is missing or not a table of numbers.

    path: .npy, .npz, .csv, .tsv and MNIST's IDX files are read as they are; .parquet, .h5, .h5ad and .safetensors by
    the packages of the extra `files`. row: an array with one axis is one row. key: which array of a file that holds
    several; needed only there.
    """
    name, opened = str(path), open_file(Path(path), key)
    shape = (1, *opened.shape) if row and len(opened.shape) == 1 else opened.shape
    _check_table(name, shape, opened.dtype)
    columns = row_shape(name, shape)[1]

    def blocks(rows: int) -> Iterator[Array]:
        for block in opened.blocks(rows if shape == opened.shape else columns):
            yield block.reshape(-1, columns)

    known = None if opened.shape[0] == 1 else opened.shape[0]
    stored = opened.stored if len(shape) == 2 else None
    between = partial(_between, opened.between, columns) if opened.between and known else None
    return Table(name, columns, blocks, known, stored, opened.streamed, between, between is not None)


def _between(read: Between, columns: int, first: int, last: int) -> np.ndarray:
    """Some rows of a file, a sample each."""
    return read(first, last).reshape(-1, columns)


def table(name: str, array: Any) -> Table:
    """An array (memory-mapped or not), or what `array_of` knows, as a Table; it must be nonempty, of real numbers.

    So is what yields batches of rows, in the same order whenever it is gone through. A Table is one already.
    """
    if isinstance(array, Table):
        return array
    if batched(name, array):
        return _of_batches(name, array)
    if is_dask(array):
        return _of_dask(name, array)
    array = array_of(name, array)
    _check_table(name, array.shape, array.dtype)
    array = array.reshape(shape) if (shape := row_shape(name, array.shape)) != array.shape else array

    rows, streamed = partial(row_slices, array), isinstance(array, np.memmap)
    if is_sparse(array):
        return Table(name, array.shape[1], rows, array.shape[0], partial(sparse_slices, array), streamed)
    return Table(name, array.shape[1], rows, array.shape[0], streamed=streamed, between=partial(_sliced, array))


def _sliced(array: np.ndarray, first: int, last: int) -> np.ndarray:
    """Rows of an array as they are."""
    return np.asarray(array[first:last])


def _of_dask(name: str, array: Any) -> Table:
    _check_table(name, array.shape, array.dtype)
    row_shape(name, array.shape)
    chunks = chunked(name, array)
    found = replace(_of_batches(name, chunks), samples=array.shape[0], over=over_dask)
    return replace(found, between=chunks.between, apart=True, ends=chunks.ends)


def _of_batches(name: str, given: Iterable[Any]) -> Table:
    first = next(row_batches(name, given), None)
    if first is None:
        refuse(f"{name} yields no batches: must be batches of samples, a row each")
    columns = first.shape[1]

    def blocks(rows: int) -> Iterator[Array]:
        held, count = list[Array](), 0
        for batch in row_batches(name, given):
            if batch.shape[1] != columns:
                refuse(f"{name} has a batch of {batch.shape[1]} features: must have {columns}, like the first")
            held.append(batch)
            count += len(batch)
            if count >= rows:
                joined, whole = np.concatenate(held), count - count % rows
                yield from row_slices(joined[:whole], rows)
                held, count = [joined[whole:]], count % rows
        if count:
            yield np.concatenate(held)

    return Table(name, columns, blocks)


def _check_table(name: str, shape: tuple[int, ...], dtype: np.dtype) -> None:
    if not is_real(dtype):
        pickled = " (pickled data is never loaded)" if dtype.hasobject else ""
        refuse(f"{name} has entries of type {dtype}: must be integers or real floats{pickled}")
    if len(shape) < 2 or 0 in shape:
        refuse(f"{name} has shape {shown(shape)}: must be (samples, features) with at least one of each")
    width = prod(shape[1:])
    check_memory(f"{name}: samples of {width:,} features", PER_FEATURE * width, "keep fewer features")
