"""Limits that keep an audited formula small even when multiplied out, checked before SymPy sees it."""

from collections.abc import Callable
from fractions import Fraction
from math import comb, prod

from collapsecheck.auditing.tokens import Node

DIGITS = 20
NESTING = 40
EXPONENT = 12
TERMS = 400
SIZE = 2000
BRANCHES = 32
COMPARISONS = (">", ">=", "<", "<=")

Terms = tuple[int, int]


def too_large(node: Node) -> str | None:
    """Why the formula would grow too large, in words, or None."""
    if size(node) > SIZE:
        return f"too large: its numbers and names, counted with their exponents, are more than {SIZE}"
    if max(terms(node)) > TERMS:
        return f"too large: multiplied out it would have more than {TERMS} terms"
    if branches(node) > BRANCHES:
        return f"too many max and min: they distinguish more than {BRANCHES} cases"
    return None


def size(node: Node) -> int:
    """Digits and names, each as often as exponents repeat it: bounds the digits of any number that can arise."""
    if node.kind == "number":
        return len(str(node.value))
    repeated = max(abs(node.value.numerator), node.value.denominator) if node.kind == "power" else 1
    return repeated * sum(map(size, node.parts)) if node.parts else 1


def terms(node: Node) -> Terms:
    """Bounds of the number of terms in numerator and denominator of the formula written as one fraction."""
    parts = [terms(part) for part in node.parts]
    if node.kind == "sum" or node.kind in COMPARISONS:
        whole = prod(bottom for _, bottom in parts)
        return sum(top * whole // bottom for top, bottom in parts), whole
    if node.kind == "product":
        return prod(top for top, _ in parts), prod(bottom for _, bottom in parts)
    if node.kind == "power":
        return _power(node, *parts[0])
    return (max(map(max, parts)),) * 2 if node.kind in ("max", "min") else (1, 1)


def _power(node: Node, top: int, bottom: int) -> Terms:
    times = abs(node.value.numerator)
    raised = comb(top + times - 1, times), comb(bottom + times - 1, times)
    return raised if node.value > 0 else raised[::-1]


def branches(node: Node) -> int:
    """How many cases its max and min distinguish."""
    inner = prod(map(branches, node.parts))
    return inner * len(node.parts) if node.kind in ("max", "min") else inner


def constant(node: Node) -> Fraction | None:
    """The value of a formula without names and functions (its size is bounded), or None."""
    if node.kind == "number":
        return node.value
    values = [constant(part) for part in node.parts]
    known = [value for value in values if value is not None]
    if node.kind == "power" and known and node.value.denominator == 1 and (known[0] or node.value > 0):
        return known[0] ** node.value.numerator
    fold: dict[str, Callable[[list[Fraction]], Fraction]] = {
        "sum": lambda v: sum(v, Fraction(0)),
        "product": lambda v: prod(v, start=Fraction(1)),
    }
    return fold[node.kind](known) if node.kind in fold and len(known) == len(values) else None
