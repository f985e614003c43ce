"""Numbers for symbolic matrix expressions, with whatever matrices the caller brings.

`evaluate` walks an expression; a `Backend` says how to transpose, invert and so on. `EXACT` works on explicit SymPy
matrices (rational or symbolic entries), `MPMATH` on mpmath matrices at the precision of the surrounding `workdps`, and
`arrays(numpy)` makes a backend of any NumPy-like module.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add, matmul, mul
from typing import Any

import mpmath
import sympy as sp

Values = Mapping[sp.Basic, Any]


@dataclass(frozen=True)
class Backend:
    """Operations on one kind of matrix and its scalars. `number` turns a SymPy constant into a scalar."""

    identity: Callable[[int], Any]
    zeros: Callable[[int, int], Any]
    transpose: Callable[[Any], Any]
    inverse: Callable[[Any], Any]
    trace: Callable[[Any], Any]
    determinant: Callable[[Any], Any]
    log: Callable[[Any], Any]
    exp: Callable[[Any], Any]
    number: Callable[[sp.Expr], Any]


EXACT = Backend(
    identity=sp.eye,
    zeros=sp.zeros,
    transpose=lambda m: m.T,
    inverse=lambda m: m.inv(),
    trace=lambda m: m.trace(),
    determinant=lambda m: m.det(),
    log=sp.log,
    exp=sp.exp,
    number=lambda constant: constant,
)

MPMATH = Backend(
    identity=mpmath.eye,
    zeros=mpmath.zeros,
    transpose=lambda m: m.T,
    inverse=lambda m: m**-1,
    trace=lambda m: mpmath.fsum(m[i, i] for i in range(m.rows)),
    determinant=mpmath.det,
    log=mpmath.log,
    exp=mpmath.exp,
    number=lambda constant: mpmath.mpmathify(constant.evalf(mpmath.mp.dps + 5)),
)


def arrays(module: Any) -> Backend:
    """The backend of an array module with NumPy's names (eye, zeros, linalg, log, exp), in floating point."""
    return Backend(
        identity=module.eye,
        zeros=lambda rows, cols: module.zeros((rows, cols)),
        transpose=lambda m: m.T,
        inverse=module.linalg.inv,
        trace=module.trace,
        determinant=module.linalg.det,
        log=module.log,
        exp=module.exp,
        number=float,
    )


def evaluate(expr: sp.Basic, values: Values, backend: Backend) -> Any:
    """The expression's value: a scalar for a scalar expression, otherwise a matrix.

    `values` maps every MatrixSymbol to a matrix and every scalar Symbol to a number; symbolic dimensions are read off
    the matrices. KeyError for a symbol without a value.
    """
    known = dict(values)
    for symbol, matrix in values.items():
        if isinstance(symbol, sp.MatrixSymbol):
            sizes = (matrix.rows, matrix.cols) if hasattr(matrix, "rows") else matrix.shape
            known |= {
                dim: int(size) for dim, size in zip(symbol.shape, sizes, strict=True) if isinstance(dim, sp.Symbol)
            }
    return _walk(expr, known, backend)


def _walk(expr: sp.Basic, values: Values, backend: Backend) -> Any:
    if expr in values:
        return values[expr]
    if isinstance(expr, sp.Number | sp.NumberSymbol):
        return backend.number(expr)
    if isinstance(expr, sp.MatrixExpr):
        return _matrix(expr, values, backend)
    if isinstance(expr, sp.Add | sp.Mul):
        return reduce(add if isinstance(expr, sp.Add) else mul, (_walk(term, values, backend) for term in expr.args))
    if isinstance(expr, sp.Pow):
        return _walk(expr.base, values, backend) ** _exponent(expr.exp, values, backend)
    handlers = {sp.Trace: backend.trace, sp.Determinant: backend.determinant, sp.log: backend.log, sp.exp: backend.exp}
    for kind, operation in handlers.items():
        if isinstance(expr, kind):
            return operation(_walk(expr.args[0], values, backend))
    if isinstance(expr, sp.Symbol):
        raise KeyError(f"no value for {expr}")
    raise TypeError(f"cannot evaluate {type(expr).__name__}: {expr}")


def _exponent(exponent: sp.Expr, values: Values, backend: Backend) -> Any:
    return int(exponent) if exponent.is_Integer else _walk(exponent, values, backend)


def _matrix(expr: sp.MatrixExpr, values: Values, backend: Backend) -> Any:
    if isinstance(expr, sp.MatAdd):
        return reduce(add, (_walk(term, values, backend) for term in expr.args))
    if isinstance(expr, sp.MatMul):
        return _product(expr, values, backend)
    if isinstance(expr, sp.Identity | sp.ZeroMatrix):
        return _constant(expr, values, backend)
    return _unary(expr, values, backend)


def _constant(expr: sp.MatrixExpr, values: Values, backend: Backend) -> Any:
    rows, cols = (_size(dimension, values) for dimension in expr.shape)
    return backend.identity(rows) if isinstance(expr, sp.Identity) else backend.zeros(rows, cols)


def _unary(expr: sp.MatrixExpr, values: Values, backend: Backend) -> Any:
    if isinstance(expr, sp.MatrixSymbol):
        raise KeyError(f"no value for {expr}")
    if isinstance(expr, sp.Transpose):
        return backend.transpose(_walk(expr.arg, values, backend))
    if isinstance(expr, sp.Inverse):
        return backend.inverse(_walk(expr.arg, values, backend))
    if isinstance(expr, sp.MatPow) and expr.exp.is_Integer and expr.exp > 0:
        return reduce(matmul, [_walk(expr.base, values, backend)] * int(expr.exp))
    raise TypeError(f"cannot evaluate {type(expr).__name__}: {expr}")


def _product(expr: sp.MatMul, values: Values, backend: Backend) -> Any:
    coefficient, factors = expr.as_coeff_matrices()
    product = reduce(matmul, (_walk(factor, values, backend) for factor in factors))
    return product if coefficient == 1 else product * _walk(coefficient, values, backend)


def _size(dimension: sp.Expr, values: Values) -> int:
    return int(dimension) if dimension.is_Integer else int(values[dimension])
