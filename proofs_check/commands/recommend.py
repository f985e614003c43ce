"""`recommend`: for which values of a parameter enough modes stay active."""

from __future__ import annotations

import re
from typing import Any

import click

from collapsecheck.commands.support.options import check_loss_options, loss_options, problem_options

LEVEL_NUMBER = re.compile(r"-?[0-9]{1,9}")


@click.command("recommend")
@problem_options
@loss_options
@click.option("--keep", type=int, help="How many modes must stay active.")
@click.option("--kl", type=float, metavar="C", help="The beta, or capacity, whose optimum has C nats of KL.")
@click.option("--distortion", type=float, metavar="D", help="The beta whose optimum has this squared error.")
@click.option("--all", "every", is_flag=True, help="Every critical beta of a level at once.")
@click.option("--vary", default="beta", show_default=True, help="beta, beta.2, eta_dec, eta_enc, sigma or sigma.2.")
@click.option("--json", "as_json", is_flag=True, help="The interval as JSON.")
def recommend(
    problem_file: str | None,
    keep: int | None,
    kl: float | None,
    distortion: float | None,
    every: bool,
    vary: str,
    as_json: bool,
    loss: str | None,
    latents: int | None,
    explain: bool,
    **data: Any,
) -> None:
    """The interval of a parameter on which at least KEEP modes stay active at a level; or another of the questions.

    `--level 2` counts the modes at level 2 (the first, if it is not given); `--level d=64,…` describes a level of the
    model, as for `predict`. With --loss, --distortion is what the loss's own squared term is to be.
    """
    from collapsecheck.files import to_json
    from collapsecheck.reading import read_problem, under_loss
    from collapsecheck.showing import algebra, answered, free_sentence, own_json, own_sentence

    asked = {"keep": keep, "kl": kl, "distortion": distortion, "all": every or None}
    if sum(value is not None for value in asked.values()) != 1:
        raise click.UsageError(f"give one of {', '.join(f'--{name}' for name in asked)}")
    check_loss_options(loss, latents, explain)
    model, counted = split_levels(data["level"])
    translation = None
    if loss is None:
        problem = read_problem(problem_file, data | {"level": model})
    else:
        problem, _, translation = under_loss(problem_file, data | {"level": model}, loss, latents)
    fields, told, own = answered(problem, translation, counted, vary, asked)
    if as_json:
        more = {} if translation is None else {"loss": own_json(translation, **own)}
        click.echo(to_json({**fields, **more}, indent=None))
        return
    if translation is not None:
        told = [
            *(algebra(translation) if explain else ()),
            own_sentence(translation),
            *told,
            free_sentence(translation),
        ]
    click.echo("\n".join(filter(None, told)))


def split_levels(given: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The levels that describe the model, and the one at which modes are counted (a bare number; default 1)."""
    numbers = [text for text in given if LEVEL_NUMBER.fullmatch(text)]
    if len(numbers) > 1:
        raise click.UsageError(f"--level {' and --level '.join(numbers)}: modes are counted at one level")
    return tuple(text for text in given if text not in numbers), int(numbers[0]) if numbers else 1


COMMAND = recommend
