"""Run a campaign with progress on a terminal and write what it found."""

from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console

from collapsecheck.campaigns.chunk import Chunk
from collapsecheck.campaigns.execute import execute
from collapsecheck.campaigns.plan import Campaign, Row, plan_campaign
from collapsecheck.campaigns.rows import prepare, read_rows
from collapsecheck.campaigns.summary import counterexamples, strata_line, summary, table
from collapsecheck.files import SCHEMA, held, to_json, write_atomically
from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.progress import bar
from collapsecheck.reading import theorems_named
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.workers import InfrastructureError


def campaign(
    slugs: str | Iterable[str] = (),
    *,
    instances: int,
    dims: tuple[int, int] = (1, 16),
    seed: int = 0,
    jobs: int = 1,
    out: str | Path | None = None,
    scheduler: str | None = None,
    resume: bool = False,
    chunk: int | None = None,
    console: Console | None = None,
) -> dict[str, Any]:
    """Check theorems (all if none is named) on many random instances; returns the summary, "unexpected" its verdict.

    dims: smallest and largest number of modes; out: a folder that keeps the results and can be resumed; scheduler: the
    address of Dask's; chunk: instances per result file; console: where tables and progress go, nowhere if None.
    InputError for a slug that does not exist; InfrastructureError if processes or Dask's workers are lost.
    """
    chosen = list(theorems_named(slugs, files=False))
    if out is not None and (not isinstance(out, str | Path) or not str(out).strip()):
        refuse(f"out is {shown(out)}: must be a folder")
    if scheduler is not None and not (isinstance(scheduler, str) and scheduler.strip()):
        what = "empty" if isinstance(scheduler, str) else shown(scheduler)
        refuse(f"--scheduler is {what}: must be the address of a Dask scheduler, as in tcp://10.0.0.1:8786")
    planned = plan_campaign(chosen, instances, seed, dims, chunk, jobs)
    with nullcontext(out) if out else TemporaryDirectory() as folder:
        how: dict[str, Any] = {"jobs": jobs, "scheduler": scheduler, "resume": resume}
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
            with held(Path(folder)):
                return run_campaign(planned, Path(folder), console=console or Console(quiet=True), **how)
        except BlockingIOError as error:
            if error.filename != str(folder):
                raise
            refuse(f"{folder}: another campaign is being written there: wait for its end, or choose another folder")
        except InfrastructureError as error:
            then = "--resume continues" if out else "--out DIR would keep them"
            raise InfrastructureError(f"{error}: {then}") from None


def run_campaign(
    campaign: Campaign, folder: Path, *, jobs: int, scheduler: str | None, resume: bool, console: Console
) -> dict[str, Any]:
    """Compute what is missing, write summary.json and counterexamples.json into the folder; returns the summary."""
    todo = prepare(campaign, folder, resume, say=lambda words: console.print(words, soft_wrap=True))
    _with_progress(campaign, todo, folder, jobs, scheduler, console)
    rows = read_rows(folder, campaign)
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
    failures = 0
    with bar(console, "instances", total) as shown:

        def heard(row: Row) -> None:
            nonlocal failures
            failures += row["violations"] if catalogue()[row["slug"]].expected == "holds" else 0
            shown.advance(row["stop"] - row["start"], f"{shown.speed:,.0f} instances/s, {failures} failures")

        try:
            execute(todo, folder, jobs, scheduler, heard)
        except InfrastructureError as error:
            raise InfrastructureError(f"{error}; {shown.done:,} of {total:,} instances were done") from None
