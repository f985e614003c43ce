"""ReLU networks for the models of docs/theory.md, section 1: every linear map becomes a perceptron of one hidden layer,
or, between images and z_1, convolutions.

Parameters are nested dictionaries of float32 arrays. Encoder means and decoder means are affine in their hidden layer;
an encoder's standard deviation is fixed, one free number per coordinate, or the exponential of an affine map of it.
Needs the extra `jax`; only imported by experiments that run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from collapsecheck.experiments.relu.convolution import decoded, drawing, encoded, features, reading, side_of

Variance = Literal["constant", "network"]
Tree = Mapping[str, Any]
START = -1.0  # an untrained encoder's log(σ/η): at 0, noise drowns the signal until the decoder ignores z


@dataclass(frozen=True)
class Shape:
    """What is compiled once: the widths and how learned variances depend on the input, levels from the data upwards.

    x: width of the encoder's input (and condition, if conditional); y: width of what is decoded;
    variances: per level "constant" (the same for all inputs) or "network" (a function of the input).
    """

    x: int
    y: int
    hidden: int
    widths: tuple[int, ...]
    variances: tuple[Variance, ...]
    conditional: bool = False
    convolutional: bool = False  # x and y are square images; not in a conditional model


class Numbers(NamedTuple):
    """What a sweep varies without compiling again: β, η and σ per level (σ = 0: learned), and η_dec."""

    beta: jax.Array
    eta: jax.Array
    sigma: jax.Array
    eta_dec: jax.Array


class Pass(NamedTuple):
    """Per level (batch, d): mean, standard deviation and sample of the encoder, mean of the prior; the decoded y."""

    mean: tuple[jax.Array, ...]
    spread: tuple[jax.Array, ...]
    sample: tuple[jax.Array, ...]
    prior: tuple[jax.Array, ...]
    decoded: jax.Array


def initial(shape: Shape, seed: int) -> Tree:
    """Random parameters: weights normal with variance 1/fan-in (2/fan-in before a ReLU), biases zero."""
    draw = np.random.default_rng(seed)
    below = (shape.x + shape.y if shape.conditional else shape.x, *shape.widths)
    lowest = features(shape.x) if shape.convolutional else shape.hidden
    hidden = (lowest, *(shape.hidden for _ in shape.widths[1:]))
    encoders = [
        _perceptron(draw, enters, between, width, reads=shape.convolutional and level == 0)
        | {"log spread": _log_spread(draw, between, width, shape.variances[level])}
        for level, (enters, between, width) in enumerate(zip(below, hidden, shape.widths, strict=False))
    ]
    pairs = zip(shape.widths, shape.widths[1:], strict=False)
    priors = [_perceptron(draw, above, shape.hidden, width) for width, above in pairs]
    decoder = _perceptron(draw, shape.widths[0], lowest, shape.y, draws=shape.convolutional)
    condition = _perceptron(draw, shape.x, shape.hidden, shape.y) if shape.conditional else {}
    return {"encoders": encoders, "priors": priors, "decoder": decoder, "condition": condition}


def forward(shape: Shape, parameters: Tree, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> Pass:
    """Encode a batch with one sample per level, and decode it."""
    below = jnp.concatenate([x, y], axis=1) if shape.conditional else x
    means: list[jax.Array] = []
    spreads: list[jax.Array] = []
    drawn: list[jax.Array] = []
    for level, encoder in enumerate(parameters["encoders"]):
        reads = shape.convolutional and level == 0
        hidden = encoded(encoder["in"], below) if reads else _hidden(encoder, below)
        mean = _affine(encoder["out"], hidden)
        spread = _spread(shape.variances[level], encoder, hidden, numbers.sigma[level], numbers.eta[level], mean)
        below = mean + spread * jax.random.normal(jax.random.fold_in(key, level), mean.shape)
        means, spreads, drawn = [*means, mean], [*spreads, spread], [*drawn, below]
    priors = [_apply(prior, above) for prior, above in zip(parameters["priors"], drawn[1:], strict=True)]
    priors.append(jnp.zeros_like(drawn[-1]))
    return Pass(tuple(means), tuple(spreads), tuple(drawn), tuple(priors), decode(shape, parameters, x, drawn[0]))


def decode(shape: Shape, parameters: Tree, x: jax.Array, z: jax.Array) -> jax.Array:
    """The decoder's mean of y given z_1 (and x, in a conditional model: the two parts are added)."""
    layers = parameters["decoder"]
    hidden = _hidden(layers, z)
    mean = decoded(layers["out"], hidden, side_of(shape.y)) if shape.convolutional else _affine(layers["out"], hidden)
    return mean + _apply(parameters["condition"], x) if shape.conditional else mean


def _perceptron(
    draw: np.random.Generator, enters: int, hidden: int, leaves: int, reads: bool = False, draws: bool = False
) -> dict[str, Any]:
    """Both layers; the first reads an image, or the second draws one, by a list of convolutions in its place."""
    first = reading(draw) if reads else _layer(draw, enters, hidden, 2.0)
    return {"in": first, "out": drawing(draw) if draws else _layer(draw, hidden, leaves, 1.0)}


def _log_spread(draw: np.random.Generator, hidden: int, width: int, variance: Variance) -> Any:
    start = np.full(width, START, dtype=np.float32)
    return {**_layer(draw, hidden, width, 0.01), "bias": start} if variance == "network" else start


def _layer(draw: np.random.Generator, enters: int, leaves: int, gain: float) -> dict[str, Any]:
    weight = draw.normal(0.0, (gain / enters) ** 0.5, (enters, leaves))
    return {"weight": weight.astype(np.float32), "bias": np.zeros(leaves, dtype=np.float32)}


def _affine(layer: Tree, x: jax.Array) -> jax.Array:
    return x @ layer["weight"] + layer["bias"]


def _hidden(layers: Tree, x: jax.Array) -> jax.Array:
    return jax.nn.relu(_affine(layers["in"], x))


def _apply(layers: Tree, x: jax.Array) -> jax.Array:
    return _affine(layers["out"], _hidden(layers, x))


def _spread(
    variance: Variance, encoder: Tree, hidden: jax.Array, sigma: jax.Array, eta: jax.Array, like: jax.Array
) -> jax.Array:
    """The encoder's standard deviation, shaped like its mean; a learned one is η times an exponential."""
    log_spread = encoder["log spread"] if variance == "constant" else _affine(encoder["log spread"], hidden)
    return jnp.broadcast_to(jnp.where(sigma > 0.0, sigma, eta * jnp.exp(log_spread)), like.shape)
