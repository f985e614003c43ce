"""Spearman's rank correlation of predicted and measured numbers, with an interval that respects repeated seeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np


class Correlation(NamedTuple):
    """Spearman's rank correlation with a 95 % bootstrap interval over settings (all seeds of a setting together)."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} (95 % interval {self.low:.2f} to {self.high:.2f})"


def spearman(groups: Sequence[Sequence[tuple[float, float]]], seed: int = 0, draws: int = 2000) -> Correlation:
    """Rank correlation of (predicted, measured) pairs; a group is one setting with its seeds, resampled as a whole.

    Draws in which either side is constant have no rank correlation and are left out. A draw repeats settings, and ties
    lower a rank correlation, so the interval sits a little low and its upper end can be below the value.
    """
    generator = np.random.default_rng(seed)
    drawn = []
    for _ in range(draws):
        picked = generator.integers(len(groups), size=len(groups))
        value = _rank(pair for index in picked for pair in groups[index])
        if np.isfinite(value):
            drawn.append(value)
    low, high = np.quantile(drawn, [0.025, 0.975]) if drawn else (np.nan, np.nan)
    return Correlation(_rank(pair for group in groups for pair in group), float(low), float(high))


def _rank(pairs: Iterable[tuple[float, float]]) -> float:
    from scipy.stats import spearmanr

    first, second = np.array(list(pairs), dtype=np.float64).T
    if np.ptp(first) == 0.0 or np.ptp(second) == 0.0:
        return float("nan")
    return float(spearmanr(first, second).statistic)
