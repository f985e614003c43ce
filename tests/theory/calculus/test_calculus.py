"""The trace calculus: identities it must decide, derivatives against finite differences, and its guards."""

import numpy as np
import pytest
import sympy as sp

from collapsecheck.theory.calculus.derivatives import (
    canonical,
    differential,
    gradient,
    matrix_equal,
    rewrite,
    trace_equal,
)
from collapsecheck.theory.calculus.evaluation import arrays, evaluate
from collapsecheck.theory.calculus.matrix_polynomials import SymmetricSymbol, symmetric

n, m = sp.symbols("n m", integer=True, positive=True)
X, Y = sp.MatrixSymbol("X", n, m), sp.MatrixSymbol("Y", m, n)
Q, S = sp.MatrixSymbol("Q", m, m), symmetric("S", m)
b = sp.Symbol("b", positive=True)

EQUAL = [
    (sp.Trace(X * Y), sp.Trace(Y * X)),
    (sp.Trace(X * Q * Y), sp.Trace(Y.T * Q.T * X.T)),
    (sp.Trace((X + 2 * Y.T) * S * (X + 2 * Y.T).T), sp.Trace(S * (X.T * X + 4 * Y * X + 4 * Y * Y.T))),
    (sp.Trace(sp.Inverse(S) * Y * X * S), sp.Trace(X * Y)),
    (sp.Trace(Q * sp.Inverse(Q)), m),
    (sp.Trace(S.T * Q), sp.Trace(S * Q.T)),
    (sp.log(sp.Determinant(b * S)), m * sp.log(b) + sp.log(sp.Determinant(S))),
    (sp.log(sp.Determinant(sp.Inverse(S) * Q)), sp.log(sp.Determinant(Q)) - sp.log(sp.Determinant(S))),
    (sp.Trace(sp.Identity(m) / b), m / b),
]
DIFFERENT = [
    (sp.Trace(Q * Q), sp.Trace(Q * Q.T)),
    (sp.Trace(X * S * Y), sp.Trace(X * Q * Y)),
    (sp.Trace(X * Y), -sp.Trace(X * Y)),
    (sp.Trace(Q * S * Q.T), sp.Trace(Q.T * S * Q)),
    (sp.Trace(sp.Identity(m)), sp.Trace(sp.Identity(n))),
]


@pytest.mark.parametrize(("left", "right"), EQUAL)
def test_equal_traces_are_recognised(left, right):
    assert trace_equal(left, right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_different_traces_are_told_apart(left, right):
    assert not trace_equal(left, right)


def test_canonical_forms_are_fixed_points():
    once = canonical(sum(left + b * right for left, right in EQUAL))
    assert canonical(once) == once


FUNCTIONS = [
    (sp.Trace(X * Q * X.T) ** 2 / b, X),
    (sp.Trace(X * sp.Inverse(Q) * Y), Q),
    (sp.log(sp.Determinant(S + X.T * X)), X),
    (sp.log(sp.Determinant(S + X.T * X)) * sp.Trace(S), S),
    (sp.Determinant(Q) * sp.Trace(Q), Q),
    (sp.Trace(sp.Inverse(S + X.T * X) * Q), X),
    (sp.exp(sp.Trace(X * Y) / 5), X),
]


@pytest.mark.parametrize(("function", "variable"), FUNCTIONS)
@pytest.mark.parametrize("seed", range(2))
def test_gradients_match_finite_differences(function, variable, seed):
    rng, backend, h = np.random.default_rng(seed), arrays(np), 1e-6
    rows, cols = rng.integers(1, 4, 2)
    root = rng.normal(size=(cols, cols))
    values = {b: 1.7, X: rng.normal(size=(rows, cols)), Y: rng.normal(size=(cols, rows))}
    values |= {Q: 2 * np.eye(cols) + 0.3 * root, S: np.eye(cols) + root @ root.T}
    direction = rng.normal(size=values[variable].shape)
    direction = direction + direction.T if isinstance(variable, SymmetricSymbol) else direction
    ahead, behind = (
        evaluate(function, values | {variable: values[variable] + s * direction}, backend) for s in (h, -h)
    )
    predicted = np.sum(evaluate(gradient(function, variable), values, backend) * direction)
    assert (ahead - behind) / (2 * h) == pytest.approx(predicted, rel=1e-6, abs=1e-7)


def test_the_differential_is_linear_in_the_change():
    dX = sp.MatrixSymbol("dX", n, m)
    change = differential(sp.Trace(X * S * X.T), X, dX)
    assert trace_equal(change, 2 * sp.Trace(X * S * dX.T))


def test_a_constant_has_zero_gradient():
    assert gradient(sp.Trace(Q * sp.Inverse(Q)), Q) == sp.ZeroMatrix(m, m)
    assert gradient(sp.Trace(S), X) == sp.ZeroMatrix(n, m)


def test_a_vanishing_gradient_of_a_nonconstant_is_an_error(monkeypatch):
    monkeypatch.setattr("collapsecheck.theory.calculus.derivatives.differential", lambda *_: sp.Integer(0))
    with pytest.raises(ValueError, match="vanishes identically"):
        gradient(sp.Trace(X * Y) + 17, X)


def test_what_is_outside_the_calculus_is_refused():
    with pytest.raises(TypeError, match="HadamardProduct"):
        canonical(sp.Trace(sp.HadamardProduct(Q, Q)))
    with pytest.raises(TypeError, match="depends on"):
        gradient(sp.Determinant(sp.Trace(Q) * Q), Q)


def test_a_trace_as_coefficient_is_differentiated_too():
    assert matrix_equal(gradient(sp.Trace(sp.Trace(Q) * Q), Q), 2 * sp.Trace(Q) * sp.Identity(m))


def test_rewriting_replaces_products_to_the_end():
    rewritten = rewrite(X * Y * X * Y + 3 * X * Y, {X * Y: sp.Identity(n)})
    assert matrix_equal(rewritten, 4 * sp.Identity(n))
