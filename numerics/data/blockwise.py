"""Passes over the rows of tables in parts, by whoever computes for them: this process, Dask's threads, or workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import zip_longest
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.parts import Between, Given, here, read
from collapsecheck.numerics.data.tables import Table


def over_parts(
    tables: list[Table], function: Callable[..., Any], rows: int, step: int, begun: Iterator[list[Array]] | None = None
) -> Iterator[Any]:
    """function(first, given) of consecutive parts of about so many rows, in order, of which `step` are read at once.

    first: the number of the part's first row; given: lists of the same rows of every table, or what reads these lists;
    begun: a pass over blocks that has begun already. InputError if tables have different numbers of rows.
    """
    return tables[0].over(function, ((first, given) for first, _, given in parts(tables, rows, step, begun)))


def each(source: Table, function: Callable[..., Any], rows: int, along: Array | None = None) -> Iterator[Any]:
    """function(first, block) of consecutive blocks of about so many rows in float64, in order.

    first: the number of the block's first row. along: one number per row, of which the function gets its rows' besides.
    """
    pieces = parts([source], rows, rows)
    if along is None:
        return source.over(_called, ((function, first, given) for first, _, given in pieces))
    return source.over(_called, ((function, first, given, along[first:last]) for first, last, given in pieces))


def parts(
    tables: list[Table], rows: int, step: int, begun: Iterator[list[Array]] | None = None
) -> Iterator[tuple[int, int, Given]]:
    """Every part from its first row to before its last: what reads it, or its blocks, if only this process can."""
    between = tuple(t.between for t in tables if t.between is not None)
    if len(between) < len(tables):
        first = 0
        for blocks in begun or paired_blocks(tables, step * max(t.columns for t in tables)):
            yield first, (last := first + len(blocks[0])), [blocks]
            first = last
        return
    counts = [t.samples or 0 for t in tables]
    if min(counts) != max(counts):
        other = next(i for i in range(1, len(counts)) if counts[i] != counts[0])
        names = f"{tables[0].name} and {tables[other].name}"
        seen = f"{counts[0]} and {counts[other]}"
        refuse(f"{names} have different numbers of samples: {seen}; rows must correspond")
    sent = tables[0].over is not here and not all(t.apart for t in tables)
    for first, last in tables[0].spans(rows):
        read_as = between, first, last, last - first if tables[0].ends else step
        yield first, last, list(_read_rows(*read_as)) if sent else partial(_read_rows, *read_as)


def paired_blocks(tables: list[Table], entries: int) -> Iterator[list[Array]]:
    """Blocks of the same rows of every table, at most `entries` numbers of each; InputError if one ends early."""
    rows = max(1, entries // max(t.columns for t in tables))
    seen = [0] * len(tables)
    for blocks in zip_longest(*(t.blocks(rows) for t in tables)):
        seen = [before + (0 if block is None else len(block)) for before, block in zip(seen, blocks, strict=True)]
        if min(seen) != max(seen):
            other = next(i for i in range(1, len(seen)) if seen[i] != seen[0])
            refuse(
                f"{tables[0].name} and {tables[other].name} have different numbers of samples:"
                f" at least {seen[0]} and {seen[other]}; rows must correspond"
            )
        yield list(blocks)


def _read_rows(between: tuple[Between, ...], first: int, last: int, step: int) -> Iterator[list[np.ndarray]]:
    """The same rows of every table, so many at a time."""
    for start in range(first, last, step):
        yield [rows_of(start, min(start + step, last)) for rows_of in between]


def _called(function: Callable[..., Any], first: int, given: Given, *along: Array) -> Any:
    ((rows,),) = read(given)
    return function(first, np.asarray(rows, dtype=np.float64), *along)
