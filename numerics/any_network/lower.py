"""A lower bound of the global threshold κ = sup_Q B(Q)/KL(Q ‖ P), with the law Q that shows it.

B is convex in Q: on the laws with a given divergence from P, tilting by the gains of the last law's own fit never
lowers B. The best of many levels and starts is then raised by Dinkelbach's rule: β ← B/KL, Q ← P e^{gain/β}.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.any_network.laws import (
    at_divergence,
    at_effective_rows,
    divergences,
    effective_rows,
    ratios,
    tilted,
)
from collapsecheck.numerics.any_network.losses import Loss
from collapsecheck.numerics.checks import Array, Indices

ASCENTS = 30  # steps at a fixed divergence
REFINEMENTS = 200  # steps of Dinkelbach's rule
SETTLED = 1e-6  # relative rise below which an ascent stops
LEVELS = 10  # divergences tried
EIGENVECTORS, EXTREMES = 3, 6  # starts
SOFTENED, SHARES = 3, (0.95, 0.7)  # of the best also with fits nearer to the base: a law on one row, whose fit is at an
# end of the range, is a fixed point even where mixing in another row does better
MANY_ROWS = 20  # a witness on fewer effective rows is memorising


@dataclass(frozen=True, eq=False)
class Witness:
    """A law Q on the rows, as a tilt of P: what it shows.

    value: B/KL, a lower bound of κ; weights: Q; fit: its best constant decoder; divergence: KL(Q ‖ P) in nats.
    """

    value: float
    weights: Array
    fit: Array
    divergence: float

    @property
    def effective_rows(self) -> float:
        """1/Σ Q_i²."""
        return float(effective_rows(self.weights[None])[0])


@dataclass(frozen=True, eq=False)
class Found:
    """The best witness, and the best that at least MANY_ROWS effective rows carry (None if none does)."""

    best: Witness | None
    spread: Witness | None


def search(loss: Loss, rows: Array, law: Array, base: Array, scores: Array, levels: int = LEVELS) -> Found:
    """Search witnesses from the leading eigenvectors of the whitened scores (both signs) and from extreme rows."""
    gains = _starts(loss, rows, law, base, scores)
    highest = -np.log(law[law > 0].min())
    grid = np.geomspace(min(0.02, highest / 4), 0.98 * highest, levels)
    starts = np.repeat(gains, levels, axis=0)
    level = np.tile(grid, len(gains))
    found = _Best(law)
    laws = _climb(loss, rows, law, base, starts, level, found)
    value, fits = ratios(loss, rows, laws, law, base)
    chosen = _diverse(value, levels)
    softer = (base + share * (fits[chosen[:SOFTENED]] - base) for share in SHARES)
    starts = np.concatenate([fits[chosen], *softer])
    _refine(loss, rows, law, base, starts, np.r_[value[chosen], np.tile(value[chosen[:SOFTENED]], len(SHARES))], found)
    _spread_out(loss, rows, law, base, gains, found)
    return Found(found.best, found.spread)


def _diverse(value: Array, levels: int) -> Indices:
    """The best law of every start, best first: those of one start lie near one another and may miss the highest."""
    best = value.reshape(-1, levels).argmax(axis=1) + levels * np.arange(len(value) // levels)
    return best[np.argsort(-value[best], kind="stable")]


class _Best:
    """Keeps the best witness seen, and the best with many effective rows."""

    def __init__(self, law: Array) -> None:
        self.law = law
        self.best: Witness | None = None
        self.spread: Witness | None = None

    def see(self, value: Array, laws: Array, fits: Array) -> None:
        """Take note of laws and their ratios."""
        self.best = self._better(self.best, value, laws, fits)
        many = np.where(effective_rows(laws) >= MANY_ROWS, value, 0.0)
        self.spread = self._better(self.spread, many, laws, fits)

    def _better(self, kept: Witness | None, value: Array, laws: Array, fits: Array) -> Witness | None:
        i = int(np.argmax(value))
        if not value[i] > (0.0 if kept is None else kept.value):
            return kept
        away = float(divergences(laws[i : i + 1], self.law)[0])
        return Witness(float(value[i]), laws[i].copy(), fits[i].copy(), away)


def _starts(loss: Loss, rows: Array, law: Array, base: Array, scores: Array) -> Array:
    """Gains to tilt by at first, (s, n)."""
    usable = np.where(np.isfinite(scores), scores, 0.0)
    along = leading(usable, law, EIGENVECTORS)
    extreme = np.argsort(-loss.alone(rows, base) * (law > 0), kind="stable")[:EXTREMES]
    mixed = 0.5 * law + 0.5 * np.eye(len(law))[extreme]
    return np.concatenate([along, -along, loss.gains(rows, loss.fit(rows, mixed), base)])


def leading(scores: Array, law: Array, count: int) -> Array:
    """Projections of the rows on the leading eigenvectors of the scores' covariance, (count, n)."""
    weighted = np.sqrt(law)[:, None] * scores
    if scores.shape[0] < scores.shape[1]:
        vectors = weighted.T @ np.linalg.eigh(weighted @ weighted.T)[1][:, ::-1][:, :count]
    else:
        vectors = np.linalg.eigh(weighted.T @ weighted)[1][:, ::-1][:, :count]
    return np.asarray((scores @ vectors).T)


def _climb(loss: Loss, rows: Array, law: Array, base: Array, gains: Array, level: Array, found: _Best) -> Array:
    """Ascents at fixed divergences, all at once; those that have settled are left."""
    laws = at_divergence(law, gains, level)
    value, fits = ratios(loss, rows, laws, law, base)
    going = np.arange(len(laws))
    for _ in range(ASCENTS):
        found.see(value, laws, fits)
        gains = loss.gains(rows, fits[going], base)
        laws[going] = at_divergence(law, gains, level[going])
        after, fits[going] = ratios(loss, rows, laws[going], law, base)
        rising = after > value[going] * (1 + SETTLED)
        value[going] = after
        going = going[rising]
        if len(going) == 0:
            break
    found.see(value, laws, fits)
    return laws


def _refine(loss: Loss, rows: Array, law: Array, base: Array, fits: Array, beta: Array, found: _Best) -> None:
    """Dinkelbach's rule; it stops where the ratio no longer rises."""
    for _ in range(REFINEMENTS):
        keep = (beta > 0) & np.isfinite(beta)
        if not keep.any():
            return
        fits, beta = fits[keep], beta[keep]
        laws = tilted(law, loss.gains(rows, fits, base) / beta[:, None])
        after, fits = ratios(loss, rows, laws, law, base)
        found.see(after, laws, fits)
        if np.all(after <= beta * (1 + 1e-12)):
            return
        beta = np.maximum(after, beta * (after > 0))


def _spread_out(loss: Loss, rows: Array, law: Array, base: Array, gains: Array, found: _Best) -> None:
    """Witnesses that just MANY_ROWS effective rows carry, by the same ascent; none on fewer rows."""
    highest = 0.0
    for _ in range(ASCENTS if effective_rows(law[None])[0] > MANY_ROWS else 0):
        laws = at_effective_rows(law, gains, MANY_ROWS)
        value, fits = ratios(loss, rows, laws, law, base)
        found.see(value, laws, fits)
        if value.max() <= highest * (1 + SETTLED):
            return
        highest = float(value.max())
        gains = loss.gains(rows, fits, base)
