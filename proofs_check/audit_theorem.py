"""The claims of a theorem of the catalogue audited as it stands: its stored counterexample again, or all witnesses."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import sympy as sp

from proofs_check.audit import Verdict
from proofs_check.certified import TOLERANCE, solve
from proofs_check.exact import Point, holds, value
from proofs_check.obligations import setting_of, tie
from proofs_check.verdict import point_data
from proofs_check.verify import check
from proofs_check.witnesses.certificate import certified_value, complaint, violates
from theory import mode
from theory.statement import Active, Case, Claim, ForAll, Setting, Theorem, Trend, Value


@dataclass(frozen=True)
class TheoremAnswer:
    """The verdict on a theorem's claims; a refutation that rests on the stored counterexample names both values."""

    theorem: Theorem
    verdict: Verdict
    detail: str
    counterexample: dict[str, Any] | None = None
    values: tuple[str, str] | None = None

    @property
    def as_expected(self) -> bool:
        """An erratum or a limit should be refuted, every other theorem should agree."""
        return self.verdict == ("agrees" if self.theorem.expected == "holds" else "refuted")

    def to_json(self) -> dict[str, Any]:
        """The fields of an audited formula; the model is the slug, the formula the statement."""
        claimed, right = self.values or (None, None)
        return {
            "model": self.theorem.slug,
            "claims": self.theorem.kind,
            "level": None,
            "formula": self.theorem.statement,
            "verdict": self.verdict,
            "counterexample": self.counterexample,
            "formula_value": claimed,
            "true_value": right,
            "detail": self.detail,
            "as_expected": self.as_expected,
        }


def audit_theorem(theorem: Theorem) -> TheoremAnswer:
    """Re-evaluate the stored counterexample at 50 digits; without one that counts, ask every witness."""
    for name, claimed, right in _contradictions(theorem):
        detail = f"{name}: claimed {claimed}, right is {right} (stored counterexample, certified at 50 digits)"
        return TheoremAnswer(theorem, "refuted", detail, point_data(theorem.counterexample), (claimed, right))
    result = check(theorem)
    detail = f"{result.grade} by {', '.join(e.witness for e in result.evidence if e.verdict != 'silent') or 'nobody'}"
    if result.refutation is not None:
        return TheoremAnswer(theorem, "refuted", result.refutation.detail, result.refutation.instance)
    return TheoremAnswer(theorem, "agrees" if result.grade == "proved" else "undecided", detail)


def _contradictions(theorem: Theorem) -> Iterator[tuple[str, str, str]]:
    """What the stored counterexample contradicts: which claim, what it says and what is right."""
    for case in theorem.cases if theorem.counterexample else ():
        for claim in case.claims:
            if values := _contradiction(setting_of(theorem, case), case, claim, theorem.counterexample):
                yield case.name, *values


def _contradiction(setting: Setting, case: Case, claim: Claim, point: Point) -> tuple[str, str] | None:
    if isinstance(claim, ForAll):
        broken = holds(claim.hypotheses, point) and not holds(claim.conclusion, point)
        return (claim.name, "the contrary") if broken else None
    if not mode.parameters(setting) <= point.keys() or not holds(tie(setting, case.where), point):
        return None
    if isinstance(claim, Trend):
        return _trend(setting, claim, point)
    minimum = solve(setting, point)
    if not complaint(setting, claim, point, minimum):
        return None
    if isinstance(claim, Active):
        words = ("collapsed", "active")
        claimed, right = holds(tie(setting, claim.condition), point), minimum.rho[claim.level - 1] > TOLERANCE
        return f"level {claim.level} {words[claimed]}", words[right]
    return _shown(claim, value(tie(setting, claim.value), point)), str(
        mp.nstr(certified_value(setting, claim, point, minimum), 12)
    )


def _shown(claim: Value, number: mp.mpf) -> str:
    return f"{claim.quantity} {mp.nstr(number, 12)}"


def _trend(setting: Setting, claim: Trend, point: Point) -> tuple[str, str] | None:
    """The point and the same with the parameter at its raised value, stored under its name with `_raised`."""
    larger = sp.Symbol(f"{claim.parameter.name}_raised", positive=True)
    if larger not in point or not point[larger] > point[claim.parameter]:
        return None
    before, after = (solve(setting, {**point, claim.parameter: p}) for p in (point[claim.parameter], point[larger]))
    change = after.rho[claim.level - 1] - before.rho[claim.level - 1]
    if not (before.certified and after.certified and violates(claim, change, TOLERANCE)):
        return None
    never = {1: "falls", -1: "rises", 0: "moves"}[claim.sign]
    return f"rho_{claim.level} never {never}", f"it moves by {mp.nstr(change, 12)}"
