"""Convolutional maps between square images and vectors: two layers of 4 × 4 kernels with stride 2.

Two strided layers quarter the side: an image of 28 × 28 becomes 16 channels of 7 × 7.
"""

from __future__ import annotations

from itertools import pairwise
from math import isqrt
from typing import Any

import jax
import numpy as np

from collapsecheck.numerics.checks import refuse

CHANNELS = (8, 16)
KERNEL, STRIDE = 4, 2
LAYOUT = ("NHWC", "HWIO", "NHWC")


def side_of(pixels: int) -> int:
    """The side of a square image; InputError if there is none."""
    side = isqrt(pixels)
    if side * side != pixels:
        refuse(f"convolutions need square images, got {pixels} pixels")
    return side


def features(pixels: int) -> int:
    """How many numbers the two layers leave of an image; an odd side is rounded up."""
    return CHANNELS[1] * (-(-side_of(pixels) // STRIDE**2)) ** 2


def kernels(draw: np.random.Generator, channels: tuple[int, ...], taps: int = KERNEL**2) -> list[dict[str, Any]]:
    """Random kernels from each number of channels to the next, and zero biases; taps: entries that reach an output."""
    return [
        {
            "kernel": draw.normal(0.0, (2 / (taps * a)) ** 0.5, (KERNEL, KERNEL, a, b)).astype(np.float32),
            "bias": np.zeros(b, dtype=np.float32),
        }
        for a, b in pairwise(channels)
    ]


def reading(draw: np.random.Generator) -> list[dict[str, Any]]:
    """Initial layers of `encoded`."""
    return kernels(draw, (1, *CHANNELS))


def drawing(draw: np.random.Generator) -> list[dict[str, Any]]:
    """Initial layers of `decoded`; with a stride, each output is reached by a quarter of the kernel."""
    return kernels(draw, (*CHANNELS[::-1], 1), KERNEL**2 // STRIDE**2)


def encoded(layers: list[Any], x: jax.Array) -> jax.Array:
    """(batch, pixels) to (batch, features): each layer with its ReLU."""
    side = side_of(x.shape[1])
    image = x.reshape(len(x), side, side, 1)
    for layer in layers:
        strided = jax.lax.conv_general_dilated(image, layer["kernel"], (STRIDE,) * 2, "SAME", dimension_numbers=LAYOUT)
        image = jax.nn.relu(strided + layer["bias"])
    return image.reshape(len(x), -1)


def decoded(layers: list[Any], hidden: jax.Array, side: int) -> jax.Array:
    """(batch, features), after a ReLU, to (batch, side²): transposed layers, ReLUs between them, cut to the image."""
    least = isqrt(hidden.shape[1] // CHANNELS[1])
    image = hidden.reshape(len(hidden), least, least, CHANNELS[1])
    for layer in layers:
        turned = jax.nn.relu(image), layer["kernel"], (STRIDE,) * 2, "SAME"
        image = jax.lax.conv_transpose(*turned, dimension_numbers=LAYOUT) + layer["bias"]
    return image[:, :side, :side].reshape(len(hidden), -1)
