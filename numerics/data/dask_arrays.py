"""Dask's arrays: rows computed chunk by chunk, sums by whoever computes for Dask, here or on a cluster.

Under a distributed Client the parts of a sum are calls on its workers; Dask makes those of a worker that is lost again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from math import isnan
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import refuse

AT_ONCE = 8  # parts of a sum that Dask is given together


def is_dask(given: Any) -> bool:
    """Whether it is an array of Dask's; a program that has not imported dask.array holds none."""
    found = sys.modules.get("dask.array")
    return found is not None and isinstance(given, found.Array)


@dataclass(frozen=True, eq=False)
class Chunks:
    """An array as batches of rows, computed when they are asked for."""

    array: Any

    def __iter__(self) -> Iterator[Any]:
        for place in range(self.array.numblocks[0]):
            yield self.array.blocks[place].compute()

    @property
    def ends(self) -> tuple[int, ...]:
        """The numbers of the rows after every chunk."""
        return tuple(accumulate(self.array.chunks[0]))

    def between(self, first: int, last: int) -> np.ndarray:
        """These rows, computed where this is called."""
        return np.asarray(self.array[first:last].compute(scheduler="synchronous"))


def chunked(name: str, array: Any) -> Chunks:
    """Whole rows in every chunk; InputError if their number is not known."""
    if any(isnan(size) for size in array.shape):
        refuse(f"{name} has chunks of unknown size: call compute_chunk_sizes() first")
    rows = array.reshape(array.shape[0], -1) if array.ndim > 2 else array
    return Chunks(rows.rechunk({1: -1}))


def over_dask(function: Callable[..., Any], arguments: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    """Like `itertools.starmap`, a few calls at a time, by Dask's scheduler."""
    import dask

    calls = (dask.delayed(function, pure=False, traverse=False)(*given) for given in arguments)
    while batch := list(islice(calls, AT_ONCE)):
        yield from dask.compute(*batch)
