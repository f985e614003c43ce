"""Convolutional maps between square images and vectors: two layers of 4 × 4 kernels with stride 2.

Two strided layers quarter the side: an image of 28 × 28 becomes 16 channels of 7 × 7.
"""

from __future__ import annotations

from itertools import pairwise
from math import isqrt
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from collapsecheck.numerics.checks import refuse

CHANNELS = (8, 16)
KERNEL, STRIDE = 4, 2


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
        image = jax.nn.relu(strided(image, layer["kernel"]) + layer["bias"])
    return image.reshape(len(x), -1)


def decoded(layers: list[Any], hidden: jax.Array, side: int) -> jax.Array:
    """(batch, features), after a ReLU, to (batch, side²): transposed layers, ReLUs between them, cut to the image."""
    least = isqrt(hidden.shape[1] // CHANNELS[1])
    image = hidden.reshape(len(hidden), least, least, CHANNELS[1])
    for layer in layers:
        image = transposed(jax.nn.relu(image), layer["kernel"]) + layer["bias"]
    return image[:, :side, :side].reshape(len(hidden), -1)


@jax.jit
def strided(image: jax.Array, kernel: jax.Array) -> jax.Array:
    """out[i, j] = Σ image[2i − 1 + u, 2j − 1 + v] kernel[u, v], zero outside; as one product of matrices: what XLA
    makes of gradients of strided convolutions is slow on a CPU.
    """
    count, side, _, channels = image.shape
    half = -(-side // STRIDE)
    rest = (1, STRIDE * half + 1 - side)
    image = jnp.pad(image, ((0, 0), rest, rest, (0, 0)))
    image = image.reshape(count, half + 1, STRIDE, half + 1, STRIDE, channels).transpose(0, 1, 3, 2, 4, 5)
    seen = _shifted(image.reshape(count, half + 1, half + 1, -1), half)
    return seen @ kernel.reshape(2, 2, 2, 2, channels, -1).transpose(0, 2, 1, 3, 4, 5).reshape(16 * channels, -1)


@jax.jit
def transposed(image: jax.Array, kernel: jax.Array) -> jax.Array:
    """out[2i + s] = Σ_a image[i + s + a − 1] kernel[s + 2a] along either side, s and a in {0, 1}; zero outside."""
    count, side, _, channels = image.shape
    image = jnp.pad(image, ((0, 0), (1, 1), (1, 1), (0, 0)))
    parts = [
        _shifted(image[:, s : s + side + 1, t : t + side + 1], side) @ kernel[s::2, t::2].reshape(4 * channels, -1)
        for s in range(STRIDE)
        for t in range(STRIDE)
    ]
    out = jnp.stack(parts, axis=-2).reshape(count, side, side, STRIDE, STRIDE, -1)
    return out.transpose(0, 1, 3, 2, 4, 5).reshape(count, STRIDE * side, STRIDE * side, -1)


def _shifted(image: jax.Array, side: int) -> jax.Array:
    """The channels of the four neighbours i, i + 1 along either side, beside each other."""
    return jnp.concatenate([image[:, a : a + side, b : b + side] for a in (0, 1) for b in (0, 1)], axis=-1)
