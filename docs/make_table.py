"""Write the table of verified theorems into README.md from a report of `collapsecheck verify --json`.

    collapsecheck verify --jobs 2 --json report.json
    python docs/make_table.py report.json [README.md]

The table replaces what stands between the two markers; nothing else changes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

START, END = "<!-- theorems: start -->", "<!-- theorems: end -->"
LETTERS = {"proof": "P", "certificate": "C", "numeric": "N"}


def cell(evidence: dict[str, Any]) -> str:
    """The strength of a support, ✗ for a refutation, · for silence."""
    return {"refutes": "✗", "silent": "·"}.get(evidence["verdict"]) or LETTERS[evidence["strength"]]


def row(theorem: dict[str, Any]) -> str:
    """One theorem: slug, grade, what it cites, a cell per witness."""
    expected = "" if theorem["expected"] == "holds" else ", as it should be"
    outcome = theorem["grade"] + (expected if theorem["as_expected"] else " **(unexpected)**")
    cells = [f"`{theorem['slug']}`", outcome, "; ".join(theorem["cited"]) or "nothing", *map(cell, theorem["evidence"])]
    return f"| {' | '.join(cells)} |"


def table(report: dict[str, Any]) -> str:
    """The whole table, statements that hold first, with what it was made from."""
    theorems = sorted(report["theorems"], key=lambda theorem: theorem["expected"] != "holds")
    witnesses = [evidence["witness"] for evidence in theorems[0]["evidence"]]
    head = ["theorem", "grade", "still cites", *witnesses]
    lines = [f"| {' | '.join(head)} |", "|" + " --- |" * 3 + " :-: |" * len(witnesses), *map(row, theorems)]
    versions = ", ".join(f"{name} {number}" for name, number in report["versions"].items())
    return "\n".join([*lines, "", f"Effort {report['effort']}, seed {report['seed']}; {versions}."])


def replaced(text: str, new: str) -> str:
    """The text with `new` between the markers. Raises ValueError if they do not stand there once each, in order."""
    before, opened, rest = text.partition(START)
    _, closed, after = rest.partition(END)
    if not (opened and closed) or START in rest or END in before + after:
        raise ValueError(f"the text must contain {START} and then {END}, once each")
    return f"{before}{START}\n{new}\n{END}{after}"


def main() -> None:
    """Read the report of the first argument, rewrite the file of the second."""
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).parents[1] / "README.md"
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    target.write_text(replaced(target.read_text(encoding="utf-8"), table(report)), encoding="utf-8")


if __name__ == "__main__":
    main()
