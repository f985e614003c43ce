"""For which values of a parameter do at least k modes stay active? (docs/design-rules.md)

Each mode is active below one value of the parameter, above another, or both (`rules.thresholds`), so the answer is
exact; the closed form then confirms every end from both sides.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.checks import LARGEST_SCALE, SMALLEST_SCALE, Array, refuse, whole
from collapsecheck.numerics.closed_form import in_scope, pad, remedy, solve, sorted_arrangement, unbounded_reason
from collapsecheck.numerics.data import Spectrum, spectrum
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules.thresholds import Interval, intervals, lines, rays
from collapsecheck.numerics.rules.vary import changer, crossings, present

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SCHEMA = 1
ABSENT = 1e-12  # relative to the strongest mode: what rounding leaves of no mode at all
ASIDE = 1e-9  # relative distance from an end at which the closed form has to confirm it


@dataclass(frozen=True)
class Recommendation(Answer):
    """The values of `vary` on which at least `keep` modes are active at `level` (1 is next to the data).

    low, high: ends of the interval, None where it does not end; both None and empty if there is none. The set of such
    values may consist of several intervals: this is the one that holds the present value, or the one nearest to it;
    `others` are the rest. verified: whether the closed form, evaluated on both sides of every end, agrees.
    """

    vary: str
    keep: int
    level: int
    low: float | None
    high: float | None
    empty: bool
    verified: bool
    others: tuple[tuple[float | None, float | None], ...] = ()

    @property
    def title(self) -> str:
        """How many modes are kept, and where."""
        where = " or ".join(f"{low or 0:.10g} < {self.vary} < {high or math.inf:.10g}" for low, high in self.intervals)
        return f"at least {self.keep} active at level {self.level} " + (f"for {where}" if where else "nowhere")

    @property
    def intervals(self) -> list[tuple[float | None, float | None]]:
        """All intervals, the recommended one first."""
        return [] if self.empty else [(self.low, self.high), *self.others]

    def columns(self) -> dict[str, Any]:
        """One row per interval."""
        lows, highs = zip(*self.intervals, strict=True) if self.intervals else ((), ())
        return {"low": list(lows), "high": list(highs)}

    def draw(self, axes: Axes) -> None:
        """The intervals, on a logarithmic axis."""
        ends = [end for interval in self.intervals for end in interval if end] or [1.0]
        outer = min(ends) / 10.0, max(ends) * 10.0
        for place, (low, high) in enumerate(self.intervals):
            axes.axvspan(low or outer[0], high or outer[1], alpha=0.3, color="C0" if place == 0 else "C1")
        axes.set(xscale="log", xlim=outer, yticks=[], xlabel=self.vary, title=self.title)

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        names = ("vary", "keep", "level", "low", "high", "empty", "verified")
        return {"schema": SCHEMA, **{n: getattr(self, n) for n in names}, "others": [list(o) for o in self.others]}


def recommend(problem: Problem, keep: int, level: int = 1, vary: str = "beta") -> Recommendation:
    """The interval of a parameter on which at least `keep` modes stay active at a level.

    vary: "beta" or "sigma" (the same value at every level that has one), "beta.2" (that level's), "eta_dec", or
    "eta_enc" (the top level's η). Values at which the loss is unbounded are left out. Raises InputError for a level,
    a count or a parameter that the problem does not have, and outside the chain theorem's scope.
    """
    change = changer(problem, vary)
    at, keep = change(1.0), whole("keep", keep)
    if whole("level", level) > len(problem.levels):
        refuse(f"level is {level}: must be from 1 to {len(problem.levels)}, the number of levels")
    if not in_scope(at):
        refuse(f"no exact interval outside the theorem's scope: {remedy(at)}")
    data = spectrum(problem, lambda found: _precise(found, keep))
    theta2 = pad(data.theta2, problem.levels)
    below, above = rays(*lines(change, theta2), at, level - 1)
    cuts = [*below, *above, *(cut for cut in crossings(change) if math.isfinite(cut))]

    def good(x: float) -> bool:
        enough = int(np.count_nonzero((x < below) | (x > above))) >= keep
        return enough and unbounded_reason(change(math.exp(x))) is None

    found = intervals([c for c in cuts if abs(c) < math.log(LARGEST_SCALE)], good)
    blank = Recommendation(vary, keep, level, None, None, True, True)
    answer = _chosen(problem, blank, found, change, theta2)
    return replace(answer, verified=answer.verified and _precise(data, keep))


def _precise(data: Spectrum, keep: int) -> bool:
    """Whether the digits of the data determine the mode that is the last to keep."""
    if not data.conditioned or keep > len(data.least.theta2):
        return data.conditioned
    low, high = data.least.theta2[keep - 1], data.greatest.theta2[keep - 1]
    absent = high <= ABSENT * data.greatest.theta2[0]
    return bool(absent or high - low <= ASIDE * high)


def _chosen(
    problem: Problem,
    answer: Recommendation,
    found: list[Interval],
    change: Callable[[float], Problem],
    theta2: Array,
) -> Recommendation:
    """The answer with the interval of the present value, or the nearest one, confirmed by the closed form."""
    if not found:
        return answer
    now = math.log(present(problem, answer.vary))
    best = min(found, key=lambda interval: max(interval[0] - now, now - interval[1], 0.0))
    confirmed = all(_confirmed(answer, change, theta2, end, sign) for end, sign in zip(best, (1, -1), strict=True))
    others = tuple((_end(interval[0]), _end(interval[1])) for interval in found if interval != best)
    low, high = map(_end, best)
    return replace(answer, low=low, high=high, empty=False, verified=confirmed, others=others)


def _end(x: float) -> float | None:
    return None if math.isinf(x) else math.exp(x)


def _confirmed(
    answer: Recommendation, change: Callable[[float], Problem], theta2: Array, end: float, sign: int
) -> bool:
    """Whether at least `keep` modes are active just inside the end, and fewer (or no minimum exists) just outside."""
    if math.isinf(end):
        return True
    inside, outside = (change(_clipped(math.exp(end + side * ASIDE))) for side in (sign, -sign))
    return _keeps(answer, inside, theta2) and not _keeps(answer, outside, theta2)


def _clipped(value: float) -> float:
    return min(max(value, SMALLEST_SCALE), LARGEST_SCALE)


def _keeps(answer: Recommendation, problem: Problem, theta2: Array) -> bool:
    if unbounded_reason(problem) is not None:
        return False
    rho = solve(problem, theta2 / problem.eta_dec**2, sorted_arrangement(problem, len(theta2))).rho
    return int(np.count_nonzero(rho[answer.level - 1] > 0.0)) >= answer.keep
