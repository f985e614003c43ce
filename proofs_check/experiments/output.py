"""An experiment's result for people and programs: JSON, a table, a figure."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.showing import save_figure

STYLE: Any = {"svg.hashsalt": "collapsecheck", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}
MOST_LEVELS = 3  # lists that long still fit into a table


def to_answer(experiment: Experiment, budget: Budget, result: Result) -> dict[str, Any]:
    """The documented JSON fields, without the schema number."""
    what = {"name": experiment.name, "title": experiment.title, "source": experiment.source}
    how = {"budget": budget.name, "seed": budget.seed, "data": result.data}
    return {**what, **how, "verdict": result.verdict, **asdict(result)}


def as_text(experiment: Experiment, budget: Budget, result: Result) -> list[Any]:
    """A title, the rows as a table, the summary and the findings."""
    heading = f"{experiment.title} ({experiment.source}); {budget.name}, {result.data}, seed {budget.seed}"
    findings = [f"{found.verdict}: {found.claim} ({found.numbers})" for found in result.findings]
    early = "" if budget.full else "; the reduced setting stops early, --full trains to the end"
    return [heading, _table(result), *result.summary, *findings, f"{result.seconds:.1f} s{early}"]


def _table(result: Result) -> Any:
    """One line per row; long lists (singular values, say) are left to the JSON."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD)
    shown = [name for name, value in result.rows[0].items() if not _long(value)]
    for name in shown:
        table.add_column(name.replace("_", " "))
    for row in result.rows:
        table.add_row(*(_cell(row[name]) for name in shown))
    return table


def _long(value: object) -> bool:
    return isinstance(value, list | tuple) and len(value) > MOST_LEVELS


def _cell(value: object) -> str:
    if isinstance(value, list | tuple):
        return " ".join(map(_cell, value))
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def draw(experiment: Experiment, result: Result, target: Path) -> None:
    """The figure; a .svg carries the title and, for those who cannot see it, the summary as its description."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(6.4, 3.8), layout="constrained")
        axes = figure.subplots()
        experiment.draw(result, axes)
        axes.set_title(experiment.title, loc="left", fontsize=9.5)
        words = {"Title": experiment.title, "Description": " ".join(result.summary), "Date": None}
        save_figure(figure, target, words if target.suffix.lower() == ".svg" else None)
