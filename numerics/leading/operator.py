"""A semidefinite matrix by its products: the second moment of rows that are centred and scaled without being touched.

S = (X − ℓ mᵀ) diag(w) has n rows and d columns; ℓ is 1, or the sums of the rows. SᵀS/n, or SSᵀ/n if n < d, is applied
to a block of vectors by passes over the rows of X, dense or sparse; no entry of X − ℓ mᵀ is ever formed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array

PART = 256
UNIT = float(np.finfo(float).eps) / 2.0  # of rounding to nearest
Rows = Callable[[], Iterator[Any]]  # a new pass over consecutive blocks of rows, arrays or SciPy's sparse rows


@dataclass(frozen=True, eq=False)
class Operator:
    """A positive semidefinite matrix A (size, size).

    apply(V): A V for V (size, k); lift(V): the right singular directions (d, k) of S for A's eigenvectors V, each as
    long as it comes; trace: of A, known to ± trace · digits; error: ‖computed A v − A v‖ ≤ error ‖v‖; dense: A as an
    array, known to ± 2 error; streamed: a product costs a pass over rows that are not in memory.
    """

    size: int
    apply: Callable[[Array], Array]
    lift: Callable[[Array], Array]
    dense: Callable[[], Array]
    trace: float
    digits: float
    error: float
    streamed: bool = False


def inner(left: Array, right: Array) -> Array:
    """leftᵀ right, summed in parts of PART terms: rounding is that of sums of `inner_length` terms, not of them all."""
    total = np.zeros((left.shape[1], right.shape[1]))
    for first in range(0, len(left), PART):
        total += left[first : first + PART].T @ right[first : first + PART]
    return total


def inner_length(terms: int) -> int:
    """The longest chain of additions in `inner`."""
    return min(terms, PART) + -(-terms // PART)


def gamma(length: float) -> float:
    """γ_k = k u/(1 − k u): what a sum of `length` products may lose (Higham, Accuracy and Stability, 3.1)."""
    return length * UNIT / (1.0 - length * UNIT)


def second_moment(rows: Rows, mean: Array, weight: Array, streamed: bool = False, totals: bool = False) -> Operator:
    """SᵀS/n, or SSᵀ/n if n < d, for S = (X − ℓ meanᵀ) diag(weight); one pass finds size, trace and rounding.

    totals: whether ℓ are the sums of the rows, which must not be negative then, else they are 1.
    A computed product misses by at most γ ‖|X| diag(w) + ℓ (w|m|)ᵀ‖²/n (Higham, 3.5); the norm is bounded by the
    geometric mean of the largest row and column sums, or by Frobenius's. A's mean is the one that is given: that it is
    rounded itself counts squared, far below this.
    """
    sizes = _sizes(rows, mean, weight, totals)
    digits = gamma(sizes.length)
    wide, centred = sizes.samples < len(mean), bool(mean.any())

    def forth(vectors: Array) -> Iterator[tuple[Any, Array]]:
        scaled = weight[:, None] * vectors
        offset = inner(mean[:, None], scaled) if centred else np.zeros((1, vectors.shape[1]))
        if totals:
            yield from ((block, block @ (scaled - offset)) for block in rows())
        else:
            yield from ((block, block @ scaled - offset) for block in rows())

    def back(parts: Iterator[tuple[Any, Array]], columns: int) -> Array:
        total, sums = np.zeros((len(mean), columns)), np.zeros((1, columns))
        for block, seen in parts:
            total += block.T @ seen
            sums += inner(np.ones((len(seen), 1)), seen) if centred and not totals else 0.0
        sums = inner(np.ones((len(total), 1)), total) if totals else sums
        return weight[:, None] * (total - mean[:, None] * sums)

    def lift(vectors: Array) -> Array:
        return back(_split(rows, vectors), vectors.shape[1])

    def apply(vectors: Array) -> Array:
        if wide:
            return np.concatenate([seen for _, seen in forth(lift(vectors))]) / sizes.samples
        return back(forth(vectors), vectors.shape[1]) / sizes.samples

    def dense() -> Array:
        return (_outer if wide else _inner)(rows, mean, weight, totals) / sizes.samples

    size = sizes.samples if wide else len(mean)
    error = digits * sizes.norm**2 / sizes.samples
    return Operator(size, apply, lift if wide else np.asarray, dense, sizes.trace, digits, error, streamed)


def _split(rows: Rows, vectors: Array) -> Iterator[tuple[Any, Array]]:
    """Blocks of rows, each with its part of vectors (n, k)."""
    first = 0
    for block in rows():
        yield block, vectors[first : first + block.shape[0]]
        first += block.shape[0]


@dataclass(frozen=True, eq=False)
class _Sizes:
    """Rows, the trace of SᵀS/n, a bound on the norm of |X| diag(w) + ℓ (w|m|)ᵀ, and on the length of any sum."""

    samples: int
    trace: float
    norm: float
    length: int


def _sizes(rows: Rows, mean: Array, weight: Array, totals: bool) -> _Sizes:
    """One pass. The trace is a sum of squares: (x − ℓ m)² where an entry is stored, (ℓ m)² where none is."""
    samples, longest, tallest, deepest, blocks, widest, highest = 0, 0, 0, 0, 0, 0.0, 0.0
    squares, tops, raw, left_squares, left_sum = (*(np.zeros(len(mean)) for _ in range(3)), 0.0, 0.0)
    for block in rows():
        stored, values = _stored(block)
        left = _left(block, totals)
        beside: Any = _along(block, left) if totals else 1.0
        absent = left @ left - (_sums(block, _along(block, left**2)) if totals else stored)
        squares += mean**2 * np.maximum(absent, 0.0) + _sums(block, (values - beside * _spread(block, mean)) ** 2)
        size = np.abs(values)
        tops, raw = tops + _sums(block, size), raw + _sums(block, size * size)
        widest = max(widest, float((_like(block, size) @ weight).max()))
        samples, blocks, tallest = samples + block.shape[0], blocks + 1, max(tallest, int(np.max(stored)))
        left_squares, left_sum = left_squares + float(left @ left), left_sum + float(left.sum())
        highest = max(highest, float(left.max()))
        deepest = max(deepest, inner_length(block.shape[0]))
        longest = max(longest, len(mean) if isinstance(block, np.ndarray) else int(np.diff(block.indptr).max()))
    column = float((weight * (tops + left_sum * np.abs(mean))).max())
    frobenius = np.sqrt(weight**2 @ raw) + np.sqrt(left_squares) * np.linalg.norm(weight * mean)
    norm = min(np.sqrt((widest + highest * (weight @ np.abs(mean))) * column), frobenius)
    length = longest + (1 + totals) * inner_length(len(mean)) + max(tallest, deepest) + blocks + 16
    return _Sizes(samples, float(weight**2 @ squares) / samples, float(norm), length)


def _left(block: Any, totals: bool) -> Array:
    """ℓ of the rows of a block."""
    return np.asarray(block.sum(axis=1), dtype=np.float64).ravel() if totals else np.ones(block.shape[0])


def _along(block: Any, rows: Array) -> Array:
    """A number of each row, at each of the block's stored entries."""
    return rows[:, None] if isinstance(block, np.ndarray) else np.repeat(rows, np.diff(block.indptr))


