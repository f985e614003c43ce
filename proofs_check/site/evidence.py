"""The latest evidence: the stored report of `verify --json`, and grades that account for what a theorem rests on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collapsecheck.numerics.checks import refuse
from collapsecheck.theory.statement import Theorem

ORDER = ("proved", "certified", "supported", "undecided", "refuted", "unverified")
FALSE = "refuted, as it should be"


@dataclass(frozen=True)
class Latest:
    """The stored report: per slug its entry, and a line that says how and with what it was made."""

    entries: dict[str, dict[str, Any]]
    made: str

    def grade(self, theorem: Theorem) -> str:
        """The theorem's own grade, "unverified" if the report does not know it."""
        entry = self.entries.get(theorem.slug)
        if entry is None:
            return "unverified"
        return FALSE if theorem.expected == "fails" and entry["as_expected"] else str(entry["grade"])

    def effective(self, slug: str, theorems: Mapping[str, Theorem]) -> str:
        """The worst grade among the theorem and all it rests on; a counterexample rests on nothing."""
        own = self.grade(theorems[slug])
        if own == FALSE:
            return own
        grades = [own, *(self.effective(used, theorems) for used in theorems[slug].uses)]
        return max((grade for grade in grades if grade != FALSE), key=ORDER.index)


def latest(path: Path) -> Latest:
    """Read the report; none is no error, a file that is no report is."""
    if not path.exists():
        return Latest({}, "No report is stored yet.")
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        versions = ", ".join(f"{name} {number}" for name, number in report["versions"].items())
        made = f"Effort {report['effort']}, seed {report['seed']}; {versions}."
        return Latest({entry["slug"]: entry for entry in report["theorems"]}, made)
    except (ValueError, KeyError, TypeError, AttributeError):
        refuse(f"{path.name} is no report: write it by `collapsecheck verify --json docs/{path.name}`")
