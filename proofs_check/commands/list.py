"""`list`: List the theorems."""

from __future__ import annotations

import click

from proofs_check.shared import catalogued, with_schema


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="A JSON array.")
def list_theorems(as_json: bool) -> None:
    """List the theorems with the grade of the last run, those that are false with an exact counterexample."""
    from proofs_check.describe_point import point_text
    from proofs_check.output import last_grades, to_json

    keys = ("slug", "title", "source", "kind", "expected")
    theorems = [{key: getattr(theorem, key) for key in keys} for theorem in catalogued().values()]
    if as_json:
        click.echo(to_json([with_schema(theorem) for theorem in theorems]))
        return
    width, grades = max((len(theorem["slug"]) for theorem in theorems), default=0), last_grades()
    for theorem in theorems:
        point = catalogued()[theorem["slug"]].counterexample
        note = f" [expected to be refuted: {theorem['kind']}; counterexample {point_text(point)}]" if point else ""
        grade = grades.get(theorem["slug"], {}).get("grade", "not run")
        click.echo(f"{theorem['slug']:{width}}  {grade:9}  {theorem['title']}{note}")


COMMAND = list_theorems