def _stored(block: Any) -> tuple[Any, Any]:
    """How many entries each column stores, and these."""
    if isinstance(block, np.ndarray):
        return block.shape[0], block
    return np.bincount(block.indices, minlength=block.shape[1]), block.data


def _spread(block: Any, columns: Array) -> Array:
    """A number of each column, at each of its stored entries."""
    return columns if isinstance(block, np.ndarray) else columns[block.indices]


def _sums(block: Any, values: Array) -> Array:
    """Sums over each column of numbers at the block's stored entries."""
    if isinstance(block, np.ndarray):
        return np.asarray(np.broadcast_to(values, block.shape).sum(axis=0))
    return np.bincount(block.indices, values, block.shape[1]).astype(np.float64, copy=False)


def _like(block: Any, values: Array) -> Any:
    """A block with other numbers at its stored entries."""
    return values if isinstance(block, np.ndarray) else type(block)((values, block.indices, block.indptr), block.shape)


def _inner(rows: Rows, mean: Array, weight: Array, totals: bool) -> Array:
    """SᵀS."""
    total, sums, squares = np.zeros((len(mean), len(mean))), np.zeros(len(mean)), 0.0
    for block in rows():
        product, left = block.T @ block, _left(block, totals)
        total += product if isinstance(product, np.ndarray) else product.toarray()
        sums, squares = sums + block.T @ left, squares + float(left @ left)
    cross = np.outer(sums, mean)
    return np.asarray(np.outer(weight, weight) * (total - cross - cross.T + squares * np.outer(mean, mean)))


def _outer(rows: Rows, mean: Array, weight: Array, totals: bool) -> Array:
    """SSᵀ, from pairs of blocks."""
    shift = weight**2 * mean
    blocks = list(rows())
    left = np.concatenate([_left(block, totals) for block in blocks])
    cross = np.outer(np.concatenate([block @ shift for block in blocks]), left)
    scaled = [_like(block, _stored(block)[1] * _spread(block, weight)) for block in blocks]
    products = ([one @ other.T for other in scaled] for one in scaled)
    whole = np.block([[p if isinstance(p, np.ndarray) else p.toarray() for p in row] for row in products])
    return np.asarray(whole - cross - cross.T + (mean @ shift) * np.outer(left, left))
