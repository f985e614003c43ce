"""A lower bound of κ for more rows than memory holds: a witness sought on a part of them, raised and judged on all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.laws import divergences, tilted
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.lower import Witness, search
from collapsecheck.numerics.checks import Array

Mapped = Callable[..., Iterator[Any]]  # (function, along): see `numerics.data.each`
PART_ENTRIES = 1 << 22  # of the rows on which a witness is sought
STEPS = 8  # of Dinkelbach's rule on all rows, two passes each


def streamed_witness(loss: Exponential | Shares, mapped: Mapped, samples: int, base: Array) -> Witness | None:
    """The best witness found, with B and KL those of all `samples` rows; None if there is none.

    mapped: a pass over the rows; base: their best constant. Only one number per row is kept.
    """
    every = max(1, samples * len(base) // PART_ENTRIES)
    rows = np.concatenate(list(mapped(partial(_some, every))))
    part = np.concatenate([rows, base[None]])  # with the mean every column is inside its range
    law = np.full(len(part), 1 / len(part))
    own = loss.fit(part, law[None])[0]
    found = search(loss, part, law, own, loss.scores(part, own)).best
    return None if found is None else _raised(loss, mapped, samples, base, found)


def _some(every: int, first: int, rows: Array) -> Array:
    """Those of the rows, counted from `first`, whose number is a multiple."""
    return rows[-first % every :: every]


def _raised(loss: Exponential | Shares, mapped: Mapped, samples: int, base: Array, start: Witness) -> Witness | None:
    law = np.full(samples, 1 / samples)
    fit, beta, best = start.fit, start.value, None
    for _ in range(STEPS):
        gains = np.concatenate(list(mapped(partial(_gains, loss, fit, base))))
        weights = tilted(law, gains[None] / beta)[0]
        fit = np.sum(list(mapped(_weighted, weights)), axis=0)
        away = float(divergences(weights[None], law)[0])
        gained = float(loss.improvement(fit[None], weights[None], fit[None], base)[0])
        if not away > 0 or gained / away <= (0.0 if best is None else best.value):
            break
        best = Witness(gained / away, weights, fit, away)
        beta = best.value
    return best


def _gains(loss: Exponential | Shares, fit: Array, base: Array, first: int, rows: Array) -> Array:
    return loss.gains(rows, fit[None], base)[0]


def _weighted(first: int, rows: Array, weights: Array) -> Array:
    return np.asarray(weights @ rows)
