"""SymPy's matrix derivatives that silently return 0: if these fail, SymPy is fixed and our calculus may shrink."""

import sympy as sp

from collapsecheck.theory.calculus.derivatives import gradient
from collapsecheck.theory.calculus.traces import matrix_equal

n, m = sp.symbols("n m", integer=True, positive=True)
U, S = sp.MatrixSymbol("U", n, m), sp.MatrixSymbol("S", m, m)
SUM_OF_TRACES = sp.Trace(U * S * U.T) + sp.Trace(U * U.T)
LOG_DETERMINANT = sp.log(sp.Determinant(S))


def test_sympy_still_drops_the_gradient_of_a_sum_of_traces():
    assert SUM_OF_TRACES.diff(U) == sp.ZeroMatrix(n, m)


def test_sympy_still_drops_the_gradient_of_a_log_determinant():
    assert LOG_DETERMINANT.diff(S) == sp.ZeroMatrix(m, m)


def test_ours_differentiate_both():
    assert matrix_equal(gradient(SUM_OF_TRACES, U), U * S + U * S.T + 2 * U)
    assert matrix_equal(gradient(LOG_DETERMINANT, S), sp.Inverse(S.T))
