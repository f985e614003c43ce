"""Losses ℓ(x, f) in nats, entry by entry and up to constants of x, for networks that put out f."""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp

from collapsecheck.numerics.checks import refuse

Pointwise = Callable[[jax.Array, jax.Array], jax.Array]
PLAIN: dict[str, Pointwise] = {
    "gaussian": lambda x, f: jnp.square(x - f) / 2,
    "bernoulli": lambda x, f: jax.nn.softplus(f) - x * f,
    "poisson": lambda x, f: jnp.exp(f) - x * f,
    "l1": lambda x, f: jnp.abs(x - f),
}
WITH_PARAMETER: dict[str, Callable[[float], Pointwise]] = {
    "negative-binomial": lambda r: lambda x, f: (x + r) * jnp.logaddexp(f, jnp.log(r)) - x * f,
    "huber": lambda width: lambda x, f: _huber(width, jnp.abs(x - f)),
}


def loss_named(name: str) -> Callable[[jax.Array, jax.Array, jax.Array], jax.Array]:
    """(x, f, log η_dec) ↦ ℓ, as `collapsecheck threshold --likelihood` names it; only the learned noise sees η_dec.

    f: the mean (gaussian, l1, huber), its logit (bernoulli) or its logarithm (poisson, negative-binomial:R).
    """
    kind, _, parameter = name.partition(":")
    if name == "gaussian-learned":
        return lambda x, f, noise: jnp.square((x - f) * jnp.exp(-noise)) / 2 + noise
    if kind in WITH_PARAMETER and parameter:
        entry = WITH_PARAMETER[kind](float(parameter))
    elif name in PLAIN:
        entry = PLAIN[name]
    else:
        refuse(f"no network is trained under {name}")
    return lambda x, f, noise: entry(x, f)


def _huber(width: float, size: jax.Array) -> jax.Array:
    return jnp.where(size <= width, jnp.square(size) / 2, width * (size - width / 2))
