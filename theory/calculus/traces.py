"""Canonical forms of scalars made of traces and log-determinants, and of matrix polynomials.

Canonical form of a trace: multiplied out, letters cancelled cyclically, each word the first among its rotations and
those of its transpose. Two trace polynomials are equal for matrices of all sizes if their canonical forms are.
"""

from collections.abc import Iterator, Mapping

import sympy as sp

from collapsecheck.theory.calculus.matrix_polynomials import (
    Polynomial,
    Word,
    add,
    assemble,
    assemble_word,
    expand,
    inverted,
    multiply,
    order,
    reduce_word,
    transpose_word,
)


def canonical(expr: sp.Expr) -> sp.Expr:
    """The canonical form of a scalar expression in traces and (log-)determinants.

    log det is taken of positive determinants, so that it splits over products of square letters.
    """
    logs = {node: log_determinant(node.args[0].arg) for node in expr.atoms(sp.log) if _is_log_determinant(node)}
    expr = expr.xreplace(logs)
    traces = {node: trace(expand(node.arg), node.arg.rows) for node in expr.atoms(sp.Trace)}
    return sp.expand(sp.expand_log(expr.xreplace(traces)))


def trace_equal(left: sp.Expr, right: sp.Expr) -> bool:
    """Whether two trace polynomials agree for all matrices of all sizes (False also where undecided)."""
    return canonical(left - right) == 0


def matrix_equal(left: sp.MatrixExpr, right: sp.MatrixExpr) -> bool:
    """Whether two matrix polynomials agree for all matrices of all sizes."""
    return not add(expand(left), {word: -coefficient for word, coefficient in expand(right).items()})


def simplified(expr: sp.MatrixExpr) -> sp.MatrixExpr:
    """A matrix expression multiplied out, with inverses cancelled."""
    return assemble(expand(expr), *expr.shape)


def trace(polynomial: Polynomial, size: sp.Expr) -> sp.Expr:
    """The canonical trace of a size × size matrix polynomial."""
    return sp.Add(*(coefficient * trace_of_word(word, size) for word, coefficient in polynomial.items()))


def trace_of_word(word: Word, size: sp.Expr) -> sp.Expr:
    """The canonical trace of a word: its cyclic class, up to transposition."""
    word = reduce_word(word)
    while len(word) > 1 and inverted(word[0]) == word[-1]:
        size, word = word[0].cols, word[1:-1]
    if not word:
        return size
    first = min((*rotations(word), *rotations(transpose_word(word))), key=order)
    return sp.Trace(assemble_word(first, first[0].rows))


def rotations(word: Word) -> Iterator[Word]:
    """All cyclic rotations of a word."""
    return (word[start:] + word[:start] for start in range(len(word)))


def _is_log_determinant(node: sp.Expr) -> bool:
    return isinstance(node.args[0], sp.Determinant)


def log_determinant(matrix: sp.MatrixExpr) -> sp.Expr:
    """log det, split over products of square letters and freed of scalar factors."""
    polynomial = expand(matrix)
    if len(polynomial) == 1:
        ((word, coefficient),) = polynomial.items()
        if all(letter.rows == letter.cols for letter in word):
            return matrix.rows * sp.log(coefficient) + sp.Add(*(_log_determinant_of(letter) for letter in word))
    return sp.log(sp.Determinant(assemble(polynomial, *matrix.shape)))


def _log_determinant_of(letter: sp.MatrixExpr) -> sp.Expr:
    if isinstance(letter, sp.Inverse):
        return -log_determinant(letter.arg)
    return sp.log(sp.Determinant(min(letter, sp.transpose(letter), key=str)))


def rewrite(expr: sp.MatrixExpr, rules: Mapping[sp.MatrixExpr, sp.MatrixExpr]) -> sp.MatrixExpr:
    """Replace products of letters (the keys) wherever they occur in the multiplied-out expression, to the end."""
    polynomial, changed = expand(expr), True
    patterns = [(next(iter(expand(old))), expand(new)) for old, new in rules.items()]
    while changed:
        pieces = [_rewrite_word(word, patterns) for word in polynomial]
        changed = any(piece is not None for piece in pieces)
        terms = zip(polynomial.items(), pieces, strict=True)
        polynomial = add(*({w: c} if p is None else multiply({(): c}, p) for (w, c), p in terms))
    return assemble(polynomial, *expr.shape)


def _rewrite_word(word: Word, patterns: list[tuple[Word, Polynomial]]) -> Polynomial | None:
    for old, new in patterns:
        for start in range(len(word) - len(old) + 1):
            if word[start : start + len(old)] == old:
                before, after = {word[:start]: sp.Integer(1)}, {word[start + len(old) :]: sp.Integer(1)}
                return multiply(multiply(before, new), after)
    return None
