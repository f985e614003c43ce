"""`recommend`: for which values of a parameter enough modes stay active."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from collapsecheck.commands.support.options import problem_options

if TYPE_CHECKING:
    from collapsecheck.numerics.rules import Recommendation

LEVEL_NUMBER = re.compile(r"-?[0-9]{1,9}")


@click.command("recommend")
@problem_options
@click.option("--keep", type=int, required=True, help="How many modes must stay active.")
@click.option("--vary", default="beta", show_default=True, help="beta, beta.2, eta_dec, eta_enc, sigma or sigma.2.")
@click.option("--json", "as_json", is_flag=True, help="The interval as JSON.")
def recommend(problem_file: str | None, keep: int, vary: str, as_json: bool, **data: Any) -> None:
    """The interval of a parameter on which at least KEEP modes stay active at a level.

    `--level 2` counts the modes at level 2 (the first, if it is not given); `--level d=64,…` describes a level of the
    model, as for `predict`.
    """
    from collapsecheck.files import to_json
    from collapsecheck.numerics.rules import recommend
    from collapsecheck.reading import read_problem

    model, counted = split_levels(data["level"])
    answer = recommend(read_problem(problem_file, data | {"level": model}), keep, counted, vary)
    click.echo(to_json(answer.to_json(), indent=None) if as_json else sentence(answer))


def split_levels(given: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The levels that describe the model, and the one at which modes are counted (a bare number; default 1)."""
    numbers = [text for text in given if LEVEL_NUMBER.fullmatch(text)]
    if len(numbers) > 1:
        raise click.UsageError(f"--level {' and --level '.join(numbers)}: modes are counted at one level")
    return tuple(text for text in given if text not in numbers), int(numbers[0]) if numbers else 1


def sentence(answer: Recommendation) -> str:
    """The answer in words."""
    many = answer.keep > 1
    what = f"At least {answer.keep} mode{'s' * many} at level {answer.level}"
    if answer.empty:
        return f"{what}: no value of {answer.vary} keeps so many active."
    parts = [f"{what} stay{'s' * (not many)} active for {span(answer.vary, answer.low, answer.high)}."]
    if answer.others:
        parts.append(f"Also for {'; '.join(span(answer.vary, *other) for other in answer.others)}.")
    if not answer.verified:
        parts.append("Warning: the closed form does not confirm an end to nine digits.")
    return " ".join(parts)


def span(name: str, low: float | None, high: float | None) -> str:
    """The interval as an inequality."""
    if low is None and high is None:
        return f"every {name}"
    if low is None or high is None:
        return f"{name} {'<' if low is None else '>'} {low if high is None else high:.10g}"
    return f"{low:.10g} < {name} < {high:.10g}"


COMMAND = recommend
