"""The claims of a theorem of the catalogue audited as they stand: its stored counterexample again, or all witnesses."""

from dataclasses import dataclass
from typing import Any

from collapsecheck.auditing.verdict import AuditVerdict
from collapsecheck.evidence import EFFORTS, Evidence
from collapsecheck.grading import check, witnesses
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import to_text


@dataclass(frozen=True)
class TheoremAnswer:
    """The verdict on a theorem's claims; a refutation carries the point or the problem that contradicts them."""

    theorem: Theorem
    verdict: AuditVerdict
    detail: str
    counterexample: dict[str, Any] | None = None

    @property
    def as_expected(self) -> bool:
        """An erratum or a limit should be refuted, every other theorem should agree."""
        return self.verdict == ("agrees" if self.theorem.expected == "holds" else "refuted")

    def to_json(self) -> dict[str, Any]:
        """The fields of an audited formula; the model is the slug, the formula the statement."""
        return {
            "model": self.theorem.slug,
            "claims": self.theorem.kind,
            "level": None,
            "formula": to_text(self.theorem.statement),
            "verdict": self.verdict,
            "counterexample": self.counterexample,
            "formula_value": None,
            "true_value": None,
            "detail": self.detail,
            "as_expected": self.as_expected,
        }


def audit_theorem(theorem: Theorem) -> TheoremAnswer:
    """Re-evaluate the stored counterexample; where none contradicts the claims, ask every witness."""
    stored = witnesses()["counterexample"](theorem, EFFORTS["quick"])
    if stored.verdict == "refutes":
        return _refuted(theorem, stored)
    result = check(theorem)
    if result.refutation is not None:
        return _refuted(theorem, result.refutation)
    supports = [evidence.witness for evidence in result.evidence if evidence.verdict == "supports"]
    detail = f"{result.grade}; supported by {', '.join(supports) or 'no witness'}"
    return TheoremAnswer(theorem, "agrees" if result.grade == "proved" else "undecided", detail)


def _refuted(theorem: Theorem, evidence: Evidence) -> TheoremAnswer:
    return TheoremAnswer(theorem, "refuted", f"{evidence.detail} ({evidence.witness})", evidence.instance)
