"""A formula at one exact point, against the minimum certified at 50 digits: does it agree, and what does it cost?"""

import contextlib
from dataclasses import dataclass

import mpmath as mp
import sympy as sp

from collapsecheck.auditing.cost import cost_of_collapse, cost_of_value
from collapsecheck.auditing.meaning import Piece, pieces
from collapsecheck.auditing.question import Question
from collapsecheck.judge import DIGITS, TOLERANCE, Minimum, Point, Undefined, certified_value, holds, show, solve
from collapsecheck.theory.statement import Value

UNDEFINED = "undefined"
SQUARED = ("encoder", "decoder")


@dataclass(frozen=True)
class Deviation:
    """Where and how a formula is wrong. excess: the loss above the minimum if it is believed (see `auditing.cost`)."""

    point: Point
    formula_value: str
    true_value: str
    excess: str | None = None


def finding(question: Question, names: dict[str, sp.Expr], point: Point) -> Deviation | None:
    """The contradiction at the point, or None if the formula is right there or the minimum could not be certified."""
    compare = _condition if question.claims == "active_condition" else _quantity
    with mp.workdps(DIGITS):
        minimum = solve(question.setting, point)
        return compare(question, names, point, minimum) if minimum.certified else None


def _condition(question: Question, names: dict[str, sp.Expr], point: Point, minimum: Minimum) -> Deviation | None:
    right = _words(bool(minimum.rho[question.level - 1] > TOLERANCE))
    piece = _piece(question, names, point)
    claimed = _words(_true(piece.value, point)) if piece else UNDEFINED
    if claimed == right:
        return None
    missed = (
        _text(cost_of_collapse(question, question.whole(point), minimum), 6)
        if (claimed, right) == ("collapsed", "active")
        else None
    )
    return Deviation(point, claimed, right, missed)


def _words(active: bool) -> str:
    return "active" if active else "collapsed"


def _quantity(question: Question, names: dict[str, sp.Expr], point: Point, minimum: Minimum) -> Deviation | None:
    level = 0 if question.claims == "minimum" else question.level
    right = certified_value(question.setting, Value(question.quantity, level, sp.Integer(0)), point, minimum)
    claimed = _claimed(question, names, point)
    squared = question.claims in SQUARED
    if (
        claimed is not None
        and (not squared or claimed > -TOLERANCE)
        and _close(claimed**2 if squared else claimed, right)
    ):
        return None
    shown = _text(mp.sqrt(max(right, mp.mpf(0))) if squared else right)
    if claimed is None:
        return Deviation(point, UNDEFINED, shown)
    excess = cost_of_value(question, question.whole(point), minimum, claimed)
    return Deviation(point, _text(claimed), shown, None if excess is None else _text(excess, 6))


def _claimed(question: Question, names: dict[str, sp.Expr], point: Point) -> mp.mpf | None:
    piece = _piece(question, names, point)
    return _number(piece.value, point) if piece else None


def _piece(question: Question, names: dict[str, sp.Expr], point: Point) -> Piece | None:
    """The formula at the point, or None where it is undefined."""
    for piece in pieces(question.tree, names):
        with contextlib.suppress(Undefined):
            if _true(piece.when, point) and _true(piece.defined, point):
                return piece
    return None


def _number(expr: sp.Expr, point: Point) -> mp.mpf:
    """To 50 digits whatever cancels: the rationals are put in exactly and SymPy raises its precision as it must."""
    number = expr.subs(dict(point)).evalf(DIGITS)
    if not (number.is_real and number.is_finite):
        raise Undefined(f"not a finite real number at {show(point)}")
    return mp.mpf(sp.Float(number, DIGITS)._mpf_)


def _true(statement: sp.Basic, point: Point) -> bool:
    try:
        return holds(statement.subs(dict(point)), {})
    except TypeError as error:  # SymPy will not compare what is not real
        raise Undefined(f"{statement} compares what is not real at {show(point)}") from error


def _close(claimed: mp.mpf, right: mp.mpf) -> bool:
    return bool(abs(claimed - right) <= TOLERANCE * (1 + abs(right)))


def _text(number: mp.mpf, digits: int = 12) -> str:
    return str(mp.nstr(number, digits)).removesuffix(".0")
