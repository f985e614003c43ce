"""What the modes that were not computed leave open: which of them can be active, and how many latents that makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.data import Spectrum, smallest_threshold
from collapsecheck.numerics.leading import Leading
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Unseen:
    """found: the modes that were computed, enclosed, and the bounds on the others; threshold: a θ² that every active
    mode exceeds; active: per level the fewest and the most latents that are active.
    """

    found: Leading
    threshold: float
    active: tuple[tuple[int, int], ...]

    @property
    def excluded(self) -> bool:
        """Whether none of the others can be active, or none would find a latent."""
        return all(least == most for least, most in self.active)

    def count(self, level: int) -> str:
        """How many latents are active at a level (from 0), in words."""
        least, most = self.active[level]
        return str(least) if least == most else f"{least:,} to {most:,}"

    def sentences(self) -> Iterator[str]:
        """What is known of the modes that were not computed."""
        yield self.found.sentence("θ²")
        if not self.excluded:
            ranges = ", ".join(map(self.count, range(len(self.active))))
            seen = (
                "some of them exceed"
                if self.found.unseen[0] > self.threshold
                else "it is not excluded that some of them exceed"
            )
            yield (
                f"{seen} {self.threshold:.6g}, from which a mode can be active: active latents, from the data upwards,"
                f" {ranges}; more modes tell"
            )

    def to_json(self) -> dict[str, Any]:
        """The documented fields."""
        more = {"threshold": self.threshold, "excluded": self.excluded, "active": [list(ends) for ends in self.active]}
        return {**self.found.to_json(), **more}


def unseen_of(problem: Problem, data: Spectrum) -> Unseen | None:
    """None if all modes were computed."""
    found = data.leading
    if found is None:
        return None
    limit, count = smallest_threshold(problem), len(data.theta2)
    fewest = _active(problem, data.greatest.theta2[:count])
    most = _active(problem, data.least.theta2[:count])
    more = 0 if found.excludes(limit) else int(found.rest[1] // limit)
    capped = (min(high + more, level.d) for high, level in zip(most, problem.levels, strict=True))
    return Unseen(found, limit, tuple(zip(fewest, capped, strict=True)))


def _active(problem: Problem, theta2: Array) -> list[int]:
    a = pad(theta2, problem.levels) / problem.eta_dec**2
    rho = solve(problem, a, sorted_arrangement(problem, len(a))).rho
    return [int(count) for count in np.count_nonzero(rho > 0.0, axis=1)]
