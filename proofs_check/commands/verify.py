"""`verify`: Check theorems and grade them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, jobs_option, with_schema
from collapsecheck.reading import catalogued, theorem_named


@click.command("verify")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--effort", type=click.Choice(["quick", "standard", "exhaustive"]), default="quick", show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of every random instance.")
@jobs_option
@click.option("--json", "json_file", metavar="FILE", help="Write the report here, `-` for standard output.")
@click.option("--artifacts", type=click.Path(path_type=Path), metavar="DIR", help="Write every solver query (SMT-LIB).")
def verify(
    slugs: tuple[str, ...], effort: str, seed: int, jobs: int, json_file: str | None, artifacts: Path | None
) -> None:
    """Check theorems (all, or those named) and grade them. Exit code 1 if one came out against its expectation."""
    from collapsecheck.files import check_writable, remember_grades, to_json, write_atomically
    from collapsecheck.showing import verify_with_progress

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    chosen = [theorem_named(slug).slug for slug in dict.fromkeys(slugs)] or list(catalogued())
    if artifacts is not None:
        artifacts.mkdir(parents=True, exist_ok=True)
        check_writable(artifacts / "index.json")
    report = verify_with_progress(chosen, effort=effort, seed=seed, jobs=jobs, on_stderr=json_file == "-")
    answer = with_schema(report.to_json())
    remember_grades(answer["theorems"], effort)
    if json_file == "-":
        click.echo(to_json(answer))
    elif target is not None:
        write_atomically(target, to_json(answer) + "\n")
    if artifacts is not None:
        from collapsecheck.grading import write_queries

        said = ", ".join(f"{words} {count}" for words, count in write_queries(chosen, artifacts, effort).items())
        click.echo(f"queries in {artifacts}: {said or 'none'}", err=json_file == "-")
    if not report.as_expected:
        sys.exit(EXIT_UNEXPECTED)


COMMAND = verify
