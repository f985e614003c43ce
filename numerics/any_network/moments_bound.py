"""Upper bounds of moments in every direction at once, from one Gram matrix: sup_u E (u·y)^k for centred rows y.

(u·y)^{2p} = ⟨u^{⊗2p}, y^{⊗2p}⟩, so sup_u E (u·y)^{4p} is at most the largest eigenvalue of √P_i √P_j G_ij^{2p}, whose
entries are not negative: every positive vector v bounds it by max_i (S v)_i/v_i (Collatz and Wielandt). The third
moment is at most √λ_max(E y (E (u'y)² y)ᵀ); moments between come from Lyapunov's inequality m_k² ≤ m_{k−1} m_{k+1}.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.linalg import LinAlgError, cholesky
from scipy.sparse.linalg import eigsh
from scipy.special import gammaln, logsumexp

from collapsecheck.numerics.checks import Array

POWERS = 16  # even Hadamard powers: moments up to 64
PASSES = 60  # passes over the Gram matrix at most
SETTLED = 1e-3  # relative gap of the quotients at which a power is left
BLOCK_ENTRIES = 1 << 17  # of the Gram matrix worked on at once: they stay in the cache
KEPT_ENTRIES = 1 << 26  # a Gram matrix up to this size (512 MB) is kept, a larger one computed again in every pass
ROUNDING = 1e-9  # relative margin against rounding
CENTRED_MARGIN = 1e-4  # relative, by which a certified eigenvalue exceeds Lanczos's


@dataclass(frozen=True, eq=False)
class Moments:
    """log m_k for k = 2, …, with m_k ≥ sup_u E (u·y)^k over unit vectors u, and the largest norm of a row."""

    logs: Array
    largest: float

    def log_generating(self, t: Array) -> Array:
        """An upper bound of sup_u log E e^{t u·y} for every t > 0."""
        k = np.arange(2, 2 + len(self.logs))
        terms = k * np.log(t)[:, None] + self.logs - gammaln(k + 1)
        step = t * self.largest / (k[-1] + 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            tail = np.where(step < 1, terms[:, -1] + np.log(step / (1 - step)), np.inf)
        series = np.logaddexp(0.0, np.logaddexp(logsumexp(terms, axis=1), tail))
        return np.asarray(np.minimum(series, t * self.largest))


def moments(rows: Array, law: Array) -> Moments:
    """Bounds for rows (n, d) that are centred under `law` (n,)."""
    weighted = np.sqrt(law)[:, None] * rows
    largest = float(np.sqrt((rows**2).sum(axis=1).max()))
    size = 2 * np.log(largest)
    scaled = rows / largest
    logs = np.full(4 * POWERS - 1, np.nan)  # of moments of the scaled rows, from the second
    logs[0] = np.log(_top(weighted)) - size
    gram = scaled @ scaled.T if len(rows) ** 2 <= KEPT_ENTRIES else None
    logs[2::4] = _hadamard(scaled, law, gram)
    logs[1] = min(np.log(_third(scaled, law, gram)), 0.5 * (logs[0] + logs[2]))
    if gram is not None:
        logs[2] = min(logs[2], _about_square(gram, law, 2, 2 * logs[0]))
        logs[6] = min(logs[6], _about_square(gram, law, 4, 2 * logs[2]))
    logs[4:-1:4] = 0.5 * (logs[2:-1:4] + logs[6::4])
    if gram is not None:
        logs[4] = min(logs[4], _about_square(gram, law, 3, 2 * logs[1]))
    logs[3::2] = 0.5 * (logs[2:-1:2] + logs[4::2])
    return Moments(logs + np.arange(2, 4 * POWERS + 1) * size / 2 + ROUNDING, largest)


def _about_square(gram: Array, law: Array, power: int, square: float) -> float:
    """log of m_{2p} ≤ m_p² + λ_max of the law's covariance of u^{⊗p}·y^{⊗p}; `square` is log m_p².

    The eigenvalue comes from Lanczos's method and is certified by a Cholesky factorisation; ∞ if that fails.
    """
    root = np.sqrt(law)
    gram = gram**power
    mean = gram @ law
    gram -= mean[:, None] + mean - law @ mean
    gram *= root[:, None] * root
    found = float(eigsh(gram, 1, which="LA", tol=1e-6, return_eigenvectors=False)[0]) * (1 + CENTRED_MARGIN)
    gram *= -1
    gram[np.diag_indices_from(gram)] += found
    try:
        cholesky(gram, lower=True, overwrite_a=True, check_finite=False)
    except LinAlgError:
        return np.inf
    return float(np.logaddexp(square, np.log(found)))


def _top(weighted: Array) -> float:
    """The largest eigenvalue of the covariance."""
    n, d = weighted.shape
    gram = weighted @ weighted.T if n < d else weighted.T @ weighted
    return float(np.linalg.eigvalsh(gram)[-1])


def _third(rows: Array, law: Array, kept: Array | None) -> float:
    """sup_u E (u·y)³ ≤ the largest singular value of E (y ⊗ y) yᵀ: √λ_max(Σ P_i P_j (G_ij)² y_i y_jᵀ)."""
    weighted = law[:, None] * rows
    inner = np.zeros((rows.shape[1], rows.shape[1]))
    for start, gram in _gram(rows, kept):
        inner += weighted[start : start + len(gram)].T @ (gram**2 @ weighted)
    return float(np.sqrt(max(np.linalg.eigvalsh(inner)[-1], np.finfo(float).tiny)))


def _gram(rows: Array, kept: Array | None) -> Iterator[tuple[int, Array]]:
    """Blocks of rows of the Gram matrix, with the number of the first row; computed where it is not kept."""
    step = max(1, BLOCK_ENTRIES // len(rows))
    for start in range(0, len(rows), step):
        yield start, rows[start : start + step] @ rows.T if kept is None else kept[start : start + step]


def _hadamard(rows: Array, law: Array, kept: Array | None) -> Array:
    """log λ_max bounds of √P_i √P_j G_ij^{2p} for p = 1, …, POWERS; no entry of G exceeds 1 in size."""
    root = np.sqrt(law)
    vectors = np.tile(root, (POWERS, 1)) + 1e-6
    best = np.full(POWERS, np.inf)
    for _ in range(PASSES):
        images = np.empty_like(vectors)
        for start, block in _gram(rows, kept):
            _products(block, start, root, vectors, images)
        quotients = images / vectors
        best = np.minimum(best, quotients.max(axis=1))
        if np.all(quotients.max(axis=1) <= quotients.min(axis=1) * (1 + SETTLED)):
            break
        vectors = np.maximum(images / images.max(axis=1, keepdims=True), 1e-250)
    return np.log(best * (1 + 1e-12 * np.arange(2, 2 * POWERS + 1, 2)))


def _products(block: Array, start: int, root: Array, vectors: Array, images: Array) -> None:
    """Fill the block's rows of S v for every power."""
    rows = slice(start, start + len(block))
    square = block**2
    power = square.copy()
    for p in range(len(vectors)):
        images[p, rows] = root[rows] * (power @ (root * vectors[p]))
        if p + 1 < len(vectors):
            power *= square
