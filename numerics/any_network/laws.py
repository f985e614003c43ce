"""Laws Q on the rows of a sample: exponential tilts of the rows' own law P and how far they are from it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from collapsecheck.numerics.any_network.families import entropy_divergence
from collapsecheck.numerics.any_network.losses import Loss
from collapsecheck.numerics.checks import Array

SMALLEST_KL = 1e-7  # below it a ratio to the divergence is rounding, and κ_loc says what its limit is
REACH, HALVINGS = 5.0, 18  # e-folds either way in which a tilt's length is sought, and bisections


def tilted(law: Array, gains: Array) -> Array:
    """Laws proportional to P e^{gain}, (s, n) from gains (s, n)."""
    weights = law * np.exp(gains - gains.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def divergences(laws: Array, law: Array) -> Array:
    """KL(Q ‖ P) in nats of every law, (s,), accurate to its own size."""
    return np.asarray(entropy_divergence(laws, law).sum(axis=1))


def ratios(loss: Loss, rows: Array, laws: Array, law: Array, base: Array) -> tuple[Array, Array]:
    """B(Q)/KL(Q ‖ P) and the fit of every law; 0 where the divergence is too small to divide by.

    Every ratio is a lower bound of the global threshold κ.
    """
    fits = loss.fit(rows, laws)
    away = divergences(laws, law)
    gained = loss.improvement(rows, laws, fits, base)
    return np.where(away > SMALLEST_KL, gained / np.maximum(away, SMALLEST_KL), 0.0), fits


def effective_rows(laws: Array) -> Array:
    """1/Σ Q_i² of every law: how many rows carry it."""
    return np.asarray(1 / np.sum(laws**2, axis=1))


def at_divergence(law: Array, gains: Array, level: Array) -> Array:
    """The tilts P e^{t gain} whose divergence from P is `level` (s,), t ≥ 0; the closest if none reaches it."""
    return _at(law, gains, level, lambda laws, t: t * np.sum(laws * gains, axis=1) - _log_mean(law, gains, t))


def at_effective_rows(law: Array, gains: Array, rows: float) -> Array:
    """The tilts P e^{t gain} that `rows` effective rows carry; the closest if none has so few."""
    return _at(law, gains, np.full(len(gains), -np.log(rows)), lambda laws, t: -np.log(effective_rows(laws)))


def _log_mean(law: Array, gains: Array, t: Array) -> Array:
    """log E_P e^{t gain}."""
    top = gains.max(axis=1)
    return np.asarray(np.log(np.exp(t[:, None] * (gains - top[:, None])) @ law) + t * top)


def _at(law: Array, gains: Array, level: Array, measure: Callable[[Array, Array], Array]) -> Array:
    """The tilts at which a measure that rises with t has reached `level`, by bisection of log t."""
    spread = np.sqrt(np.maximum(gains**2 @ law - (gains @ law) ** 2, 1e-300))
    start = np.sqrt(2 * np.abs(level)) / spread
    low, high = np.log(start) - REACH, np.log(start) + REACH
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        below = measure(tilted(law, np.exp(middle)[:, None] * gains), np.exp(middle)) < level
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return tilted(law, np.exp(low)[:, None] * gains)
