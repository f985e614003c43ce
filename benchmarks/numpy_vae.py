"""The ReLU VAE of `experiments.relu` in plain NumPy: its gradient by hand, and Adam. Only a yardstick for speed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Array = np.ndarray
Tree = dict[str, dict[str, Array]]
B1, B2, TINY = 0.9, 0.999, 1e-8


def gradient(network: Tree, beta: float, eta: float, eta_dec: float, x: Array, noise: Array) -> tuple[float, Tree]:
    """The loss of docs/theory.md, section 1, on a batch x (n, pixels) with noise (n, d), and its gradient.

    network: "enter", "mean", "decode" and "leave", each with weight (in, out) and bias, and "spread" with log σ/η.
    """
    hidden = _layer(network["enter"], x, relu=True)
    mean = _layer(network["mean"], hidden)
    sigma = eta * np.exp(network["spread"]["log"])
    z = mean + sigma * noise
    decoded = _layer(network["decode"], z, relu=True)
    error = _layer(network["leave"], decoded) - x
    rate = (mean / eta) ** 2 + (sigma / eta) ** 2 - 1 - 2 * network["spread"]["log"]
    value = (np.sum(error * error) / eta_dec**2 + beta * np.sum(rate)) / len(x)

    into = error * np.float32(2 / (eta_dec**2 * len(x)))
    leave, into = _back(network["leave"], decoded, into)
    decode, into = _back(network["decode"], z, into * (decoded > 0))
    log = (into * noise).sum(axis=0) * sigma + beta * (2 * (sigma / eta) ** 2 - 2)
    means, into = _back(network["mean"], hidden, into + mean * np.float32(2 * beta / (eta**2 * len(x))))
    enter, _ = _back(network["enter"], x, into * (hidden > 0))
    return float(value), {"enter": enter, "mean": means, "decode": decode, "leave": leave, "spread": {"log": log}}


def from_jax(parameters: Mapping[str, Any]) -> Tree:
    """The same network as `collapsecheck.experiments.relu.network.initial` makes it."""
    encoder, decoder = parameters["encoders"][0], parameters["decoder"]
    pairs = {"enter": encoder["in"], "mean": encoder["out"], "decode": decoder["in"], "leave": decoder["out"]}
    network = {name: {key: np.array(value) for key, value in layer.items()} for name, layer in pairs.items()}
    return network | {"spread": {"log": np.array(encoder["log spread"])}}


def training(network: Tree, beta: float, x: Array, batch: int, rate: float, seed: int) -> Callable[[int], float]:
    """A function that makes so many Adam steps (η = η_dec = 1), in place, and returns the last loss."""
    draw = np.random.default_rng(seed)
    width = len(network["spread"]["log"])
    moments = {
        name: {key: (np.zeros_like(v), np.zeros_like(v)) for key, v in layer.items()} for name, layer in network.items()
    }
    taken = 0

    def run(steps: int) -> float:
        nonlocal taken
        value = np.nan
        for _ in range(steps):
            taken += 1
            rows = draw.integers(len(x), size=batch)
            noise = draw.standard_normal((batch, width), dtype=np.float32)
            value, slope = gradient(network, beta, 1.0, 1.0, x[rows], noise)
            _adam(network, slope, moments, rate, taken)
        return value

    return run


def _adam(network: Tree, slope: Tree, moments: dict[str, Any], rate: float, step: int) -> None:
    scale, correction = np.float32(rate / (1 - B1**step)), np.float32(1 / (1 - B2**step))
    for name, layer in network.items():
        for key in layer:
            mean, square = moments[name][key]
            mean += np.float32(1 - B1) * (slope[name][key] - mean)
            square += np.float32(1 - B2) * (slope[name][key] ** 2 - square)
            layer[key] -= scale * mean / (np.sqrt(square * correction) + np.float32(TINY))


def _layer(layer: dict[str, Array], x: Array, relu: bool = False) -> Array:
    out = x @ layer["weight"] + layer["bias"]
    return np.maximum(out, 0, out=out) if relu else out


def _back(layer: dict[str, Array], x: Array, slope: Array) -> tuple[dict[str, Array], Array]:
    """The layer's gradient, and the gradient that its input gets."""
    return {"weight": x.T @ slope, "bias": slope.sum(axis=0)}, slope @ layer["weight"].T
