"""`predict`: Predict the optimum."""

from __future__ import annotations

from typing import Any

import click

from collapsecheck.commands.support.options import (
    MOST_MODES,
    Modes,
    asked,
    check_loss_options,
    loss_options,
    print_parts,
    problem_options,
    scheduler_option,
)
from collapsecheck.streams import console


@click.command("predict")
@problem_options
@loss_options
@click.option("--learn-eta-dec", is_flag=True, help="The best decoder deviation, in the place of any that is given.")
@click.option("--modes", type=Modes(), metavar="K|all", help="Modes to print (10), or, of large data, to compute.")
@click.option("--samples", metavar="N|auto", help="Which latents do N samples decide? auto: the rows of --x.")
@click.option("--confidence", type=float, help="Of all intervals at once; 0.95 if not given.")
@click.option("--noise", type=float, help="Variance of white noise in every direction of the data.")
@click.option("--rates", is_flag=True, help="How fast do modes leave the collapsed point under gradient flow?")
@scheduler_option
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def predict(
    problem_file: str | None,
    learn_eta_dec: bool,
    modes: float | None,
    samples: str | None,
    confidence: float | None,
    noise: float | None,
    rates: bool,
    scheduler: str | None,
    as_json: bool,
    loss: str | None,
    latents: int | None,
    explain: bool,
    **data: Any,
) -> None:
    """Predict the global optimum: which latents collapse, and why.

    PROBLEM is a JSON file, or - for standard input; or give the samples with --x and the model with the options.
    """
    from collapsecheck.cluster import over
    from collapsecheck.files import to_json
    from collapsecheck.numerics.closed_form import optimum as predicted
    from collapsecheck.reading import read_counted
    from collapsecheck.showing import sampled, waiting

    check_loss_options(loss, latents, explain)
    shown = 10 if modes is None else int(min(modes, MOST_MODES))
    if scheduler is not None and (loss is not None or learn_eta_dec or data["x"] is None):
        raise click.UsageError("--scheduler goes with --x, without --loss and --learn-eta-dec")
    if loss is not None:
        for name, given in (("samples", samples is not None), ("rates", rates), ("learn-eta-dec", learn_eta_dec)):
            if given:
                raise click.UsageError(f"--{name} and --loss exclude each other: ask with the β that --loss prints")
        _under_loss(problem_file, loss, latents, shown, explain, as_json, data)
        return
    for name, value in (("confidence", confidence), ("noise", noise)):
        if value is not None and samples is None:
            raise click.UsageError(f"--{name} needs --samples: it says what the samples are taken to be")
    if learn_eta_dec:
        for name, given in (("samples", samples is not None), ("rates", rates)):
            if given:
                raise click.UsageError(f"--{name} needs a given eta_dec: --learn-eta-dec would choose another")
        _learned(problem_file, shown, as_json, data)
        return
    problem, rows = read_counted(problem_file, data, asked(modes), None if scheduler is None else over(scheduler))
    optimum = predicted(problem)
    assumed = {"center": data["center"], "confidence": confidence, "noise": noise}
    found = None if samples is None else sampled(problem, optimum, samples, rows, **assumed)
    escape = waiting(problem) if rates else None
    more = {"samples": found, "escape": escape}
    if as_json:
        extra = {name: part.to_json() for name, part in more.items() if part is not None}
        click.echo(to_json(optimum.to_json() | extra, indent=None))
        return
    from collapsecheck.showing import prediction

    target = console()
    said = (sentence for part in more.values() if part is not None for sentence in part.sentences())
    print_parts(target, *prediction(problem, optimum, shown, target), *said)


def _under_loss(
    problem_file: str | None,
    loss: str,
    latents: int | None,
    modes: int,
    explain: bool,
    as_json: bool,
    data: dict[str, Any],
) -> None:
    from collapsecheck.files import to_json
    from collapsecheck.numerics.rules import critical
    from collapsecheck.numerics.translation import effective, loss_optimum
    from collapsecheck.reading import learned, under_loss
    from collapsecheck.showing import algebra, free_sentence, own_critical, own_json, own_sentence, prediction

    problem, _, translation = under_loss(problem_file, data, loss, latents)
    said: list[Any] = [*algebra(translation)] if explain else []
    said.append(own_sentence(translation))
    if translation.eta_dec is None:
        problem, best = learned.best(problem)
        answer, fields = best.answer, learned.to_json(best)
        said += learned.sentences(best)
        own = {}
    else:
        answer = loss_optimum(problem, translation)
        fields = answer.to_json()
        simple = problem.levels[0].learnable and translation.free is None
        weights = (critical(problem) / (1.0 + translation.prior)).tolist() if simple else []
        own = {"critical": [translation.own(value) for value in weights]}
        problem = effective(problem, translation.free) if translation.free_per == "total" else problem
        said += filter(None, (free_sentence(translation), own_critical(translation, weights)))
    if as_json:
        click.echo(to_json({**fields, "loss": own_json(translation, **own)}, indent=None))
        return
    target = console()
    print_parts(target, *said, *(prediction(problem, answer, modes, target) if answer.bounded else ()))


def _learned(problem_file: str | None, modes: int, as_json: bool, data: dict[str, Any]) -> None:
    from collapsecheck.files import to_json
    from collapsecheck.reading import learned
    from collapsecheck.showing import prediction

    problem, found = learned.solve(problem_file, data)
    if as_json:
        click.echo(to_json(learned.to_json(found), indent=None))
        return
    target = console()
    page = prediction(problem, found.answer, modes, target) if found.bounded else ()
    print_parts(target, *learned.sentences(found), *page)


COMMAND = predict
