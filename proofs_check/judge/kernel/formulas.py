"""Formulas: how they are read from JSON, what their negation says, and whether they hold at a rational point."""

import re
from collections.abc import Mapping
from fractions import Fraction
from math import prod
from typing import Any

from collapsecheck.judge.kernel.terms import LARGEST, Number, Rejected, short

NUMBER = re.compile(r"-?[0-9]{1,100}(/[1-9][0-9]{0,99})?")
NEGATED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}
# What may be written, and the sorts of the arguments: n number, v symbol, t term, f formula; * for any number of them.
GRAMMAR = {
    "term": {"v": "v", "q": "n", "+": "t*", "*": "t*", "^": "tn", "log": "t", "exp": "t"},
    "formula": {"true": "", "false": "", "not": "f", "and": "f*", "or": "f*", "iff": "ff"}
    | dict.fromkeys(NEGATED, "tt"),
    "fact": {"either": "f", "square": "t", "root": "tn", "inverse": "t", "log": "tt", "exp": "tt"},
}


def read(data: Any, sort: str, symbols: frozenset[str]) -> Any:
    """JSON as nested tuples; raises Rejected where it is malformed or names a symbol that is not declared."""
    if sort == "n":
        return number(data)
    if sort == "v" and isinstance(data, str) and data in symbols:
        return data
    sort = {"t": "term", "f": "formula"}.get(sort, sort)
    kind = data[0] if isinstance(data, list) and data and isinstance(data[0], str) else ""
    shape = GRAMMAR.get(sort, {}).get(kind)
    if shape is None:
        raise Rejected(f"not a {'declared symbol' if sort == 'v' else sort}: {data!r:.60}")
    sorts = shape[0] * (len(data) - 1) if shape.endswith("*") else shape
    if len(sorts) != len(data) - 1:
        raise Rejected(f"{kind} takes {len(sorts)} arguments: {data!r:.60}")
    return (kind, *(read(part, one, symbols) for part, one in zip(data[1:], sorts, strict=True)))


def number(data: Any) -> Number:
    """A rational number from "3" or "-3/4"."""
    if not (isinstance(data, str) and NUMBER.fullmatch(data)):
        raise Rejected(f"not a rational number as text: {data!r:.60}")
    return short(Fraction(data))


def pushed(f: tuple, holds: bool = True) -> tuple:
    """f, or its negation, in ("literal", relation with > or >= or =), ("and", f …) and ("or", f …)."""
    kind = f[0]
    if kind in ("true", "false"):
        return ("and",) if (kind == "true") == holds else ("or",)
    if kind == "not":
        return pushed(f[1], not holds)
    if kind == "iff":
        return pushed(("or", ("and", f[1], f[2]), ("and", ("not", f[1]), ("not", f[2]))), holds)
    if kind in ("and", "or"):
        return (kind if holds else {"and": "or", "or": "and"}[kind], *(pushed(part, holds) for part in f[1:]))
    relation, a, b = kind if holds else NEGATED[kind], *f[1:]
    if relation == "!=":
        return ("or", ("literal", (">", b, a)), ("literal", (">", a, b)))
    return ("literal", (relation.replace("<", ">"), b, a) if "<" in relation else (relation, a, b))


def holds_at(f: tuple, point: Mapping[str, Number]) -> bool:
    """Whether a formula as `pushed` gives it holds; raises Rejected where a side has no rational value."""
    if f[0] == "literal":
        relation, a, b = f[1][0], value(f[1][1], point), value(f[1][2], point)
        return {">": a > b, ">=": a >= b, "=": a == b}[relation]
    return (all if f[0] == "and" else any)(holds_at(part, point) for part in f[1:])


def value(term: tuple, point: Mapping[str, Number]) -> Fraction:
    """The term's value at the point; raises Rejected where it is not defined or not known to be rational."""
    kind = term[0]
    if kind in ("v", "q"):
        return Fraction(point[term[1]] if kind == "v" else term[1])
    values = [value(part, point) for part in term[1:] if isinstance(part, tuple)]
    if kind == "^":
        base, exponent = values[0], Fraction(term[2])
        if abs(exponent) > LARGEST or (base <= 0 and exponent.denominator > 1) or base == 0 > exponent:
            raise Rejected("the point does not decide hypotheses with such a power")
        return Fraction(*(_root(n, exponent.denominator) for n in base.as_integer_ratio())) ** exponent.numerator
    if kind in ("log", "exp"):
        raise Rejected(f"the point does not decide hypotheses with {kind}")
    return sum(values, Fraction(0)) if kind == "+" else prod(values, start=Fraction(1))


def _root(n: int, order: int) -> int:
    low, high = (0, 1 << (n.bit_length() // order + 1)) if order > 1 else (n, n)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle**order < n else (low, middle)
    if low**order != n:
        raise Rejected("a root that is not rational at the point")
    return low
