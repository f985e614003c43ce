"""Counting active modes by the inertia of A − threshold·I, against computing all eigenvalues."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benchmarks.paired import Row, pair
from collapsecheck.numerics.closed_form.inertia import eigenvalues_above


def rows(quick: bool) -> Iterator[Row]:
    """One threshold at growing dimension."""
    for dimension in (256, 784) if quick else (256, 784, 2048):
        x = np.random.default_rng(1).normal(size=(2 * dimension, dimension)) * np.geomspace(6.0, 1e-2, dimension)
        a = x.T @ x / len(x)
        yield pair(
            f"active count by inertia / eigvalsh, d = {dimension}",
            lambda a=a: eigenvalues_above(a, 0.25),
            lambda a=a: np.linalg.eigvalsh(a),
            0.35,
        )
