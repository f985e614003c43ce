"""The largest eigenvalues, each enclosed, and what is known of all the others: their largest and their sum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.leading.operator import Operator
from collapsecheck.numerics.leading.ritz import Ritz
from collapsecheck.numerics.leading.search import ATTEMPTS, Search
from collapsecheck.numerics.leading.unseen import Bound


@dataclass(frozen=True, eq=False)
class Leading:
    """values (k,), descending, with low ≤ λ_i ≤ high for the k largest eigenvalues; vectors (d, k), orthonormal.

    unseen: (low, high) encloses the largest eigenvalue after these, 0 if there is none; rest: (low, high) the sum of
    all after these; failure: the probability that `high` and `unseen` are wrong, 0 for a certain bound; method: how
    the others were bounded; residual: of the vectors.
    """

    values: Array
    low: Array
    high: Array
    vectors: Array
    unseen: tuple[float, float]
    rest: tuple[float, float]
    failure: float
    method: str
    residual: float

    def to_json(self) -> dict[str, Any]:
        """All but the vectors."""
        return {
            "computed": len(self.values),
            "low": self.low.tolist(),
            "high": self.high.tolist(),
            "largest": list(self.unseen),
            "sum": list(self.rest),
            "method": self.method,
            "failure_probability": self.failure,
        }

    def sentence(self, name: str) -> str:
        """What is known of the eigenvalues that were not computed; name: what an eigenvalue is called."""
        sure = f", wrong with probability at most {self.failure:g}" if self.failure else ""
        return (
            f"{len(self.values):,} leading modes were computed; every other {name} is at most {self.unseen[1]:.6g} (by"
            f" {self.method}{sure}), and their sum is {sum(self.rest) / 2.0:.6g}"
        )

    def excludes(self, threshold: float) -> bool:
        """Whether no eigenvalue but these can exceed the threshold."""
        return self.unseen[1] <= threshold

    def above(self, threshold: float) -> tuple[int, int | None]:
        """Eigenvalues above the threshold: at least, and at most; None where unseen ones may exceed it."""
        most = int((self.high > threshold).sum()) if self.excludes(threshold) else None
        return int((self.low > threshold).sum()) + int(self.unseen[0] > threshold), most


def leading(operator: Operator, count: int | None, threshold: float | None, most: int, seed: int = 0) -> Leading:
    """The `count` largest eigenvalues, or, for None, all above the threshold (the first FIRST without one).

    most: more than so many are of no use to the caller. threshold: what the others are to be held against. seed: of
    all random numbers; start vectors and those of the bound are drawn apart, so that the bound's know nothing of V.
    """
    search = Search(operator, count, threshold, min(most, operator.size), seed)
    for attempt in range(ATTEMPTS):
        search.complete()
        bound = search.bound(attempt)
        if attempt == ATTEMPTS - 1 or not search.reveals(bound):
            break
    return _answer(operator, search, bound)


def _answer(operator: Operator, search: Search, bound: Bound) -> Leading:
    """Enclosures of what was found, given a bound on the others; where all above a threshold are wanted, these."""
    found, values = search.found, search.found.values
    wrong = found.residual + found.rounding
    low, high = _enclosed(found, bound.largest)
    kept = search.kept(wrong)
    after = values[len(values[kept]) :]
    left = operator.trace - float(values[kept].sum())
    open_ends = operator.trace * operator.digits + float((high - low)[kept].sum())
    rest = max(0.0, left - open_ends), max(0.0, left + open_ends)
    others = 0.0 if search.next is None else bound.largest
    least = 0.0 if search.next is None else float(search.next.values[0]) - search.next.rounding - wrong
    most = float(max(others, after[0]) + wrong if len(after) else others)
    least, most = max(least, *(after[:1] - wrong), 0.0), min(most, rest[1])
    parts = values[kept].clip(0.0), low[kept], high[kept], _directions(operator, found.vectors[:, kept])
    return Leading(*parts, (min(least, most), most), rest, bound.failure, bound.method, float(wrong))


def _directions(operator: Operator, vectors: Array) -> Array:
    """Unit vectors (d, k)."""
    left = operator.lift(vectors)
    return np.asarray(left / np.maximum(np.linalg.norm(left, axis=0), np.finfo(float).tiny))


def _enclosed(found: Ritz, others: float) -> tuple[Array, Array]:
    """low ≤ λ_i ≤ high, given that no eigenvalue orthogonal to V exceeds `others`.

    A's i-th eigenvalue is at least the i-th Ritz value (Cauchy), and within r = ‖AV − VΘ‖ of the i-th of Θ and C
    together (Weyl). If θ_i > others it exceeds θ_i by at most r²/(θ_i − others): the eigenvalues above `others` are
    those of Θ + Eᵀ(λ − C)⁻¹E, ‖E‖ = r, whose second term is semidefinite and at most r²/(λ − others).
    """
    values, wrong = found.values, found.rounding
    r = found.residual + wrong
    gap = values - wrong - others
    squared = np.where(gap > 0.0, r**2 / np.where(gap > 0.0, gap, 1.0), np.inf)
    above = np.minimum(np.maximum(values, others) + r, values + squared)
    return (values - wrong).clip(0.0), (above + wrong).clip(0.0)
