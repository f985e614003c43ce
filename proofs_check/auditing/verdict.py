"""Somebody's formula against the theory: proved for all parameters, refuted by a small example, or undecided."""

from dataclasses import dataclass
from typing import Any, Literal

import sympy as sp

from collapsecheck.auditing.point import Deviation, finding
from collapsecheck.auditing.proof import gaps
from collapsecheck.auditing.question import Question, preferred_names, vocabulary
from collapsecheck.auditing.search import is_fragile, scattered, shrunk, simplest
from collapsecheck.judge import Point
from collapsecheck.theory.model import mode

AuditVerdict = Literal["agrees", "refuted", "undecided"]


@dataclass(frozen=True)
class Answer:
    """The verdict on a formula. "agrees" is proved for all positive parameters; a refutation carries its finding."""

    question: Question
    verdict: AuditVerdict
    detail: str
    found: Deviation | None = None

    @property
    def as_expected(self) -> bool:
        """Whether the formula is right: an undecided one has not been shown to be."""
        return self.verdict == "agrees"

    @property
    def counterexample(self) -> dict[str, str] | None:
        """The point of the refutation, parameters called as in the grammar."""
        if self.found is None:
            return None
        called = preferred_names(self.question.setting)
        return dict(sorted((called[symbol], str(number)) for symbol, number in self.found.point.items()))

    def to_json(self) -> dict[str, Any]:
        """The answer as JSON-ready data, numbers as text."""
        asked = {field: getattr(self.question, field) for field in ("model", "claims", "level", "formula")}
        asked["claims"] = self.question.asked or self.question.claims
        asked |= {"assume": dict(self.question.assume)} if self.question.assume else {}
        found = self.found or Deviation({}, "", "")
        values = {"formula_value": found.formula_value or None, "true_value": found.true_value or None}
        return {
            **asked,
            "verdict": self.verdict,
            "counterexample": self.counterexample,
            **values,
            "excess_loss": found.excess,
            "detail": self.detail,
        }


def judged(question: Question) -> Answer:
    """Look for a small counterexample; if there is none, prove the formula for all parameters."""
    names = vocabulary(question.setting)
    found = simplest(question, names)
    if found is None or is_fragile(question, names, found):
        found = scattered(question, names) or found
    unproved: list[str] = []
    if found is None:
        unproved, found = _prove(question, names)
    if found is not None:
        return _refuted(question, found, is_fragile(question, names, found))
    if unproved:
        return Answer(
            question, "undecided", f"{_assumed(question)}no counterexample found, but not proved: {'; '.join(unproved)}"
        )
    return Answer(question, "agrees", _settled(question))


def _settled(question: Question) -> str:
    """What was proved, with what was assumed."""
    scope = "all other positive parameters" if question.assume else "all positive parameters"
    return f"{_assumed(question)}proved for {scope}, by the proved cases of {question.theorem.slug}"


def _assumed(question: Question) -> str:
    named = ", ".join(f"{name} = {value}" for name, value in question.assume)
    return f"assuming {named}: " if named else ""


def _refuted(question: Question, found: Deviation, at_a_tie: bool) -> Answer:
    detail = f"the formula gives {found.formula_value}, right is {found.true_value} (certified at 50 digits)"
    detail += f"; believing it costs {found.excess} more loss than the minimum" if found.excess else ""
    detail += "; seen only next to an equality (there the mode is collapsed)" if at_a_tie else ""
    return Answer(question, "refuted", _assumed(question) + detail, found)


def _prove(question: Question, names: dict[str, sp.Expr]) -> tuple[list[str], Deviation | None]:
    """The names of what could not be proved, or a counterexample from the solver."""
    unproved = []
    for gap in gaps(question, names):
        if gap.point is not None and (found := finding(question, names, _complete(question, gap.point))):
            return [], shrunk(question, names, found)
        unproved.append(gap.name)
    return list(dict.fromkeys(unproved)), None


def _complete(question: Question, point: Point) -> dict[sp.Symbol, sp.Expr]:
    """The solver's point, with 1 for the parameters that it left out."""
    return {symbol: point.get(symbol, sp.Integer(1)) for symbol in mode.parameters(question.setting)}
