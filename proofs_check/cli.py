"""The command line. Every import that costs time happens inside the command that needs it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from proofs_check.errors import OneLineErrors, one_line

if TYPE_CHECKING:
    from rich.console import Console

    from theory.statement import Theorem

EXIT_UNEXPECTED = 1
CASES_SHOWN = 8


@click.group(cls=OneLineErrors, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="collapsecheck", prog_name="collapsecheck", message="%(prog)s %(version)s")
def main() -> None:
    """Verify the theory of posterior collapse, and predict which latents collapse."""


@main.command()
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--effort", type=click.Choice(["quick", "standard", "exhaustive"]), default="quick", show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of every random instance.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes.")
@click.option("--json", "json_file", metavar="FILE", help="Write the report here, `-` for standard output.")
@click.option("--artifacts", type=click.Path(path_type=Path), metavar="DIR", help="Write every solver query (SMT-LIB).")
def verify(
    slugs: tuple[str, ...], effort: str, seed: int, jobs: int, json_file: str | None, artifacts: Path | None
) -> None:
    """Check theorems (all, or those named) and grade them. Exit code 1 if one came out against its expectation."""
    from proofs_check.output import check_writable, remember_grades, to_json, write_atomically
    from proofs_check.progress import verify_with_progress

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    chosen = [_theorem(slug).slug for slug in dict.fromkeys(slugs)] or list(_catalogue())
    if artifacts is not None:
        artifacts.mkdir(parents=True, exist_ok=True)
        check_writable(artifacts / "index.json")
    report = verify_with_progress(chosen, effort=effort, seed=seed, jobs=jobs, on_stderr=json_file == "-")
    answer = _with_schema(report.to_json())
    remember_grades(answer["theorems"], effort)
    if json_file == "-":
        click.echo(to_json(answer))
    elif target is not None:
        write_atomically(target, to_json(answer) + "\n")
    if artifacts is not None:
        from proofs_check.artifacts import write_queries

        said = ", ".join(f"{words} {count}" for words, count in write_queries(chosen, artifacts, effort).items())
        click.echo(f"queries in {artifacts}: {said or 'none'}", err=json_file == "-")
    if not report.as_expected:
        sys.exit(EXIT_UNEXPECTED)


@main.command("list")
@click.option("--json", "as_json", is_flag=True, help="A JSON array.")
def list_theorems(as_json: bool) -> None:
    """List the theorems, those that are false with an exact counterexample."""
    from proofs_check.describe_point import point_text
    from proofs_check.output import to_json

    keys = ("slug", "title", "source", "kind", "expected")
    theorems = [{key: getattr(theorem, key) for key in keys} for theorem in _catalogue().values()]
    if as_json:
        click.echo(to_json([_with_schema(theorem) for theorem in theorems]))
        return
    width = max((len(theorem["slug"]) for theorem in theorems), default=0)
    for theorem in theorems:
        point = _catalogue()[theorem["slug"]].counterexample
        note = f" [expected to be refuted: {theorem['kind']}; counterexample {point_text(point)}]" if point else ""
        click.echo(f"{theorem['slug']:{width}}  {theorem['title']}{note}")


@main.command()
@click.argument("slug")
@click.option("--all", "every_case", is_flag=True, help=f"Every case, not only the first {CASES_SHOWN}.")
def show(slug: str, every_case: bool) -> None:
    """State a theorem: its cases, claims, what it uses, and the grade of the last run."""
    from proofs_check.describe_theorem import statement
    from proofs_check.output import last_grades

    theorem = _theorem(slug)
    click.echo(statement(theorem, last_grades().get(theorem.slug), None if every_case else CASES_SHOWN))


@main.command()
@click.argument("slug")
@click.option("--format", "form", type=click.Choice(["text", "latex", "markdown"]), default="text", show_default=True)
def derive(slug: str, form: str) -> None:
    """Write a theorem's derivation, running the check of every step."""
    theorem = _theorem(slug)
    from theory.conclusion import derivation
    from theory.render import render

    try:
        click.echo(render(theorem.title, theorem.statement, derivation(theorem), form))
    except AssertionError as error:
        click.echo(one_line(f"collapsecheck: a step of {slug} does not hold: {error}"), err=True)
        sys.exit(EXIT_UNEXPECTED)


