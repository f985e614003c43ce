"""Columns that floats cannot tell from dependent ones: whether they are, and what they are to twice the digits."""

from __future__ import annotations

import numpy as np
from scipy.linalg import qr

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.congruence import EPS
from collapsecheck.numerics.data.twofold import Twofold, products, residual, two_sum

ROUNDS = 12
PRECISE = 1e11  # times the noise, from which on what is left of a column has digits enough


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


def independent(x: Array, count: int) -> Array | None:
    """The columns of x with dependent ones replaced by what the others leave of them; None if that cannot be told.

    count: how many columns of x (n, columns) are independent to the rounding of floats.
    """
    order = qr(x, mode="r", pivoting=True)[1]
    others, dependent = order[:count], order[count:]
    inner, values, right = np.linalg.svd(x[:, others], full_matrices=False)
    whitener = np.sqrt(len(x)) * right.T / values
    start = whitener @ (inner.T @ x[:, dependent]) / np.sqrt(len(x))
    rest, found, _ = orthogonal(x[:, others], x[:, dependent], whitener, start)
    noise = 16.0 * len(order) * EPS**2 * (1.0 + np.abs(found).sum(axis=0)) * np.abs(x).max()
    size = np.sqrt((rest**2).mean(axis=0))
    new = size > noise
    if (size[new] < PRECISE * noise[new]).any():
        return None
    return np.column_stack([x[:, others], rest[:, new] / size[new]])
