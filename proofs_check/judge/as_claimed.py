"""Formulas kept as they are claimed: SymPy's own constructors evaluate, so that "x > 1 or x ≤ 1" arrives as "true"."""

from collections.abc import Mapping

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean, BooleanFunction


def conjunction(*parts: Boolean) -> Boolean:
    """All of the parts, true if there are none."""
    return _connected(sp.And, parts) if len(parts) != 1 else parts[0]


def disjunction(*parts: Boolean) -> Boolean:
    """At least one of the parts, false if there are none."""
    return _connected(sp.Or, parts) if len(parts) != 1 else parts[0]


def negation(part: Boolean) -> Boolean:
    """Not the part."""
    return _connected(sp.Not, (part,))


def equivalence(one: Boolean, other: Boolean) -> Boolean:
    """Both parts or neither."""
    return _connected(sp.Equivalent, (one, other))


def relation(kind: type[Relational], left: sp.Expr | int, right: sp.Expr | int) -> Boolean:
    """A relation between two terms, even where SymPy sees that it holds."""
    return kind(sp.sympify(left), sp.sympify(right), evaluate=False)


def substituted(formula: Boolean, values: Mapping[sp.Symbol, sp.Expr]) -> Boolean:
    """The formula with symbols replaced in its terms, connectives and relations left alone."""
    if isinstance(formula, Relational):
        return relation(formula.func, formula.lhs.xreplace(values), formula.rhs.xreplace(values))
    if isinstance(formula, BooleanFunction):
        return _connected(formula.func, tuple(substituted(part, values) for part in formula.args))
    return formula


def _connected(kind: type[BooleanFunction], parts: tuple[Boolean, ...]) -> Boolean:
    """A connective of these parts; `_argset` is what SymPy keeps where their order does not matter."""
    if not parts:
        return sp.true if kind is sp.And else sp.false
    formula = sp.Basic.__new__(kind, *parts)
    if kind is not sp.Not:
        formula._argset = frozenset(parts)
    return formula
