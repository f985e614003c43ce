"""One pass over the rows: are they what the likelihood means, which columns vary, and what is worth saying."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import Likelihood, check_rows, without
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.checks import Array, Flags, refuse
from collapsecheck.numerics.data import Table, check_size, each, native_rows, too_large

ROWS = 4096  # in a block
LARGEST, SMALLEST = 1e100, 1e-100  # of entries and, where the likelihood has no scale of its own, of a column's range
FILLED = 1 << 22  # entries
Looked = tuple[int, Array, Array, Array, bool]  # of a block: rows, sums, least and largest entries, whether integers


@dataclass(frozen=True, eq=False)
class Survey:
    """What a pass found: number of rows, every column's mean, smallest and largest value, columns that are used."""

    samples: int
    mean: Array
    low: Array
    high: Array
    kept: Flags
    notes: tuple[str, ...]

    @property
    def dropped(self) -> int:
        """Columns left out: they carry nothing that a latent could explain."""
        return int((~self.kept).sum())


def survey(source: Table, kind: Likelihood) -> Survey:
    """Check every entry and summarise; InputError for one row, or if no column varies."""
    if not too_large(source):
        check_size(source)
    samples, total, whole = 0, np.zeros(source.columns), True
    low, high = np.full(source.columns, np.inf), np.full(source.columns, -np.inf)
    for count, sums, least, most, integers in _looked_at(source, kind):
        with np.errstate(over="ignore"):
            total += sums
        samples, whole = samples + count, whole and integers
        low, high = np.minimum(low, least), np.maximum(high, most)
    check_varies(source.name, samples, low, high)
    ends = kind.low > -np.inf and (kind.family is None or kind.family.finite_at_ends)
    check_scale(source.name, low, high, kind.eta_dec or 1.0, not ends)
    kept = high > (0.0 if isinstance(kind.loss, Shares) else low)
    return Survey(samples, total / samples, low, high, kept, tuple(_notes(kind, kept, low, high, whole)))


def check_varies(name: str, samples: int, low: Array, high: Array) -> None:
    """Refuse one row, and columns that are all constant, from their ends."""
    if samples < 2:
        refuse(f"{name} has one row: a threshold needs at least two different rows")
    if not (high > low).any():
        refuse(f"{name}: every column is constant: a threshold needs at least two different rows")


def check_scale(name: str, low: Array, high: Array, eta_dec: float = 1.0, small: bool = True) -> None:
    """Refuse columns whose squares over η_dec² overflow, or, if `small`, vanish."""
    with np.errstate(over="ignore"):
        size, spread = np.maximum(np.abs(low), np.abs(high)), (high - low) / eta_dec
    over = " over eta_dec" * (eta_dec != 1.0)
    if max(size.max(), spread.max()) > LARGEST:
        j = int(np.argmax(np.maximum(size, spread)))
        refuse(f"{name}: column {j} reaches {size[j]:g}{over}: its squares overflow, use other units")
    lost = (spread > 0) & (spread < SMALLEST)
    if small and lost.any():
        j = int(np.argmax(lost))
        refuse(f"{name}: column {j} varies by {spread[j]:g}{over} only: its squares vanish, use other units")


def _looked_at(source: Table, kind: Likelihood) -> Iterator[Looked]:
    look = partial(_look, source.name, kind)
    if not too_large(source):
        yield from each(source, look, ROWS)
        return
    first = 0
    for block in native_rows(source):
        yield look(first, block)
        first += block.shape[0]


def _look(name: str, kind: Likelihood, first: int, block: Any) -> Looked:
    stored = block if isinstance(block, np.ndarray) else block.data[None]
    if not _sensible(stored, kind):
        _check_parts(name, kind, first, block)
    ends = _ends(block.min(axis=0)), _ends(block.max(axis=0))
    with np.errstate(over="ignore"):
        sums = np.asarray(block.sum(axis=0)).ravel()
    return block.shape[0], sums, *ends, bool((stored == np.round(stored)).all())


def _check_parts(name: str, kind: Likelihood, first: int, block: Any) -> None:
    """Check rows, of sparse ones so many at a time as can be filled with their zeros."""
    step = block.shape[0] if isinstance(block, np.ndarray) else max(1, FILLED // block.shape[1])
    for start in range(0, block.shape[0], step):
        rows = block[start : start + step]
        check_rows(name, rows if isinstance(rows, np.ndarray) else rows.toarray(), kind, first + start)


def _sensible(entries: Array, kind: Likelihood) -> bool:
    """Whether all entries that are stored can be what the likelihood means; 0 always can."""
    return not kind.unit_groups and bool(((entries >= kind.low) & (entries <= kind.high) & np.isfinite(entries)).all())


def _ends(found: Any) -> Array:
    """A row of smallest or largest entries, which a sparse block gives as a sparse one."""
    return np.asarray(found.toarray() if hasattr(found, "toarray") else found).ravel()


def _notes(kind: Likelihood, kept: Flags, low: Array, high: Array, whole: bool) -> list[str]:
    notes = []
    if kind.counts and not whole:
        notes.append(f"some entries are no whole numbers: {kind.name} is a likelihood of counts; formulas hold anyway")
    if kind.name == "bernoulli" and not whole:
        notes.append("entries between 0 and 1: this is cross-entropy of grey values, not a likelihood of binary data")
    if boundary(kind, low[kept], high[kept]):
        notes.append("some columns are exactly 0 or 1 in some rows: the continuous Bernoulli loss is unbounded, κ = ∞")
    return notes


def boundary(kind: Likelihood, low: Array, high: Array) -> bool:
    """Whether a column reaches an end at which the conjugate of A is infinite: then κ = ∞."""
    family = kind.family
    if family is None or family.finite_at_ends:
        return False
    return bool((low <= family.low).any() or (high >= family.high).any())


def kept_rows(source: Table, found: Survey, kind: Likelihood) -> Array:
    """The used columns of all rows, in memory; less their mean where the likelihood has no origin, for the digits."""
    origin = found.mean[found.kept] if kind.low == -np.inf else 0.0
    return np.concatenate([block[:, found.kept] - origin for block in source.blocks(ROWS)])


def kept_kind(kind: Likelihood, found: Survey) -> Likelihood:
    """The likelihood of the used columns."""
    return without(kind, found.kept)


def noise_scale(kind: Likelihood, variances: Array, columns: int) -> Array:
    """What scores are divided by where the Gaussian noise is learned: η_dec² is the mean variance, or each one's own.

    variances: of the used columns; columns: how many the data have, constant ones included (the noise is theirs too).
    """
    assert isinstance(kind.loss, Exponential)
    if kind.noise == "one":
        return np.full_like(variances, np.sqrt(variances.sum() / columns))
    return np.sqrt(variances)
