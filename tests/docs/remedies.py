"""Remedies against collapse in a linear VAE, minimised without the closed form; E[x xᵀ] = diag(θ²), η = η_dec = 1."""

from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.integrate import solve_ivp
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


def objective(theta2: Array, latents: int, beta: float) -> Callable[[Array], float]:
    """The loss of a flat vector."""

    def loss(p: Array) -> float:
        error, kl = terms(p, theta2, latents)
        return error + 2.0 * beta * float(kl.sum())

    return loss


def descend(loss: Callable[[Array], float], start: Array, latents: int, low: float, high: float) -> Any:
    """L-BFGS with low ≤ σ² ≤ high, the last `latents` entries of the vector being log σ."""
    bounds = [(None, None)] * (len(start) - latents) + [(0.5 * np.log(low), 0.5 * np.log(high))] * latents
    options = {"maxiter": 5000, "maxfun": 10**6, "ftol": 1e-14, "gtol": 1e-8}
    return minimize(loss, start, method="L-BFGS-B", bounds=bounds, options=options)


def capped(theta2: Array, latents: int, low: float, high: float) -> Array:
    """The best parameters with low ≤ σ² ≤ high: free, capped (δ-VAE) or fixed variance."""
    loss = objective(theta2, latents, 1.0)
    runs = [descend(loss, p, latents, low, high) for p in starts(theta2, latents, 2)]
    return np.asarray(min(runs, key=lambda run: run.fun).x)


def warmed_up(theta2: Array, latents: int) -> Array:
    """Where training ends that follows the minimum while β rises from 0.1 to 1."""
    p = starts(theta2, latents, 1)[0]
    for beta in np.linspace(0.1, 1.0, 7):
        p = descend(objective(theta2, latents, float(beta)), p + 1e-3, latents, *ANY).x
    return np.asarray(p)


def with_skip(theta2: Array, latents: int) -> Array:
    """The best parameters of a decoder W_2 W_1 + S, with W_2 W_1 + S for U."""
    loss, plain, square = objective(theta2, latents, 1.0), starts(theta2, latents, 1)[0], (len(theta2), latents)
    size = square[0] * square[1]

    def merged(q: Array) -> Array:
        first, second, p = q[:size], q[size : 2 * size], q[2 * size :].copy()
        p[:size] += (second.reshape(square) @ first.reshape(latents, latents)).ravel()
        return p

    start = np.concatenate([plain[:size], plain[size : 2 * size], plain])
    return merged(descend(lambda q: loss(merged(q)), start, latents, *ANY).x)


def with_free_bits(theta2: Array, latents: int, beta: float, free: float) -> Array:
    """The best parameters where each latent's KL counts as max(KL, free): a smooth program with a bound per latent."""
    size = 2 * len(theta2) * latents + latents
    bounds = [(None, None)] * size + [(free, None)] * latents
    above = {"type": "ineq", "fun": lambda q: q[size:] - terms(q[:size], theta2, latents)[1]}

    def loss(q: Array) -> float:
        return terms(q[:size], theta2, latents)[0] + 2.0 * beta * float(q[size:].sum())

    options = {"maxiter": 500, "ftol": TINY}
    full = (np.append(p, np.full(latents, free + 1.0)) for p in starts(theta2, latents, 5))
    runs = [minimize(loss, q, bounds=bounds, constraints=[above], method="SLSQP", options=options) for q in full]
    return np.asarray(min((run for run in runs if run.success), key=lambda run: run.fun).x[:size])


def information(p: Array, theta2: Array, latents: int) -> float:
    """I(x; z) in nats: ½ log det of the second moment of z over its noise."""
    _, V, log_sigma = split(p, len(theta2), latents)
    scaled = V * np.sqrt(theta2) / np.exp(log_sigma)[:, None]
    return 0.5 * float(np.linalg.slogdet(np.eye(latents) + scaled @ scaled.T)[1])


def escape(gradient: Callable[[float, Array], Array], start: Array, done: Callable[[Array], float]) -> float:
    """The time in which gradient flow from the start makes `done` change its sign."""

    def event(_: float, p: Array) -> float:
        return done(p)

    event.terminal = True  # type: ignore[attr-defined]
    run = solve_ivp(lambda t, p: -gradient(t, p), (0.0, 1e6), start, method="LSODA", events=event, rtol=1e-9, atol=TINY)
    return float(run.t_events[0][0])


def annealed(theta: float, warmup: float) -> Callable[[float, Array], Array]:
    """Slopes of one mode's loss in (λ, ω, log σ) while β rises from 0 to 1 in the time `warmup` (0: at once)."""

    def gradient(t: float, p: Array) -> Array:
        encoder, decoder, beta = p[0], p[1], min(1.0, t / warmup) if warmup else 1.0
        misfit, variance = 1.0 - decoder * encoder, np.exp(2.0 * p[2])
        by_encoder = 2.0 * theta**2 * (beta * encoder - misfit * decoder)
        by_decoder = 2.0 * (variance * decoder - theta**2 * misfit * encoder)
        return np.array([by_encoder, by_decoder, 2.0 * (variance * (decoder**2 + beta) - beta)])

    return gradient


def mode_loss(theta: float, p: Array) -> float:
    """One mode's loss at (λ, ω, log σ), β = 1."""
    variance = np.exp(2.0 * p[2])
    error = theta**2 * (1.0 - p[1] * p[0]) ** 2 + variance * p[1] ** 2
    return float(error + theta**2 * p[0] ** 2 + variance - 1.0 - 2.0 * p[2])


def deep(theta: float, skip: bool) -> Callable[[float, Array], Array]:
    """Slopes of one mode's loss in (λ, w_1, w_2, s): the decoder's gain is w_2 w_1, and + s with a skip; σ = 1."""

    def gradient(_: float, p: Array) -> Array:
        encoder, first, second, direct = p
        gain = first * second + skip * direct
        by_gain = -2.0 * theta**2 * (1.0 - gain * encoder) * encoder + 2.0 * gain
        by_encoder = -2.0 * theta**2 * (1.0 - gain * encoder) * gain + 2.0 * theta**2 * encoder
        return np.array([by_encoder, by_gain * second, by_gain * first, skip * by_gain])

    return gradient