@main.command()
@click.argument("slug")
@click.option(
    "--into", "folder", type=click.Path(path_type=Path), help="Folder instead of the installed theory/theorems."
)
def new(slug: str, folder: Path | None) -> None:
    """Write a template for a new theorem."""
    from proofs_check.skeleton import write_skeleton

    click.echo(write_skeleton(slug, folder or Path(__file__).parents[1] / "theory" / "theorems"))


@main.command()
@click.argument("problem_file", metavar="[PROBLEM]", required=False)
@click.option("--x", metavar="DATA", help="Samples: a .npy, .csv or .npz[:KEY] file, or mnist5k[:quarter|:rest].")
@click.option("--y", metavar="DATA", help="What is decoded; x itself if absent.")
@click.option("--model", type=click.Choice(["vae", "cvae"]))
@click.option("--eta-dec", type=float, help="Decoder standard deviation.")
@click.option("--level", multiple=True, metavar="LEVEL", help="d=64,beta=1,eta=1,sigma=learn; from the data upwards.")
@click.option("--center", is_flag=True, help="Subtract the means first.")
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

    console = _console()
    _print(console, *prediction(problem, optimum, modes, console))


@main.command()
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes.")
@click.option("--json", "json_file", metavar="FILE", help="Write the score here, `-` for standard output.")
def mutants(slugs: tuple[str, ...], jobs: int, json_file: str | None) -> None:
    """Try deliberately wrong versions of theorems: would the witnesses notice? Exit code 1 if one survives."""
    from proofs_check.mutant_table import judge_with_progress, remarks, score_table
    from proofs_check.mutation import summary
    from proofs_check.output import check_writable, to_json, write_atomically

    target = None if json_file in (None, "-") else Path(str(json_file))
    if target is not None:
        check_writable(target)
    held = [slug for slug, theorem in _catalogue().items() if theorem.expected == "holds"]
    score = summary(judge_with_progress([_theorem(slug).slug for slug in dict.fromkeys(slugs)] or held, jobs))
    if json_file == "-":
        click.echo(to_json(_with_schema(score)))
    else:
        _print(_console(), score_table(score), *remarks(score))
    if target is not None:
        write_atomically(target, to_json(_with_schema(score)) + "\n")
    if score["total"]["survivors"]:
        sys.exit(EXIT_UNEXPECTED)


@main.command()
@click.argument("formula", metavar="FORMULA.json|SLUG")
@click.option("--json", "as_json", is_flag=True, help="The verdict as JSON.")
def audit(formula: str, as_json: bool) -> None:
    """Check somebody's formula for a threshold or a minimiser, or the claims of a theorem.

    The formula is a JSON file, or - for standard input. Exit code 1 if it is not shown to be right; for a theorem, if
    it does not come out as expected.
    """
    from proofs_check.audit_report import answer, report
    from proofs_check.output import to_json

    found = answer(formula, _theorem)
    click.echo(to_json(_with_schema(found.to_json())) if as_json else report(found))
    if not found.as_expected:
        sys.exit(EXIT_UNEXPECTED)


def _catalogue() -> dict[str, Theorem]:
    from theory.catalogue import catalogue

    try:
        return catalogue()
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def _theorem(slug: str) -> Theorem:
    from difflib import get_close_matches

    theorems = _catalogue()
    if slug in theorems:
        return theorems[slug]
    close = get_close_matches(slug, theorems)
    hint = f"did you mean {' or '.join(close)}?" if close else "`collapsecheck list` names them all"
    raise click.UsageError(f"unknown theorem {slug!r}; {hint}")


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else 160)


def _print(console: Console, *parts: Any) -> None:
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, str) and not console.is_terminal)


def _with_schema(answer: dict[str, Any]) -> dict[str, Any]:
    from proofs_check.output import SCHEMA

    return {"schema": SCHEMA, **answer}
