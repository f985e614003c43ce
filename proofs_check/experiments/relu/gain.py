"""What a trained ReLU VAE gains over collapse, on the rows it was trained on and with the parameters it ended with."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from collapsecheck.experiments.relu.loss import twice_rate
from collapsecheck.experiments.relu.network import Numbers, Pass, Shape, Tree, forward

DRAWS = 64  # of every row's latents


class Gain(NamedTuple):
    """kl: nats per row of all levels together, KL(q(z | x) ‖ p(z)); gain: J − J_0 in nats (half of the loss's), from
    DRAWS samples of every row's latents; gain_error: its standard error.
    """

    kl: float
    gain: float
    gain_error: float


def gained(shape: Shape, parameters: Tree, numbers: Numbers, seed: int, x: jax.Array) -> Gain:
    """Autoencoders only: J_0 is that of the mean of x."""
    keys = jax.random.split(jax.random.key(seed), DRAWS)
    kl, gain = (np.asarray(each, dtype=np.float64) for each in _gained(shape)(parameters, numbers, keys, x))
    return Gain(float(kl.mean()), float(gain.mean()), float(gain.std(ddof=1) / DRAWS**0.5))


@lru_cache(maxsize=16)
def _gained(shape: Shape) -> Any:
    @jax.jit
    def run(parameters: Tree, numbers: Numbers, keys: jax.Array, x: jax.Array) -> Any:
        def once(key: jax.Array) -> Any:
            found = forward(shape, parameters, numbers, key, x, x)
            saved = jnp.square(x - found.decoded) - jnp.square(x - x.mean(axis=0))
            nats = jnp.stack([_nats(numbers, found, level) for level in range(len(shape.widths))])
            error = jnp.mean(saved.sum(axis=1)) / (2 * jnp.square(numbers.eta_dec))
            return nats.sum(), error + nats @ numbers.beta

        return jax.lax.map(once, keys)

    return run


def _nats(numbers: Numbers, found: Pass, level: int) -> jax.Array:
    """A level's rate, mean over rows. Below the top the square of its own noise is replaced by its expectation, which
    is all of the variance where the prior does not follow the sample.
    """
    twice = twice_rate(numbers, found, level)
    if level < len(found.mean) - 1:
        noise = jnp.square(found.sample[level] - found.mean[level]) - jnp.square(found.spread[level])
        twice -= noise / jnp.square(numbers.eta[level])
    return jnp.mean(twice.sum(axis=1)) / 2
