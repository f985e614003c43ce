"""`derive`: Write a derivation."""

from __future__ import annotations

import sys

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, SLUG
from collapsecheck.errors import one_line
from collapsecheck.reading import theorem_named


@click.command("derive")
@click.argument("slug", metavar="SLUG|PATH.py", type=SLUG)
@click.option("--format", "form", type=click.Choice(["text", "latex", "markdown"]), default="text", show_default=True)
def derive(slug: str, form: str) -> None:
    """Write a theorem's derivation, running the check of every step."""
    theorem = theorem_named(slug)
    from collapsecheck.formal import formal_words
    from collapsecheck.theory.derivations import derivation
    from collapsecheck.theory.writing import gist, render

    try:
        click.echo(render(theorem.title, gist(theorem), derivation(theorem), form, formal_words(theorem)))
    except AssertionError as error:
        click.echo(one_line(f"collapsecheck: a step of {slug} does not hold: {error}"), err=True)
        sys.exit(EXIT_UNEXPECTED)


COMMAND = derive
