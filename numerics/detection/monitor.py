"""What latents encode while they are trained: running averages over batches, and a warning where they die."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, Flags, positive, refuse
from collapsecheck.numerics.data import table
from collapsecheck.numerics.detection.information_bounds import telling, upper

DIRECTION = 0.1  # nats along a direction that count as one
ROUNDING = 1e-12  # of the sums of squares, relative


@dataclass(frozen=True, eq=False)
class Reading:
    """Averages since the last reading.

    kl: (d,) nats per latent; alive: latents of at least ε nats; directions: of the posterior means that carry at least
    0.1 nats, however latents are rotated; information: at most so many nats about the data; rows: averaged over.
    """

    kl: Array
    alive: int
    directions: int
    information: float
    rows: int


class Monitor:
    """Feed it `update(mu, logvar)` for every batch and ask `reading()` once an epoch.

    expected: how many latents should live, such as `cc.predict(…).active[0]` or the directions of `cc.threshold`;
    prior_std: standard deviation of the prior; epsilon: a KL below this, in nats, is none. Where latents that were
    alive die and fewer than expected are left, `reading` warns, once.
    """

    def __init__(self, expected: int | None = None, *, prior_std: float = 1.0, epsilon: float = 0.01) -> None:
        if expected is not None and (type(expected) is not int or expected < 0):
            refuse(f"expected is {expected!r}: must be a number of latents, an integer of at least 0")
        self.expected = expected
        self.prior_log = 2.0 * float(np.log(positive("prior_std", prior_std)))
        self.epsilon = positive("epsilon", epsilon)
        self.lived: Flags | None = None
        self.warned = False
        self.reset()

    def reset(self) -> None:
        """Forget the batches since the last reading."""
        self.rows = 0
        self.sums: Array = np.zeros((4, 0))
        self.products: Array = np.zeros((0, 0))

    def update(self, mu: Any, logvar: Any) -> None:
        """Add a batch: means and log-variances (rows, d), arrays or tensors; InputError if they do not fit."""
        means, logs = (_batch(name, given) for name, given in (("mu", mu), ("logvar", logvar)))
        if means.shape != logs.shape:
            refuse(f"mu has shape {means.shape} and logvar {logs.shape}: must be the same, a row per sample")
        if self.rows and self.sums.shape[1] != means.shape[1]:
            refuse(f"mu has {means.shape[1]} columns: must have {self.sums.shape[1]}, as in the batches before")
        with np.errstate(over="ignore", invalid="ignore"):
            added = self._sums(means, logs)
        if not np.isfinite(added).all():
            refuse("mu or logvar has an entry that is not finite, or too large: the training has diverged")
        self.sums = self.sums + added if self.rows else added
        self.products = self.products + means.T @ means if self.rows else means.T @ means
        self.rows += len(means)

    def _sums(self, means: Array, logs: Array) -> Array:
        """(4, d): of means, variances, their logarithms and KL."""
        ratio = logs - self.prior_log
        kl = 0.5 * (np.expm1(ratio) - ratio + means**2 * np.exp(-self.prior_log))
        return np.array([part.sum(axis=0) for part in (means, np.exp(logs), logs, kl)])

    def reading(self) -> Reading:
        """Averages over the batches since the last reading, which are then forgotten; InputError if there are none."""
        if not self.rows:
            refuse("no batches since the last reading: call update(mu, logvar) first")
        mean, variance, log_variance, kl = self.sums / self.rows
        squares = self.products / self.rows
        covariance, rounding = squares - np.outer(mean, mean), ROUNDING * np.diagonal(squares)
        found = Reading(
            kl,
            int((kl >= self.epsilon).sum()),
            telling(covariance, variance, rounding, DIRECTION),
            upper(covariance, variance, log_variance, rounding),
            self.rows,
        )
        self._compare(found)
        self.reset()
        return found

    def _compare(self, found: Reading) -> None:
        alive = found.kl >= self.epsilon
        died = np.zeros(0, dtype=int) if self.lived is None else np.flatnonzero(self.lived & ~alive)
        self.lived = alive if self.lived is None else self.lived | alive
        if self.warned or self.expected is None or not len(died) or found.alive >= self.expected:
            return
        self.warned = True
        named = ", ".join(map(str, died[:8])) + (" …" if len(died) > 8 else "")
        warnings.warn(
            f"latents {named} have died: {found.alive} live, {self.expected} should. Check the KL weight and how the"
            " loss is reduced; if both are right, warm the KL weight up",
            stacklevel=3,
        )


def _batch(name: str, given: Any) -> Array:
    """The rows in float64."""
    return table(name, given).whole()
