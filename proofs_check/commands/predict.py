"""`predict`: Predict the optimum."""

from __future__ import annotations

from typing import Any

import click

from proofs_check.shared import console, print_parts, problem_options


@click.command("predict")
@problem_options
@click.option("--modes", type=click.IntRange(min=0), default=10, show_default=True, help="Modes to print.")
@click.option("--samples", metavar="N|auto", help="Which latents do N samples decide? auto: the rows of --x.")
@click.option("--confidence", type=float, help="For all modes at once; 0.95 if not given.")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def predict(
    problem_file: str | None, modes: int, samples: str | None, confidence: float | None, as_json: bool, **data: Any
) -> None:
    """Predict the global optimum: which latents collapse, and why.

    PROBLEM is a JSON file, or - for standard input; or give the samples with --x and the model with the options.
    """
    from proofs_check import sampled
    from proofs_check.output import to_json
    from proofs_check.predict import predict, read_counted

    if confidence is not None and samples is None:
        raise click.UsageError("--confidence needs --samples: it is that of the intervals")
    problem, rows = read_counted(problem_file, data)
    optimum, center = predict(problem), data["center"]
    found = None if samples is None else sampled.intervals(problem, optimum, samples, rows, center, confidence)
    if as_json:
        addition = {"samples": sampled.to_json(problem, optimum, found, center)} if found else {}
        click.echo(to_json(optimum.to_json() | addition, indent=None))
        return
    from proofs_check.describe import prediction

    target = console()
    print_parts(target, *prediction(problem, optimum, modes, target))
    print_parts(target, *(sampled.sentences(problem, optimum, found, center) if found else ()))


COMMAND = predict
