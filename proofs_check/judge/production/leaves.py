"""Leaves of a proof: powers of products, by Farkas' lemma in logarithms, and products of hypotheses."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement
from math import log

from collapsecheck.judge.kernel.proofs import minus
from collapsecheck.judge.kernel.terms import ONE, Monomial, Polynomial, Rejected, joined, normal, positive, times
from collapsecheck.judge.production.combination import Column, combination, whole

MOST_COLUMNS = 20_000


def monomial_form(side: tuple) -> tuple[Monomial, Fraction] | None:
    """A product of powers of symbols and its coefficient, None for anything else."""
    try:
        n, d = normal(side)
    except Rejected:
        return None
    if d != ONE or len(n) != 1 or not positive(n):
        return None
    ((monomial, coefficient),) = n.items()
    return monomial, Fraction(coefficient)


@cache
def powers_column(literal: tuple) -> Column | None:
    """What a literal between products of powers says in logarithms."""
    relation, larger, smaller = literal
    if (one := monomial_form(larger)) is None or (other := monomial_form(smaller)) is None:
        return None
    value = 0 if one[1] == other[1] else log(one[1]) - log(other[1])
    return Column(dict(joined(one[0], other[0], -1)), value, relation)


def powers_leaf(literals: Sequence[tuple], among: Sequence[int]) -> list | None:
    """A "powers" leaf from the literals with these indices."""
    found = [(i, column) for i in among if (column := powers_column(literals[i])) is not None]
    if not found or (multipliers := combination([column for _, column in found])) is None:
        return None
    return ["powers", *([c, i] for c, (i, _) in zip(whole(multipliers), found, strict=True) if c)]


def products_leaf(literals: Sequence[tuple], degree: int, wide: bool = False) -> list | None:
    """A "products" leaf with products of at most `degree` literals, each times powers of symbols.

    These are such that some term meets one of a literal; if wide, one of a product of literals.
    """
    rows, columns = [], []
    for indices, content, column in _candidates(literals, degree, wide):
        rows.append([term_of(content), *indices])
        columns.append(column)
        if len(columns) > MOST_COLUMNS:
            return None
    if not columns or (multipliers := combination(columns)) is None:
        return None
    return ["products", *([str(c), *row] for c, row in zip(multipliers, rows, strict=True) if c)]


def term_of(content: Monomial) -> list:
    """A product of powers of symbols, as JSON."""
    factors = [["v", name] if e == 1 else ["^", ["v", name], str(e)] for name, e in content]
    return ["q", "1"] if not factors else factors[0] if len(factors) == 1 else ["*", *factors]


def _candidates(literals: Sequence[tuple], degree: int, wide: bool) -> Iterator[tuple]:
    base = []
    for i, literal in enumerate(literals):
        relation, larger, smaller = literal
        if expression := normal(minus(larger, smaller))[0]:
            base.append((i, expression, relation))
        elif relation == ">":
            yield (i,), (), Column({}, 0, ">")
    products = [
        product
        for n in range(1, degree + 1)
        for chosen in combinations_with_replacement(base, n)
        if (product := _product(chosen)) is not None
    ]
    targets = {m for _, expression, _ in (products if wide else base) for m in expression}
    for indices, expression, sign in products:
        for content in sorted({c for m in expression for target in targets if (c := _quotient(target, m)) is not None}):
            yield indices, content, _column(times(expression, {content: 1}), sign)
    for target in targets:
        if all(name.isidentifier() for name, _ in target):
            yield (), target, _column({target: 1}, ">")


def _column(expression: Polynomial, sign: str) -> Column:
    return Column({m: c for m, c in expression.items() if m}, expression.get((), 0), sign)


def _product(chosen: Sequence[tuple]) -> tuple | None:
    expression, signs = ONE, {relation for _, _, relation in chosen}
    for _, one, _ in chosen:
        expression = times(expression, one)
    sign = "=" if "=" in signs else ">" if signs == {">"} else ">="
    return tuple(i for i, _, _ in chosen), expression, sign


def _quotient(target: Monomial, m: Monomial) -> Monomial | None:
    """The powers of symbols that turn one monomial into another, None if their atoms differ."""
    content = joined(target, m, -1)
    return content if all(name.isidentifier() for name, _ in content) else None
