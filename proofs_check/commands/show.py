"""`show`: State a theorem."""

from __future__ import annotations

import click

from proofs_check.shared import theorem_named

CASES_SHOWN = 8


@click.command("show")
@click.argument("slug")
@click.option("--all", "every_case", is_flag=True, help=f"Every case, not only the first {CASES_SHOWN}.")
def show(slug: str, every_case: bool) -> None:
    """State a theorem: its cases, claims, what it uses, and the grade of the last run."""
    from proofs_check.describe_theorem import statement
    from proofs_check.output import last_grades

    theorem = theorem_named(slug)
    click.echo(statement(theorem, last_grades().get(theorem.slug), None if every_case else CASES_SHOWN))


COMMAND = show
