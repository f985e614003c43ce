"""A trace calculus: canonical forms and derivatives of scalars made of traces and log-determinants.

Canonical form of a trace: multiplied out, letters cancelled cyclically, each word the first among its rotations and
those of its transpose. Two trace polynomials are equal for matrices of all sizes if their canonical forms are.

SymPy's own matrix derivatives silently return 0 for sums of traces and for log-determinants (sympy issue 26585), hence
this module; a gradient that vanishes identically although the expression depends on the matrix is an error here.
"""

from collections.abc import Iterator, Mapping

import sympy as sp

from theory.words import (
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

ATOMS = (sp.Trace, sp.Determinant)


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
    return not expand(left - right)


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


def differential(expr: sp.Expr, X: sp.MatrixSymbol, dX: sp.MatrixExpr) -> sp.Expr:
    """The first-order change of a scalar expression when X changes by dX."""
    atoms = sorted(expr.atoms(*ATOMS), key=str)
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


def gradient(expr: sp.Expr, X: sp.MatrixSymbol) -> sp.MatrixExpr:
    """The matrix G of X's shape with d expr = tr(Gᵀ dX), all entries of X taken as independent.

    ValueError if it vanishes identically although the expression depends on X.
    """
    expr = canonical(expr)
    change = sp.MatrixSymbol(f"d{X.name}", *X.shape)
    polynomial: Polynomial = {}
    for term in sp.Add.make_args(canonical(differential(expr, X, change))):
        polynomial = add(polynomial, _coefficient_of(term, change))
    if not polynomial and expr.has(X):
        raise ValueError(f"the gradient with respect to {X} vanishes identically, yet the expression depends on it")
    return assemble(polynomial, *X.shape)


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
