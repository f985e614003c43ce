"""`experiment`: train what the theory predicts, and measure the difference."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from collapsecheck.commands.support.options import Named, Place, print_parts, say_written, with_schema
from collapsecheck.streams import console

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collapsecheck.experiments import Budget, Experiment, Result


@click.group("experiment")
def experiment() -> None:
    """Train linear and nonlinear models on images, and compare with the theory."""


@experiment.command("list")
@click.option("--json", "as_json", is_flag=True, help="A JSON array of name, title, source and schema.")
def listed(as_json: bool) -> None:
    """Name every experiment."""
    from collapsecheck.experiments import experiments
    from collapsecheck.files import to_json

    entries = [{"name": each.name, "title": each.title, "source": each.source} for each in experiments().values()]
    if as_json:
        click.echo(to_json([with_schema(entry) for entry in entries]))
        return
    width = max(len(entry["name"]) for entry in entries)
    for entry in entries:
        click.echo(f"{entry['name']:{width}}  {entry['title']} ({entry['source']})")


def _names() -> Iterable[str]:
    from collapsecheck import experiments

    return experiments.experiments()


@experiment.command("run")
@click.argument("name", metavar="NAME", type=Named("experiment", _names))
@click.option("--budget", type=click.Choice(["reduced", "full"]), default="reduced", show_default=True)
@click.option("--full", is_flag=True, help="The same as --budget full: minutes instead of seconds.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--data", metavar="DATA", default="mnist5k", show_default=True, help="mnist5k or a folder of IDX files.")
@click.option("--figure", type=Place(), metavar="FILE", help="A figure (.svg, .png or .pdf).")
@click.option("--json", "as_json", is_flag=True, help="Rows, findings, seeds and versions as JSON.")
def run_one(name: str, budget: str, full: bool, seed: int, data: str, figure: Path | None, as_json: bool) -> None:
    """Run one experiment: a small setting unless --full is given."""
    from collapsecheck import experiments
    from collapsecheck.experiments.output import draw
    from collapsecheck.showing import check_figure

    chosen = experiments.named(name)
    check_figure(figure)
    cost = experiments.Budget(full or budget == "full", seed, data)
    result = experiments.run(chosen, cost)
    _say(chosen, cost, result, as_json)
    if figure is not None:
        draw(chosen, result, figure)
        say_written(figure)


def _say(chosen: Experiment, cost: Budget, result: Result, as_json: bool) -> None:
    from collapsecheck.experiments.output import as_text, to_answer
    from collapsecheck.files import to_json

    if as_json:
        click.echo(to_json(with_schema(to_answer(chosen, cost, result))))
        return
    print_parts(console(), *as_text(chosen, cost, result))


COMMAND = experiment
