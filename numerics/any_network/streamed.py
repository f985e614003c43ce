"""A lower bound of κ for more rows than memory holds: a witness sought on a part of them, raised and judged on all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from collapsecheck.numerics.any_network.laws import divergences, tilted
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.lower import Witness, search
from collapsecheck.numerics.checks import Array

Blocks = Callable[[], Iterator[Array]]
PART_ENTRIES = 1 << 22  # of the rows on which a witness is sought
STEPS = 8  # of Dinkelbach's rule on all rows, two passes each


def streamed_witness(loss: Exponential | Shares, blocks: Blocks, samples: int, base: Array) -> Witness | None:
    """The best witness found, with B and KL those of all `samples` rows; None if there is none.

    blocks: a new pass over the rows; base: their best constant. Only one number per row is kept.
    """
    rows = _part(blocks, max(1, samples * len(base) // PART_ENTRIES))
    part = np.concatenate([rows, base[None]])  # with the mean every column is inside its range
    law = np.full(len(part), 1 / len(part))
    own = loss.fit(part, law[None])[0]
    found = search(loss, part, law, own, loss.scores(part, own)).best
    return None if found is None else _raised(loss, blocks, samples, base, found)


def _part(blocks: Blocks, step: int) -> Array:
    """Every step-th row."""
    kept, seen = [], 0
    for block in blocks():
        kept.append(block[-seen % step :: step])
        seen += len(block)
    return np.concatenate(kept)


def _raised(loss: Exponential | Shares, blocks: Blocks, samples: int, base: Array, start: Witness) -> Witness | None:
    law = np.full(samples, 1 / samples)
    fit, beta, best = start.fit, start.value, None
    for _ in range(STEPS):
        gains = np.concatenate([loss.gains(block, fit[None], base)[0] for block in blocks()])
        weights = tilted(law, gains[None] / beta)[0]
        fit = _mean(blocks, weights)
        away = float(divergences(weights[None], law)[0])
        gained = float(loss.improvement(fit[None], weights[None], fit[None], base)[0])
        if not away > 0 or gained / away <= (0.0 if best is None else best.value):
            break
        best = Witness(gained / away, weights, fit, away)
        beta = best.value
    return best


def _mean(blocks: Blocks, weights: Array) -> Array:
    total, seen = np.zeros(1), 0
    for block in blocks():
        total = total + weights[seen : seen + len(block)] @ block
        seen += len(block)
    return total
