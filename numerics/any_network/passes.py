"""Passes over the rows of a table for a threshold: over whitened scores, and over the columns that are used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import Likelihood
from collapsecheck.numerics.any_network.local import Mapped
from collapsecheck.numerics.any_network.survey import ROWS, Survey, noise_scale
from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.data import Table, each


def over_scores(source: Table, seen: Survey, kind: Likelihood, base: Array, rows: Array | None) -> Mapped:
    """What goes through whitened scores, in one piece if the used columns of all rows are in memory."""
    if kind.noise is None and rows is not None:
        return lambda function: iter((function(kind.loss.scores(rows, base)),))
    scores = partial(kind.loss.scores, base=base)
    if kind.noise is not None:
        scores = partial(_divided, seen.mean[seen.kept], _noise(source, seen, kind))
    return lambda function: each(source, partial(_of_scores, function, scores, seen.kept), ROWS)


def over_used(source: Table, kept: Flags, function: Callable[..., Any], along: Array | None = None) -> Iterator[Any]:
    """function(first, rows, …) of the used columns of every block (see `each`)."""
    return each(source, partial(_of_used, function, kept), ROWS, along)


def _of_scores(
    function: Callable[[Array], Any], scores: Callable[[Array], Array], kept: Flags, first: int, block: Array
) -> Any:
    return function(scores(block[:, kept]))


def _of_used(function: Callable[..., Any], kept: Flags, first: int, block: Array, *along: Array) -> Any:
    return function(first, block[:, kept], *along)


def _noise(source: Table, seen: Survey, kind: Likelihood) -> Array:
    """The learned noise's standard deviation in every column that is used."""
    squares = over_used(source, seen.kept, partial(_squares, seen.mean[seen.kept]))
    return noise_scale(kind, np.sum(list(squares), axis=0) / seen.samples, source.columns)


def _squares(mean: Array, first: int, rows: Array) -> Array:
    return np.asarray(((rows - mean) ** 2).sum(axis=0))


def _divided(mean: Array, scale: Array, rows: Array) -> Array:
    """Rows about their mean, in units of the noise."""
    return np.asarray((rows - mean) / scale)
