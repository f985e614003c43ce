"""Log-variances however somebody wrote them: as variances, as standard deviations, in one row for all samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, Flags, refuse
from collapsecheck.numerics.data import Between, Table
from collapsecheck.numerics.detection.posterior import Posterior
from collapsecheck.numerics.detection.states import active_units

WIDER = 0.27  # log of the aggregated posterior's variance over the prior's, on average, that a trained encoder avoids
KINDS: dict[str, Callable[[Array], Array]] = {
    "logvar": lambda given: given,
    "var": np.log,
    "std": lambda given: 2.0 * np.log(given),
    "logstd": lambda given: 2.0 * given,
}


def kind_of(given: Mapping[str, Any], dashes: str = "") -> str:
    """Which of the four is given; InputError, with the names as the user writes them, unless exactly one is."""
    found = [kind for kind in KINDS if given.get(kind) is not None]
    if len(found) != 1:
        named = ", ".join(f"{dashes}{kind}" for kind in KINDS)
        refuse(f"give one of {named}: {f'{len(found)} are given' if found else 'none is given'}")
    return found[0]


def as_log_variances(source: Table, kind: str) -> Table:
    """The table's numbers, of that kind, as log-variances; InputError naming the first that is not positive."""

    def blocks(rows: int) -> Iterator[Array]:
        before = 0
        for block in source.blocks(rows):
            yield _logarithms(source.name, kind, before, block)
            before += len(block)

    between = None if source.between is None else partial(_read_logarithms, source.name, kind, source.between)
    return replace(source, blocks=blocks, between=between)


def _read_logarithms(name: str, kind: str, read: Between, first: int, last: int) -> Array:
    return _logarithms(name, kind, first, np.asarray(read(first, last), dtype=np.float64))


def _logarithms(name: str, kind: str, first: int, block: Array) -> Array:
    """Rows from `first` on as log-variances."""
    if kind in ("var", "std") and not (block > 0.0).all():
        row, column = np.argwhere(~(block > 0.0))[0]
        refuse(
            f"{name}[{first + row},{column}] is {block[row, column]:g}: a"
            f" {'variance' if kind == 'var' else 'standard deviation'} must be positive; for logarithms there"
            f" are logvar and logstd"
        )
    return KINDS[kind](block)


def repeated(part: Table, first: Table) -> Table:
    """A table of one row as one with a row for every sample of the first table, others as they are."""
    rows = list(islice(part.blocks(2), 2))
    if len(rows) != 1 or len(rows[0]) != 1:
        return part

    def blocks(count: int) -> Iterator[Array]:
        for block in first.blocks(count):
            yield np.broadcast_to(rows[0], (len(block), rows[0].shape[1]))

    between = None if first.between is None else partial(_again, rows[0])
    return replace(part, samples=first.samples, blocks=blocks, between=between, apart=True)


def _again(row: Array, first: int, last: int) -> Array:
    return np.broadcast_to(row, (last - first, row.shape[1]))


def parametrisation_doubts(found: Posterior) -> Iterator[str]:
    """Whether what was given as log-variances looks like something else."""
    if found.lowest >= 0.0 and found.highest > 0.0:
        yield (
            f"every log-variance exceeds the prior's, by {found.lowest:.4g} to {found.highest:.4g}: a posterior is"
            " rarely wider than its prior for all latents and samples; variances are given by var, standard deviations"
            " by std"
        )
        return
    moving = active_units(found) & ~_set_by_hand(found.log_variances)
    total = np.diagonal(found.covariance)[moving] + found.variance[moving]
    wider = float((np.log(total) - 2.0 * np.log(found.unit[moving])).mean()) if moving.any() else 0.0
    if wider > WIDER and found.highest <= 0.0:
        yield (
            "with these log-variances the variance over the data of the latents that move is"
            f" {np.exp(min(wider, 700.0)):.3g} times their prior's; logarithms of standard deviations are given by"
            " logstd"
        )


def _set_by_hand(log_variances: Array) -> Flags:
    """Which latents have one variance for all samples that others have too: nobody learned it to fit the prior."""
    constant = np.ptp(log_variances, axis=0) == 0.0
    same = (log_variances[0][:, None] == log_variances[0]) & constant
    return np.asarray(constant & (same.sum(axis=1) > 1))
