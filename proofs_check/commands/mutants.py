"""`mutants`: Would the witnesses notice a wrong theorem?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, console, jobs_option, print_parts, with_schema
from collapsecheck.reading import catalogued, theorem_named


@click.command("mutants")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@jobs_option
@click.option("--json", "json_file", metavar="FILE", help="Write the score here, `-` for standard output.")
def mutants(slugs: tuple[str, ...], jobs: int, json_file: str | None) -> None:
    """Try deliberately wrong versions of theorems: would the witnesses notice? Exit code 1 if one survives."""
    from collapsecheck.files import check_writable, to_json, write_atomically
    from collapsecheck.grading import summary
    from collapsecheck.showing import judge_with_progress, remarks, score_table

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    held = [slug for slug, theorem in catalogued().items() if theorem.expected == "holds"]
    score = summary(judge_with_progress([theorem_named(slug).slug for slug in dict.fromkeys(slugs)] or held, jobs))
    if json_file == "-":
        click.echo(to_json(with_schema(score)))
    else:
        print_parts(console(), score_table(score), *remarks(score))
    if target is not None:
        write_atomically(target, to_json(with_schema(score)) + "\n")
    if score["total"]["survivors"]:
        sys.exit(EXIT_UNEXPECTED)


COMMAND = mutants
