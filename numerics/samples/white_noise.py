"""What white noise does to sample eigenvalues: the Marchenko–Pastur bulk, and modes that stand out of it.

Limits of many dimensions and samples (docs/finite-sample.md); the intervals of `samples.finite_sample` need no limit.
"""

from __future__ import annotations

import math

import numpy as np

from collapsecheck.numerics.checks import Array


def unspread(values: Array, noise: float, ratio: float) -> Array:
    """θ² of modes that stand out of white noise, from their sample values; NaN inside the Marchenko–Pastur bulk.

    noise: variance of the noise in every direction; ratio: dimensions per sample. In the limit of many dimensions a
    mode of strength ℓ > (1 + √ratio) noise has the sample value ℓ (1 + ratio noise/(ℓ − noise)), solved here for ℓ.
    """
    outside = values > noise * bulk_edges(ratio)[1]
    shifted = values + noise * (1 - ratio)
    root = np.sqrt(np.where(outside, shifted**2 - 4 * noise * values, 0.0))
    return np.where(outside, (shifted + root) / 2, np.nan)


def bulk_edges(ratio: float) -> tuple[float, float]:
    """Ends of the Marchenko–Pastur law of unit variance, ratio = dimensions per sample; zeros excluded."""
    return (1 - math.sqrt(ratio)) ** 2, (1 + math.sqrt(ratio)) ** 2
