"""For the hypotheses of every exported lemma a point that meets them, with the proof in Coq that it does."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

import sympy as sp

from collapsecheck.formal.points import Point, point_of, roots_at
from collapsecheck.formal.shapes import Hypotheses, Lemma
from collapsecheck.formal.text import positive, real


def instances(lemmas: Iterable[Lemma]) -> Iterator[tuple[Lemma, str]]:
    """Every lemma with the Coq source of the instance: Coq reads off what the lemma assumes, and something meets it."""
    first: dict[str, Lemma] = {}
    for lemma in lemmas:
        one = first.setdefault(lemma.hypotheses.text(), lemma)
        shown = proof(lemma.hypotheses) if one is lemma else f"exact {name(one)}."
        yield lemma, f"Example {name(lemma)} : hypotheses_of {lemma.name}.\nProof. {shown} Qed.\n"


def name(lemma: Lemma) -> str:
    """What the instance of the lemma's hypotheses is called."""
    return f"{lemma.name}_inhabited"


def perhaps_empty(lemmas: Iterable[Lemma]) -> list[str]:
    """The lemmas with hypotheses that no point was found for."""
    return [lemma.name for lemma in lemmas if _point(lemma.hypotheses) is None]


def proof(hypotheses: Hypotheses) -> str:
    """The point, its roots, and the tactic that checks the rest.

    Where no point was found it is 1 everywhere, which Coq then rejects.
    """
    point = _point(hypotheses) or {}
    numbers = ", ".join(_number(point.get(each, Fraction(1))) for each in hypotheses.variables)
    return f"exists {numbers}. {''.join(_roots(_conditions(hypotheses), point)) if point else ''}by_point."


def _point(hypotheses: Hypotheses) -> Point | None:
    return point_of(_conditions(hypotheses), hypotheses.variables)


def _conditions(hypotheses: Hypotheses) -> tuple[sp.Basic, ...]:
    return tuple(map(positive, hypotheses.conditions))


def _roots(conditions: tuple[sp.Basic, ...], point: Point) -> Iterator[str]:
    for base, order, power in roots_at(conditions, point):
        square = (order, power) == (2, 1)
        yield f"square_root {_number(base)}. " if square else f"power_of_root {_number(base)} {order}%nat {power}%nat. "


def _number(number: Fraction) -> str:
    return real(sp.Rational(number.numerator, number.denominator))
