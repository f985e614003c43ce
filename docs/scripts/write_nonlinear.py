"""Write the tables of kept ReLU results into docs/nonlinear.md.

    collapsecheck experiment run relu-vae --full --json --figure docs/experiments/relu-vae.svg \
        > docs/experiments/relu-vae.json
    python docs/scripts/write_nonlinear.py

The tables of an experiment replace what stands between its two markers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from write_experiments import DOCS, findings, made_with

from collapsecheck.files import write_atomically

LAST = ("predicted_loss", "loss", "log_likelihood")
HEADER = (
    "setting",
    "directions: theory",
    "ReLU",
    "units",
    "rate: theory",
    "ReLU",
    "loss: theory",
    "ReLU",
    "log p",
    "by sixths",
)


def section(answer: dict[str, Any]) -> str:
    """Settings (of the thresholds the summary), findings, and what it was made with."""
    thresholds = answer["name"] in ("relu-threshold", "relu-residual", "relu-detect", "relu-dead-units")
    lines = [f"- {line}" for line in answer["summary"]] if thresholds else settings(answer["rows"])
    return "\n".join([*lines, "", *findings(answer), "", made_with(answer)])


def settings(rows: list[dict[str, Any]]) -> list[str]:
    """One line per setting, means over its seeds; levels from the data upwards, separated by slashes."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(row["setting"], []).append(row)
    body = [line([label, *cells(group)]) for label, group in groups.items()]
    return [line(HEADER), line(["---", *["--:"] * (len(HEADER) - 1)]), *body]


def cells(group: list[dict[str, Any]]) -> list[str]:
    """The numbers of one setting."""
    counts = [means(group, *what) for what in (("predicted_active", 0), ("active", 1), ("units", 1))]
    rates = [means(group, column, 2) for column in ("predicted_rate", "rate")]
    last = [f"{mean(group, lambda row, key=key: row[key]):.1f}" for key in LAST]
    steps = range(len(group[0]["active_by_step"]))
    history = " ".join(f"{mean(group, lambda row, at=at: row['active_by_step'][at][-1]):.3g}" for at in steps)
    return [*counts, *rates, *last, history]


def means(group: list[dict[str, Any]], column: str, digits: int) -> str:
    """Every level's mean."""
    levels = range(len(group[0][column]))
    return "/".join(f"{mean(group, lambda row, at=at: row[column][at]):.{digits}f}" for at in levels)


def mean(group: list[dict[str, Any]], value: Callable[[dict[str, Any]], float]) -> float:
    """Over the rows."""
    return sum(map(value, group)) / len(group)


def line(parts: list[str] | tuple[str, ...]) -> str:
    """A line of a Markdown table."""
    return f"| {' | '.join(parts)} |"


def ranks(answers: list[dict[str, Any]]) -> str:
    """Every rank correlation that was measured."""
    lines = [line(["experiment", "what is ranked", "rank correlation"]), line(["---"] * 3)]
    for answer in answers:
        found = [f for f in answer["findings"] if f["numbers"].startswith("Spearman")]
        lines += [line([f"`{answer['name']}`", f["claim"], f["numbers"].removeprefix("Spearman ")]) for f in found]
    return "\n".join(lines)


def filled(text: str) -> str:
    """The page with every pair of markers filled for which docs/experiments has a result."""
    paths = sorted((DOCS / "experiments").glob("relu-*.json"))
    answers = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    parts = {answer["name"]: section(answer) for answer in answers} | {"ranks": ranks(answers)}
    for name, part in parts.items():
        start, end = f"<!-- {name}: start -->", f"<!-- {name}: end -->"
        made = f"{start}\n{part}\n{end}"
        text = re.sub(f"{re.escape(start)}.*?{re.escape(end)}", lambda _, made=made: made, text, flags=re.DOTALL)
    return text


def main() -> None:
    """Rewrite the page."""
    page: Path = DOCS / "nonlinear.md"
    write_atomically(page, filled(page.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
