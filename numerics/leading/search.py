"""The search for the largest eigenvalues: what is found, what comes next, and whether anything was overlooked."""

from __future__ import annotations

from dataclasses import replace

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
ACCURATE, ROUGH = 1e-6, 1e-3  # residuals, relative; an eigenvalue's own error is their square over the gap
CLOSE = 1.1  # where nothing is asked of the others, a bound this close to the cutoff is good enough
FLOOR = 1e-3  # of the threshold: smaller unseen eigenvalues are not told apart


class Search:
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
        return [*apart, self.goal] if self.threshold is not None and cutoff < self.goal else apart

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
        bound = by_random_vectors(self.operator, self.found, cutoff, targets[0], failure, seed)
        return replace(bound, failure=FAILURE)

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

    def kept(self, wrong: float) -> slice:
        """Which of the eigenvalues found are the answer, known to ± wrong."""
        if not self.all or self.threshold is None:
            return slice(None)
        return slice(max(1, int((self.found.values + wrong > self.threshold).sum())))
