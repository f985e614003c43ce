"""κ_loc of more columns than a covariance has room for: the leading eigenvalues, enclosed, and a bound on the others.

Scores of an exponential family are (x − m)/√V(m): rows that are centred and scaled, which products leave as they are
stored, sparse or in a file. Those of shares are (x − N p)/√m with N the sum of the row; with one group each of which
sums to 1 (categorical), N p is m. Those of L1 and Huber's loss differ from the score of a zero only where an entry is
stored, and centring takes off what is the same in all rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import Likelihood
from collapsecheck.numerics.any_network.local import Local, participation
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.robust import Robust
from collapsecheck.numerics.any_network.sparse_robust import scores_beside_zero
from collapsecheck.numerics.any_network.survey import Survey, noise_scale
from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import Table, native_rows, passes, table
from collapsecheck.numerics.leading import Leading, leading, second_moment

WITHOUT_BOUNDS = "too many columns to seek bounds of κ beyond κ_loc"


def leading_local(
    source: Table, seen: Survey, kind: Likelihood, modes: int | None, beta: float | None
) -> tuple[Local, Leading | None]:
    """The leading eigenvalues of the scores' covariance: `modes` of them, or all above β, or the first few.

    None for what is known of the others if κ_loc is infinite.
    """
    if isinstance(kind.loss, Robust):
        return _of_robust(source, kind.name, kind.loss, modes, beta)
    totals = isinstance(kind.loss, Shares) and not kind.unit_groups
    mean, weight = seen.mean / (seen.mean.sum() if totals else 1.0), np.zeros(source.columns)
    weight[seen.kept] = 1.0 / _scale(source, seen, kind)
    return _leading(source, mean, weight, totals, modes, beta)


def _leading(
    source: Table, mean: Array, weight: Array, totals: bool, modes: int | None, beta: float | None
) -> tuple[Local, Leading]:
    rows = passes(source)
    found = leading(second_moment(rows, mean, weight, source.streamed, totals), modes, beta, source.columns)
    first = weight * found.vectors[:, 0]
    along, offset = (first - mean @ first, 0.0) if totals else (first, mean @ first)
    loads = np.concatenate([block @ along for block in rows()]) - offset
    return Local(found.values, participation(loads), participation(found.vectors[:, 0])), found


def _of_robust(
    source: Table, name: str, loss: Robust, modes: int | None, beta: float | None
) -> tuple[Local, Leading | None]:
    if source.stored is None:
        refuse(f"{source.name}: {name} needs all rows in memory, and of {source.columns:,} columns only sparse ones")
    scores = scores_beside_zero(source, loss)
    wrong = ~np.isfinite(scores.data)
    if wrong.any():
        return Local(np.array([np.inf]), np.nan, float(len(np.unique(scores.indices[wrong])))), None
    if not scores.data.any():
        refuse(f"{source.name}: every column piles up at its median, so {name} is locally inert in all of them")
    mean = np.asarray(scores.mean(axis=0)).ravel()
    return _leading(table("scores", scores), mean, np.ones(len(mean)), False, modes, beta)


def _scale(source: Table, seen: Survey, kind: Likelihood) -> Array:
    """What the scores of the columns that are used are divided by."""
    if not isinstance(kind.loss, Exponential):
        return np.sqrt(seen.mean[seen.kept])
    if kind.noise is None:
        return np.sqrt(kind.loss.family.variance(seen.mean[seen.kept]))
    return noise_scale(kind, _variances(native_rows(source), seen)[seen.kept], source.columns)


def _variances(blocks: Iterator[Any], seen: Survey) -> Array:
    """Of every column: (x − m)² where an entry is stored, m² where none is."""
    total = np.zeros_like(seen.mean)
    for block in blocks:
        if isinstance(block, np.ndarray):
            total += ((block - seen.mean) ** 2).sum(axis=0)
            continue
        size = block.shape[1]
        total += np.bincount(block.indices, (block.data - seen.mean[block.indices]) ** 2, size)
        total += seen.mean**2 * (block.shape[0] - np.bincount(block.indices, minlength=size))
    return total / seen.samples
