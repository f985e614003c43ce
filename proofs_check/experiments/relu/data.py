"""The images of the ReLU experiments as inputs and targets, with every tenth image held out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from collapsecheck.experiments import Budget
from collapsecheck.numerics.checks import Array

HELD_OUT = 10


class Data(NamedTuple):
    """x, y: what is trained on; test_x, test_y: what the log-likelihood is measured on; rows are images."""

    x: Array
    y: Array
    test_x: Array
    test_y: Array


def autoencoding(budget: Budget, pixels: Array | None = None) -> Data:
    """Images that are reconstructed; the reduced budget takes every second pixel of every second row (196)."""
    x = _pixels(budget, pixels)
    return _halves(x, x)


def completing(budget: Budget, pixels: Array | None = None) -> Data:
    """x, the lower left quarter of each image, and y, the rest."""
    images = _pixels(budget, pixels)
    side = round(images.shape[1] ** 0.5)
    quarter = np.zeros((side, side), dtype=bool)
    quarter[side // 2 :, : side // 2] = True
    return _halves(images[:, quarter.ravel()], images[:, ~quarter.ravel()])


def _pixels(budget: Budget, pixels: Array | None) -> Array:
    images = budget.images().pixels if pixels is None else pixels
    return images if budget.full else images.reshape(-1, 28, 28)[:, ::2, ::2].reshape(-1, 196)


def _halves(x: Array, y: Array) -> Data:
    held_out = np.arange(len(x)) % HELD_OUT == 0
    return Data(x[~held_out], y[~held_out], x[held_out], y[held_out])
