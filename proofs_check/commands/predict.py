"""`predict`: Predict the optimum."""

from __future__ import annotations

from typing import Any

import click

from proofs_check.shared import console, print_parts, problem_options


@click.command("predict")
@problem_options
@click.option("--learn-eta-dec", is_flag=True, help="The best decoder deviation, in the place of any that is given.")
@click.option("--modes", type=click.IntRange(min=0), default=10, show_default=True, help="Modes to print.")
@click.option("--samples", metavar="N|auto", help="Which latents do N samples decide? auto: the rows of --x.")
@click.option("--confidence", type=float, help="Of all intervals at once; 0.95 if not given.")
@click.option("--noise", type=float, help="Variance of white noise in every direction of the data.")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def predict(
    problem_file: str | None,
    learn_eta_dec: bool,
    modes: int,
    samples: str | None,
    confidence: float | None,
    noise: float | None,
    as_json: bool,
    **data: Any,
) -> None:
    """Predict the global optimum: which latents collapse, and why.

    PROBLEM is a JSON file, or - for standard input; or give the samples with --x and the model with the options.
    """
    from proofs_check.output import to_json
    from proofs_check.predict import predict, read_counted
    from proofs_check.sampled import sampled

    for name, value in (("confidence", confidence), ("noise", noise)):
        if value is not None and samples is None:
            raise click.UsageError(f"--{name} needs --samples: it says what the samples are taken to be")
    if learn_eta_dec:
        _learned(problem_file, modes, samples, as_json, data)
        return
    problem, rows = read_counted(problem_file, data)
    optimum = predict(problem)
    assumed = {"center": data["center"], "confidence": confidence, "noise": noise}
    found = None if samples is None else sampled(problem, optimum, samples, rows, **assumed)
    if as_json:
        click.echo(to_json(optimum.to_json() | ({"samples": found.to_json()} if found else {}), indent=None))
        return
    from proofs_check.describe import prediction

    target = console()
    print_parts(target, *prediction(problem, optimum, modes, target), *(found.sentences() if found else ()))


def _learned(problem_file: str | None, modes: int, samples: str | None, as_json: bool, data: dict[str, Any]) -> None:
    from proofs_check import learned
    from proofs_check.describe import prediction
    from proofs_check.output import to_json

    if samples is not None:
        raise click.UsageError("--samples needs a given eta_dec: --learn-eta-dec would choose another for each sample")
    problem, found = learned.solve(problem_file, data)
    if as_json:
        click.echo(to_json(learned.to_json(found), indent=None))
        return
    target = console()
    page = prediction(problem, found.answer, modes, target) if found.bounded else ()
    print_parts(target, *learned.sentences(found), *page)


COMMAND = predict
