"""θ² with what rounding can have done to them: eigenvalues of a scaled semidefinite matrix, known up to a bound.

Two bounds, the better of both for every mode: an absolute one, as of any symmetric eigenvalue solver, and one relative
to the mode, which a graded matrix D S D with a well-conditioned S has (Demmel and Veselić 1992) and Jacobi's
method keeps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.linalg.lapack import dgejsv

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.congruence import EPS

BOTH_SIDES = 2  # of LAPACK's Jacobi driver: rows and columns may both be badly scaled
SOLVER = 8.0 * EPS  # what an eigenvalue or singular value solver may lose, relative to the largest value


@dataclass(frozen=True, eq=False)
class Strengths:
    """Modes in descending order: theta2 with low ≤ θ² ≤ high, and left (d_y, modes), orthonormal directions of y."""

    theta2: Array
    low: Array
    high: Array
    left: Array

    def leading(self, count: int) -> Strengths:
        """The first modes, where the others are 0."""
        return Strengths(self.theta2[:count], self.low[:count], self.high[:count], self.left[:, :count])


def of_square(S: Array, scale: Array, rounding: Array, careful: bool) -> Strengths:
    """Eigenvalues of D S D, D = diag(scale), where S is known up to a matrix between ± diag(rounding).

    careful: by Jacobi's method on a factor of S, accurate relative to each mode; otherwise by a symmetric solver.
    OverflowError if entries of D S D exceed 1e308.
    """
    if careful:
        values, vectors = np.linalg.eigh(S)
        least = float(values[0]) if len(values) else 0.0
        root = vectors * np.sqrt(values.clip(0.0))
        theta, left = _jacobi(_finite(scale[:, None] * root))
        absolute = float(np.max(scale**2 * (rounding + SOLVER * values[-1])))
        relative = float(rounding.max(initial=0.0)) + SOLVER * len(S) * float(values[-1])
        return _bounded(theta**2, left, absolute, relative / least if least > 0.0 else np.inf)
    values, left = np.linalg.eigh(_finite(S * np.outer(scale, scale) if (scale != 1.0).any() else S))
    theta2 = values[::-1]
    absolute = float(np.max(scale**2 * rounding)) + SOLVER * abs(float(theta2[0]))
    return _bounded(theta2, left[:, ::-1], absolute, np.inf)


def _bounded(theta2: Array, left: Array, absolute: float, relative: float) -> Strengths:
    positive = theta2.clip(0.0)
    low = np.maximum(positive - absolute, positive * max(0.0, 1.0 - relative))
    high = np.minimum(positive + absolute, positive * (1.0 + relative) if relative < 1.0 else np.inf)
    return Strengths(positive, low.clip(0.0), high, left)


def of_factor(T: Array, scale: Array, rounding: Array, careful: bool) -> Strengths:
    """The same of D TᵀT D, from T (k, d_y) whose columns are known up to vectors of length `rounding`."""
    if not len(T):
        return Strengths(np.zeros(0), np.zeros(0), np.zeros(0), np.zeros((T.shape[1], 0)))
    grown = _finite(T * scale)
    if careful:
        theta, left = _jacobi(grown.T)
        values = np.linalg.svd(T, compute_uv=False)
        least = float(values[-1]) if len(T) >= T.shape[1] else 0.0
        wrong = float(np.linalg.norm(rounding)) + SOLVER * T.shape[1] * float(values[0])
        relative = wrong / least if least > 0.0 else np.inf
    else:
        theta, left = _singular(grown)
        relative = np.inf
    absolute = float(np.linalg.norm(scale * rounding)) + SOLVER * float(theta.max(initial=0.0))
    low = np.maximum(theta - absolute, theta * max(0.0, 1.0 - relative)).clip(0.0)
    high = np.minimum(theta + absolute, theta * (1.0 + relative) if relative < 1.0 else np.inf)
    return Strengths(theta**2, low**2, high**2, left)


def _finite(grown: Array) -> Array:
    """What a solver takes."""
    if not np.isfinite(grown).all():
        raise OverflowError
    return grown


def _singular(grown: Array) -> tuple[Array, Array]:
    """Singular values and right singular vectors (n, k)."""
    _, theta, right = np.linalg.svd(grown, full_matrices=False)
    return theta, right.T


def _jacobi(tall: Array) -> tuple[Array, Array]:
    """Singular values and left singular vectors (n, k) by one-sided Jacobi rotations; a plain solver if they fail."""
    if len(tall) < tall.shape[1]:
        tall = np.asarray(np.linalg.qr(tall.T, mode="r")).T
    values, left, _, work, _, info = dgejsv(tall, joba=BOTH_SIDES, jobu=0, jobv=3, jobr=0)
    if info != 0:
        left, values, _ = np.linalg.svd(tall, full_matrices=False)
        return values, left
    return values * (work[0] / work[1]), left[:, : len(values)]
