"""Suspicions of a chunk and what 50 digits made of them."""

from typing import Any

from proofs_check.campaign_settle import Judge
from proofs_check.exact import Point

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

    def decide(self, point: Point, contradicts: Judge) -> str:
        """Judge one suspicion."""
        words = contradicts(point)
        self.undecided += words is None
        self.violations += bool(words)
        return words or ""
