"""Scores of L1 and Huber's loss on sparse rows: beside the score of a zero, only stored entries have one."""

from __future__ import annotations

from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.robust import STEPS, Robust, density_at
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data import Table, native_rows

ENTRIES = 1 << 22  # of columns that are held with their zeros at once


def scores_beside_zero(source: Table, loss: Robust) -> Any:
    """Rows (n, d), sparse, of score(x) − score(0) in every column: as `Robust.scores`, less a constant of the column.

    Columns that are locally inert have none. An infinite score (a column whose mean curvature vanishes) stays.
    """
    import scipy.sparse as sp

    columns = sp.vstack(list(native_rows(source)), format="csc")
    columns.sum_duplicates()
    found = _medians(columns, loss) if loss.width == 0.0 else _huber(columns, loss)
    return sp.csc_matrix((found, columns.indices, columns.indptr), shape=columns.shape).tocsr()


def _medians(columns: Any, loss: Robust) -> Array:
    """Of L1: more than half zeros pile up at the median, and the column is inert; the others are hardly sparse."""
    samples = columns.shape[0]
    zeros = samples - np.diff(columns.indptr)
    found = np.zeros(columns.nnz)
    few = np.flatnonzero(zeros <= max(0.5 * samples, 1.0))
    step = max(1, ENTRIES // samples)
    for first in range(0, len(few), step):
        chosen = few[first : first + step]
        rows = columns[:, chosen].toarray()
        base = loss.fit(rows, np.full((1, samples), 1.0 / samples))[0]
        curvature = 2.0 * density_at(rows, base)
        for place, column in enumerate(chosen):
            stored = slice(columns.indptr[column], columns.indptr[column + 1])
            found[stored] = _beside(loss, base[place], columns.data[stored], curvature[place])
    return found


def _huber(columns: Any, loss: Robust) -> Array:
    """Of Huber's loss: every column's fit by bisection, on stored entries and the number of zeros."""
    samples, counts = columns.shape[0], np.diff(columns.indptr)
    zeros, full = samples - counts, np.flatnonzero(counts)
    at, starts = np.repeat(np.arange(len(counts)), counts), columns.indptr[full]

    def summed(entries: Array) -> Array:
        total = np.zeros(len(counts))
        total[full] = np.add.reduceat(entries, starts) if len(full) else 0.0
        return total

    low, high = (np.where(zeros > 0, 0.0, end * np.inf) for end in (1.0, -1.0))
    low[full] = np.minimum(low[full], np.minimum.reduceat(columns.data, starts)) if len(full) else low[full]
    high[full] = np.maximum(high[full], np.maximum.reduceat(columns.data, starts)) if len(full) else high[full]
    for _ in range(STEPS):
        middle = (low + high) / 2
        rises = summed(loss.slope(columns.data - middle[at])) + zeros * loss.slope(-middle) > 0
        low, high = np.where(rises, middle, low), np.where(rises, high, middle)
    base = (low + high) / 2
    inside = summed(loss.inside(columns.data - base[at]).astype(np.float64)) + zeros * loss.inside(base)
    return _beside(loss, base[at], columns.data, (inside / samples)[at])


def _beside(loss: Robust, base: Array, entries: Array, curvature: Array) -> Array:
    """(h'(f − x) − h'(f))/√H; 0 where that is 0/0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = (loss.slope(base - entries) - loss.slope(base)) / np.sqrt(curvature)
    return np.where(np.isnan(scores), 0.0, scores)
