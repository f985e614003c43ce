"""Which modes n samples decide, and how many samples would decide all (docs/finite-sample.md)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from collapsecheck.numerics.samples.finite_sample import Sampling, intervals


@dataclass(frozen=True)
class Decided:
    """One level's coordinates: how many are decided active or collapsed, and which modes are open (from 1)."""

    active: int
    collapsed: int
    open: tuple[int, ...]


def decide(found: Sampling, thresholds: Sequence[float]) -> Decided:
    """Compare a level's intervals with the θ² above which each of its coordinates is active (0: always, inf: never)."""
    active, collapsed, unknown = 0, 0, []
    for j, threshold in enumerate(thresholds):
        low, high = (found.low[j], found.high[j]) if j < found.dimension else (0.0, 0.0)
        if threshold == 0 or low > threshold:
            active += 1
        elif high <= threshold:
            collapsed += 1
        else:
            unknown.append(j + 1)
    return Decided(active, collapsed, tuple(unknown))


def enough_samples(found: Sampling, thresholds: Sequence[Sequence[float]]) -> int | None:
    """The number of samples from which on no mode is open, if the estimates stayed as they are; None if there is none.

    thresholds: per level, as for `decide`. At most 2⁵⁰ samples are considered: a tie is never decided. None also for a
    VAE with y ≠ x.
    """
    if found.leaked is not None:
        return None
    spent = found.samples - found.degrees

    def settled(degrees: int) -> bool:
        low, high = intervals(found.theta2, degrees, found.confidence)
        larger = replace(found, degrees=degrees, low=low, high=high)
        return not any(decide(larger, limits).open for limits in thresholds)

    above = next((2**power for power in range(51) if settled(2**power)), None)
    if above is None:
        return None
    return spent + bisect_left(range(above // 2, above), True, key=settled) + above // 2
