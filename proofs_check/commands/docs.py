"""`docs`: Build the documentation."""

from __future__ import annotations

from pathlib import Path

import click

from collapsecheck.commands.support.options import Place


@click.group("docs")
def docs() -> None:
    """Build the documentation from the catalogue and the latest evidence."""


@docs.command("build")
@click.option("--out", type=Place(file_okay=False), metavar="DIR", help="[docs/_build/html]")
@click.option("--pdf", is_flag=True, help="All derivations as derivations.pdf as well (needs Chromium).")
def build(out: Path | None, pdf: bool) -> None:
    """Write the site into DIR; its start page is index.html."""
    from collapsecheck.site.build import build_site

    for sentence in build_site(out, pdf, say=lambda words: click.echo(words, err=True)):
        click.echo(sentence)


COMMAND = docs
