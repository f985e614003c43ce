"""Write the tables of verified theorems and of mutants into README.md.

    collapsecheck verify --jobs 2 --json report.json
    collapsecheck mutants --jobs 2 --json mutants.json
    python docs/make_table.py report.json [README.md]
    python docs/make_table.py mutants.json [README.md]

A table replaces what stands between its two markers; nothing else changes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

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


def mutant_table(score: dict[str, Any]) -> str:
    """Counts per theorem and in total, then per witness what it refuted of what it was shown."""
    counts = ("mutants", "refuted", "refuted_by_two", "equivalent")
    lines = ["| theorem | mutants | refuted | by two kinds | equivalent | survivors |", "| --- |" + " --: |" * 5]
    for name, entry in {**score["theorems"], "total": score["total"]}.items():
        cells = [
            f"`{name}`" if name != "total" else "total",
            *(entry[count] for count in counts),
            len(entry["survivors"]),
        ]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    shown = (f"`{name}` {c['refuted']} of {c['tried']}" for name, c in score["total"]["by_witness"].items())
    return "\n".join([*lines, "", f"Refuted, of the mutants that a witness was shown: {', '.join(shown)}."])


def replaced(text: str, new: str, name: str) -> str:
    """The text with `new` between the markers. Raises ValueError if they do not stand there once each, in order."""
    start, end = f"<!-- {name}: start -->", f"<!-- {name}: end -->"
    before, opened, rest = text.partition(start)
    _, closed, after = rest.partition(end)
    if not (opened and closed) or start in rest or end in before + after:
        raise ValueError(f"the text must contain {start} and then {end}, once each")
    return f"{before}{start}\n{new}\n{end}{after}"


def main() -> None:
    """Read the report of the first argument, rewrite the file of the second."""
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).parents[1] / "README.md"
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    name, new = ("mutants", mutant_table(report)) if "total" in report else ("theorems", table(report))
    target.write_text(replaced(target.read_text(encoding="utf-8"), new, name), encoding="utf-8")


if __name__ == "__main__":
    main()
