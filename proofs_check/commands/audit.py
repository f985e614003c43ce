"""`audit`: Check somebody's formula."""

from __future__ import annotations

import sys

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, SLUG, with_schema


@click.command("audit")
@click.argument("formula", metavar="FORMULA.json|SLUG|PATH.py", type=SLUG)
@click.option("--json", "as_json", is_flag=True, help="The verdict as JSON.")
def audit(formula: str, as_json: bool) -> None:
    """Check somebody's formula for a threshold or a minimiser, or the claims of a theorem.

    The formula is a JSON file, or - for standard input. Exit code 1 if it is not shown to be right; for a theorem, if
    it does not come out as expected.
    """
    from collapsecheck.auditing.report import audit, report
    from collapsecheck.files import to_json

    found = audit(formula)
    click.echo(to_json(with_schema(found.to_json())) if as_json else report(found))
    if not found.as_expected:
        sys.exit(EXIT_UNEXPECTED)


COMMAND = audit
