"""What x explains of y, and what it leaves: from scaled moments, or without squaring from a factor (docs/theory.md).

Everything is in units in which all columns are near 1, so that no answer depends on the units of x.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.data.congruence import EPS, kept
from collapsecheck.numerics.data.graded import Strengths, of_factor, of_square


@dataclass(frozen=True, eq=False)
class Explained:
    """x̃ = Wᵀ x (r unit-variance scalars) and what they explain of y, with bounds on what rounding did.

    whitener: W (d_x, r); cross: E[y x̃ᵀ] (d_y, r); fitted: rows (k, d_y) whose products are cross·crossᵀ;
    cross_rounding: of the diagonal of these if squared, else of the columns of fitted; residual: E[r rᵀ] (d_y, d_y) if
    squared, else a factor of it (k, d_y); residual_rounding: of its diagonal, or of the factor's columns; lost:
    (d_x, h) directions of x too close to dependence to tell what they explain;
    condition: of the scaled x.
    """

    whitener: Array
    cross: Array
    fitted: Array
    cross_rounding: Array
    residual: Array
    residual_rounding: Array
    squared: bool
    lost: Array
    condition: float

    @property
    def rank(self) -> int:
        """How many directions of x count."""
        return self.whitener.shape[1]

    @property
    def regression(self) -> Array:
        """The matrix (d_y, d_x) of the regression of y on x."""
        return self.cross @ self.whitener.T

    def left(self, scale: Array, careful: bool) -> Strengths:
        """The eigenvalues of the covariance that x leaves, y in units 1/scale."""
        modes = of_square if self.squared else of_factor
        return modes(self.residual, scale, self.residual_rounding, careful)

    def explained(self, scale: Array, careful: bool) -> Strengths:
        """The eigenvalues of the covariance that x explains, y in units 1/scale."""
        if self.squared:
            return of_square(self.fitted.T @ self.fitted, scale, self.cross_rounding, careful)
        return of_factor(self.fitted, scale, self.cross_rounding, careful)

    def left_in_all(self, scale: Array) -> tuple[float, float, float]:
        """The trace of what x leaves, and its bounds."""
        if self.squared:
            total = float(np.sum(scale**2 * np.diagonal(self.residual)))
            off = float(np.sum(scale**2 * self.residual_rounding))
            return max(total, 0.0), max(total - off, 0.0), max(total, 0.0) + off
        root = float(np.linalg.norm(self.residual * scale))
        off = float(np.linalg.norm(scale * self.residual_rounding))
        return root**2, max(root - off, 0.0) ** 2, (root + off) ** 2


def from_moments(A: Array, B: Array, C: Array, entrywise: bool) -> Explained:
    """From moments with diagonals near 1; entrywise: every entry is known to its last digit, not only the largest."""
    values, vectors = _without_zeros(A, np.diagonal(A) > 0.0)
    good = kept(values, len(values))
    whitener = vectors[:, good] / np.sqrt(values[good])
    cross = B @ whitener
    unit, largest = _unit(*B.shape), max(float(values.max(initial=0.0)), 0.0)
    spread = np.sqrt(largest) * np.linalg.norm(cross / np.sqrt(values[good]), axis=1)
    reach = 1.0 + spread
    known = np.linalg.norm(B, axis=1) + spread if entrywise else reach
    condition = float(np.sqrt(largest / values[good].min())) if good.any() else 1.0
    further = 1.0 + unit * condition**2
    dropped = vectors[:, ~good]
    if entrywise:
        dropped = dropped[:, (np.abs(B) @ np.abs(dropped) > 0.0).any(axis=0)]  # B is 0 exactly
    return Explained(
        whitener,
        cross,
        cross.T,
        unit * known**2 * further,
        C - cross @ cross.T,
        unit * reach**2 * further,
        True,
        dropped,
        condition,
    )


def from_factor(x: Array, y: Array) -> Explained:
    """From rows x (k, d_x) and y (k, d_y) with these moments: singular values of x, and y less its projection."""
    counted = np.asarray(x.any(axis=0))
    inner, values, right = np.linalg.svd(x[:, counted], full_matrices=False)
    right = _spread(right.T, counted).T
    good = values > len(values) * EPS * values.max(initial=0.0)
    basis, directions = inner[:, good], right[good].T
    cross = y.T @ basis
    residual = y - basis @ cross.T
    residual = residual - basis @ (basis.T @ residual)
    whitener = directions / values[good]
    unit, largest = _unit(*cross.shape), float(values.max(initial=0.0))
    reach = unit * (1.0 + largest * np.linalg.norm(cross / values[good], axis=1))
    condition = largest / float(values[good].min()) if good.any() else 1.0
    lengths = np.linalg.norm(residual, axis=0)
    return Explained(
        whitener,
        cross,
        cross.T,
        reach + unit * condition * lengths,
        residual,
        reach + (unit * condition) ** 2 * lengths,
        False,
        right[~good & (values > 0.0)].T,
        condition,
    )


def _without_zeros(A: Array, counted: Flags) -> tuple[Array, Array]:
    """Eigenvalues and vectors of A without the rows and columns that are zero."""
    values, vectors = np.linalg.eigh(A[np.ix_(counted, counted)])
    return values, _spread(vectors, counted)


def _spread(rows: Array, counted: Flags) -> Array:
    """Rows of the counted columns among rows of zeros."""
    found = np.zeros((len(counted), rows.shape[1]))
    found[counted] = rows
    return found


def _unit(d_y: int, d_x: int) -> float:
    """What sums of so many terms may lose, in the units of the largest."""
    return float(4.0 * EPS * np.sqrt(d_x + d_y))
