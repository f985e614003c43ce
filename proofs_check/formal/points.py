"""Rational points of a region, found and checked in exact arithmetic; every root in the region is rational there."""

import operator
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from math import lcm, prod
from random import Random

import sympy as sp

from collapsecheck.formal.text import Inexpressible, real

DRAWS = 1000
SIZES = tuple(Fraction(size) for size in ("1", "2", "1/2", "3", "1/3", "4", "1/4"))
RELATIONS: dict[type, Callable[[Fraction, Fraction], bool]] = {
    sp.StrictLessThan: operator.lt,
    sp.LessThan: operator.le,
    sp.StrictGreaterThan: operator.gt,
    sp.GreaterThan: operator.ge,
    sp.Eq: operator.eq,
    sp.Ne: operator.ne,
}
STRICT = RELATIONS | {sp.LessThan: operator.lt, sp.GreaterThan: operator.gt}
Point = Mapping[str, Fraction]


class Irrational(ValueError):
    """A root is not a rational number."""


@cache
def point_of(conditions: tuple[sp.Basic, ...], variables: tuple[str, ...]) -> Point | None:
    """A positive rational point that meets the conditions, as few of its coordinates as possible other than 1.

    It is looked for in the interior first, every inequality strict. None if there is none or none was found.
    """
    statement = sp.And(*conditions, evaluate=False)
    orders = _orders(statement)
    for relations in (STRICT, RELATIONS):
        for bases in _candidates(variables):
            if _meets(statement, _powers(bases, orders), relations):
                return _powers(_simplest(statement, bases, orders, relations), orders)
    return None


def roots_at(conditions: tuple[sp.Basic, ...], point: Point) -> list[tuple[Fraction, int, int]]:
    """The base r, n and k of every root x^(k/n) = r^k in the conditions, at a point where they are rational."""
    powers = {power for each in conditions for power in each.atoms(sp.Pow) if not power.exp.is_Integer}
    found = {(root(value(p.base, point), int(p.exp.q)), int(p.exp.q), abs(int(p.exp.p))) for p in powers}
    return sorted(found)


def value(expr: sp.Expr, point: Point) -> Fraction:
    """The expression at the point. Raises Irrational, Inexpressible, ZeroDivisionError."""
    if isinstance(expr, sp.Symbol):
        return point[expr.name]
    if isinstance(expr, sp.Rational):
        return Fraction(expr.p, expr.q)
    if isinstance(expr, sp.Add):
        return sum((value(part, point) for part in expr.args), Fraction(0))
    if isinstance(expr, sp.Mul):
        return prod((value(part, point) for part in expr.args), start=Fraction(1))
    if isinstance(expr, sp.Pow) and isinstance(expr.exp, sp.Rational):
        return root(value(expr.base, point), int(expr.exp.q)) ** int(expr.exp.p)
    raise Inexpressible(f"no exact value of {real(expr)}")


def root(number: Fraction, order: int) -> Fraction:
    """The positive root. Raises Irrational."""
    if order == 1:
        return number
    if number < 0:
        raise Irrational(number)
    parts = [sp.integer_nthroot(part, order) for part in (number.numerator, number.denominator)]
    if not all(exact for _, exact in parts):
        raise Irrational(number)
    return Fraction(*(int(part) for part, _ in parts))


def _orders(statement: sp.Basic) -> dict[str, int]:
    """For every symbol under a root the order of the power that makes the root rational."""
    orders: dict[str, int] = {}
    for power in statement.atoms(sp.Pow):
        for symbol in power.free_symbols:
            orders[symbol.name] = lcm(orders.get(symbol.name, 1), int(power.exp.q) if power.base == symbol else 1)
    return orders


def _candidates(variables: tuple[str, ...]) -> Iterator[dict[str, Fraction]]:
    draws = Random(0)

    def size() -> Fraction:
        return SIZES[int(draws.random() * len(SIZES))]

    yield dict.fromkeys(variables, Fraction(1))
    for _ in range(DRAWS):
        yield {name: size() for name in variables}
    for _ in range(DRAWS):
        yield {name: size() * size() for name in variables}


def _powers(bases: Point, orders: Mapping[str, int]) -> dict[str, Fraction]:
    return {name: base ** orders.get(name, 1) for name, base in bases.items()}


def _simplest(
    statement: sp.Basic, bases: dict[str, Fraction], orders: Mapping[str, int], relations: Mapping[type, Callable]
) -> dict[str, Fraction]:
    """The candidate with every coordinate at 1 that can be, one after the other."""
    for name in bases:
        closer = {**bases, name: Fraction(1)}
        bases = closer if _meets(statement, _powers(closer, orders), relations) else bases
    return bases


def _meets(statement: sp.Basic, point: Point, relations: Mapping[type, Callable]) -> bool:
    if statement in (sp.true, sp.false):
        return statement == sp.true
    if isinstance(statement, sp.And | sp.Or):
        join = all if isinstance(statement, sp.And) else any
        return join(_meets(part, point, relations) for part in statement.args)
    if type(statement) not in relations:
        raise Inexpressible(f"no exact truth of {statement}")
    try:
        return relations[type(statement)](value(statement.lhs, point), value(statement.rhs, point))
    except (Irrational, ZeroDivisionError):
        return False
