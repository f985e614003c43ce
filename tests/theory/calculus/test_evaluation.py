"""The evaluator gives the same number with SymPy, mpmath and NumPy matrices."""

import mpmath
import numpy as np
import pytest
import sympy as sp

from collapsecheck.theory.calculus.evaluation import EXACT, MPMATH, arrays, evaluate
from collapsecheck.theory.model.gaussian_loss import loss
from collapsecheck.theory.statement import Setting

SETTING = Setting("cvae", ("isotropic", "learnable"))
NUMBERS = {"eta_dec": "1/2", "beta_1": "7/5", "beta_2": "3", "eta_1": "4/5", "eta_2": "6/5"}


def rational_point():
    """Small rational matrices for the loss of SETTING, d_x = 2, d_y = 1, d_1 = 2, d_2 = 1."""
    model, symbols = loss(SETTING), loss(SETTING).symbols
    point = {s: sp.Rational(NUMBERS[s.name]) for s in model.expression.atoms(sp.Symbol) if s.name in NUMBERS}
    sizes = dict(zip(("d_x", "d_y", "d_1", "d_2"), (2, 1, 2, 1), strict=True))
    for k, symbol in enumerate((symbols.A, symbols.B, symbols.C, *symbols.parameters)):
        rows, cols = (sizes[d.name] for d in symbol.shape)
        matrix = sp.Matrix(rows, cols, lambda i, j, k=k: sp.Rational(k - 3 * i + 2 * j, 5))
        is_definite = symbol in (symbols.A, symbols.C, *symbols.Sigma)
        point[symbol] = matrix * matrix.T + sp.eye(rows) if is_definite else matrix
    return model.expression, point


def test_three_kinds_of_matrices_agree():
    expression, point = rational_point()
    exact = evaluate(expression, point, EXACT).evalf(50)
    with mpmath.workdps(50):
        precise = evaluate(expression, converted(point, mpmath.matrix, mpmath.mpmathify), MPMATH)
        assert abs(precise - mpmath.mpmathify(exact)) < mpmath.mpf(10) ** -45
    fast = evaluate(expression, converted(point, lambda m: np.array(m, dtype=float), float), arrays(np))
    assert fast == pytest.approx(float(exact), rel=1e-13)


def converted(point, matrix, number):
    """The point with other kinds of matrices and numbers."""
    return {s: matrix(v.tolist()) if isinstance(v, sp.MatrixBase) else number(v.p) / v.q for s, v in point.items()}


def test_a_missing_value_is_named():
    with pytest.raises(KeyError, match="Q"):
        evaluate(sp.Trace(sp.MatrixSymbol("Q", 2, 2)), {}, EXACT)
    with pytest.raises(KeyError, match="alpha"):
        evaluate(sp.Symbol("alpha") + 1, {}, EXACT)


def test_an_unknown_node_is_refused():
    with pytest.raises(TypeError, match="sin"):
        evaluate(sp.sin(sp.Symbol("x")), {sp.Symbol("x"): sp.Integer(1)}, EXACT)


def test_identities_take_their_size_from_the_matrices():
    n = sp.Symbol("n", integer=True, positive=True)
    M = sp.MatrixSymbol("M", n, n)
    assert evaluate(M**2 + 2 * sp.Identity(n), {M: sp.Matrix([[1, 1], [0, 1]])}, EXACT) == sp.Matrix([[3, 2], [0, 3]])
