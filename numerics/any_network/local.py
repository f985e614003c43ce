"""The local threshold κ_loc = λ_max(H^{−1/2} Cov(s) H^{−1/2}): its spectrum, and what carries the leading eigenvector.

s are the scores ∂ℓ/∂f at the best constant decoder, H the mean Hessian. For β above κ_loc every second variation at
collapse is positive; below, the loss falls along directions that an encoder mean linear in the scores already has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse

Mapped = Callable[[Callable[[Array], Any]], Iterator[Any]]  # a function of every block of whitened scores, in order
NULL = 1e-10  # eigenvalues of H below it, relative to the largest, are its null space


@dataclass(frozen=True, eq=False)
class Local:
    """spectrum: eigenvalues, descending; rows, columns: how many carry the leading eigenvector (participation)."""

    spectrum: Array
    rows: float
    columns: float

    @property
    def kappa(self) -> float:
        """κ_loc."""
        return float(self.spectrum[0])


def local(mapped: Mapped) -> Local:
    """From blocks of whitened scores (rows, d), gone through three times; their mean is taken off.

    An infinite score (a column with H = 0) makes κ_loc infinite.
    """
    samples, mean = 0, np.zeros(1)
    for count, total, infinite in mapped(_summed):
        if infinite:
            return Local(np.array([np.inf]), np.nan, float(infinite))
        samples, mean = samples + count, mean + total
    mean = mean / samples
    values, vector = _eigen(mapped, mean, samples)
    loads = np.concatenate(list(mapped(partial(_loads, mean, vector))))
    return Local(values, participation(loads), participation(vector))


def _summed(scores: Array) -> tuple[int, Array, int]:
    """Rows, sums, and how many columns are infinite somewhere."""
    infinite = int((~np.isfinite(scores)).any(axis=0).sum())
    return len(scores), np.zeros(1) if infinite else scores.sum(axis=0), infinite


def _moved(mean: Array, scores: Array) -> Array:
    return scores - mean


def _products(mean: Array, scores: Array) -> Array:
    moved = scores - mean
    return np.asarray(moved.T @ moved)


def _loads(mean: Array, vector: Array, scores: Array) -> Array:
    return np.asarray((scores - mean) @ vector)


def _eigen(mapped: Mapped, mean: Array, samples: int) -> tuple[Array, Array]:
    """Descending eigenvalues of the covariance, and the leading eigenvector."""
    if samples < len(mean):
        rows = np.concatenate(list(mapped(partial(_moved, mean))))
        values, vectors = np.linalg.eigh(rows @ rows.T / samples)
        leading = rows.T @ vectors[:, -1]
        return np.maximum(values[::-1], 0.0), leading / max(np.linalg.norm(leading), 1e-300)
    total = np.zeros((len(mean), len(mean)))
    for product in mapped(partial(_products, mean)):
        total += product
    values, vectors = np.linalg.eigh(total / samples)
    return np.maximum(values[::-1], 0.0), vectors[:, -1]


def participation(loads: Array) -> float:
    """(Σ v²)²/Σ v⁴: n if all n carry alike, 1 if one carries all."""
    loads = loads / max(np.abs(loads).max(initial=0.0), np.finfo(float).tiny)
    return float(np.sum(loads**2) ** 2 / max(np.sum(loads**4), 1e-300))


def whiten(scores: Array, hessian: Array) -> Array:
    """Scores H^{−1/2} s of any loss; ∞ if some score varies in the null space of H.

    scores: (n, d), ∂ℓ/∂f of every row at the best constant decoder; hessian: E ∂²ℓ/∂f², (d, d), its diagonal (d,), or
    the diagonal of every row (n, d).
    """
    matrix = _hessian(scores, hessian)
    values, vectors = np.linalg.eigh(matrix)
    if values[0] < -1e-8 * max(values[-1], -values[0]):
        refuse(f"hessian has the eigenvalue {values[0]:.6g}: must be positive semidefinite at the best constant")
    null = values <= NULL * max(values[-1], 0.0)
    turned = (scores - scores.mean(axis=0)) @ vectors
    lost = np.sqrt((turned[:, null] ** 2).mean(axis=0)) > 1e-8 * np.sqrt((turned**2).mean() + 1e-300)
    scale = np.where(null, 1.0, np.sqrt(np.where(null, 1.0, values)))
    whitened = np.where(null, 0.0, turned / scale)
    whitened[:, np.flatnonzero(null)[lost]] = np.inf
    return whitened


def _hessian(scores: Array, hessian: Array) -> Array:
    n, d = scores.shape
    if hessian.shape == (n, d) and n != d:
        return np.diag(hessian.mean(axis=0))
    if hessian.shape in ((d,), (1, d)):
        return np.diag(hessian.reshape(d))
    if hessian.shape != (d, d):
        refuse(f"hessian has shape {hessian.shape}: must be ({d}, {d}), ({d},), (1, {d}) or ({n}, {d}) as the scores")
    if np.abs(hessian - hessian.T).max() > 1e-8 * np.abs(hessian).max():
        refuse("hessian is not symmetric: must be the mean of ∂²ℓ/∂f² at the best constant")
    return (hessian + hessian.T) / 2
