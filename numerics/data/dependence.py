"""Columns that floats cannot tell from dependent ones: whether they are, and what they are to twice the digits."""

from __future__ import annotations

import numpy as np
from scipy.linalg import qr

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.congruence import EPS
from collapsecheck.numerics.data.exact_rank import rank
from collapsecheck.numerics.data.twofold import Twofold, products, residual, two_sum

ROUNDS = 12


def orthogonal(x: Array, y: Array, whitener: Array, start: Array) -> tuple[Array, Array, Array]:
    """y − x·c (n, d_y), c, and the length of what is left of it along x, improved while that falls."""
    found: Twofold = (start, np.zeros_like(start))
    rest = residual(x, y, found)
    along = whitener.T @ products(x, rest) / len(x)
    for _ in range(ROUNDS):
        moved, lost = two_sum(found[0], whitener @ along)
        further = moved, lost + found[1]
        better = residual(x, y, further)
        remaining = whitener.T @ products(x, better) / len(x)
        if not np.linalg.norm(remaining) < 0.5 * np.linalg.norm(along):
            break
        found, rest, along = further, better, remaining
    return rest[0] + rest[1], found[0], np.linalg.norm(along, axis=0)


def nothing(x: Array, lost: int) -> bool:
    """Whether so many columns of x (n, columns) follow exactly from the others."""
    counted = x[:, x.any(axis=0)]
    return rank(counted) == counted.shape[1] - lost


def independent(x: Array, lost: Array) -> Array | None:
    """The columns of x with dependent ones replaced by what the others leave of them; None if that cannot be told.

    lost: (columns, h) directions along which x (n, columns) is zero to the rounding of floats, of nonzero columns only.
    """
    count = lost.shape[1]
    order = qr(lost.T, mode="r", pivoting=True)[1]
    dependent, others = order[:count], order[count:]
    inner, values, right = np.linalg.svd(x[:, others], full_matrices=False)
    good = values > len(values) * EPS * values.max(initial=0.0)
    whitener = np.sqrt(len(x)) * right[good].T / values[good]
    start = whitener @ (inner[:, good].T @ x[:, dependent]) / np.sqrt(len(x))
    rest, found, _ = orthogonal(x[:, others], x[:, dependent], whitener, start)
    noise = 16.0 * len(order) * EPS**2 * (1.0 + np.abs(found).sum(axis=0)) * np.abs(x).max()
    new = (np.abs(rest) > noise).any(axis=0)
    if not nothing(x, int((~new).sum())):
        return None
    return np.column_stack([x[:, others], rest[:, new] / np.sqrt((rest[:, new] ** 2).mean(axis=0))])
