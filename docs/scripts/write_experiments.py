"""Write the tables of kept results into docs/experiments.md, and draw their figures, from the JSON answers.

    collapsecheck experiment run cvae-beta --full --json > docs/experiments/cvae-beta.json
    python docs/scripts/write_experiments.py

The table of an experiment replaces what stands between its two markers; results without markers are left out.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from collapsecheck.experiments import Finding, Result, named
from collapsecheck.experiments.output import draw
from collapsecheck.files import write_atomically

DOCS = Path(__file__).parents[1]
SETTINGS = ("variance", "optimiser", "beta", "beta_2", "digit", "images", "data", "x", "noise")
HEADINGS = {"beta": "β", "beta_2": "β₂", "x": "x and y"}


def table(answer: dict[str, Any]) -> str:
    """Settings, predicted against trained, deviations; then the findings, then what it was made with."""
    names = [name for name in SETTINGS if name in answer["rows"][0]]
    measured = [name for name in ("collapsed_coordinates",) if name in answer["rows"][0]]
    head = [HEADINGS.get(name, name) for name in names] + [name.replace("_", " ") for name in measured]
    head += ["active, predicted", "trained", "nats, predicted", "trained", "ω off by", "σ off by", "excess loss"]
    lines = [f"| {' | '.join(head)} |", "|" + " --- |" * len(names) + " --: |" * (len(head) - len(names))]
    lines += [
        f"| {' | '.join([*(str(row[name]) for name in names + measured), *cells(row)])} |" for row in answer["rows"]
    ]
    return "\n".join([*lines, "", *findings(answer), "", made_with(answer)])


def cells(row: dict[str, Any]) -> list[str]:
    """Predicted against trained, level by level, and the deviations."""
    counts = ["/".join(map(str, row[key])) for key in ("predicted_visible", "trained_active")]
    nats = ["/".join(f"{n:.2f}" for n in row[key]) for key in ("predicted_information", "trained_information")]
    far = ["/".join(f"{d:.2%}" for d in row[key]) for key in ("omega_deviation", "sigma_deviation")]
    return [*counts, *nats, *far, f"{row['excess']:.3%}"]


def findings(answer: dict[str, Any]) -> list[str]:
    """One line per statement."""
    return [f"- **{found['verdict']}**: {found['claim']} ({found['numbers']})." for found in answer["findings"]]


def made_with(answer: dict[str, Any]) -> str:
    """Data, seeds, versions and time."""
    versions = ", ".join(f"{name} {number}" for name, number in answer["versions"].items())
    seeds = " ".join(map(str, answer["seeds"]))
    return f"{answer['data']}, seed {seeds}, {answer['seconds']:.0f} s on a shared core; {versions}."


def summary(answers: list[dict[str, Any]]) -> str:
    """The statements of the source, one a line; whether training arrived is left to the tables."""
    lines = ["| statement | here | numbers | experiment |", "| --- | --- | --- | --- |"]
    for answer in answers:
        for found in answer["findings"]:
            if not found["claim"].startswith("training with"):
                cells = [found["claim"], f"**{found['verdict']}**", found["numbers"], f"`{answer['name']}`"]
                lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def filled(text: str, name: str, made: str) -> str:
    """The page with `made` between the markers of that name."""
    start, end = f"<!-- {name}: start -->", f"<!-- {name}: end -->"
    pattern = f"{re.escape(start)}.*?{re.escape(end)}"
    return re.sub(pattern, lambda _: f"{start}\n{made}\n{end}", text, flags=re.DOTALL)


def picture(answer: dict[str, Any], target: Path) -> None:
    """The figure of a kept answer."""
    found = tuple(Finding(**finding) for finding in answer["findings"])
    result = Result(tuple(answer["rows"]), tuple(answer["summary"]), found, tuple(answer["seeds"]))
    draw(named(answer["name"]), result, target)


def main() -> None:
    """Fill in every pair of markers for which docs/experiments has a result, and draw it."""
    page = DOCS / "experiments.md"
    text = page.read_text(encoding="utf-8")
    answers = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((DOCS / "experiments").glob("*.json"))]
    shown = [answer for answer in answers if f"<!-- {answer['name']}: start -->" in text]
    for answer in shown:
        picture(answer, DOCS / "experiments" / f"{answer['name']}.svg")
        text = filled(text, answer["name"], table(answer))
    text = filled(text, "summary", summary(shown))
    write_atomically(page, text)


if __name__ == "__main__":
    main()
