"""A ReLU VAE with one more latent that enters the decoder additively: trained without it, then woken by a small kick.

The objective is J of docs/any-network.md: reconstruction in nats plus β KL, every latent N(0, 1) a priori.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from collapsecheck.numerics.checks import Array

Likelihood = Literal["bernoulli", "gaussian"]
Tree = Mapping[str, Any]
START = -1.0  # the log-variance of an untrained encoder
KICK = 0.1  # standard deviation of the woken latent's mean


class Task(NamedTuple):
    """What is compiled once: the likelihood (a Gaussian's η_dec is 1), β, and the optimiser's steps, batch and rate."""

    likelihood: Likelihood
    beta: float
    steps: int
    batch: int = 128
    rate: float = 2e-3


def initial(x: Array, hidden: int, latents: int, likelihood: Likelihood, seed: int) -> Tree:
    """Random parameters; the decoder starts at the best constant, and the further latent, "extra", is silent."""
    rng = np.random.default_rng(seed)

    def layer(enters: int, leaves: int, gain: float) -> Array:
        return rng.normal(0.0, (gain / enters) ** 0.5, (enters, leaves)).astype(np.float32)

    d, m = x.shape[1], x.mean(axis=0)
    base = np.log(m / (1 - m)) if likelihood == "bernoulli" else m
    encoder = {"in": layer(d, hidden, 2.0), "mean": layer(hidden, latents, 1.0), "log": layer(hidden, latents, 0.01)}
    decoder = {"in": layer(latents, hidden, 2.0), "bias": np.zeros(hidden, np.float32), "out": layer(hidden, d, 0.1)}
    extra = {"read": np.zeros(d + hidden, np.float32), "shift": np.float32(0), "write": np.zeros(d, np.float32)}
    return {
        "encoder": encoder | {"bias": np.zeros(hidden, np.float32), "log bias": np.full(latents, START, np.float32)},
        "decoder": decoder | {"base": base.astype(np.float32)},
        "extra": extra | {"log": np.float32(0)},
    }


def encode(p: Tree, x: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Means and log-variances of all latents, the further one last, and what the further one reads."""
    layers, extra = p["encoder"], p["extra"]
    hidden = jax.nn.relu(x @ layers["in"] + layers["bias"])
    seen = jnp.concatenate([x, hidden], axis=1)
    mean = jnp.column_stack([hidden @ layers["mean"], seen @ extra["read"] + extra["shift"]])
    last = jnp.broadcast_to(extra["log"], (len(x), 1))
    return mean, jnp.column_stack([hidden @ layers["log"] + layers["log bias"], last]), seen


def decode(p: Tree, z: jax.Array) -> jax.Array:
    """The natural parameter of every pixel."""
    layers = p["decoder"]
    hidden = jax.nn.relu(z[:, :-1] @ layers["in"] + layers["bias"])
    return hidden @ layers["out"] + layers["base"] + z[:, -1:] * p["extra"]["write"]


def kl(mean: jax.Array, log: jax.Array) -> jax.Array:
    """Nats per row and latent."""
    return (jnp.square(mean) + jnp.exp(log) - 1 - log) / 2


def objective(task: Task, p: Tree, key: jax.Array, x: jax.Array) -> jax.Array:
    """J on a batch, one sample per row."""
    mean, log, _ = encode(p, x)
    f = decode(p, mean + jnp.exp(log / 2) * jax.random.normal(key, mean.shape))
    lost = jax.nn.softplus(f) - x * f if task.likelihood == "bernoulli" else jnp.square(x - f) / 2
    return jnp.mean(lost.sum(axis=1) + task.beta * kl(mean, log).sum(axis=1))


@lru_cache(maxsize=8)
def _run(task: Task, woken: bool) -> Any:
    adam = optax.adam(optax.cosine_decay_schedule(task.rate, task.steps))

    def run(p: Tree, key: jax.Array, x: jax.Array) -> Tree:
        def step(carry: Any, key: jax.Array) -> Any:
            p, state = carry
            rows = x[jax.random.randint(key, (task.batch,), 0, len(x))]
            gradient = jax.grad(lambda p: objective(task, p, jax.random.fold_in(key, 1), rows))(p)
            if not woken:
                gradient = gradient | {"extra": jax.tree.map(jnp.zeros_like, gradient["extra"])}
            update, state = adam.update(gradient, state, p)
            return (optax.apply_updates(p, update), state), None

        return jax.lax.scan(step, (p, adam.init(p)), jax.random.split(key, task.steps))[0][0]

    return jax.jit(run)


def train(task: Task, p: Tree, seed: int, x: jax.Array, woken: bool) -> Tree:
    """Adam with a cosine schedule; the further latent stays silent unless `woken`."""
    return _run(task, woken)(p, jax.random.key(seed), x)


def reconstruction(task: Task, p: Tree, seed: int, x: jax.Array, samples: int = 16) -> Array:
    """The mean of y given x, averaged over samples of z: what `detect --xhat` takes."""
    mean, log, _ = encode(p, x)
    found = np.zeros(x.shape)
    for key in jax.random.split(jax.random.key(seed), samples):
        f = decode(p, mean + jnp.exp(log / 2) * jax.random.normal(key, mean.shape))
        found += np.asarray(jax.nn.sigmoid(f) if task.likelihood == "bernoulli" else f) / samples
    return found


def kicked(task: Task, p: Tree, x: jax.Array, xhat: Array) -> Tree:
    """The further latent reads, as far as an affine map can, the top direction of the whitened residual, weakly."""
    variance = (xhat * (1 - xhat)).mean(axis=0) if task.likelihood == "bernoulli" else np.ones(x.shape[1])
    residual = np.asarray(x, dtype=float) - xhat
    scores = (residual - residual.mean(axis=0)) / np.sqrt(variance)
    top = np.linalg.eigh(scores.T @ scores / len(scores))[1][:, -1]
    seen = np.column_stack([np.asarray(encode(p, x)[2], dtype=float), np.ones(len(x))])
    read = np.linalg.lstsq(seen, scores @ top, rcond=1e-6)[0]
    read *= KICK / (seen @ read).std()
    means = seen @ read
    read[-1] -= means.mean()
    write = residual.T @ (means - means.mean()) / len(means) / variance / (1 + KICK**2)
    extra = {"read": read[:-1], "shift": read[-1], "write": write, "log": 0.0}
    return {**p, "extra": {name: jnp.asarray(value, dtype=jnp.float32) for name, value in extra.items()}}
