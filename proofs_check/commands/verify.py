"""`verify`: Check theorems and grade them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, SLUG, Place, jobs_option, say_written, with_schema
from collapsecheck.reading import theorems_named

if TYPE_CHECKING:
    from collapsecheck.grading import Report
    from collapsecheck.workers import InfrastructureError


@click.command("verify")
@click.argument("slugs", metavar="[SLUG|PATH.py]...", nargs=-1, type=SLUG)
@click.option("--effort", type=click.Choice(["quick", "standard", "exhaustive"]), default="quick", show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of every random instance.")
@jobs_option
@click.option("--json", "json_file", metavar="FILE", help="Write the report here, `-` for standard output.")
@click.option("--artifacts", type=Place(), metavar="DIR", help="Write every solver query (SMT-LIB).")
def verify(
    slugs: tuple[str, ...], effort: str, seed: int, jobs: int, json_file: str | None, artifacts: Path | None
) -> None:
    """Check theorems (all, named ones, or those of files) and grade them. Exit code 1 if one is against expectation."""
    from collapsecheck.files import check_writable

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    named = theorems_named(slugs)
    chosen = list(named)
    if artifacts is not None:
        artifacts.mkdir(parents=True, exist_ok=True)
        check_writable(artifacts / "index.json")
    report, lost = _run(chosen, json_file == "-", effort=effort, seed=seed, jobs=jobs)
    _tell(report, json_file, target, {found.slug for name, found in named.items() if name != found.slug})
    if lost is not None:
        raise lost
    if artifacts is not None:
        from collapsecheck.grading import write_queries

        said = ", ".join(f"{words} {count}" for words, count in write_queries(chosen, artifacts, effort).items())
        click.echo(f"queries in {artifacts}: {said or 'none'}", err=json_file == "-")
    if not report.as_expected:
        sys.exit(EXIT_UNEXPECTED)


def _run(chosen: list[str], on_stderr: bool, **how: Any) -> tuple[Report, InfrastructureError | None]:
    """The report; if a process was killed, on the theorems that were finished, with what is to be said."""
    from collapsecheck.showing import verify_with_progress
    from collapsecheck.workers import InfrastructureError

    try:
        return verify_with_progress(chosen, on_stderr=on_stderr, **how), None
    except InfrastructureError as error:
        finished = len(error.done.results)
        return error.done, InfrastructureError(f"{error}; reported are the {finished} of {len(chosen)} theorems done")


def _tell(report: Report, json_file: str | None, target: Path | None, files: set[str]) -> None:
    """Files first, for what follows may fail; then people."""
    from collapsecheck.files import remember_grades, to_json, write_atomically
    from collapsecheck.showing import show_report

    answer = with_schema(report.to_json())
    if target is not None:
        write_atomically(target, to_json(answer) + "\n")
        say_written(target)
    remember_grades((found for found in answer["theorems"] if found["slug"] not in files), report.effort)
    if json_file == "-":
        click.echo(to_json(answer))
    show_report(report, on_stderr=json_file == "-")


COMMAND = verify
