"""`predict` on 60,000 × 784 samples against the bare linear algebra, and against two ways people do it today."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benchmarks.paired import Row, pair
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.problem import Level, Problem

LEVEL = Level(64, 1.0, 1.0, None)


def predict(x: np.ndarray) -> object:
    """Moments, spectrum, modes and certificate."""
    found = moments(x)
    return optimum(Problem.build("vae", found.A, eta_dec=0.5, levels=[LEVEL]))


def bare(x: np.ndarray) -> object:
    """SYRK (NumPy's xᵀx) and eigh, nothing else."""
    return np.linalg.eigh(x.T @ x / len(x))


def single_precision(x: np.ndarray) -> object:
    """The route of scripts: singular values of the data matrix itself, in float32."""
    return np.linalg.svd(x.astype(np.float32), full_matrices=False)


def rows(quick: bool) -> Iterator[Row]:
    """Against SYRK + eigh, a float32 SVD of the data, and scikit-learn's PCA with its default solver."""
    from sklearn.decomposition import PCA

    samples = 6_000 if quick else 60_000
    x = np.random.default_rng(0).normal(size=(samples, 784)) * np.geomspace(6.0, 1e-3, 784)
    shape, few = f"{samples:,} × 784", 3 if quick else 5
    yield pair(f"predict / SYRK + eigh, {shape}", lambda: predict(x), lambda: bare(x), 1.10, rounds=few)
    yield pair(
        f"float32 SVD / predict, {shape}", lambda: single_precision(x), lambda: predict(x), 3.0, "at least", rounds=few
    )
    yield pair(f"scikit-learn PCA / predict, {shape}", lambda: PCA(64).fit(x), lambda: predict(x), rounds=few)
