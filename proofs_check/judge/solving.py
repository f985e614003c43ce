"""Points that meet a statement exactly: its equalities are solved, not approached."""

from collections.abc import Iterator

import mpmath as mp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.judge.exact import DIGITS, FINEST, Point, Undefined, holds, value

SIMPLE = 60  # operations of an equation that is given to SymPy to solve


def on_equalities(statement: sp.Basic, point: Point, rng: np.random.Generator) -> dict[sp.Symbol, sp.Expr]:
    """The point with one symbol of each equality moved so that it holds exactly; of alternatives, one at random."""
    moved, free = dict(point), set(point)
    for equation in equalities(statement, rng):
        for symbol in rng.permutation(sorted(equation.free_symbols & free, key=str)):
            if (solution := solved(equation, symbol, moved)) is not None:
                moved[symbol] = solution
                free -= equation.free_symbols
                break
    return moved


def equalities(statement: sp.Basic, rng: np.random.Generator) -> Iterator[sp.Eq]:
    """The equalities that a conjunction requires."""
    if isinstance(statement, sp.Eq):
        yield statement
    elif isinstance(statement, sp.And):
        for part in sorted(statement.args, key=lambda part: len(part.free_symbols)):
            yield from equalities(part, rng)
    elif isinstance(statement, sp.Or):
        yield from equalities(statement.args[int(rng.integers(len(statement.args)))], rng)


def solved(relation: Relational, symbol: sp.Symbol, point: Point) -> sp.Expr | None:
    """The positive value of the symbol at which the two sides of the relation are equal, all else as in the point."""
    left, right = _sides(relation, symbol, point)
    root = _of_monomials(left, right, symbol)
    if root is None and sp.count_ops(left - right) <= SIMPLE:
        root = _by_sympy(left - right, symbol)
    try:
        return root if root is not None and value(root, {}) > 0 else None
    except Undefined:
        return None


def threshold(relation: Relational, symbol: sp.Symbol, point: Point) -> tuple[sp.Expr | None, mp.mpf | None]:
    """Where the two sides meet as the symbol varies: exactly if they are monomials, and as a number."""
    left, right = _sides(relation, symbol, point)
    exact = _of_monomials(left, right, symbol)
    try:
        if exact is not None:
            return exact, value(exact, {})
        start = value(point[symbol], {})
        root = mp.findroot(lambda x: value(left - right, {symbol: sp.Float(x, DIGITS)}), (start, 2 * start))
        return None, root if root > 0 else None
    except (Undefined, ValueError, ZeroDivisionError, TypeError):
        return None, None


def _sides(relation: Relational, symbol: sp.Symbol, point: Point) -> tuple[sp.Expr, sp.Expr]:
    others = {s: v for s, v in point.items() if s != symbol}
    return relation.lhs.xreplace(others), relation.rhs.xreplace(others)


def _of_monomials(left: sp.Expr, right: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    """a s^p = b s^q, with a and b free of s."""
    (a, first), (b, second) = (side.as_independent(symbol, as_Add=False) for side in (left, right))
    (one, p), (other, q) = first.as_base_exp(), second.as_base_exp()
    if not {one, other} <= {symbol, sp.Integer(1)} or a == 0 or b == 0:
        return None
    degree = (p if one == symbol else 0) - (q if other == symbol else 0)
    return (b / a) ** (1 / sp.sympify(degree)) if degree != 0 else None


def _by_sympy(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    try:
        roots = sp.solve(difference, symbol)
    except NotImplementedError:
        return None
    return next((root for root in roots if root.is_positive), None)


def meets(statement: sp.Basic, point: Point) -> bool:
    """Whether the statement has a truth value at the point and is true, at 50 digits and at many."""
    try:
        return holds(statement, point) and holds(statement, point, FINEST)
    except Undefined:
        return False
