"""`phase`: how many modes are active at every level, on a grid of one or two parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from collapsecheck.commands.support.options import Place, check_loss_options, loss_options, problem_options, say_written


@click.command("phase")
@problem_options
@loss_options
@click.option("--vary", multiple=True, required=True, metavar="NAME=FROM:TO:COUNT[,log]", help="One or two parameters.")
@click.option("--out", type=Place(), metavar="FILE", help="The counts as .npz, .csv or .json.")
@click.option("--figure", type=Place(), metavar="FILE", help="A diagram (.svg, .png or .pdf).")
@click.option("--json", "as_json", is_flag=True, help="The counts as JSON on standard output.")
def phase(
    problem_file: str | None,
    vary: tuple[str, ...],
    out: Path | None,
    figure: Path | None,
    as_json: bool,
    loss: str | None,
    latents: int | None,
    explain: bool,
    **data: Any,
) -> None:
    """Count the active modes of every level on a grid of beta, eta_dec, eta_enc or sigma (as for `recommend`).

    With --loss, beta is the KL weight of the loss.
    """
    from collapsecheck.files import to_json
    from collapsecheck.numerics.rules import phase
    from collapsecheck.numerics.translation import loss_phase
    from collapsecheck.reading import read_problem, under_loss
    from collapsecheck.showing import (
        TABLES,
        algebra,
        check_figure,
        check_target,
        draw,
        own_json,
        own_sentence,
        parse_axes,
        summary,
        write,
    )

    check_target(out, TABLES)
    check_figure(figure)
    check_loss_options(loss, latents, explain)
    translation = None
    if loss is None:
        found = phase(read_problem(problem_file, data), parse_axes(vary))
    else:
        problem, _, translation = under_loss(problem_file, data, loss, latents)
        found = loss_phase(problem, translation, parse_axes(vary))
    if out is not None:
        write(found, out)
    if figure is not None:
        draw(found, figure)
    say_written(out, figure)
    if as_json:
        more = {} if translation is None else {"loss": own_json(translation)}
        click.echo(to_json({**found.to_json(), **more}, indent=None))
        return
    if translation is not None:
        click.echo("\n".join([*(algebra(translation) if explain else ()), own_sentence(translation)]))
    click.echo(summary(found))


COMMAND = phase
