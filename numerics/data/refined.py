"""Regression of nearly dependent columns: residuals to twice the digits, corrected until they are orthogonal to x.

The triangle of a QR factorisation has rounding errors that coefficients of size 1/s blow up, s being the smallest
singular value. Residuals of the samples themselves do not (corrected seminormal equations: Björck 1987).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.congruence import EPS
from collapsecheck.numerics.data.dependence import independent, orthogonal
from collapsecheck.numerics.data.exact_rank import rank
from collapsecheck.numerics.data.explained import Explained, from_factor
from collapsecheck.numerics.data.second_moments import Sampled, triangle_of
from collapsecheck.numerics.data.twofold import two_sum

LARGEST_WORK = 5e7  # multiplications to twice the digits in each round: a few seconds
LARGEST_TEST = 1e10  # multiplications, as many as an ordinary product of samples of so many columns takes
Pair = tuple[Array, Array]


def affordable(data: Sampled) -> bool:
    """Whether the samples are at hand and few enough for rounds to twice the digits."""
    return data.readable and float(data.samples) * data.d_x * (data.d_y + 1) <= LARGEST_WORK


def without_dependent(data: Sampled, parts: Explained) -> Explained | None:
    """`parts` without the directions of x that are lost to rounding, if they are exactly nothing.

    None if one of them is something, or if the samples are not at hand or too many to tell.
    """
    if not parts.lost.size or not data.readable or float(data.samples) * data.d_x**2 > LARGEST_TEST:
        return None
    found = rank(_scaled(data)[0]) - int(data.center)
    return replace(parts, lost=parts.lost[:, :0]) if found == parts.rank else None


def refined(data: Sampled, parts: Explained) -> tuple[Explained, Explained | None]:
    """The same with residual and fit from the samples themselves; exactly dependent directions are not lost.

    Second, where directions are lost, the answer if they count: all samples are taken for exact there.
    """
    x, y = _scaled(data)
    own = _parts(x, y)
    plain = _precise(parts, x, y, own, data.center)
    if not own.lost.size or own.rank == (known := rank(x)):
        return plain, None
    plain, replaced = replace(plain, lost=own.lost[: data.d_x]), independent(x, own.rank)
    if replaced is None or (fuller := _parts(replaced, y)).rank != known:
        return plain, None
    return plain, _precise(parts, replaced, y, fuller, data.center)


def _scaled(data: Sampled) -> Pair:
    """All rows of x and y in the units of the factor; where means are to be subtracted, a column of ones beside x."""
    factor, rows = data.factor, list(data.rows(centred=False))
    x, y = (np.concatenate([block[i] for block in rows]) for i in (0, -1))
    x, y = (_moved(part) for part in (x, y)) if data.center else (x, y)
    x = x / (factor.scale_x / data.units[0])
    return np.column_stack([x, np.ones(len(x))]) if data.center else x, y / (factor.scale_y / data.units[-1])


def _moved(rows: Array) -> Array:
    """Columns less their first entry where that costs no digit, as in columns that hardly vary about their mean."""
    moved, lost = two_sum(rows, -rows[0])
    return np.where((lost == 0.0).all(axis=0), moved, rows)


def _parts(x: Array, y: Array) -> Explained:
    """What x explains of y, in floats, from all rows."""
    both = _triangle(np.concatenate([x, y], axis=1) / np.sqrt(len(x)))
    return from_factor(both[:, : x.shape[1]], both[:, x.shape[1] :])


def _precise(parts: Explained, x: Array, y: Array, own: Explained, center: bool) -> Explained:
    """`parts` with residual, fit and their bounds from rows x (n, k) and y, of which `own` is the rounded answer."""
    rest, coefficients, inside = orthogonal(x, y, own.whitener, own.regression.T)
    count, fit = float(np.sqrt(len(x))), y - rest
    left, fitted = (_triangle(part / count) for part in (rest, fit - fit.mean(axis=0) if center else fit))
    lengths, unit = np.linalg.norm(left, axis=0), 4.0 * EPS * float(np.sqrt(x.shape[1] + y.shape[1]))
    size = np.sqrt((y**2).mean(axis=0))
    reach = 4.0 * x.shape[1] * EPS**2 * (size + np.abs(coefficients).sum(axis=0) * np.abs(x).max(initial=0.0))
    inside = 2.0 * inside + 8.0 * count * own.condition * EPS**2 * lengths
    return replace(
        parts,
        fitted=fitted,
        cross_rounding=reach + inside + unit * (size + lengths),
        residual=left,
        residual_rounding=reach + inside**2 / np.maximum(lengths, inside).clip(np.finfo(float).tiny) + unit * lengths,
        lost=own.lost[:, :0],
    )


def _triangle(rows: Array) -> Array:
    return triangle_of(rows) if len(rows) > rows.shape[1] else rows
