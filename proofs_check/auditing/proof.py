"""Proving a formula for all parameters: region by region of a proved theorem, piece by piece of the formula."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from collapsecheck.auditing.meaning import Piece, pieces, risky_roots
from collapsecheck.auditing.point import SQUARED
from collapsecheck.auditing.question import Question
from collapsecheck.evidence import EFFORTS
from collapsecheck.grading import heard
from collapsecheck.judge import Obligation, Point, prove
from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import has_minimiser, implied_value, mode, tie
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case

SOLVER_SECONDS = 3.0
BUDGET_SECONDS = 40.0


@dataclass(frozen=True)
class Gap:
    """An obligation that is not proved, with the point that refutes it if the solver found one."""

    name: str
    point: Point | None = None


@dataclass(frozen=True)
class Prover:
    """Proves obligations until the monotonic clock reads `end`."""

    end: float

    def gap(self, obligation: Obligation) -> Gap | None:
        """None if the obligation is proved where θ > 0: a formula is about a mode that is there."""
        conclusion = obligation.conclusion
        if obligation.hypotheses == sp.false or conclusion == sp.true:
            return None
        if isinstance(conclusion, sp.Eq) and is_zero(conclusion.lhs - conclusion.rhs):
            return None
        if time.monotonic() > self.end:
            return Gap(f"{obligation.name} (out of time)")
        decision = prove(sp.And(theta > 0, obligation.hypotheses), conclusion, SOLVER_SECONDS)
        return None if decision.status == "proved" else Gap(obligation.name, decision.point)


def gaps(question: Question, names: dict[str, sp.Expr]) -> Iterator[Gap]:
    """What remains to be proved; nothing at all means that the formula is right for all positive parameters."""
    reference = heard("decide", catalogue()[question.theorem.slug], EFFORTS["quick"])
    if reference.verdict != "supports":
        yield Gap(f"{question.theorem.slug} itself ({reference.detail})")
        return
    prover = Prover(time.monotonic() + BUDGET_SECONDS)
    for case in question.theorem.cases:
        if has_minimiser(question.theorem, case):
            yield from _region(question, names, case, prover)


def _region(question: Question, names: dict[str, sp.Expr], case: Case, prover: Prover) -> Iterator[Gap]:
    """Every piece of the formula in this region; at a tie of a max or min one of its pieces is enough."""
    region = tie(question.setting, case.where)
    covered: list[sp.Basic] = []
    unproved: list[tuple[Piece, Gap]] = []
    for piece in pieces(question.tree, names):
        conclusions = _conclusions(question, case, piece.value)
        gap = _piece(piece, region, conclusions, case.name, prover)
        covered += [piece.when] if gap is None and not risky_roots(piece.when) else []
        unproved += [(piece, gap)] if gap is not None else []
    for piece, gap in unproved:
        if prover.gap(Obligation(gap.name, sp.And(region, _safe(piece.when, sp.true)), sp.Or(*covered))):
            yield gap


def _piece(piece: Piece, region: sp.Basic, conclusions: list[sp.Basic], place: str, prover: Prover) -> Gap | None:
    """The first gap: the piece is defined, one operation after the other, and then its conclusions hold."""
    for domain in sp.And.make_args(piece.defined):
        hypotheses = sp.And(region, _safe(piece.when, domain))
        if gap := prover.gap(Obligation(f"the formula is defined where {place}", hypotheses, domain)):
            return gap
    for conclusion in conclusions:
        if gap := prover.gap(Obligation(f"the formula where {place}", sp.And(region, piece.when), conclusion)):
            return gap
    return None


def _safe(when: sp.Basic, domain: sp.Basic) -> sp.Basic:
    """The conditions that may be assumed before the roots in them are known to be defined."""
    known = risky_roots(domain)
    return sp.And(*(part for part in sp.And.make_args(when) if risky_roots(part) <= known))


def _conclusions(question: Question, case: Case, said: sp.Basic) -> list[sp.Basic]:
    if question.claims == "active_condition":
        active = sp.Gt(mode.growths(question.setting, case)[question.level], 1)
        return [sp.Equivalent(tie(question.setting, active), said)]
    right = _right(question, case)
    return [sp.Eq(said**2, right), sp.Ge(said, 0)] if question.claims in SQUARED else [sp.Eq(said, right)]


def _right(question: Question, case: Case) -> sp.Expr:
    """What the region's minimiser implies for the quantity, squared for gains."""
    level = 0 if question.claims == "minimum" else question.level
    growth = mode.growths(question.setting, case)
    return tie(question.setting, implied_value(question.setting, growth, question.quantity, level))
