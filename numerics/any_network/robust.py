"""L1 and Huber's loss: not exponential families, but the same two thresholds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array, Flags

STEPS = 60  # bisections of a fit: 2^-60 of a column's range
EDGE = 1e-9  # relative
AT_ONCE = 1 << 16  # entries of rows, once per law


@dataclass(frozen=True)
class Robust:
    """Σ_j h(x_j − f_j), with h(r) = |r| if `width` is 0, else Huber's: r²/2 within `width`, then width (|r| − width/2).

    Fits are weighted medians or M-estimates of location.
    """

    width: float

    def value(self, residuals: Array) -> Array:
        """h entrywise."""
        size = np.abs(residuals)
        if self.width == 0:
            return size
        return np.where(size <= self.width, size**2 / 2, self.width * (size - self.width / 2))

    def slope(self, residuals: Array) -> Array:
        """h' entrywise."""
        return np.sign(residuals) if self.width == 0 else np.clip(residuals, -self.width, self.width)

    def inside(self, residuals: Array) -> Flags:
        """Where h is curved; what sits on the edge is outside, whatever rounding does to it."""
        return np.abs(residuals) < self.width * (1.0 - EDGE)

    def fit(self, rows: Array, laws: Array) -> Array:
        """The weighted median of every column, or the zero of E h'(x − f) by bisection."""
        if self.width == 0:
            return weighted_medians(rows, laws)
        laws = np.atleast_2d(laws)
        step = max(1, AT_ONCE // rows.size)
        return np.concatenate([self._locations(rows, laws[i : i + step]) for i in range(0, len(laws), step)])

    def _locations(self, rows: Array, laws: Array) -> Array:
        """The fits of a few laws (s, n) by bisection, (s, d)."""
        low, high = (np.tile(end, (len(laws), 1)) for end in (rows.min(axis=0), rows.max(axis=0)))
        for _ in range(STEPS):
            middle = (low + high) / 2
            rises = (laws[:, None] @ self.slope(rows - middle[:, None]))[:, 0] > 0
            low, high = np.where(rises, middle, low), np.where(rises, high, middle)
        return (low + high) / 2

    def improvement(self, rows: Array, laws: Array, fits: Array, base: Array) -> Array:
        """E_Q of what the fit saves."""
        return np.asarray(np.sum(np.atleast_2d(laws) * self.gains(rows, fits, base), axis=1))

    def alone(self, rows: Array, base: Array) -> Array:
        """What a row of its own costs at the base."""
        return np.asarray(self.value(rows - base).sum(axis=1))

    def gains(self, rows: Array, fits: Array, base: Array) -> Array:
        """ℓ(x_i, base) − ℓ(x_i, fit) for every fit."""
        before = self.value(rows - base).sum(axis=1)
        return np.stack([before - self.value(rows - fit).sum(axis=1) for fit in np.atleast_2d(fits)])

    def scores(self, rows: Array, base: Array) -> Array:
        """h'(base − x)/√H; columns that are locally inert (an atom at the median) score 0.

        H is the share of rows within `width`, for L1 twice a kernel estimate of the density at the median. A column
        with H = 0 scores infinitely: κ_loc = ∞.
        """
        curvature = density_at(rows, base) * 2 if self.width == 0 else self.inside(rows - base).mean(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            scores = self.slope(base - rows) / np.sqrt(curvature)
        return np.where(np.isnan(scores), 0.0, scores)


def weighted_medians(rows: Array, laws: Array) -> Array:
    """The lower weighted median of every column (n, d) under every law (s, n), as (s, d)."""
    order = np.argsort(rows, axis=0, kind="stable")
    ordered = np.take_along_axis(rows, order, axis=0)
    found = []
    for law in np.atleast_2d(laws):
        reached = np.cumsum(law[order], axis=0) >= 0.5 * law.sum()
        found.append(np.take_along_axis(ordered, reached.argmax(axis=0)[None], axis=0)[0])
    return np.stack(found)


def density_at(rows: Array, points: Array) -> Array:
    """A Gaussian kernel estimate of every column's density at its point; ∞ where rows pile up at the point.

    Silverman's bandwidth on the smaller of the standard deviation and the interquartile range/1.34. Rows pile up if
    more than one in a hundred, and more than one, equal the point.
    """
    at_point = (rows == points).sum(axis=0)
    quartiles = np.quantile(rows, [0.25, 0.75], axis=0)
    scale = np.minimum(rows.std(axis=0), (quartiles[1] - quartiles[0]) / 1.34)
    width = 0.9 * np.where(scale > 0, scale, rows.std(axis=0)) * len(rows) ** -0.2
    density = np.exp(-0.5 * ((rows - points) / width) ** 2).mean(axis=0) / (np.sqrt(2 * np.pi) * width)
    return np.where(at_point > max(1, 0.01 * len(rows)), np.inf, density)
