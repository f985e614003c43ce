"""How long modes wait at the collapsed point: the rates at which they escape, as JSON and as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.training import leading_rates, least_time

if TYPE_CHECKING:
    from collapsecheck.numerics.problem import Problem

GROWTH = 1000.0


@dataclass(frozen=True)
class Waiting:
    """Per level the positive rates of escape of the coordinate with the smallest σ, descending, per unit of flow time.

    As many modes can be carried in the end as the level has latents; only so many are listed.
    """

    rates: tuple[tuple[float, ...], ...]

    def to_json(self) -> dict[str, Any]:
        """The object `escape` of the answer of `predict`: rates, and the flow time of a thousandfold growth."""
        times = [[least_time(rate, 1.0, GROWTH) for rate in level] for level in self.rates]
        return {"rates": [list(level) for level in self.rates], "thousandfold": times}

    def sentences(self) -> Iterator[str]:
        """The same in words, one sentence per level."""
        for number, level in enumerate(self.rates, start=1):
            if not level:
                yield f"Level {number} does not escape while everything is collapsed."
                continue
            first, last = (least_time(rate, 1.0, GROWTH) for rate in (level[0], level[-1]))
            modes = "1 mode escapes" if len(level) == 1 else f"{len(level)} modes escape"
            slowest = f" for the first mode, {last:.4g} for the last" if len(level) > 1 else ""
            yield (
                f"Level {number}: {modes} from collapse; a thousandfold growth takes {first:.4g} of flow time{slowest} "
                "(gradient descent: steps times step size on L)."
            )


def waiting(problem: Problem) -> Waiting:
    """The escape of every level from the collapsed point (docs/dynamics.md)."""
    pairs = zip(leading_rates(problem), problem.levels, strict=True)
    return Waiting(tuple(tuple(float(rate) for rate in rates[: level.d] if rate > 0.0) for rates, level in pairs))
