"""Proofs: a certificate refutes hypotheses ∧ ¬conclusion, and gives a point at which the hypotheses hold.

A proof is one of
["split", k, proof …]     one proof for each disjunct of the k-th open disjunction: none, if it is false;
["fact", fact, proof]     a formula that is true for all values is added, see `fact`;
["powers", [c, i] …]      Π (aᵢ/bᵢ)^c, which is ≥ 1 as aᵢ ≥ bᵢ > 0 are literals, is identically a number < 1;
["products", [c, p, i …] …]  Σ c · p · Π (aᵢ − bᵢ), p visibly positive, which is ≥ 0, is identically a number < 0;
and where the literals make it > 1 or > 0, a number ≤ 1 or ≤ 0. Literals and disjunctions are counted as they are met.
"""

from fractions import Fraction
from typing import Any

from collapsecheck.judge.kernel.formulas import holds_at, number, pushed, read
from collapsecheck.judge.kernel.terms import LARGEST, ONE, Number, Rejected, joined, normal, plus, positive, times

ZERO, UNIT = ("q", 0), ("q", 1)
State = tuple[tuple, tuple]  # literals that hold, disjunctions still open


def accept(obligation: Any, certificate: Any) -> None:
    """Return if the certificate proves the obligation, else raise Rejected (ValueError, RecursionError: too large)."""
    names = obligation.get("symbols") if isinstance(obligation, dict) else None
    if not (isinstance(names, dict) and all(str(x).isidentifier() for x in names) and isinstance(certificate, dict)):
        raise Rejected("no certificate, or no obligation whose symbols are identifiers, as JSON objects")
    symbols = frozenset(names)
    hypotheses, conclusion = (read(obligation.get(part), "formula", symbols) for part in ("hypotheses", "conclusion"))
    if pushed(conclusion) == ("and",):
        raise Rejected("nothing is claimed")
    check(added(added(((), ()), pushed(hypotheses)), pushed(conclusion, False)), symbols, certificate.get("proof"))
    point = certificate.get("point")
    if point is None and obligation.get("boundary") is True:
        return
    values = {name: number(text) for name, text in point.items()} if isinstance(point, dict) else {}
    if symbols - values.keys() or any(x <= 0 for x in values.values()) or not holds_at(pushed(hypotheses), values):
        raise Rejected("no point with positive values of all symbols at which the hypotheses hold")


def added(state: State, f: tuple) -> State:
    """The state in which f, as `pushed` gives it, holds too."""
    if f[0] == "literal":
        return (*state[0], f[1]), state[1]
    if f[0] == "or":
        return state[0], (*state[1], f[1:])
    for part in f[1:]:
        state = added(state, part)
    return state


def check(state: State, symbols: frozenset[str], proof: Any) -> None:
    """Return if the proof shows that no values of the symbols satisfy the state."""
    kind, *rest = proof if isinstance(proof, list) and proof else ["nothing"]
    if kind == "split" and rest:
        cases, k = _one_of(state[1], rest[0]), int(rest[0])
        if len(rest) - 1 != len(cases):
            raise Rejected(f"{len(rest) - 1} proofs for {len(cases)} cases")
        for part, one in zip(cases, rest[1:], strict=True):
            check(added((state[0], state[1][:k] + state[1][k + 1 :]), part), symbols, one)
    elif kind == "fact" and len(rest) == 2:
        check(added(state, pushed(fact(read(rest[0], "fact", symbols)))), symbols, rest[1])
    elif kind in ("powers", "products") and all(isinstance(row, list) and len(row) > 1 for row in rest):
        value, strict = powers(state[0], rest) if kind == "powers" else products(state[0], symbols, rest)
        if value > 0 or (value == 0 and not strict):
            raise Rejected("no contradiction")
    else:
        raise Rejected(f"not a proof: {proof!r:.60}")


def fact(data: tuple) -> tuple:
    """A formula that is true for all values of the symbols."""
    kind, u, w = (*data, None)[:3]
    if kind == "either":
        return ("or", u, ("not", u))
    if kind == "square":
        return (">=", ("^", u, 2), ZERO)
    if kind == "inverse":
        return ("or", ("=", u, ZERO), ("=", ("*", u, ("^", u, -1)), UNIT))
    if kind == "root":
        if not (isinstance(w, int) and w > 1):
            raise Rejected(f"not the order of a root: {w}")
        root = ("^", u, Fraction(1, w))
        return ("or", ("<", u, ZERO), ("and", (">=", root, ZERO), ("=", ("^", root, w), u)))
    if kind == "log":  # the tangent at w lies above: log u ≤ log w + (u − w)/w
        tangent = ("<=", ("*", w, minus(("log", u), ("log", w))), minus(u, w))
        return ("or", ("<=", u, ZERO), ("<=", w, ZERO), tangent)
    lower = ("*", ("exp", w), ("+", UNIT, minus(u, w)))  # the tangent of exp at w lies below
    return ("and", (">", ("exp", u), ZERO), (">=", ("exp", u), lower))


def minus(a: tuple, b: tuple) -> tuple:
    """The term a − b."""
    return ("+", a, ("*", ("q", -1), b))


def powers(literals: tuple, rows: list) -> tuple[Number, bool]:
    """Π (aᵢ/bᵢ)^c less 1, and whether the literals make it positive."""
    total, product, strict = tuple[Any, ...](), Fraction(1), False
    for c, index, *more in rows:
        relation, larger, smaller = _one_of(literals, index)
        if type(c) is not int or abs(c) > LARGEST or (c < 0 and relation != "=") or more:
            raise Rejected(f"not a multiplier of a literal with {relation}: {c!r:.20}")
        strict = strict or (relation == ">" and c > 0)
        for side, exponent in ((larger, c), (smaller, -c)):
            n, d = normal(side)
            if d != ONE or len(n) != 1 or not positive(n):
                raise Rejected("a side that is no product of powers of symbols")
            ((monomial, coefficient),) = n.items()
            total, product = joined(total, monomial, exponent), product * Fraction(coefficient) ** exponent
    if total:
        raise Rejected("the powers do not cancel")
    return product - 1, strict


def products(literals: tuple, symbols: frozenset[str], rows: list) -> tuple[Number, bool]:
    """Σ c · p · Π (aᵢ − bᵢ), a number, and whether the literals make it positive."""
    total, strict = dict[Any, Number](), False
    for text, multiplier, *indices in rows:
        c, relations, (product, d) = number(text), {">"}, normal(read(multiplier, "term", symbols))
        if d != ONE or not positive(product):
            raise Rejected(f"a multiplier that is not visibly positive: {multiplier!r:.60}")
        for index in indices:
            relation, larger, smaller = _one_of(literals, index)
            product = times(product, normal(minus(larger, smaller))[0])
            relations.add(relation)
        if c < 0 and "=" not in relations:
            raise Rejected("a negative multiplier of an inequality")
        total, strict = plus(total, product, c), strict or (relations == {">"} and c > 0)
    if total.keys() - {()}:
        raise Rejected("the products do not cancel")
    return total.get((), 0), strict


def _one_of(sequence: tuple, index: Any) -> tuple:
    if type(index) is not int or not 0 <= index < len(sequence):
        raise Rejected(f"no such literal or disjunction: {index!r:.20}")
    return sequence[index]
