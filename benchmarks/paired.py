"""Paired timings: two functions run in turn, and the ratio of each pair, so that a drifting machine cancels out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Literal

Comparison = Literal["at most", "at least"]


@dataclass(frozen=True)
class Row:
    """One line of the table: a ratio, its range over the pairs, and the target it is held against.

    target None: reported without a target. seconds: the median time of what is measured and of what it is held against.
    """

    name: str
    ratio: float
    low: float
    high: float
    seconds: tuple[float, float]
    comparison: Comparison = "at most"
    target: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the median ratio meets the target; None without a target."""
        if self.target is None:
            return None
        return self.ratio <= self.target if self.comparison == "at most" else self.ratio >= self.target


def seconds(function: Callable[[], object], least: float = 0.02) -> float:
    """Time of one call; short calls are repeated until they add up to `least` seconds."""
    calls, start = 0, time.perf_counter()
    while True:
        function()
        calls += 1
        elapsed = time.perf_counter() - start
        if elapsed >= least:
            return elapsed / calls


def pair(
    name: str,
    one: Callable[[], object],
    other: Callable[[], object],
    target: float | None = None,
    comparison: Comparison = "at most",
    rounds: int = 7,
) -> Row:
    """The time of `one` over the time of `other`, in `rounds` interleaved pairs after one warm-up of each."""
    one(), other()
    pairs = [(seconds(one), seconds(other)) for _ in range(rounds)]
    ratios = sorted(first / second for first, second in pairs)
    times = (median(first for first, _ in pairs), median(second for _, second in pairs))
    return Row(name, median(ratios), ratios[0], ratios[-1], times, comparison, target)
