"""`new`: Write a template."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("new")
@click.argument("slug")
@click.option(
    "--into", "folder", type=click.Path(path_type=Path), help="Folder instead of the installed theory/theorems."
)
def new(slug: str, folder: Path | None) -> None:
    """Write a template for a new theorem."""
    from proofs_check.skeleton import write_skeleton

    click.echo(write_skeleton(slug, folder or Path(__file__).parents[2] / "theory" / "theorems"))


COMMAND = new
