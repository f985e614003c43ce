"""Matrix expressions as noncommutative polynomials: sums of words of letters, with scalar coefficients.

A letter is a matrix symbol, its transpose, or an inverse; a word is a product of letters, the empty word the identity.
Adjacent letters that are inverse to each other cancel. Every inverse that is written is assumed to exist.
"""

from collections.abc import Mapping
from functools import cache

import sympy as sp

Word = tuple[sp.MatrixExpr, ...]
Polynomial = dict[Word, sp.Expr]


class SymmetricSymbol(sp.MatrixSymbol):
    """A matrix symbol that equals its transpose: a covariance, a second moment or a symmetric root."""

    def _eval_transpose(self) -> "SymmetricSymbol":
        return self


def symmetric(name: str, size: sp.Expr | int) -> SymmetricSymbol:
    """The symmetric size × size matrix symbol of that name."""
    return SymmetricSymbol(name, size, size)


@cache
def transposed(letter: sp.MatrixExpr) -> sp.MatrixExpr:
    """The letter's transpose, which is again a letter."""
    if isinstance(letter, sp.Inverse):
        inner = {tuple(transposed(x) for x in reversed(word)): c for word, c in expand(letter.arg).items()}
        return sp.Inverse(assemble(inner, letter.rows, letter.rows))
    return sp.transpose(letter)


@cache
def inverted(letter: sp.MatrixExpr) -> sp.MatrixExpr:
    """The letter's inverse, if that is a letter; the argument of an Inverse may be a sum and then is none."""
    return letter.arg if isinstance(letter, sp.Inverse) else sp.Inverse(letter)


def transpose_word(word: Word) -> Word:
    """(abc)ᵀ = cᵀbᵀaᵀ."""
    return tuple(transposed(letter) for letter in reversed(word))


def reduce_word(word: Word) -> Word:
    """Cancel adjacent letters that are inverse to each other."""
    stack: list[sp.MatrixExpr] = []
    for letter in word:
        if stack and inverted(letter) == stack[-1]:
            stack.pop()
        else:
            stack.append(letter)
    return tuple(stack)


def multiply(left: Mapping[Word, sp.Expr], right: Mapping[Word, sp.Expr]) -> Polynomial:
    """The product of two polynomials, multiplied out."""
    product: Polynomial = {}
    for first, a in left.items():
        for second, b in right.items():
            word = reduce_word(first + second)
            product[word] = product.get(word, sp.Integer(0)) + a * b
    return prune(product)


def add(*terms: Mapping[Word, sp.Expr]) -> Polynomial:
    """The sum of polynomials."""
    total: Polynomial = {}
    for term in terms:
        for word, coefficient in term.items():
            total[word] = total.get(word, sp.Integer(0)) + coefficient
    return prune(total)


def prune(polynomial: Polynomial) -> Polynomial:
    """Without the words whose coefficient vanishes."""
    expanded = {word: sp.expand(c) if c.is_Add or c.is_Mul else c for word, c in polynomial.items()}
    return {word: coefficient for word, coefficient in expanded.items() if coefficient != 0}


def expand(expr: sp.MatrixExpr) -> Polynomial:
    """The polynomial of a matrix expression; TypeError for a node that is not part of the calculus."""
    return dict(_expand(expr))


@cache
def _expand(expr: sp.MatrixExpr) -> Polynomial:
    if isinstance(expr, sp.Identity | sp.ZeroMatrix):
        return {(): sp.Integer(1)} if isinstance(expr, sp.Identity) else {}
    if isinstance(expr, sp.MatrixSymbol):
        return {(expr,): sp.Integer(1)}
    if isinstance(expr, sp.MatAdd):
        return add(*(_expand(term) for term in expr.args))
    if isinstance(expr, sp.MatMul):
        return _expand_product(expr)
    if isinstance(expr, sp.Transpose):
        return {transpose_word(word): c for word, c in _expand(expr.arg).items()}
    if isinstance(expr, sp.MatPow) and expr.exp.is_Integer:
        return _expand_power(expr.base, int(expr.exp))
    raise TypeError(f"{type(expr).__name__} is not part of the trace calculus: {expr}")


def _expand_product(expr: sp.MatMul) -> Polynomial:
    coefficient, factors = expr.as_coeff_matrices()
    product: Polynomial = {(): coefficient}
    for factor in factors:
        product = multiply(product, _expand(factor))
    return product


def _expand_power(base: sp.MatrixExpr, exponent: int) -> Polynomial:
    factor = _expand(base) if exponent > 0 else invert(_expand(base), base.rows)
    product: Polynomial = {(): sp.Integer(1)}
    for _ in range(abs(exponent)):
        product = multiply(product, factor)
    return product


def invert(polynomial: Polynomial, size: sp.Expr) -> Polynomial:
    """(cab)⁻¹ = b⁻¹a⁻¹/c for square letters; the inverse of a sum is a letter of its own."""
    if len(polynomial) == 1:
        ((word, coefficient),) = polynomial.items()
        if all(letter.rows == letter.cols for letter in word):
            return {tuple(inverted(letter) for letter in reversed(word)): 1 / coefficient}
    return {(sp.Inverse(assemble(polynomial, size, size)),): sp.Integer(1)}


@cache
def spelling(letter: sp.MatrixExpr) -> str:
    """The letter's name, by which words are ordered."""
    return str(letter)


def order(word: Word) -> tuple[int, tuple[str, ...]]:
    """Sort key: short words first, then alphabetically."""
    return len(word), tuple(spelling(letter) for letter in word)


def assemble(polynomial: Mapping[Word, sp.Expr], rows: sp.Expr, cols: sp.Expr) -> sp.MatrixExpr:
    """The matrix expression of a polynomial, terms in a fixed order."""
    if not polynomial:
        return sp.ZeroMatrix(rows, cols)
    terms = [polynomial[word] * assemble_word(word, rows) for word in sorted(polynomial, key=order)]
    return terms[0] if len(terms) == 1 else sp.MatAdd(*terms)


def assemble_word(word: Word, rows: sp.Expr) -> sp.MatrixExpr:
    """The product of the word's letters."""
    if not word:
        return sp.Identity(rows)
    return word[0] if len(word) == 1 else sp.MatMul(*word)
