"""`predict` on 60,000 × 784 samples against the bare linear algebra, and against two ways people do it today."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benchmarks.paired import Row, pair
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level

LEVEL = Level(64, 1.0, 1.0, None)


def predict(x: np.ndarray) -> object:
    """Moments, spectrum, modes and certificate."""
    return optimum(problem_of(x, eta_dec=0.5, levels=[LEVEL]))


def bare(x: np.ndarray) -> object:
    """SYRK (NumPy's xᵀx) and eigh, nothing else."""
    return np.linalg.eigh(x.T @ x / len(x))


def single_precision(x: np.ndarray) -> object:
    """The route of scripts: singular values of the data matrix itself, in float32."""
    return np.linalg.svd(x.astype(np.float32), full_matrices=False)


def wide(quick: bool) -> Iterator[Row]:
    """Fewer samples than columns: by the products of the rows, and, where small modes matter, without squaring them."""
    import scipy.linalg

    columns = 3072 if quick else 12_288
    basis = np.linalg.qr(np.random.default_rng(1).normal(size=(columns, 40)))[0]
    rng = np.random.default_rng(2)
    x = (rng.normal(size=(800, 40)) * np.geomspace(12.0, 0.2, 40)) @ basis.T + 0.01 * rng.normal(size=(800, columns))
    for name, eta_dec in (("", 1.0), (" at a tiny eta_dec", 1e-9)):
        yield pair(
            f"predict{name} / thin SVD, 800 × {columns:,}",
            lambda eta_dec=eta_dec: optimum(problem_of(x, eta_dec=eta_dec, levels=[LEVEL])),  # type: ignore[misc]
            lambda: scipy.linalg.svd(x, full_matrices=False),
            1.3,
            rounds=3,
        )


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
    yield from wide(quick)
    yield pair(f"scikit-learn PCA / predict, {shape}", lambda: PCA(64).fit(x), lambda: predict(x), rounds=few)
