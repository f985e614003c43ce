"""`predict`: Predict the optimum."""

from __future__ import annotations

from typing import Any

import click

from proofs_check.shared import console, print_parts, problem_options


@click.command("predict")
@problem_options
@click.option("--modes", type=click.IntRange(min=0), default=10, show_default=True, help="Modes to print.")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def predict(problem_file: str | None, modes: int, as_json: bool, **data: Any) -> None:
    """Predict the global optimum: which latents collapse, and why.

    PROBLEM is a JSON file, or - for standard input; or give the samples with --x and the model with the options.
    """
    from proofs_check.output import to_json
    from proofs_check.predict import predict, read_problem

    problem = read_problem(problem_file, data)
    optimum = predict(problem)
    if as_json:
        click.echo(to_json(optimum.to_json(), indent=None))
        return
    from proofs_check.describe import prediction

    target = console()
    print_parts(target, *prediction(problem, optimum, modes, target))


COMMAND = predict
