"""The loss of docs/theory.md, section 1, for a ReLU network, by one sample per level and example."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from collapsecheck.experiments.relu.network import Numbers, Pass, Shape, Tree, forward


def rates(numbers: Numbers, found: Pass) -> tuple[jax.Array, ...]:
    """KL(q(z_l | z_{l−1}) ‖ p(z_l | z_{l+1})) in nats per level, (batch, d), z_{l+1} sampled."""
    terms = []
    for level, (mean, spread, prior) in enumerate(zip(found.mean, found.spread, found.prior, strict=True)):
        variance = jnp.square(spread / numbers.eta[level])
        apart = jnp.square((mean - prior) / numbers.eta[level])
        terms.append((apart + variance - 1 - jnp.log(variance)) / 2)
    return tuple(terms)


def loss(shape: Shape, parameters: Tree, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> jax.Array:
    """The loss of docs/theory.md, section 1 (twice the negative β-ELBO), one sample per example, batch mean.

    A level below the top has its rate averaged over the encoder's joint law, as there: z_l itself is sampled.
    """
    found = forward(shape, parameters, numbers, key, x, y)
    error = jnp.sum(jnp.square(y - found.decoded), axis=1) / jnp.square(numbers.eta_dec)
    for level in range(len(shape.widths)):
        error += numbers.beta[level] * jnp.sum(twice_rate(numbers, found, level), axis=1)
    return jnp.mean(error)


def twice_rate(numbers: Numbers, found: Pass, level: int) -> jax.Array:
    """A level's term of the loss, (batch, d): below the top its mean can be negative, and it is no KL."""
    eta = numbers.eta[level]
    entropy = 1 + 2 * jnp.log(found.spread[level] / eta)
    if level == len(found.mean) - 1:
        return jnp.square(found.mean[level] / eta) + jnp.square(found.spread[level] / eta) - entropy
    return jnp.square((found.sample[level] - found.prior[level]) / eta) - entropy
