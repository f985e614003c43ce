"""Columns in units of their own: what is decided after scaling does not depend on the units of x (docs/theory.md)."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array, Flags

EPS = float(np.finfo(float).eps)


def powers(sizes: Array) -> Array:
    """The powers of 2 nearest to positive numbers, by which division is exact; 1 for zeros and what is no number."""
    usable = np.isfinite(sizes) & (sizes > 0.0)
    return np.exp2(np.round(np.log2(np.where(usable, sizes, 1.0))))


def roots(diagonal: Array) -> Array:
    """Powers of 2 near the square roots of variances."""
    return powers(np.sqrt(np.maximum(diagonal, 0.0)))


def kept(values: Array, size: int) -> Flags:
    """Eigenvalues (of a matrix whose diagonal is near 1) that stand out of their rounding error."""
    return values > size * EPS * max(float(values.max(initial=0.0)), 0.0)


def pseudo_inverse(symmetric: Array) -> Array:
    """The pseudo-inverse of a semidefinite matrix (n, n), its rank decided after scaling rows and columns alike."""
    scale = roots(np.diagonal(symmetric))
    values, vectors = np.linalg.eigh(symmetric / scale[:, None] / scale)
    good = kept(values, len(values))
    half = (vectors[:, good] / np.sqrt(values[good])) / scale[:, None]
    return np.asarray(half @ half.T)


def pairwise_sound(symmetric: Array) -> tuple[Array, Flags]:
    """The matrix without the rows and columns that are no variances but rounding, and which they were.

    A variance that is not positive, or smaller than its covariances allow, is what rounding left of zero beside
    larger ones.
    """
    variances = np.diagonal(symmetric).clip(0.0)
    deviations = np.sqrt(variances)
    excess = np.abs(symmetric) > (1.0 + 1e-4) * np.outer(deviations, deviations)
    smaller = variances[:, None] <= variances
    ignored = (variances == 0.0) | (excess & smaller).any(axis=1)
    if not ignored.any():
        return symmetric, ignored
    return np.where(ignored[:, None] | ignored, 0.0, symmetric), ignored
