"""`new`: Write a template."""

from __future__ import annotations

from pathlib import Path

import click

from collapsecheck.commands.support.options import Place


@click.command("new")
@click.argument("slug")
@click.option(
    "--into",
    "folder",
    type=Place(),
    help="Folder; by default the checkout's theory/theorems, or the current folder.",
)
def new(slug: str, folder: Path | None) -> None:
    """Write a template for a new theorem."""
    from collapsecheck.commands.support.new_template import write_skeleton
    from collapsecheck.theory import theorems

    catalogue = Path(theorems.__path__[0])
    installed = {"site-packages", "dist-packages"} & set(catalogue.parts)
    click.echo(write_skeleton(slug, folder or (Path.cwd() if installed else catalogue)))


COMMAND = new
