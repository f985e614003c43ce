"""Products of matrices to twice the digits of floats, as an unevaluated sum of two, at the speed of ordinary ones.

Factors are cut into slices of so few bits that ordinary products of slices are exact (Ozaki, Ogita, Oishi and Rump
2012); these are added without losing what rounding takes away (Knuth 1969).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, log2

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.congruence import powers

Twofold = tuple[Array, Array]
DIGITS = 53
DEPTH = 116  # bits below the largest product that are looked at
BLOCK = 1 << 20  # entries that are cut into slices at once


def two_sum(a: Array, b: Array) -> Twofold:
    """a + b and its rounding error, exactly."""
    total = a + b
    moved = total - a
    return total, (a - (total - moved)) + (b - moved)


def residual(x: Array, y: Array, coefficients: Twofold) -> Twofold:
    """y − x·coefficients (n, d_y) to twice the digits; x (n, d_x), y (n, d_y), coefficients twice (d_x, d_y)."""
    parts = [
        _added((y[rows], np.zeros_like(y[rows])), (-term for term in _terms(x[rows], coefficients)))
        for rows in _blocks(x)
    ]
    return np.concatenate([high for high, _ in parts]), np.concatenate([low for _, low in parts])


def products(x: Array, y: Twofold) -> Array:
    """xᵀ·y (d_x, d_y), summed to twice the digits."""
    empty = np.zeros((x.shape[1], y[0].shape[1]))
    terms = (term for rows in _blocks(x) for term in _terms(x[rows].T, (y[0][rows], y[1][rows])))
    high, low = _added((empty, empty), terms)
    return np.asarray(high + low)


def _blocks(x: Array) -> Iterator[slice]:
    rows = max(1, BLOCK // max(1, x.shape[1]))
    return (slice(first, first + rows) for first in range(0, max(1, len(x)), rows))


def _added(start: Twofold, terms: Iterable[Array]) -> Twofold:
    high, low = start
    for term in terms:
        high, lost = two_sum(high, term)
        low = low + lost
    return two_sum(high, low)


def _terms(left: Array, right: Twofold) -> Iterator[Array]:
    """Matrices, each of them exact, whose sum is left·(right[0] + right[1])."""
    bits = (DIGITS - ceil(log2(max(2, left.shape[1])))) // 2
    cut_left = list(_slices(left, bits, 0, axis=None))
    cut_right = [*_slices(right[0], bits, 0, axis=0), *_slices(right[1], bits, DIGITS, axis=0)]
    for below, first in cut_left:
        for further, second in cut_right:
            if below + further < DEPTH:
                yield first @ second


def _slices(whole: Array, bits: int, below: int, axis: int | None) -> Iterator[tuple[int, Array]]:
    """The leading bits of all entries on one grid, the next ones, and so on, with how many bits below the first."""
    grid = 2.0 * powers(np.abs(whole).max(axis=axis, initial=0.0)) * 2.0**-bits
    while below < DEPTH and whole.any():
        anchor = 1.5 * 2.0 ** (DIGITS - 1) * grid
        part = (whole + anchor) - anchor
        yield below, part
        whole, grid, below = whole - part, grid * 2.0**-bits, below + bits
