"""κ_loc of more columns than a covariance has room for: the leading eigenvalues, enclosed, and a bound on the others.

Scores of an exponential family are (x − m)/√V(m): rows that are centred and scaled, which products leave as they are
stored, sparse or in a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import Likelihood
from collapsecheck.numerics.any_network.local import Local, participation
from collapsecheck.numerics.any_network.losses import Exponential
from collapsecheck.numerics.any_network.survey import Survey, noise_scale
from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import Table, native_rows, passes
from collapsecheck.numerics.leading import Leading, leading, second_moment

WITHOUT_BOUNDS = "too many columns to seek bounds of κ beyond κ_loc"


def leading_local(
    source: Table, seen: Survey, kind: Likelihood, modes: int | None, beta: float | None
) -> tuple[Local, Leading]:
    """The leading eigenvalues of the scores' covariance: `modes` of them, or all above β, or the first few."""
    if not isinstance(kind.loss, Exponential):
        refuse(f"{source.name} has {source.columns:,} columns, too many to form their covariance for {kind.name}")
    rows, weight = passes(source), np.zeros(source.columns)
    weight[seen.kept] = 1.0 / _scale(source, seen, kind)
    found = leading(second_moment(rows, seen.mean, weight, source.streamed), modes, beta, source.columns)
    first = weight * found.vectors[:, 0]
    loads = np.concatenate([block @ first for block in rows()]) - seen.mean @ first
    return Local(found.values, participation(loads), participation(found.vectors[:, 0])), found


def _scale(source: Table, seen: Survey, kind: Likelihood) -> Array:
    """What the scores of the columns that are used are divided by."""
    assert isinstance(kind.loss, Exponential)
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
