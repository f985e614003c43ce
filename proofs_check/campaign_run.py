"""Run a campaign with progress on a terminal and write what it found."""

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from proofs_check.campaign import Campaign, Row, execute, prepare
from proofs_check.campaign_chunk import Chunk
from proofs_check.campaign_summary import counterexamples, read_rows, strata_line, summary, table
from proofs_check.output import SCHEMA, to_json, write_atomically
from theory.catalogue import catalogue


def run_campaign(
    campaign: Campaign, folder: Path, *, jobs: int, scheduler: str | None, resume: bool, console: Console
) -> dict[str, Any]:
    """Compute what is missing, write summary.json and counterexamples.json into the folder; returns the summary."""
    todo = prepare(campaign, folder, resume)
    _with_progress(campaign, todo, folder, jobs, scheduler, console)
    rows = read_rows(folder)
    answer, found = summary(campaign, rows), counterexamples(rows)
    write_atomically(folder / "counterexamples.json", to_json({"schema": SCHEMA, "counterexamples": found}) + "\n")
    write_atomically(folder / "summary.json", to_json(answer) + "\n")
    console.print(table(answer))
    console.print(strata_line(answer), soft_wrap=True)
    for surprise in found:
        if catalogue()[surprise["slug"]].expected == "holds":
            console.print(f"{surprise['slug']}: {surprise['complaint']} at {surprise['point']}", soft_wrap=True)
    return answer


def _with_progress(
    campaign: Campaign, todo: list[Chunk], folder: Path, jobs: int, scheduler: str | None, console: Console
) -> None:
    total = sum(chunk.stop - chunk.start for chunk in todo)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    failures = 0
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("instances", total=total)

        def heard(row: Row) -> None:
            nonlocal failures
            failures += row["violations"] if catalogue()[row["slug"]].expected == "holds" else 0
            speed = progress.tasks[0].speed or 0.0
            words = f"{speed:,.0f} instances/s, {failures} failures"
            progress.update(task, advance=row["stop"] - row["start"], description=words)

        execute(todo, folder, jobs, scheduler, heard)
