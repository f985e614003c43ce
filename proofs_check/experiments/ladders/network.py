"""VAEs with Gaussian encoders and one hidden layer of ReLUs, or two of convolutions, on either side of the latents.

The objective is J of docs/any-network.md: a loss in nats plus β KL, every latent N(0, 1) a priori. The decoder adds
to the best constant, so that weights of zero are collapse.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from collapsecheck.experiments.ladders.losses import loss_named
from collapsecheck.experiments.relu.convolution import decoded, drawing, encoded, features, reading, side_of
from collapsecheck.numerics.checks import Array, Indices

Architecture = Literal["dense", "convolutional"]
Tree = Mapping[str, Any]
START = -1.0  # the log-variance of an untrained encoder: at 0, noise drowns the signal until the decoder ignores z
NEAR = 0.01  # by which the last layers of a network that starts collapsed are scaled
QUIET = 0.1  # by which a decoder's last kernels are scaled: what it draws at first is unlearned, and z with it


class Sample(NamedTuple):
    """What is trained on, row by row: what the encoder sees (n, c), the target (n, d), an offset of f (n, 1).

    base (d,): the best constant f_0; noise: log η_dec at collapse; kept (d,): the columns of a convolutional decoder's
    image that are the target; given (n, g): what the decoder sees besides z. The offset may be one of f (n, d).
    """

    seen: Array
    target: Array
    offset: Array
    base: Array
    noise: float = 0.0
    kept: Indices | None = None
    given: Array | None = None


class Arrays(NamedTuple):
    """A sample in single precision, as JAX takes it."""

    seen: jax.Array
    target: jax.Array
    offset: jax.Array
    base: jax.Array
    noise: jax.Array
    kept: jax.Array
    given: jax.Array


def arrays(sample: Sample) -> Arrays:
    """To JAX."""
    kept = np.arange(sample.target.shape[1]) if sample.kept is None else sample.kept
    nothing = np.zeros((len(sample.target), 0)) if sample.given is None else sample.given
    parts = (sample.seen, sample.target, sample.offset, sample.base, np.asarray(sample.noise), nothing)
    seen, target, offset, base, noise, given = (jnp.asarray(part, dtype="float32") for part in parts)
    return Arrays(seen, target, offset, base, noise, jnp.asarray(kept), given)


def initial(sample: Sample, architecture: Architecture, hidden: int, latents: int, seed: int, start: str) -> Tree:
    """Random parameters; for the start "collapsed" means, log-variances and the decoder's part of z are nearly 0."""
    draw = np.random.default_rng(seed)
    convolutional = architecture == "convolutional"
    c, d = sample.seen.shape[1], sample.target.shape[1]
    wide = features(c) if convolutional else hidden
    near = NEAR if start == "collapsed" else 1.0
    encoder = {
        "in": reading(draw) if convolutional else _layer(draw, c, wide, 2.0),
        "mean": _layer(draw, wide, latents, near**2),
        "log": _layer(draw, wide, latents, 0.01 * near**2, START * (near == 1.0)),
    }
    out: Any = drawing(draw) if convolutional else _layer(draw, wide, d, 0.1 * near**2)
    if convolutional:
        out[-1]["kernel"] *= np.float32(QUIET * near)
    decoder = {"in": _layer(draw, latents, wide, 2.0), "out": out, "move": np.zeros(d, np.float32)}
    own = {} if sample.given is None else _own_part(draw, sample.given.shape[1], hidden, d)
    return {"encoder": encoder, "decoder": decoder | {"noise": np.float32(sample.noise)}, "own": own}


def encode(p: Tree, seen: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Means and log-variances (n, k)."""
    layers = p["encoder"]
    convolutional = isinstance(layers["in"], list)
    hidden = encoded(layers["in"], seen) if convolutional else jax.nn.relu(_affine(layers["in"], seen))
    return _affine(layers["mean"], hidden), _affine(layers["log"], hidden)


def decode(p: Tree, data: Arrays, rows: Any, z: jax.Array) -> jax.Array:
    """f of the rows: their offset, f_0, and the decoder's functions of z and, added, of what it is given."""
    layers = p["decoder"]
    hidden = jax.nn.relu(_affine(layers["in"], z))
    if isinstance(layers["out"], list):
        drawn = decoded(layers["out"], hidden, side_of(data.seen.shape[1]))[:, data.kept]
    else:
        drawn = _affine(layers["out"], hidden)
    if p["own"]:
        drawn += _affine(p["own"]["out"], jax.nn.relu(_affine(p["own"]["in"], data.given[rows])))
    return drawn + data.base + layers["move"] + data.offset[rows]


def kl(mean: jax.Array, log: jax.Array) -> jax.Array:
    """Nats per row and latent."""
    return (jnp.square(mean) + jnp.exp(log) - 1 - log) / 2


def costs(p: Tree, loss: str, data: Arrays, rows: Any, noise: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Loss and KL of the rows, (n,) and (n,), with one sample each from standard normal noise (n, k)."""
    mean, log = encode(p, data.seen[rows])
    z = mean + jnp.exp(log / 2) * noise
    lost = loss_named(loss)(data.target[rows], decode(p, data, rows, z), p["decoder"]["noise"])
    return lost.sum(axis=1), kl(mean, log).sum(axis=1)


def collapsed_cost(loss: str, data: Arrays) -> jax.Array:
    """The loss of the best constant, row by row."""
    return loss_named(loss)(data.target, data.base + data.offset, data.noise).sum(axis=1)


def _own_part(draw: np.random.Generator, given: int, hidden: int, d: int) -> dict[str, Any]:
    """The decoder's function of what it is given; at first it adds nothing."""
    return {"in": _layer(draw, given, hidden, 2.0), "out": _layer(draw, hidden, d, 0.0)}


def _layer(draw: np.random.Generator, enters: int, leaves: int, gain: float, bias: float = 0.0) -> dict[str, Any]:
    weight = draw.normal(0.0, (gain / enters) ** 0.5, (enters, leaves))
    return {"weight": weight.astype(np.float32), "bias": np.full(leaves, bias, dtype=np.float32)}


def _affine(layer: Tree, x: jax.Array) -> jax.Array:
    return x @ layer["weight"] + layer["bias"]
