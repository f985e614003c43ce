"""The kernel's normal forms, facts and negations against their meaning at exact points."""

from fractions import Fraction
from math import prod
from random import Random

import pytest

from collapsecheck.judge.kernel import Rejected, proofs, terms
from collapsecheck.judge.kernel.formulas import holds_at, pushed, read, value

X, Y, ONE = ["v", "x"], ["v", "y"], ["q", "1"]
SUM = ["+", X, Y]
DIFFERENCE = ["+", X, ["*", ["q", "-1"], Y]]


def random_term(random: Random, depth: int) -> list:
    kind = random.choice(("v", "q", "+", "*", "^")) if depth else random.choice(("v", "q"))
    if kind in ("v", "q"):
        return ["v", random.choice("xy")] if kind == "v" else ["q", random.choice(("-2", "1/3", "1", "2"))]
    if kind == "^":
        return ["^", random_term(random, depth - 1), random.choice(("2", "-1", "-2", "1/2", "3/2", "-1/2"))]
    return [kind, *(random_term(random, depth - 1) for _ in range(random.choice((2, 3))))]


def at(polynomial: terms.Polynomial, point: dict[str, Fraction]) -> Fraction:
    """A polynomial in symbols at the fourth powers of a point."""
    products = (
        coefficient * prod(point[name] ** int(4 * exponent) for name, exponent in monomial)
        for monomial, coefficient in polynomial.items()
    )
    return sum(products, Fraction(0))


def test_the_normal_form_has_the_value_of_the_term() -> None:
    random, compared = Random(0), 0
    roots = {"x": Fraction(3, 2), "y": Fraction(5)}
    point = {name: root**4 for name, root in roots.items()}
    for _ in range(3000):
        term = read(random_term(random, 3), "term", frozenset("xy"))
        numerator, denominator = terms.normal(term)
        if any(not name.isidentifier() or 4 % Fraction(e).denominator for m in numerator for name, e in m):
            continue
        try:
            exact = value(term, point)
        except Rejected:
            continue
        compared += 1
        assert at(numerator, roots) == exact * at(denominator, roots)
    assert compared > 1000


def test_a_formula_and_its_negation_never_hold_together() -> None:
    random = Random(1)

    def formula(depth: int) -> list:
        if not depth:
            return [random.choice(("<", "<=", ">", ">=", "=", "!=")), *random.choices((X, Y, ONE), k=2)]
        kind = random.choice(("not", "and", "or", "iff"))
        return [kind, *(formula(depth - 1) for _ in range({"not": 1, "iff": 2}.get(kind, 3)))]

    for _ in range(300):
        data = read(formula(3), "formula", frozenset("xy"))
        point = {name: Fraction(random.choice((1, 2, 3)), 2) for name in "xy"}
        assert holds_at(pushed(data), point) != holds_at(pushed(data, False), point)


@pytest.mark.parametrize("fact", [["square", SUM], ["inverse", SUM], ["inverse", DIFFERENCE], ["root", X, "2"],
                                  ["root", SUM, "2"], ["either", [">", X, Y]]])  # fmt: skip
def test_facts_hold_where_they_can_be_evaluated(fact: list) -> None:
    formula = pushed(proofs.fact(read(fact, "fact", frozenset("xy"))))
    for x, y in ((9, 16), (16, 9), (144, 25)):
        assert holds_at(formula, {"x": Fraction(x), "y": Fraction(y)})
