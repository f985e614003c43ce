"""Approximate eigenvectors of the largest eigenvalues, by SciPy's ARPACK or LOBPCG, and what they are worth."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.leading.operator import UNIT, Operator, gamma, inner, inner_length

SMALL = 256  # matrices of this size are solved as they are
SWEEPS = 30  # of LOBPCG, one pass over the rows each


@dataclass(frozen=True, eq=False)
class Ritz:
    """values (k,), descending, the eigenvalues of VᵀAV for vectors V (size, k) that are orthonormal to ± defect.

    residual: ‖A V − V diag(values)‖; rounding: by how much values and residual may be wrong.
    """

    values: Array
    vectors: Array
    residual: float
    rounding: float
    defect: float

    def without(self, vectors: Array) -> Array:
        """What is left of vectors (size, k) beside V."""
        return vectors - self.vectors @ inner(self.vectors, vectors)

    @property
    def leak(self) -> float:
        """By how much `without` misses the orthogonal projection, relative to the length of a vector."""
        count = self.vectors.shape[1]
        return self.defect + 2.0 * count * gamma(inner_length(len(self.vectors)) + count)


def rayleigh_ritz(operator: Operator, vectors: Array) -> Ritz:
    """The best that a span has: its Ritz values, vectors and residual, with every rounding accounted for."""
    count, size = vectors.shape[1], operator.size
    basis = np.linalg.qr(vectors)[0]
    image = operator.apply(basis)
    product = inner(basis, image)
    values, turn = np.linalg.eigh(0.5 * (product + product.T))
    values, turn = values[::-1], turn[:, ::-1]
    basis, image = basis @ turn, image @ turn
    sums = gamma(inner_length(size) + 8 * count)
    defect = float(np.linalg.norm(inner(basis, basis) - np.eye(count))) + count * sums
    scale = float(np.linalg.norm(values))
    rounding = np.sqrt(count) * (operator.error + 4.0 * sums * scale) + (3.0 * defect + 16.0 * count * UNIT) * scale
    return Ritz(values, basis, float(np.linalg.norm(image - basis * values)), float(rounding), defect)


def largest(operator: Operator, count: int, tolerance: float, start: Array, beside: Ritz | None = None) -> Array:
    """Vectors (size, ≤ count) for the largest eigenvalues of A, or of its compression to what is orthogonal to V.

    start: (size, ≥ count) random numbers, independent of everything; tolerance: of residuals, relative to their
    eigenvalues. It is not a promise: what has not converged comes as it is.
    """
    free = operator.size - (0 if beside is None else beside.vectors.shape[1])
    count = min(count, free)
    if operator.size <= SMALL or count >= free - 1:
        return _whole(operator, count, beside)
    found = _blocks(operator, count, tolerance, start, beside) if operator.streamed else None
    found = _arnoldi(operator, count, tolerance, start[:, 0], beside) if found is None else found
    return found if beside is None else beside.without(found)


def _compressed(operator: Operator, beside: Ritz | None, vectors: Array) -> Array:
    flat = vectors.ndim == 1
    block = vectors[:, None] if flat else vectors
    image = operator.apply(block) if beside is None else beside.without(operator.apply(beside.without(block)))
    return image[:, 0] if flat else image


def _whole(operator: Operator, count: int, beside: Ritz | None) -> Array:
    matrix = _compressed(operator, beside, np.eye(operator.size))
    return np.linalg.eigh(0.5 * (matrix + matrix.T))[1][:, ::-1][:, :count]


def _arnoldi(operator: Operator, count: int, tolerance: float, start: Array, beside: Ritz | None) -> Array:
    from scipy.sparse.linalg import ArpackNoConvergence, LinearOperator, eigsh

    shape = (operator.size, operator.size)
    matrix = LinearOperator(shape, matvec=lambda v: _compressed(operator, beside, v.ravel()), dtype=np.float64)
    basis = min(operator.size, max(2 * count + 1, 20))
    begin = start if beside is None else beside.without(start[:, None])[:, 0]
    try:
        return np.asarray(eigsh(matrix, count, which="LA", v0=begin, tol=tolerance, ncv=basis)[1][:, ::-1])
    except ArpackNoConvergence as partly:
        return np.asarray(partly.eigenvectors if partly.eigenvectors.size else begin[:, None])


def _blocks(operator: Operator, count: int, tolerance: float, start: Array, beside: Ritz | None) -> Array:
    """All vectors at once, so that a pass over the rows serves all."""
    from scipy.sparse.linalg import LinearOperator, lobpcg

    def apply(vectors: Array) -> Array:
        return _compressed(operator, beside, vectors)

    shape = (operator.size, operator.size)
    matrix = LinearOperator(shape, matvec=apply, matmat=apply, dtype=np.float64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        limit = tolerance * operator.trace / operator.size
        constraint = None if beside is None else beside.vectors
        found = lobpcg(matrix, start[:, :count], Y=constraint, tol=limit, maxiter=SWEEPS, largest=True)
    return np.asarray(found[1])
