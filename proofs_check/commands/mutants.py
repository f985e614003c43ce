"""`mutants`: Would the witnesses notice a wrong theorem?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from collapsecheck.commands.support.options import (
    EXIT_UNEXPECTED,
    SLUG,
    jobs_option,
    print_parts,
    say_written,
    with_schema,
)
from collapsecheck.reading import theorems_named
from collapsecheck.streams import console

if TYPE_CHECKING:
    from collapsecheck.grading import Judgement
    from collapsecheck.workers import InfrastructureError


@click.command("mutants")
@click.argument("slugs", metavar="[SLUG|PATH.py]...", nargs=-1, type=SLUG)
@click.option("--pairs", type=click.IntRange(min=0), default=0, help="Judge so many random pairs of changes instead.")
@jobs_option
@click.option("--json", "json_file", metavar="FILE", help="Write the score here, `-` for standard output.")
def mutants(slugs: tuple[str, ...], pairs: int, jobs: int, json_file: str | None) -> None:
    """Try deliberately wrong versions of theorems: would the witnesses notice? Exit code 1 if one survives."""
    from collapsecheck.files import check_writable, to_json, write_atomically
    from collapsecheck.grading import summary
    from collapsecheck.showing import remarks, score_table

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    chosen = [name for name, theorem in theorems_named(slugs).items() if slugs or theorem.expected == "holds"]
    found, lost = _run(chosen, jobs, pairs)
    score = summary(found)
    if target is not None:
        write_atomically(target, to_json(with_schema(score)) + "\n")
        say_written(target)
    if json_file == "-":
        click.echo(to_json(with_schema(score)))
    else:
        print_parts(console(), score_table(score), *remarks(score))
    if lost is not None:
        raise lost
    if score["total"]["survivors"]:
        sys.exit(EXIT_UNEXPECTED)


def _run(slugs: list[str], jobs: int, pairs: int) -> tuple[list[Judgement], InfrastructureError | None]:
    """The judgements; if a process was killed, those until then, with what is to be said."""
    from collapsecheck.showing import judge_with_progress
    from collapsecheck.workers import InfrastructureError

    try:
        return judge_with_progress(slugs, jobs, pairs), None
    except InfrastructureError as error:
        return error.done, InfrastructureError(f"{error}; the score is of the {len(error.done)} mutants judged")


COMMAND = mutants
