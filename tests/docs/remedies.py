"""Remedies against collapse in a linear VAE, minimised without the closed form; E[x xᵀ] = diag(θ²), η = η_dec = 1."""

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from scipy.optimize import minimize

Array = np.ndarray
TINY = 1e-12
ANY = (1e-6, 1e6)  # bounds of a learnable σ²


def split(p: Array, modes: int, latents: int) -> tuple[Array, Array, Array]:
    """U (modes × latents), V (latents × modes) and log σ of a flat vector."""
    U, V, log_sigma = np.split(p, [modes * latents, 2 * modes * latents])
    return U.reshape(modes, latents), V.reshape(latents, modes), log_sigma


def terms(p: Array, theta2: Array, latents: int) -> tuple[float, Array]:
    """E‖x − x̂‖² and the KL of every latent in nats."""
    U, V, log_sigma = split(p, len(theta2), latents)
    misfit, variance = np.eye(len(theta2)) - U @ V, np.exp(2.0 * log_sigma)
    kl = 0.5 * ((V**2) @ theta2 + variance - 1.0 - 2.0 * log_sigma)
    return float(np.sum(misfit**2 * theta2) + np.sum(U**2 * variance)), kl


def starts(theta2: Array, latents: int, count: int) -> list[Array]:
    """Random parameters."""
    rng, size = np.random.default_rng(0), 2 * len(theta2) * latents
    return [np.concatenate([0.7 * rng.normal(size=size), np.full(latents, -0.6)]) for _ in range(count)]


def objective(p: Array, theta2: Array, latents: int, beta: float) -> tuple[float, Array]:
    """The loss of a flat vector and its gradient."""
    U, V, log_sigma = split(p, len(theta2), latents)
    error, kl = terms(p, theta2, latents)
    misfit, variance = (np.eye(len(theta2)) - U @ V) * theta2, np.exp(2.0 * log_sigma)
    by_U, by_V = 2.0 * (U * variance - misfit @ V.T), 2.0 * (beta * V * theta2 - U.T @ misfit)
    by_sigma = 2.0 * (variance * (U**2).sum(axis=0) + beta * (variance - 1.0))
    return error + 2.0 * beta * float(kl.sum()), np.concatenate([by_U.ravel(), by_V.ravel(), by_sigma])


def descend(loss: Callable[..., tuple], start: Array, latents: int, low: float, high: float, *rest: Any) -> Any:
    """L-BFGS with low ≤ σ² ≤ high, the last `latents` entries of the vector being log σ; rest: the loss's arguments."""
    bounds = [(None, None)] * (len(start) - latents) + [(0.5 * np.log(low), 0.5 * np.log(high))] * latents
    options = {"maxiter": 5000, "ftol": 1e-15, "gtol": 1e-9}
    return minimize(loss, start, rest, method="L-BFGS-B", jac=True, bounds=bounds, options=options)


def capped(theta2: Array, latents: int, low: float, high: float) -> Array:
    """The best parameters with low ≤ σ² ≤ high: free, capped (δ-VAE) or fixed variance."""
    runs = [descend(objective, p, latents, low, high, theta2, latents, 1.0) for p in starts(theta2, latents, 2)]
    return np.asarray(min(runs, key=lambda run: run.fun).x)


def warmed_up(theta2: Array, latents: int) -> Array:
    """Where training ends that follows the minimum while β rises from 0.1 to 1."""
    p = starts(theta2, latents, 1)[0]
    for beta in np.linspace(0.1, 1.0, 7):
        p = descend(objective, p + 1e-3, latents, *ANY, theta2, latents, beta).x
    return np.asarray(p)


def with_skip(theta2: Array, latents: int) -> Array:
    """The best parameters of a decoder W_2 W_1 + S, with W_2 W_1 + S for U."""
    plain, square = starts(theta2, latents, 1)[0], (len(theta2), latents)
    size = square[0] * square[1]

    def merged(q: Array) -> Array:
        return np.append(q[2 * size : 3 * size] + (second(q) @ first(q)).ravel(), q[3 * size :])

    def first(q: Array) -> Array:
        return q[:size].reshape(latents, latents)

    def second(q: Array) -> Array:
        return q[size : 2 * size].reshape(square)

    def loss(q: Array) -> tuple[float, Array]:
        value, slope = objective(merged(q), theta2, latents, 1.0)
        by_U = slope[:size].reshape(square)
        return value, np.concatenate([(second(q).T @ by_U).ravel(), (by_U @ first(q).T).ravel(), slope])

    return merged(descend(loss, np.concatenate([plain[: 2 * size], plain]), latents, *ANY).x)


@cache
def free_bits(theta2: tuple[float, ...], beta: float, free: float) -> tuple[float, ...]:
    """`with_free_bits`, once for the same numbers; as many latents as modes."""
    return tuple(with_free_bits(np.array(theta2), len(theta2), beta, free))


def with_free_bits(theta2: Array, latents: int, beta: float, free: float) -> Array:
    """The best parameters where each latent's KL counts as max(KL, free): a smooth program with a bound per latent."""
    size = 2 * len(theta2) * latents + latents
    bounds = [(None, None)] * size + [(free, None)] * latents
    above = {"type": "ineq", "fun": lambda q: q[size:] - terms(q[:size], theta2, latents)[1]}

    def loss(q: Array) -> float:
        return terms(q[:size], theta2, latents)[0] + 2.0 * beta * float(q[size:].sum())

    options = {"maxiter": 500, "ftol": TINY}
    full = (np.append(p, np.full(latents, free + 1.0)) for p in starts(theta2, latents, 4))
    runs = [minimize(loss, q, bounds=bounds, constraints=[above], method="SLSQP", options=options) for q in full]
    return np.asarray(min((run for run in runs if run.success), key=lambda run: run.fun).x[:size])


def information(p: Array, theta2: Array, latents: int) -> float:
    """I(x; z) in nats: ½ log det of the second moment of z over its noise."""
    _, V, log_sigma = split(p, len(theta2), latents)
    scaled = V * np.sqrt(theta2) / np.exp(log_sigma)[:, None]
    return 0.5 * float(np.linalg.slogdet(np.eye(latents) + scaled @ scaled.T)[1])
