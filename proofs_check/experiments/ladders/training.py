"""Adam on J at one β, compiled once for a whole ladder: β, its warm-up and all random numbers are arguments."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from collapsecheck.experiments.ladders.network import Architecture, Arrays, Tree, collapsed_cost, costs, encode, kl
from collapsecheck.experiments.relu.measure import active_directions

RATE = 2e-3  # at first, from where it falls along a cosine
DRAWS = 16  # of every row's latents, each with its opposite, for the loss of a trained network


class Task(NamedTuple):
    """What is compiled once: the loss, the network's sizes, and the optimiser's steps, batch and first rate."""

    loss: str
    architecture: Architecture
    hidden: int
    latents: int
    steps: int
    batch: int = 128
    rate: float = RATE


class Measured(NamedTuple):
    """Of a trained network, on the rows it was trained on.

    kl: nats per row, over all latents; directions: eigenvalues of Σ^{-1/2} Cov(mean) Σ^{-1/2} that count as active;
    gain: J − J_0 in nats, from DRAWS pairs of opposite samples of every row's latents; gain_error: its standard error.
    """

    kl: float
    directions: int
    gain: float
    gain_error: float


def train(task: Task, p: Tree, data: Arrays, beta: float, warm_up: float, seed: int) -> Tree:
    """From parameters to parameters; β rises from 0 over the first share `warm_up` of the steps."""
    return _run(task)(p, data, jnp.float32(beta), jnp.float32(max(warm_up, 1e-9)), jax.random.key(seed))


@lru_cache(maxsize=16)
def _run(task: Task) -> Any:
    adam = optax.adam(optax.cosine_decay_schedule(task.rate, task.steps))

    def run(p: Tree, data: Arrays, beta: jax.Array, warm_up: jax.Array, key: jax.Array) -> Tree:
        def step(carry: Any, given: Any) -> Any:
            (p, state), (key, share) = carry, given
            rows = jax.random.randint(key, (task.batch,), 0, len(data.target))
            noise = jax.random.normal(jax.random.fold_in(key, 1), (task.batch, task.latents))
            now = beta * jnp.minimum(1.0, share / warm_up)

            def objective(p: Tree) -> jax.Array:
                lost, rate = costs(p, task.loss, data, rows, noise)
                return jnp.mean(lost + now * rate)

            update, state = adam.update(jax.grad(objective)(p), state, p)
            return (optax.apply_updates(p, update), state), None

        shares = jnp.arange(task.steps) / task.steps
        return jax.lax.scan(step, (p, adam.init(p)), (jax.random.split(key, task.steps), shares))[0][0]

    return jax.jit(run)


def measured(task: Task, p: Tree, data: Arrays, beta: float, seed: int) -> Measured:
    """What the latents carry and what that is worth."""
    nats, mean, noise, gains = map(np.asarray, _measure(task)(p, data, jnp.float32(beta), jax.random.key(seed)))
    directions = active_directions(np.atleast_2d(np.cov(mean.T)), noise)
    return Measured(float(nats), directions, float(gains.mean()), float(gains.std(ddof=1) / len(gains) ** 0.5))


@lru_cache(maxsize=16)
def _measure(task: Task) -> Any:
    @jax.jit
    def run(p: Tree, data: Arrays, beta: jax.Array, key: jax.Array) -> Any:
        mean, log = encode(p, data.seen)
        base = collapsed_cost(task.loss, data)

        def gain(key: jax.Array) -> jax.Array:
            noise = jax.random.normal(key, mean.shape)
            lost, rate = zip(*(costs(p, task.loss, data, slice(None), sign * noise) for sign in (1, -1)), strict=True)
            return jnp.mean((lost[0] + lost[1]) / 2 - base + beta * rate[0])

        return (
            jnp.mean(kl(mean, log).sum(axis=1)),
            mean,
            jnp.exp(log).mean(axis=0),
            jax.lax.map(gain, jax.random.split(key, DRAWS)),
        )

    return run
