"""`show`: State a theorem."""

from __future__ import annotations

import click

from collapsecheck.commands.support.options import SLUG
from collapsecheck.reading import theorem_named

CASES_SHOWN = 8


@click.command("show")
@click.argument("slug", metavar="SLUG|PATH.py", type=SLUG)
@click.option("--all", "every_case", is_flag=True, help=f"Every case, not only the first {CASES_SHOWN}.")
def show(slug: str, every_case: bool) -> None:
    """State a theorem: its cases, claims, what it uses, and the grade of the last run."""
    from collapsecheck.files import last_grades
    from collapsecheck.showing import statement

    theorem = theorem_named(slug)
    click.echo(statement(theorem, last_grades().get(theorem.slug), None if every_case else CASES_SHOWN))


COMMAND = show
