"""Suspicions of a chunk and what 50 digits made of them."""

from collections.abc import Callable
from typing import Any

from collapsecheck.campaigns.settle import Judge, shrunk
from collapsecheck.judge import Point

ENOUGH = 3  # counterexamples confirmed per chunk; the other suspicions are then only counted


class Tally:
    """Suspicions and what 50 digits made of them."""

    def __init__(self, shrink: bool) -> None:
        self.shrink = shrink
        self.suspicions = self.violations = self.undecided = 0
        self.records: list[dict[str, Any]] = []

    @property
    def enough(self) -> bool:
        """Whether further suspicions are only counted."""
        return self.violations >= ENOUGH

    def settle(
        self,
        instance: int,
        point: Point,
        contradicts: Judge,
        describe: Callable[[str, Point], dict[str, Any]],
        numbers: bool = True,
    ) -> None:
        """Judge one suspicion; a counterexample is kept, the first one also shrunk if its point is made of numbers."""
        words = contradicts(point)
        self.undecided += words is None
        if not words:
            return
        self.violations += 1
        found = describe(words, point)
        if numbers and self.shrink and not self.records:
            small = shrunk(point, contradicts)
            found["shrunk"] = describe(contradicts(small) or "", small)
        self.records.append(found | {"instance": instance})
