"""Derivatives of scalars made of traces and log-determinants with respect to a matrix.

SymPy's own matrix derivatives silently return 0 for sums of traces and for log-determinants (sympy issue 26585), hence
this module; a gradient that vanishes identically although the expression depends on the matrix is an error here.
"""

from functools import cache

import sympy as sp

from collapsecheck.theory.calculus.matrix_polynomials import (
    Polynomial,
    SymmetricSymbol,
    add,
    assemble,
    expand,
    multiply,
    transpose_word,
)
from collapsecheck.theory.calculus.traces import canonical, matrix_equal, rewrite, simplified, trace, trace_equal

__all__ = ["canonical", "differential", "gradient", "matrix_equal", "rewrite", "simplified", "trace_equal"]

ATOMS = (sp.Trace, sp.Determinant)


def differential(expr: sp.Expr, X: sp.MatrixSymbol, dX: sp.MatrixExpr) -> sp.Expr:
    """The first-order change of a scalar expression when X changes by dX."""
    atoms = [atom for atom in expr.atoms(*ATOMS) if atom.has(X)]
    placeholders = {atom: sp.Dummy(positive=True) for atom in atoms}
    outer = expr.xreplace(placeholders)
    return sp.Add(
        *(
            outer.diff(mark).xreplace({m: a for a, m in placeholders.items()}) * _atom_differential(atom, X, dX)
            for atom, mark in placeholders.items()
        )
    )


def _atom_differential(atom: sp.Expr, X: sp.MatrixSymbol, dX: sp.MatrixExpr) -> sp.Expr:
    change = polynomial_differential(expand(atom.arg), X, dX)
    if isinstance(atom, sp.Determinant):
        return atom * trace(multiply(expand(sp.Inverse(atom.arg)), change), atom.arg.rows)
    return trace(change, atom.arg.rows)


def polynomial_differential(polynomial: Polynomial, X: sp.MatrixSymbol, dX: sp.MatrixExpr) -> Polynomial:
    """The first-order change of a matrix polynomial, by the product rule."""
    terms: list[Polynomial] = []
    for word, coefficient in polynomial.items():
        if coefficient.has(X):
            raise TypeError(f"a matrix is scaled by {coefficient}, which depends on {X}")
        for place, letter in enumerate(word):
            middle = letter_differential(letter, X, dX)
            terms.append(multiply(multiply({word[:place]: coefficient}, middle), {word[place + 1 :]: sp.Integer(1)}))
    return add(*terms)


def letter_differential(letter: sp.MatrixExpr, X: sp.MatrixSymbol, dX: sp.MatrixExpr) -> Polynomial:
    """dX for X, dXᵀ for Xᵀ, −M⁻¹ dM M⁻¹ for M⁻¹."""
    if not letter.has(X):
        return {}
    if isinstance(letter, sp.Inverse):
        inner = polynomial_differential(expand(letter.arg), X, dX)
        return multiply(multiply({(letter,): sp.Integer(-1)}, inner), {(letter,): sp.Integer(1)})
    return expand(dX if letter == X else sp.transpose(dX))


@cache
def gradient(expr: sp.Expr, X: sp.MatrixSymbol) -> sp.MatrixExpr:
    """The matrix G of X's shape with d expr = tr(Gᵀ dX); for a symmetric X the symmetric one.

    ValueError if it vanishes identically although the expression depends on X.
    """
    expr = canonical(expr)
    change = sp.MatrixSymbol(f"d{X.name}", *X.shape)
    polynomial: Polynomial = {}
    for term in sp.Add.make_args(canonical(differential(expr, X, change))):
        polynomial = add(polynomial, _coefficient_of(term, change))
    if not polynomial and expr.has(X):
        raise ValueError(f"the gradient with respect to {X} vanishes identically, yet the expression depends on it")
    found = assemble(polynomial, *X.shape)
    return simplified((found + found.T) / 2) if isinstance(X, SymmetricSymbol) else found


def _coefficient_of(term: sp.Expr, change: sp.MatrixSymbol) -> Polynomial:
    """M with term = tr(Mᵀ dX), read off the one trace in which dX or its transpose occurs."""
    if term == 0:
        return {}
    (atom,) = (factor for factor in sp.Mul.make_args(term) if factor.has(change))
    ((word, coefficient),) = expand(atom.arg).items()
    if change not in word:
        word = transpose_word(word)
    place = word.index(change)
    return {transpose_word(word[place + 1 :] + word[:place]): coefficient * term / atom}
