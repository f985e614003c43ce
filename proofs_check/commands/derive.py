"""`derive`: Write a derivation."""

from __future__ import annotations

import sys

import click

from proofs_check.errors import one_line
from proofs_check.shared import EXIT_UNEXPECTED, theorem_named


@click.command("derive")
@click.argument("slug")
@click.option("--format", "form", type=click.Choice(["text", "latex", "markdown"]), default="text", show_default=True)
def derive(slug: str, form: str) -> None:
    """Write a theorem's derivation, running the check of every step."""
    theorem = theorem_named(slug)
    from theory.conclusion import derivation
    from theory.render import render

    try:
        click.echo(render(theorem.title, theorem.statement, derivation(theorem), form))
    except AssertionError as error:
        click.echo(one_line(f"collapsecheck: a step of {slug} does not hold: {error}"), err=True)
        sys.exit(EXIT_UNEXPECTED)


COMMAND = derive
