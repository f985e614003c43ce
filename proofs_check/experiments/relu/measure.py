"""What a trained ReLU network's latents carry: rates, active units, (ε, δ)-collapse, log-likelihood."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from collapsecheck.experiments.relu.loss import rates, twice_rate
from collapsecheck.experiments.relu.network import Numbers, Pass, Shape, Tree, decode, forward
from collapsecheck.numerics.checks import Array

VISIBLE = 0.02  # ρ from which a direction counts as active: a rate of 0.01 nats where the variance is learnable
EPSILONS = np.logspace(-3, 1, 9)
DELTA = 0.05
SAMPLES = 64  # per image, for the log-likelihood
CHUNK = 25


class Latents(NamedTuple):
    """Per level, from the data upwards.

    rate: the level's rate term in nats, mean over images, summed over units; active: directions with ρ > VISIBLE,
    ρ = log eigenvalues of 1 + Σ^{-1/2} Cov(mean) Σ^{-1/2}, as in docs/theory.md, section 2; units: units whose
    KL(q(z_l | z_{l−1}) ‖ p(z_l | z_{l+1})), mean over images, exceeds 0.01 nats;
    burda: units whose mean varies by more than 0.01 η² (Burda et al. 2016);
    collapsed: (9,) share of units with P(KL < ε) ≥ 1 − δ at every ε of EPSILONS, δ = DELTA.
    """

    rate: list[float]
    active: list[int]
    units: list[int]
    burda: list[int]
    collapsed: list[Array]


def latents(shape: Shape, parameters: Tree, numbers: Numbers, seed: int, x: jax.Array, y: jax.Array) -> Latents:
    """Encode every image once (levels above the first see a sample of the level below)."""
    found, kl, twice = _encoded(shape)(parameters, numbers, jax.random.key(seed), x, y)
    per_image = [np.asarray(rate, dtype=np.float64) for rate in kl]
    covariances = [np.atleast_2d(np.cov(np.asarray(mean, dtype=np.float64).T)) for mean in found.mean]
    noises = [np.mean(np.square(np.asarray(spread, dtype=np.float64)), axis=0) for spread in found.spread]
    return Latents(
        rate=[float(np.mean(np.asarray(each, dtype=np.float64).sum(axis=1))) / 2 for each in twice],
        active=[active_directions(covariance, noise) for covariance, noise in zip(covariances, noises, strict=True)],
        units=[int((rate.mean(axis=0) > VISIBLE / 2).sum()) for rate in per_image],
        burda=[int((np.diag(c) > 0.01 * eta**2).sum()) for c, eta in zip(covariances, numbers.eta, strict=True)],
        collapsed=[collapsed(rate) for rate in per_image],
    )


def log_likelihood(
    shape: Shape, parameters: Tree, numbers: Numbers, seed: int, x: jax.Array, y: jax.Array, samples: int = SAMPLES
) -> float:
    """Mean importance-weighted lower bound on log p(y), or log p(y | x), in nats per image (Burda et al. 2016).

    The weights are p(y | z) p(z) / q(z | ·) of `samples` draws, whatever β was in training.
    """
    weigh, total = _weighted(shape), 0.0
    for start in range(0, len(x), CHUNK):
        keys = jax.random.split(jax.random.fold_in(jax.random.key(seed), start), samples)
        batch = (x[start : start + CHUNK], y[start : start + CHUNK])
        logs = np.asarray(weigh(parameters, numbers, keys, *batch), dtype=np.float64)
        total += float(np.sum(np.logaddexp.reduce(logs, axis=0) - np.log(samples)))
    return total / len(x)


@lru_cache(maxsize=16)
def _encoded(shape: Shape) -> Any:
    @jax.jit
    def run(parameters: Tree, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> Any:
        found = forward(shape, parameters, numbers, key, x, y)
        return found, rates(numbers, found), [twice_rate(numbers, found, level) for level in range(len(shape.widths))]

    return run


def ablation(shape: Shape, parameters: Tree, numbers: Numbers, seed: int, x: jax.Array, y: jax.Array) -> Array:
    """How much the decoder uses each unit of z_1: by how many nats the reconstruction term of the loss, mean over
    images, rises when that unit alone is drawn from N(0, η_1²) instead of from the encoder.
    """
    return np.asarray(_ablated(shape)(parameters, numbers, jax.random.key(seed), x, y), dtype=np.float64)


@lru_cache(maxsize=16)
def _ablated(shape: Shape) -> Any:
    @jax.jit
    def run(parameters: Tree, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> jax.Array:
        z = forward(shape, parameters, numbers, key, x, y).sample[0]
        blind = numbers.eta[0] * jax.random.normal(jax.random.fold_in(key, len(shape.widths)), z.shape)

        def error(sample: jax.Array) -> jax.Array:
            off = jnp.sum(jnp.square(y - decode(shape, parameters, x, sample)), axis=1)
            return jnp.mean(off) / (2 * jnp.square(numbers.eta_dec))

        return jax.lax.map(lambda unit: error(z.at[:, unit].set(blind[:, unit])), jnp.arange(z.shape[1])) - error(z)

    return run


@lru_cache(maxsize=16)
def _weighted(shape: Shape) -> Any:
    def one(parameters: Tree, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> jax.Array:
        found = forward(shape, parameters, numbers, key, x, y)
        return _log_weight(shape, parameters, numbers, found, x, y)

    return jax.jit(jax.vmap(one, in_axes=(None, None, 0, None, None)))


def _log_weight(shape: Shape, parameters: Tree, numbers: Numbers, found: Pass, x: jax.Array, y: jax.Array) -> jax.Array:
    """log p(y | z_1) + Σ log p(z_l | z_{l+1}) − Σ log q(z_l | z_{l−1}) of the samples, one per row."""
    total = _log_normal(y, decode(shape, parameters, x, found.sample[0]), numbers.eta_dec)
    for level, sample in enumerate(found.sample):
        total += _log_normal(sample, found.prior[level], numbers.eta[level])
        total -= _log_normal(sample, found.mean[level], found.spread[level])
    return total


def _log_normal(value: jax.Array, mean: jax.Array, spread: jax.Array) -> jax.Array:
    scaled = jnp.square((value - mean) / spread) + 2 * jnp.log(spread) + jnp.log(2 * jnp.pi)
    return -jnp.sum(scaled, axis=1) / 2


def active_directions(covariance: Array, noise: Array) -> int:
    """How many eigenvalues of Σ^{-1/2} Cov(mean) Σ^{-1/2} are visible: log(1 + eigenvalue) > VISIBLE."""
    scaled = covariance / np.sqrt(np.outer(noise, noise))
    return int((np.log1p(np.linalg.eigvalsh(scaled).clip(0.0)) > VISIBLE).sum())


def collapsed(rate: Array) -> Array:
    """From (images, d) rates: the share of units that are (ε, δ)-collapsed, for every ε."""
    reached = np.quantile(rate, 1 - DELTA, axis=0, method="inverted_cdf")
    return np.mean(reached[None, :] < EPSILONS[:, None], axis=1)
