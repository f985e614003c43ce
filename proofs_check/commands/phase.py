"""`phase`: how many modes are active at every level, on a grid of one or two parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from collapsecheck.commands.support.options import problem_options


@click.command("phase")
@problem_options
@click.option("--vary", multiple=True, required=True, metavar="NAME=FROM:TO:COUNT[,log]", help="One or two parameters.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="The counts as .npz, .csv or .json.")
@click.option("--figure", type=click.Path(path_type=Path), metavar="FILE", help="A diagram (.svg, .png or .pdf).")
@click.option("--json", "as_json", is_flag=True, help="The counts as JSON on standard output.")
def phase(
    problem_file: str | None, vary: tuple[str, ...], out: Path | None, figure: Path | None, as_json: bool, **data: Any
) -> None:
    """Count the active modes of every level on a grid of beta, eta_dec, eta_enc or sigma (as for `recommend`)."""
    from collapsecheck.files import to_json
    from collapsecheck.numerics.rules import phase
    from collapsecheck.reading import read_problem
    from collapsecheck.showing import TABLES, check_figure, check_target, draw, parse_axes, summary, write

    check_target(out, TABLES)
    check_figure(figure)
    found = phase(read_problem(problem_file, data), parse_axes(vary))
    if out is not None:
        write(found, out)
    if figure is not None:
        draw(found, figure)
    click.echo(to_json(found.to_json(), indent=None) if as_json else summary(found))


COMMAND = phase
