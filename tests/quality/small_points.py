"""Exact points in order of size, to look for counterexamples smaller than a stored one."""

from collections.abc import Iterator, Mapping
from itertools import product
from math import gcd

import sympy as sp

from collapsecheck.theory.model.mode import setting_of
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Theorem
from collapsecheck.witnesses.counterexample import contradiction

Point = dict[sp.Basic, sp.Basic]
NUDGE = sp.Rational(1, 10**6)


def size(point: Mapping[sp.Basic, sp.Basic]) -> int:
    """Sum of p + q − 1 over the values p/q: 1 for 1, 2 for 2 and 1/2, n for n and 1/n."""
    return sum(int(value.p + value.q) - 1 for value in point.values())


def rationals(total: int) -> list[sp.Rational]:
    """All p/q in lowest terms of that size."""
    return [sp.Rational(p, total + 1 - p) for p in range(1, total + 1) if gcd(p, total + 1 - p) == 1]


def points(symbols: list[sp.Basic], total: int) -> Iterator[Point]:
    """All points of that size."""
    for sizes in _compositions(len(symbols), total):
        yield from (dict(zip(symbols, values, strict=True)) for values in product(*map(rationals, sizes)))


def _compositions(parts: int, total: int) -> Iterator[tuple[int, ...]]:
    if parts == 1:
        yield (total,)
        return
    for first in range(1, total - parts + 2):
        yield from ((first, *rest) for rest in _compositions(parts - 1, total - first))


def contradicted(theorem: Theorem, point: Mapping[sp.Basic, sp.Basic]) -> set[str]:
    """The claims that the point contradicts."""
    found = set()
    for case in theorem.cases:
        for claim in case.claims:
            try:
                if contradiction(setting_of(theorem, case), case, claim, point):
                    found.add(f"{case.name}: {claim}")
            except ValueError:
                continue
    return found


def contradicts_robustly(theorem: Theorem, point: Mapping[sp.Basic, sp.Basic], wanted: set[str]) -> bool:
    """Whether all wanted claims are contradicted, also when θ moves a little: not by a tie with a threshold."""
    if not contradicted(theorem, point) >= wanted:
        return False
    moved = [{**point, theta: point[theta] * (1 + shift)} for shift in (NUDGE, -NUDGE)] if theta in point else []
    return all(contradicted(theorem, other) >= wanted for other in moved)
