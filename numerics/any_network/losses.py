"""What a threshold needs of a loss ℓ(x, f): the best constant decoder, what a tilt of the rows gains, the scores.

A loss is judged by f_Q = argmin E_Q ℓ(x, f) for a law Q on the rows: B(Q) = E_Q ℓ(x, f_0) − E_Q ℓ(x, f_Q) ≥ 0 with f_0
the best constant of the data's law P. Rows are (n, d); laws are (s, n), one per row; fits are (s, d).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from collapsecheck.numerics.any_network.families import Family, entropy_divergence, poisson
from collapsecheck.numerics.checks import Array

EDGE = 1e-12  # tilts keep this far, relative to the base's distance, from the ends of the interval of means
LAST_DIGIT = 1e-15  # and this far, relative to the upper end


class Loss(Protocol):
    """Any loss with a best constant decoder."""

    def fit(self, rows: Array, laws: Array) -> Array:
        """The best constant for every law, (s, d), in the loss's own coordinates (a mean, a median)."""

    def improvement(self, rows: Array, laws: Array, fits: Array, base: Array) -> Array:
        """B(Q) of every law, (s,)."""

    def alone(self, rows: Array, base: Array) -> Array:
        """B of the laws that sit on a single row, (n,)."""

    def gains(self, rows: Array, fits: Array, base: Array) -> Array:
        """ℓ(x_i, base) − ℓ(x_i, fit) up to a constant for every fit, (s, n)."""

    def scores(self, rows: Array, base: Array) -> Array:
        """Scores H^{−1/2} ∂ℓ/∂f at the base, (n, d): κ_loc is the largest eigenvalue of their covariance."""


@dataclass(frozen=True)
class Exponential:
    """−log p(x | f) of independent coordinates of one family; fits are means."""

    family: Family

    def fit(self, rows: Array, laws: Array) -> Array:
        """The mean."""
        return laws @ rows

    def improvement(self, rows: Array, laws: Array, fits: Array, base: Array) -> Array:
        """The Bregman divergence of the mean from the base."""
        return np.asarray(self.family.divergence(fits, base).sum(axis=-1))

    def alone(self, rows: Array, base: Array) -> Array:
        """The divergence of every row."""
        return self.improvement(rows, rows, rows, base)

    def gains(self, rows: Array, fits: Array, base: Array) -> Array:
        """⟨x_i, f(fit) − f(base)⟩."""
        return self.slopes(fits, base) @ np.swapaxes(rows, -1, -2)

    def slopes(self, fits: Array, base: Array) -> Array:
        """Δ = f(fit) − f(base), means kept off the ends where f is infinite."""
        low, high = self.family.low, self.family.high
        if np.isfinite(low):
            fits = np.maximum(fits, low + EDGE * (base - low))
        if np.isfinite(high):
            fits = np.minimum(fits, np.maximum(high - np.maximum(EDGE * (high - base), LAST_DIGIT * high), base))
        return self.family.natural(fits) - self.family.natural(base)

    def scores(self, rows: Array, base: Array) -> Array:
        """(x − m)/√V(m)."""
        return (rows - base) / np.sqrt(self.family.variance(base))


@dataclass(frozen=True)
class Shares:
    """−log p of multinomial counts within groups of columns, given each row's totals; one-hot rows are categorical.

    groups: the number of every column's group, from 0, in order. With fixed totals all is as for Poisson counts.
    """

    groups: tuple[int, ...]

    def fit(self, rows: Array, laws: Array) -> Array:
        """The mean counts."""
        return laws @ rows

    def totals(self, counts: Array) -> Array:
        """The sum of a column's group, (…, d)."""
        starts = np.flatnonzero(np.diff(self.groups, prepend=-1))
        return np.repeat(np.add.reduceat(counts, starts, axis=-1), np.bincount(self.groups), axis=-1)

    def shares(self, fits: Array, base: Array) -> tuple[Array, Array]:
        """The fit's means scaled to the base's totals, and by how much its totals are larger."""
        ratio = self.totals(fits) / self.totals(base)
        return fits / np.where(ratio > 0, ratio, 1.0), ratio

    def improvement(self, rows: Array, laws: Array, fits: Array, base: Array) -> Array:
        """N_Q KL(shares of Q ‖ shares of P), summed over groups."""
        scaled, ratio = self.shares(fits, base)
        return np.asarray((ratio * entropy_divergence(scaled, base)).sum(axis=-1))

    def alone(self, rows: Array, base: Array) -> Array:
        """N_i KL of every row's shares."""
        return self.improvement(rows, rows, rows, base)

    def gains(self, rows: Array, fits: Array, base: Array) -> Array:
        """⟨x_i, log(shares of Q/shares of P)⟩."""
        return self.slopes(fits, base) @ np.swapaxes(rows, -1, -2)

    def slopes(self, fits: Array, base: Array) -> Array:
        """Logarithms of the ratio of shares."""
        return Exponential(poisson()).slopes(self.shares(fits, base)[0], base)

    def scores(self, rows: Array, base: Array) -> Array:
        """(x − N p)/√m: a generalised inverse of N (diag p − p pᵀ) is diagonal on its range."""
        return (rows - self.totals(rows) * (base / self.totals(base))) / np.sqrt(base)
