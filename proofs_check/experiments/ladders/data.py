"""Data that several ladders use: images of two sizes, normal vectors, and the plain sample of a loss of means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from collapsecheck.experiments.ladders.network import Sample


def pictures(budget: Budget, halved: bool) -> Array:
    """Every second image (every tenth if reduced), of 28 × 28, or means over 2 × 2 pixels."""
    images = budget.images().pixels[:: 2 if budget.full else 10]
    return images.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)).reshape(len(images), -1) if halved else images


def lit(images: Array, dark: float) -> Array:
    """The columns whose mean is at least `dark` from 0 and 1."""
    mean = images.mean(axis=0)
    return images[:, (mean > dark) & (mean < 1 - dark)]


def normal(covariance: Array, rows: int, seed: int) -> Array:
    """(rows, d) normal rows, whitened so that their own mean is 0 and their own covariance the given one."""
    x = np.random.default_rng(seed).normal(size=(rows, len(covariance)))
    x = (x - x.mean(axis=0)) @ np.linalg.inv(np.linalg.cholesky(np.cov(x.T, bias=True))).T
    return x @ np.linalg.cholesky(covariance).T


def equicorrelated(d: int, correlation: float) -> Array:
    """Unit variances, the same correlation between all."""
    return np.full((d, d), correlation) + (1 - correlation) * np.eye(d)


def of_means(x: Array, base: Array, log_noise: float = 0.0) -> Sample:
    """Rows that are seen as they are, relative to the best constant."""
    from collapsecheck.experiments.ladders.network import Sample

    return Sample(x - base, x, np.zeros((len(x), 1)), base, log_noise)


def regressed(x: Array, y: Array) -> Array:
    """The linear regression of y on x with intercept."""
    inputs, outputs = x - x.mean(axis=0), y - y.mean(axis=0)
    return np.asarray(y.mean(axis=0) + inputs @ np.linalg.lstsq(inputs, outputs, rcond=None)[0])
