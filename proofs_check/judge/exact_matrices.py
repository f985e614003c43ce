"""Exact linear algebra on rational symmetric matrices (python-flint): definiteness, inertia, enclosed eigenvalues."""

from itertools import pairwise
from typing import Any

import numpy as np
import sympy as sp
from flint import arb, fmpq, fmpq_mat
from numpy.typing import NDArray


def fraction(number: Any) -> fmpq:
    """The exact value of a SymPy rational or of a float; raises ValueError for anything else."""
    if isinstance(number, float):
        return fmpq(*number.as_integer_ratio())
    exact = sp.sympify(number)
    if not exact.is_Rational:
        raise ValueError(f"{number} is not rational")
    return fmpq(int(exact.p), int(exact.q))


def from_floats(array: NDArray[np.float64]) -> fmpq_mat:
    """The matrix whose entries are exactly these floats."""
    return fmpq_mat(len(array), array.shape[1], [fraction(float(entry)) for entry in array.ravel()])


def to_floats(matrix: fmpq_mat) -> NDArray[np.float64]:
    """The entries rounded to float64."""
    return np.array([[int(x.p) / int(x.q) for x in row] for row in matrix.tolist()]).reshape(matrix.nrows(), -1)


def diagonal(entries: list[fmpq]) -> fmpq_mat:
    """The square matrix with these on its diagonal."""
    size = len(entries)
    return fmpq_mat(size, size, [entries[i] if i == j else fmpq(0) for i in range(size) for j in range(size)])


def trace(matrix: fmpq_mat) -> fmpq:
    """The sum of the diagonal."""
    return sum((matrix[i, i] for i in range(matrix.nrows())), fmpq(0))


def inertia(matrix: fmpq_mat) -> tuple[int, int, int]:
    """How many eigenvalues of a symmetric matrix are positive, zero and negative, with multiplicity.

    Descartes' rule of signs is exact for the characteristic polynomial, because all its roots are real.
    """
    signs = [(c > 0) - (c < 0) for c in matrix.charpoly().coeffs()]
    zero = next(i for i, sign in enumerate(signs) if sign)
    kept = [sign for sign in signs if sign]
    positive = sum(low != high for low, high in pairwise(kept))
    return positive, zero, matrix.nrows() - positive - zero


def is_semidefinite(matrix: fmpq_mat) -> bool:
    """Whether a symmetric matrix has no negative eigenvalue; False if it is not symmetric."""
    return matrix == matrix.transpose() and inertia(matrix)[2] == 0


def eigenvalues(matrix: fmpq_mat) -> list[arb]:
    """Balls around the eigenvalues of a symmetric matrix, descending by midpoint, repeated with exact multiplicity."""
    roots: Any = matrix.charpoly().numer().complex_roots()
    balls = [root.real for root, times in roots for _ in range(times)]
    return sorted(balls, key=lambda ball: float(ball.mid()), reverse=True)


def rotation(size: int, rng: np.random.Generator) -> fmpq_mat:
    """A random rational orthogonal matrix, (I − K)(I + K)⁻¹ of a skew K."""
    skew = fmpq_mat(size, size)
    for i in range(size):
        for j in range(i):
            skew[i, j] = fmpq(int(rng.integers(-4, 5)), 3)
            skew[j, i] = -skew[i, j]
    one = diagonal([fmpq(1)] * size)
    return (one - skew) * (one + skew).inv()
