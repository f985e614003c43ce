"""A formula at one exact point, against the minimum certified at 50 digits: does it agree, and what does it cost?"""

import contextlib
from dataclasses import dataclass

import mpmath as mp
import sympy as sp

from proofs_check.audit_question import Question
from proofs_check.certified import TOLERANCE, Minimum, solve
from proofs_check.exact import Point, Undefined, holds, value
from proofs_check.formula import Piece, pieces
from proofs_check.witnesses.certificate import certified_value
from theory import mode
from theory.mode import tie
from theory.models import mode_loss
from theory.notation import sigma
from theory.statement import Quantity, Value

UNDEFINED = "undefined"
SQUARED = ("encoder", "decoder")


@dataclass(frozen=True)
class Finding:
    """Where and how a formula is wrong. excess: the loss above the minimum if the formula's value is used, else None.

    The excess keeps every other parameter at its best value.
    """

    point: Point
    formula_value: str
    true_value: str
    excess: str | None = None


def finding(question: Question, names: dict[str, sp.Expr], point: Point) -> Finding | None:
    """The contradiction at the point, or None if the formula is right there or the minimum could not be certified."""
    minimum = solve(question.setting, point)
    if not minimum.certified:
        return None
    compare = _condition if question.claims == "active_condition" else _quantity
    return compare(question, names, point, minimum)


def _condition(question: Question, names: dict[str, sp.Expr], point: Point, minimum: Minimum) -> Finding | None:
    right = _words(bool(minimum.rho[question.level - 1] > TOLERANCE))
    piece = _piece(question, names, point)
    claimed = _words(holds(piece.value, point)) if piece else UNDEFINED
    return None if claimed == right else Finding(point, claimed, right)


def _words(active: bool) -> str:
    return "active" if active else "collapsed"


def _quantity(question: Question, names: dict[str, sp.Expr], point: Point, minimum: Minimum) -> Finding | None:
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
        return Finding(point, UNDEFINED, shown)
    excess = _excess(question, point, minimum, claimed)
    return Finding(point, _text(claimed), shown, None if excess is None else _text(excess, 6))


def _claimed(question: Question, names: dict[str, sp.Expr], point: Point) -> mp.mpf | None:
    piece = _piece(question, names, point)
    return value(piece.value, point) if piece else None


def _piece(question: Question, names: dict[str, sp.Expr], point: Point) -> Piece | None:
    """The formula at the point, or None where it is undefined."""
    for piece in pieces(question.tree, names):
        with contextlib.suppress(Undefined):
            if holds(piece.when, point) and holds(piece.defined, point):
                return piece
    return None


def _close(claimed: mp.mpf, right: mp.mpf) -> bool:
    return bool(abs(claimed - right) <= TOLERANCE * (1 + abs(right)))


def _text(number: mp.mpf, digits: int = 12) -> str:
    return str(mp.nstr(number, digits)).removesuffix(".0")


def _excess(question: Question, point: Point, minimum: Minimum, claimed: mp.mpf) -> mp.mpf | None:
    """The loss with the claimed gain or learned σ in place of the best one, above the minimum."""
    setting, level = question.setting, question.level
    chosen = {"encoder": "v", "decoder": "u", "sigma": "sigma"}.get(question.claims)
    if chosen is None or (chosen == "sigma" and not (mode.is_learned(setting, level) and claimed > 0)):
        return None
    model = mode_loss(setting)
    place: dict[sp.Symbol, mp.mpf] = {}
    for l in range(1, setting.depth + 1):
        best = {q: certified_value(setting, Value(q, l, sp.Integer(0)), point, minimum) for q in _QUANTITIES}
        place |= {model.v[l - 1]: mp.sqrt(max(best["encoder"], 0)), model.u[l - 1]: mp.sqrt(max(best["decoder"], 0))}
        place |= {sigma(l): best["sigma"]} if mode.is_learned(setting, l) else {}
    place |= {symbol: mp.mpf(0) for symbol in (model.u_x, model.v_x) if symbol is not None}
    place[sigma(level) if chosen == "sigma" else getattr(model, chosen)[level - 1]] = claimed
    exact = {symbol: sp.Float(number, 50) for symbol, number in place.items()}
    return value(tie(setting, model.expression).subs(exact), point) - minimum.value


_QUANTITIES: tuple[Quantity, ...] = ("encoder", "decoder", "sigma")
