"""The largest eigenvalues, each enclosed, and what is known of all the others: their largest and their sum."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.leading.operator import Operator
from collapsecheck.numerics.leading.ritz import Ritz, largest, rayleigh_ritz
from collapsecheck.numerics.leading.unseen import Bound, by_cholesky, by_random_vectors

FAILURE = 1e-9  # probability that a randomised bound is wrong, all attempts together
FIRST = 32  # eigenvalues sought at once where all above a threshold are wanted
FORMED = 4096  # matrices up to this size are formed for a bound without probability (two of them: 270 MB)
ATTEMPTS = 12
LIMIT = 512  # eigenvalues, where all above a threshold are wanted
ACCURATE, ROUGH = 1e-7, 1e-3  # residuals, relative; an eigenvalue's own error is their square over the gap
CLOSE = 1.02  # where nothing is asked of the others, a bound this close to the cutoff is good enough
FLOOR = 1e-3  # of the threshold: smaller unseen eigenvalues are not told apart


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
    search = _Search(operator, count, threshold, min(most, operator.size), seed)
    for attempt in range(ATTEMPTS):
        search.complete()
        bound = search.bound(attempt)
        if attempt == ATTEMPTS - 1 or not search.reveals(bound):
            break
    return search.answer(bound)


class _Search:
    """Eigenvectors found so far, and the next one after them, roughly."""

    def __init__(self, operator: Operator, count: int | None, threshold: float | None, most: int, seed: int) -> None:
        self.operator, self.threshold, self.most, self.seed = operator, threshold, most, seed
        self.all = count is None
        self.want = max(1, min(FIRST if count is None else count, most))
        self.random = np.random.default_rng([seed, 0])
        self.found = rayleigh_ritz(operator, largest(operator, self.want, ACCURATE, self._start(self.want)))
        self.next = self._next()

    def _start(self, count: int) -> Array:
        return self.random.normal(size=(self.operator.size, count + 4 if self.operator.streamed else 1))

    def _next(self) -> Ritz | None:
        """The largest eigenvalue orthogonal to what is found, roughly."""
        if len(self.found.values) >= self.operator.size:
            return None
        return rayleigh_ritz(self.operator, largest(self.operator, 1, ROUGH, self._start(1), self.found))

    @property
    def last(self) -> float:
        """The smallest eigenvalue found."""
        return float(self.found.values[-1])

    @property
    def goal(self) -> float:
        """What the others should not exceed for the question to be answered."""
        margin = 2.0 * (self.found.residual + self.found.rounding)
        if self.threshold is None:
            return self.last - margin
        enough = self.all and len(self.found.values) >= self.most
        return (max(self.last, self.threshold) if enough else self.threshold) - margin

    def _targets(self, cutoff: float) -> list[float]:
        """What to show of the others, the best first: where K were asked for, that these are the largest K."""
        apart = [] if self.all or cutoff * CLOSE > self.last else [min(self.last, self.goal)]
        return [*apart, self.goal] if cutoff < self.goal else apart

    def complete(self) -> None:
        """Add what was overlooked, and, where all are wanted, what is still above the threshold."""
        for _ in range(ATTEMPTS):
            above = float(self.found.values[-1]) if self.threshold is None else self.threshold
            there = self.next is not None and float(self.next.values[0])
            overlooked = there and there > float(self.found.values[-1]) + self.found.rounding
            more = self.all and self.threshold is not None and len(self.found.values) < min(self.most, LIMIT) and there
            if not (overlooked or (more and there > above)):
                return
            self._extend(min(len(self.found.values), self.most - len(self.found.values)) if more else 1)

    def _extend(self, count: int) -> None:
        new = largest(self.operator, count, ACCURATE, self._start(count), self.found)
        self._merge(new)

    def _merge(self, vectors: Array) -> None:
        joined = rayleigh_ritz(self.operator, np.concatenate([self.found.vectors, vectors], axis=1))
        keep = len(joined.values)
        if not self.all:
            keep = self.want
        elif self.threshold is not None:
            keep = min(self.most, keep)
        self.found = joined if keep >= len(joined.values) else rayleigh_ritz(self.operator, joined.vectors[:, :keep])
        self.next = self._next()

    def bound(self, attempt: int) -> Bound:
        """On all that is orthogonal to what is found; a failure halves with every attempt: together FAILURE at most."""
        if self.next is None:
            return Bound(0.0, 0.0, "none left", np.zeros((self.operator.size, 0)))
        guess = float(self.next.values[0]) + self.next.rounding
        floor = FLOOR * abs(self.goal), 1e-12 * self.operator.trace, float(np.finfo(float).tiny)
        cutoff = max(guess * (1.0 + ROUGH), *floor)
        targets = self._targets(cutoff) or [cutoff * CLOSE]
        if self.operator.size <= FORMED and not self.operator.streamed:
            bounds = (by_cholesky(self.operator, self.found, aim * (1.0 - 1e-8)) for aim in targets)
            if (certain := next((bound for bound in bounds if bound is not None), None)) is not None:
                return Bound(certain, 0.0, "inertia", np.zeros((self.operator.size, 0)))
        failure, seed = FAILURE / 2.0 ** (attempt + 1), [self.seed, 1, attempt]
        return by_random_vectors(self.operator, self.found, cutoff, targets[0], failure, seed)

    def reveals(self, bound: Bound) -> bool:
        """Whether the bound's own vectors show an eigenvalue that was overlooked; then it is added."""
        if bound.largest <= self.goal or not bound.hints.shape[1]:
            return False
        if self.all and len(self.found.values) >= self.most:
            return False
        hinted = rayleigh_ritz(self.operator, self.found.without(bound.hints))
        known = self.goal if self.all and self.threshold is not None else self.last
        if not hinted.values[0] > known + hinted.rounding:
            return False
        self._merge(hinted.vectors[:, :1])
        return True

    def answer(self, bound: Bound) -> Leading:
        """Enclosures of what was found, given a bound on the others; where all above a threshold are wanted, these."""
        found, values, trace = self.found, self.found.values, self.operator.trace
        wrong, others = found.residual + found.rounding, bound.largest
        low, high = _enclosed(found, others)
        kept = slice(None)
        if self.all and self.threshold is not None:
            kept = slice(max(1, int((values + wrong > self.threshold).sum())))
        after = values[kept.stop :] if kept.stop is not None else values[:0]
        beyond = [] if self.next is None else [float(self.next.values[0]) - self.next.rounding]
        least = max([*beyond, *(after[:1] - wrong).tolist(), 0.0])
        most = max([others if self.next is not None else 0.0, *(after[:1] + wrong).tolist()])
        open_ends = trace * self.operator.digits + float((high - low)[kept].sum())
        left = trace - float(values[kept].sum())
        rest = max(0.0, left - open_ends), max(0.0, left + open_ends)
        unseen = min(least, most, rest[1]), min(most, rest[1])
        parts = values[kept].clip(0.0), low[kept], high[kept], _directions(self.operator, found.vectors[:, kept])
        return Leading(*parts, unseen, rest, FAILURE if bound.failure else 0.0, bound.method, float(wrong))


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
