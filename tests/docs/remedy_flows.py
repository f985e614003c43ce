"""Gradient flow of one mode of a linear VAE: with β warming up, and with a decoder of two factors and a skip."""

from collections.abc import Callable

import numpy as np
from scipy.integrate import solve_ivp

Array = np.ndarray
TINY = 1e-12


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
