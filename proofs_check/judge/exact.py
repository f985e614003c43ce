"""Exact and 50-digit evaluation of SymPy statements at a point: the judge of every counterexample."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import mpmath as mp
import sympy as sp
from sympy.logic.boolalg import Boolean, BooleanFunction

DIGITS = 50
FINEST = 400  # digits that settle what 50 call equal
GUARD = 15  # digits spent on rounding; more are added until two evaluations agree
MOST_DIGITS = 1000
Point = Mapping[sp.Symbol, sp.Expr]


class Undefined(ValueError):
    """An expression has no finite real value at a point."""


def value(expr: sp.Expr, point: Point, wanted: int = DIGITS) -> mp.mpf:
    """The expression at the point to so many digits; raises Undefined where it is not a finite real number."""
    expr = sp.sympify(expr)
    return _value(expr, tuple(point[symbol] for symbol in compiled(expr)[0]), wanted)


@lru_cache(maxsize=100_000)
def _value(expr: sp.Expr, numbers: tuple[sp.Expr, ...], wanted: int) -> mp.mpf:
    digits = wanted + GUARD
    rough, number = _evaluated(expr, numbers, digits), _evaluated(expr, numbers, 2 * digits)
    while abs(rough - number) > mp.mpf(10) ** -wanted * max(abs(number), mp.mpf(10) ** -GUARD) and digits < MOST_DIGITS:
        digits *= 2
        rough, number = number, _evaluated(expr, numbers, 2 * digits)
    return number


def _evaluated(expr: sp.Expr, numbers: tuple[sp.Expr, ...], digits: int) -> mp.mpf:
    symbols, function = compiled(expr)
    with mp.workdps(digits):
        try:
            found = +mp.mpmathify(function(*(_number(number, digits) for number in numbers)))
        except (ZeroDivisionError, ValueError, OverflowError):
            found = mp.nan
        if not (isinstance(found, mp.mpf) and mp.isfinite(found)):
            point = show(dict(zip(symbols, numbers, strict=True)))
            raise Undefined(f"{expr} is not a finite real number at {point}")
        return found


@lru_cache(maxsize=50_000)
def compiled(expr: sp.Expr) -> tuple[tuple[sp.Symbol, ...], Callable[..., mp.mpf]]:
    """The expression's symbols and the mpmath function of them that computes it."""
    symbols = tuple(sorted(expr.free_symbols, key=str))
    return symbols, sp.lambdify(symbols, expr, "mpmath")


@lru_cache(maxsize=50_000)
def _number(number: sp.Expr, digits: int) -> mp.mpf:
    if number.is_Rational:
        return mp.mpf(int(number.p)) / int(number.q)
    return mp.mpf(number.evalf(digits)._mpf_)


def holds(statement: Boolean, point: Point, digits: int = DIGITS) -> bool:
    """Whether a Boolean combination of relations is true at the point, sides equal to 40 digits counting as equal.

    Beside an exact zero, what is left of the other side below 10⁻⁴⁰ is rounding. With more `digits`, as many more. A
    part without a value leaves the whole undefined unless the others settle it: one that is false in an "and", one that
    is true in an "or".
    """
    if statement in (sp.true, sp.false):
        return bool(statement)
    if isinstance(statement, sp.core.relational.Relational):
        return _relation(statement, point, digits)
    if isinstance(statement, BooleanFunction):
        return _connected(statement, point, digits)
    raise TypeError(f"not a statement: {statement!r}")


def fails(statement: Boolean, point: Point) -> bool:
    """Whether the statement is false at the point at 50 digits and still at many, which tell apart what is close."""
    return not (holds(statement, point) or holds(statement, point, FINEST))


def _connected(statement: BooleanFunction, point: Point, digits: int) -> bool:
    said, undefined = list[bool](), list[Undefined]()
    for part in statement.args:
        try:
            said.append(holds(part, point, digits))
        except Undefined as error:
            undefined.append(error)
    if undefined and not (isinstance(statement, sp.And | sp.Or) and isinstance(statement, sp.Or) in said):
        raise undefined[0]
    return bool(statement.func(*map(sp.sympify, said)))


def _relation(relation: sp.core.relational.Relational, point: Point, digits: int) -> bool:
    order = _order(relation, point, DIGITS) or (_order(relation, point, digits) if digits > DIGITS else 0)
    if order == 0:
        return isinstance(relation, sp.Eq | sp.Ge | sp.Le)
    if isinstance(relation, sp.Eq | sp.Ne):
        return isinstance(relation, sp.Ne)
    return (order > 0) == isinstance(relation, sp.Gt | sp.Ge)


def _order(relation: sp.core.relational.Relational, point: Point, digits: int) -> int:
    """Which side is larger, 1 for the left, 0 if ten digits less cannot tell."""
    with mp.workdps(digits):
        left, right = (value(side, point, digits) for side in (relation.lhs, relation.rhs))
        scale = max(abs(left), abs(right)) if left and right else mp.mpf(1)
        tied = abs(left - right) <= mp.mpf(10) ** (10 - digits) * scale
        return 0 if tied else 1 if left > right else -1


def show(point: Point) -> str:
    """A point as text, symbols in alphabetical order."""
    return ", ".join(f"{symbol} = {number}" for symbol, number in sorted(point.items(), key=lambda item: str(item[0])))
