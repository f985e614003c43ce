"""Finite differences at 40 digits: an independent confirmation of symbolic gradients at random points."""

from collections.abc import Iterable
from random import Random
from typing import Any

import mpmath
import sympy as sp

from collapsecheck.theory.calculus import MPMATH, SymmetricSymbol, Values, evaluate
from collapsecheck.theory.model import Compact

DIGITS = 40
STEP = mpmath.mpf(10) ** -12
TOLERANCE = mpmath.mpf(10) ** -16


def random_point(symbols: Iterable[sp.Basic], seed: int, sizes: tuple[int, ...] = (1, 2)) -> dict[sp.Basic, Any]:
    """Random rational values: positive scalars, matrices of random sizes, positive definite where symmetric."""
    random = Random(seed)
    dims: dict[sp.Expr, int] = {}
    values: dict[sp.Basic, Any] = {}
    for symbol in sorted(symbols, key=str):
        if isinstance(symbol, sp.MatrixSymbol):
            rows, cols = (dims.setdefault(dim, random.choice(sizes)) for dim in symbol.shape)
            values[symbol] = random_matrix(random, rows, cols, isinstance(symbol, SymmetricSymbol))
        elif not symbol.is_integer:
            values[symbol] = mpmath.mpf(random.randint(3, 20)) / 10
    return values


def random_matrix(random: Random, rows: int, cols: int, definite: bool) -> mpmath.matrix:
    """Nonzero entries in multiples of 1/10 (a zero would hide errors); G Gᵀ + I/2 if it is to be positive definite."""
    tenths = [n for n in range(-10, 11) if n]
    entries = mpmath.matrix([[mpmath.mpf(random.choice(tenths)) / 10 for _ in range(cols)] for _ in range(rows)])
    return entries * entries.T + mpmath.eye(rows) / 2 if definite else entries


def unfolded_point(compact: Compact, values: Values) -> dict[sp.Basic, Any]:
    """The point with the numbers of K_l and M_l added, each from its definition."""
    known = dict(values)
    for symbol, definition in reversed(compact.definitions):
        known[symbol] = evaluate(definition, known, MPMATH)
    return known


def finite_difference_error(compact: Compact, X: sp.MatrixSymbol, gradient: sp.MatrixExpr, seed: int) -> mpmath.mpf:
    """|central difference − tr(Gᵀ D)| / (1 + |tr(Gᵀ D)|) along a random direction D at a random point."""
    with mpmath.workdps(DIGITS):
        scalars = {s for s in compact.expression.free_symbols if not isinstance(s, sp.MatrixSymbol)}
        symbols = compact.model.symbols
        point = random_point({*scalars, symbols.A, symbols.B, symbols.C, *symbols.parameters}, seed)
        shape = point[X].rows, point[X].cols
        direction = random_matrix(Random(seed + 1), *shape, isinstance(X, SymmetricSymbol))
        ahead, behind = (_loss_at(compact, {**point, X: point[X] + s * STEP * direction}) for s in (1, -1))
        slope = evaluate(gradient, unfolded_point(compact, point), MPMATH)
        predicted = mpmath.fsum(slope[i, j] * direction[i, j] for i in range(shape[0]) for j in range(shape[1]))
        return abs((ahead - behind) / (2 * STEP) - predicted) / (1 + abs(predicted))


def _loss_at(compact: Compact, point: Values) -> mpmath.mpf:
    return evaluate(compact.expression, unfolded_point(compact, point), MPMATH)
