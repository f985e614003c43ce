"""What an audited formula means: exact case distinctions for proofs, floats on arrays for searches.

max and min become cases; roots, logarithms and quotients note where they are defined.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import product

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from collapsecheck.auditing.tokens import Node

STATEMENTS = {">": sp.Gt, ">=": sp.Ge, "<": sp.Lt, "<=": sp.Le, "and": sp.And, "or": sp.Or}
ARRAY_RELATIONS: dict[str, Callable] = {">": np.greater, ">=": np.greater_equal, "<": np.less, "<=": np.less_equal}
ARRAY_FOLDS: dict[str, Callable] = {
    "sum": np.add,
    "product": np.multiply,
    "max": np.maximum,
    "min": np.minimum,
    "and": np.logical_and,
    "or": np.logical_or,
}


@dataclass(frozen=True)
class Piece:
    """Where `when` holds, the formula is `value`, if `defined` (no root of a negative number, no division by zero).

    The value of a condition is a statement.
    """

    when: sp.Basic
    value: sp.Basic
    defined: sp.Basic


def risky_roots(statement: sp.Basic) -> set[sp.Pow]:
    """Its roots of quantities that may be negative: writing one down takes for granted that it is defined."""
    return {p for p in statement.atoms(sp.Pow) if not p.exp.is_Integer and not p.base.is_nonnegative}


def pieces(node: Node, names: Mapping[str, sp.Expr]) -> list[Piece]:
    """The formula as one expression per case of its max and min; the cases cover everything."""
    if node.kind == "number":
        return [Piece(sp.true, sp.Rational(node.value.numerator, node.value.denominator), sp.true)]
    if node.kind == "name":
        return [Piece(sp.true, names[node.text], sp.true)]
    return [
        piece for parts in product(*(pieces(part, names) for part in node.parts)) for piece in _combined(node, parts)
    ]


def _combined(node: Node, parts: tuple[Piece, ...]) -> Iterator[Piece]:
    when, defined = sp.And(*(p.when for p in parts)), sp.And(*(p.defined for p in parts))
    values = [p.value for p in parts]
    if node.kind in ("max", "min"):
        relation = sp.Ge if node.kind == "max" else sp.Le
        for i, value in enumerate(values):
            ahead = [relation(*without_logarithms(">=", [value, other])) for j, other in enumerate(values) if j != i]
            yield Piece(sp.And(when, *ahead), value, defined)
    else:
        value, domain = _value(node, values)
        yield Piece(when, value, sp.And(defined, domain))


def _value(node: Node, values: list[sp.Basic]) -> tuple[sp.Basic, sp.Basic]:
    """The value and where this last operation is defined; 0 where it never is."""
    if node.kind in ("sum", "product"):
        return (sp.Add if node.kind == "sum" else sp.Mul)(*values), sp.true
    if node.kind in STATEMENTS:
        return STATEMENTS[node.kind](*without_logarithms(node.kind, values)), sp.true
    if node.kind == "log":
        domain, value = sp.Gt(values[0], 0), lambda: sp.log(values[0])
    else:
        exponent = (
            sp.Rational(1, 2) if node.kind == "sqrt" else sp.Rational(node.value.numerator, node.value.denominator)
        )
        domain, value = _power_domain(values[0], exponent), lambda: values[0] ** exponent
    return (sp.Integer(0), sp.false) if domain == sp.false else (value(), domain)


def without_logarithms(kind: str, sides: list[sp.Basic]) -> list[sp.Basic]:
    """The sides of a comparison; sums of logarithms with rational factors become products of their arguments."""
    if kind not in ARRAY_RELATIONS:
        return sides
    products = [sp.Integer(1), sp.Integer(1)]
    for term in sp.Add.make_args(sp.expand(sides[0] - sides[1])):
        factor, logarithm = term.as_independent(sp.log)
        if term == 0:
            continue
        if not (isinstance(logarithm, sp.log) and factor.is_Rational):
            return sides
        products[1 if factor.is_negative else 0] *= logarithm.args[0] ** abs(factor)
    return [sp.expand_power_base(side) for side in products]


def _power_domain(base: sp.Expr, exponent: sp.Rational) -> sp.Basic:
    if exponent.is_Integer:
        return sp.true if exponent >= 0 else sp.Ne(base, 0)
    return sp.Ge(base, 0) if exponent > 0 else sp.Gt(base, 0)


def floats(node: Node, values: Mapping[str, NDArray[np.float64]]) -> NDArray:
    """The formula in floating point on arrays of parameters; NaN or infinite where it is undefined."""
    if node.kind == "number":
        return np.asarray(float(node.value))
    if node.kind == "name":
        return values[node.text]
    parts = [floats(part, values) for part in node.parts]
    if node.kind in ARRAY_RELATIONS:
        return ARRAY_RELATIONS[node.kind](*parts)
    if node.kind in ARRAY_FOLDS:
        return reduce(ARRAY_FOLDS[node.kind], parts)
    if node.kind in ("sqrt", "log"):
        return getattr(np, node.kind)(parts[0])
    return np.power(parts[0], float(node.value))
