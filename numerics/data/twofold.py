"""Sums and products of floats without rounding, as an unevaluated sum of two (Knuth 1969, Dekker 1971)."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array

Twofold = tuple[Array, Array]
SPLIT = 134217729.0  # 2²⁷ + 1


def two_sum(a: Array, b: Array) -> Twofold:
    """a + b and its rounding error, exactly."""
    total = a + b
    moved = total - a
    return total, (a - (total - moved)) + (b - moved)


def two_product(a: Array, b: Array) -> Twofold:
    """a · b and its rounding error, exactly, for numbers of moderate size."""
    product, (high_a, low_a), (high_b, low_b) = a * b, _halves(a), _halves(b)
    return product, low_a * low_b - (((product - high_a * high_b) - low_a * high_b) - high_a * low_b)


def _halves(a: Array) -> Twofold:
    grown = SPLIT * a
    high = grown - (grown - a)
    return high, a - high


def residual(x: Array, y: Array, coefficients: Twofold) -> Twofold:
    """y − x·coefficients (n, d_y) to twice the digits; x (n, d_x), y (n, d_y), coefficients twice (d_x, d_y)."""
    high, low = y, np.zeros_like(y)
    for column, first, second in zip(x.T, *coefficients, strict=True):
        product, error = two_product(column[:, None], -first)
        high, lost = two_sum(high, product)
        low = low + (lost + error - column[:, None] * second)
    return two_sum(high, low)


def products(x: Array, rows: Twofold) -> Array:
    """xᵀ·rows (d_x, d_y), summed to twice the digits."""
    sums = [_column_sum(*two_product(column[:, None], rows[0]), column[:, None] * rows[1]) for column in x.T]
    return np.reshape(sums, (x.shape[1], rows[0].shape[1]))


def _column_sum(terms: Array, errors: Array, further: Array) -> Array:
    """Sums over axis 0: neighbours are added, and what is lost is added up apart."""
    low = errors.sum(axis=0) + further.sum(axis=0)
    while len(terms) > 1:
        if len(terms) % 2:
            terms = np.concatenate([terms, np.zeros((1, terms.shape[1]))])
        terms, lost = two_sum(terms[::2], terms[1::2])
        low = low + lost.sum(axis=0)
    return np.asarray(terms[0] + low)
