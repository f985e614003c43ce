"""Measure again what docs/any-network.md reports; every line is printed as it is found.

    python docs/scripts/measure_any_network.py digits      κ_loc, bounds of κ per digit and for all (Gaussian)
    python docs/scripts/measure_any_network.py grey        the same under cross-entropy, 531 pixels
    python docs/scripts/measure_any_network.py networks    KL of ReLU VAEs at multiples of κ_loc (needs JAX)
    python docs/scripts/measure_any_network.py dead        residual spectra of ReLU VAEs with k latents (needs JAX)
    python docs/scripts/measure_any_network.py kernels     what last kernels alone reach of κ_loc (needs JAX)

The claims on random laws are counted by `python benchmarks/laws.py`. The identity is `collapsecheck verify
certificate-identity`, units woken by a kick `collapsecheck experiment run relu-dead-units --full`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.numerics.any_network import Threshold, room, threshold
from collapsecheck.numerics.checks import Array
from collapsecheck.reading import load

if TYPE_CHECKING:
    import jax

    from collapsecheck.experiments.ladders.network import Sample, Tree


DRAWS = 8  # samples of every row's latents for J


def pixels(dark: float) -> Array:
    """All images, without pixels whose mean is within `dark` of 0 or 1."""
    x = load("mnist5k").pixels
    m = x.mean(axis=0)
    return x[:, (m > dark) & (m < 1 - dark)]


def said(name: str, found: Threshold) -> str:
    """Thresholds and witness in a line."""
    w = found.witness or {}
    kappa = f"{found.kappa_lower:.2f} ≤ κ ≤ {found.kappa_upper:.2f}"
    rest = f"{w['effective_rows']:.1f} rows; with ≥ 20 rows {w['value_many_rows'] / found.kappa_loc:.3f} κ_loc"
    spectrum = ", ".join(f"{value:.2f}" for value in found.spectrum[:5])
    return f"{name}: κ_loc {spectrum}; {kappa}; {rest}; held out {w['held_out']:.1f}"


def digits() -> Iterator[str]:
    """Gaussian noise, η_dec = 1."""
    images = load("mnist5k")
    for digit in range(10):
        yield said(str(digit), threshold(images.of(digit)))
    yield said("all", threshold(images.pixels))


def grey() -> Iterator[str]:
    """Cross-entropy of grey values."""
    yield said("grey", threshold(pixels(0.002), "bernoulli"))


def trained(x: Array, beta: float, latents: int) -> tuple[float, float, Array]:
    """The KL in nats, J and the mean reconstructions of a ReLU VAE (128 hidden units, 5,000 steps)."""
    from jax import random
    from jax.numpy import asarray

    from collapsecheck.experiments.relu.additive import Task, encode, initial, kl, objective, reconstruction, train

    task, images = Task("bernoulli", beta, 5000), asarray(x, dtype="float32")
    found = train(task, initial(x, 128, latents, "bernoulli", 0), 0, images, woken=False)
    nats = np.asarray(kl(*encode(found, images)[:2]))[:, :-1].mean(axis=0)
    loss = np.mean([float(objective(task, found, random.key(draw), images)) for draw in range(DRAWS)])
    return float(nats.sum()), float(loss), np.clip(reconstruction(task, found, 0, images), 0, 1)


def networks() -> Iterator[str]:
    """Cross-entropy, eight latents."""
    x = pixels(0.002)
    kappa, m = threshold(x, "bernoulli", bounds=False).kappa_loc, x.mean(axis=0)
    collapsed = -float((m * np.log(m) + (1 - m) * np.log(1 - m)).sum())
    for share in (0.5, 0.8, 0.95, 1.1, 1.3, 1.6):
        nats, loss, _ = trained(x, share * kappa, 8)
        yield f"β = {share} κ_loc: KL {nats:.4f}, J − J_0 {loss - collapsed:+.3f}"


def dead() -> Iterator[str]:
    """Cross-entropy at β = 12, additive rule."""
    x = pixels(0.02)
    for latents in (1, 2, 3, 4, 6, 8):
        nats, loss, xhat = trained(x, 12.0, latents)
        known = room(x, xhat, "bernoulli", beta=12.0)
        residual = f"largest residual eigenvalue {known.spectrum[0]:.1f}, {known.further} above β"
        yield f"{latents} latents: J {loss:.1f}, KL {nats:.2f}, {residual}"


def kernels() -> Iterator[str]:
    """Convolutional decoders of `cnn-threshold` as they start, grey images: only the last kernels move."""
    from scipy.linalg import eigh

    from collapsecheck.experiments import Budget
    from collapsecheck.experiments.bce_threshold import pictures, sample
    from collapsecheck.experiments.ladders.network import initial

    found = sample(pictures(Budget(full=True), halved=True), binary=False)
    mean = found.target.mean(axis=0)
    covariance = np.cov(found.target.T, bias=True)
    kappa = threshold(found.target, "bernoulli", bounds=False).kappa_loc
    for seed in range(3):
        drawn, z = drawings(found, initial(found, "convolutional", 64, 8, seed, "random"))
        along = np.einsum("nai,nl->lai", drawn, z) / len(z)
        gained = np.einsum("lai,ab,lbj->ij", along, covariance, along, optimize=True)
        paid = np.einsum("nai,a,naj->ij", drawn, mean * (1 - mean), drawn, optimize=True) / len(z)
        paid += 1e-8 * np.trace(paid) / len(paid) * np.eye(len(paid))
        yield f"seed {seed}: {eigh(gained, paid)[0][-1] / kappa:.2f} κ_loc"


def drawings(found: Sample, p: Tree, pairs: int = 1000) -> tuple[Array, Array]:
    """What each entry of the last kernels draws for samples of z, (n, d, entries), less its mean, and z."""
    import jax

    from collapsecheck.experiments.ladders.network import arrays, decode

    half = np.random.default_rng(0).normal(size=(pairs, 8)).astype(np.float32)
    z, layers, last = np.vstack([half, -half]), p["decoder"], p["decoder"]["out"][-1]
    data = arrays(found._replace(offset=np.zeros((len(z), 1))))

    @jax.jit
    def at(entry: Array) -> jax.Array:
        kernel = entry.reshape(last["kernel"].shape)
        out = [*layers["out"][:-1], {**last, "kernel": kernel}]
        return decode({**p, "decoder": {**layers, "out": out}}, data, slice(None), z)

    entries = np.eye(last["kernel"].size, dtype=np.float32)
    none, *each = (np.asarray(at(entry), dtype=float) for entry in (0 * entries[0], *entries))
    drawn = np.stack(each, axis=-1) - none[..., None]
    return drawn - drawn.mean(axis=0), z


COMMANDS = {
    "digits": digits,
    "grey": grey,
    "networks": networks,
    "dead": dead,
    "kernels": kernels,
}

if __name__ == "__main__":
    for what in sys.argv[1:] or COMMANDS:
        for line in COMMANDS[what]():
            print(line, flush=True)
