"""Write the tables of verified theorems and of mutants into docs/verified.md.

    collapsecheck verify --jobs 2 --json report.json
    collapsecheck mutants --jobs 2 --json mutants.json
    python docs/scripts/write_tables.py report.json [PAGE]
    python docs/scripts/write_tables.py mutants.json [PAGE]

A table replaces what stands between its two markers; nothing else changes. A score of some theorems replaces their
rows.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from collapsecheck.files import write_atomically

ROW = re.compile(r"^\| `([a-z0-9-]+)` \| ([\d |]+) \|$", re.MULTILINE)
MANNERS = ("refused", "graded lower", "covers less", "claims less")
COLUMNS = ("mutants", "refuted", "by two kinds", *MANNERS, "equivalent", "survivors")
LETTERS = {"proof": "P", "certificate": "C", "numeric": "N"}


def cell(evidence: dict[str, Any]) -> str:
    """The strength of a support, ✗ for a refutation, · for silence."""
    return {"refutes": "✗", "silent": "·"}.get(evidence["verdict"]) or LETTERS[evidence["strength"]]


def row(theorem: dict[str, Any]) -> str:
    """One theorem: slug, grade, a cell per witness."""
    expected = "" if theorem["expected"] == "holds" else ", as it should be"
    outcome = theorem["grade"] + (expected if theorem["as_expected"] else " **(unexpected)**")
    cells = [f"`{theorem['slug']}`", outcome, *map(cell, theorem["evidence"])]
    return f"| {' | '.join(cells)} |"


def citations(theorems: list[dict[str, Any]]) -> list[str]:
    """What each theorem still cites, as a list of its own: it is too long for a column."""
    cited = [f"- `{theorem['slug']}`: {'; '.join(theorem['cited'])}." for theorem in theorems if theorem["cited"]]
    return ["Of these the following still cite something; the others rest on nothing but their own steps.", "", *cited]


def table(report: dict[str, Any]) -> str:
    """The whole table, statements that hold first, with what it was made from."""
    theorems = sorted(report["theorems"], key=lambda theorem: theorem["expected"] != "holds")
    witnesses = [evidence["witness"] for evidence in theorems[0]["evidence"]]
    head = ["theorem", "grade", *witnesses]
    lines = [f"| {' | '.join(head)} |", "|" + " --- |" * 2 + " :-: |" * len(witnesses), *map(row, theorems)]
    versions = ", ".join(f"{name} {number}" for name, number in report["versions"].items())
    return "\n".join(
        [*lines, "", *citations(theorems), "", f"Effort {report['effort']}, seed {report['seed']}; {versions}."]
    )


def mutant_table(score: dict[str, Any], before: str) -> str:
    """Counts per theorem and in total, and per witness what it refuted of what it was shown.

    Rows of `before` stay for theorems that the score does not name; the witnesses are those of the last complete run.
    """
    rows = {name: list(map(int, cells.split(" | "))) for name, cells in ROW.findall(before)}
    rows = {name: cells for name, cells in rows.items() if len(cells) == len(COLUMNS)}
    complete = rows.keys() <= score["theorems"].keys()
    rows |= {name: _counts(entry) for name, entry in score["theorems"].items()}
    lines = [f"| theorem | {' | '.join(COLUMNS)} |", "| --- |" + " --: |" * len(COLUMNS)]
    lines += [f"| `{name}` | {' | '.join(map(str, cells))} |" for name, cells in rows.items()]
    lines.append(f"| total | {' | '.join(str(sum(column)) for column in zip(*rows.values(), strict=True))} |")
    shown = (f"`{name}` {c['refuted']} of {c['tried']}" for name, c in score["total"]["by_witness"].items())
    said = f"Refuted, of the mutants that a witness was shown: {', '.join(shown)}."
    return "\n".join([*lines, "", said if complete else before.strip().splitlines()[-1]])


def _counts(entry: dict[str, Any]) -> list[int]:
    """A theorem's row: how its mutants were noticed, and those that were not."""
    noticed = (entry["noticed"].get(manner, 0) for manner in MANNERS)
    counts = [entry[name] for name in ("mutants", "refuted", "refuted_by_two")]
    return [*counts, *noticed, entry["equivalent"], len(entry["survivors"])]


def between(text: str, name: str) -> str:
    """What stands between the markers of that name."""
    return text.partition(f"<!-- {name}: start -->")[2].partition(f"<!-- {name}: end -->")[0]


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
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).parents[1] / "verified.md"
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    text = target.read_text(encoding="utf-8")
    name = "mutants" if "total" in report else "theorems"
    new = mutant_table(report, between(text, name)) if name == "mutants" else table(report)
    write_atomically(target, replaced(text, new, name))


if __name__ == "__main__":
    main()
