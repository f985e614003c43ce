"""`list`: List the theorems."""

from __future__ import annotations

import click

from collapsecheck.commands.support.options import with_schema
from collapsecheck.reading import catalogued


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="A JSON array.")
def list_theorems(as_json: bool) -> None:
    """List the theorems with the grade of the last run, those that are false with an exact counterexample."""
    from collapsecheck.files import last_grades, to_json
    from collapsecheck.judge import EVERYTHING, covers
    from collapsecheck.showing import point_text

    keys = ("slug", "title", "source", "kind", "expected")
    theorems = [
        {key: getattr(theorem, key) for key in keys} | {"covers": covers(theorem)} for theorem in catalogued().values()
    ]
    if as_json:
        click.echo(to_json([with_schema(theorem) for theorem in theorems]))
        return
    width, grades = max((len(theorem["slug"]) for theorem in theorems), default=0), last_grades()
    for theorem in theorems:
        point = catalogued()[theorem["slug"]].counterexample
        note = f" [expected to be refuted: {theorem['kind']}; counterexample {point_text(point)}]" if point else ""
        limits = "" if theorem["covers"] == EVERYTHING else f" ({theorem['covers']})"
        grade = grades.get(theorem["slug"], {}).get("grade", "not run")
        click.echo(f"{theorem['slug']:{width}}  {grade:9}  {theorem['title']}{limits}{note}")


COMMAND = list_theorems
