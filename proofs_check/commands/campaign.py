"""`campaign`: Check theorems on many random instances."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from collapsecheck.commands.support.options import EXIT_UNEXPECTED, SLUG, Place, jobs_option
from collapsecheck.streams import console

LARGEST_DIMENSION = 256


class Dimensions(click.ParamType):
    """LOW:HIGH, or one number for both."""

    name = "low:high"

    def convert(
        self, value: str | tuple[int, int], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """The two bounds."""
        if isinstance(value, tuple):
            return value
        low, _, high = value.partition(":")
        if not (low.isascii() and low.isdigit() and (not high or (high.isascii() and high.isdigit()))):
            self.fail(f"{value!r} must be two whole numbers such as 1:16, or one", param, ctx)
        bounds = int(low), int(high or low)
        if not 1 <= bounds[0] <= bounds[1] <= LARGEST_DIMENSION:
            self.fail(f"{value!r} must satisfy 1 ≤ low ≤ high ≤ {LARGEST_DIMENSION}", param, ctx)
        return bounds


@click.command("campaign")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1, type=SLUG)
@click.option("--instances", type=click.IntRange(min=1), required=True, help="Random instances, shared by theorems.")
@click.option("--dims", type=Dimensions(), default="1:16", show_default=True, help="Modes per instance.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of every instance.")
@jobs_option
@click.option("--out", type=Place(file_okay=False), metavar="DIR", help="Keep the results here.")
@click.option("--scheduler", metavar="ADDRESS", help="Compute on the workers of this Dask scheduler.")
@click.option("--resume", is_flag=True, help="Continue the campaign in DIR.")
@click.option("--chunk", type=click.IntRange(min=1), help="Instances per result file; by default up to 500.")
def campaign(
    slugs: tuple[str, ...],
    instances: int,
    dims: tuple[int, int],
    seed: int,
    jobs: int,
    out: Path | None,
    scheduler: str | None,
    resume: bool,
    chunk: int | None,
) -> None:
    """Check theorems (all, or those named) on many random instances with ties, zeros and thresholds met on purpose.

    Exit code 1 if a theorem that holds is contradicted at 50 digits, or a false one is not refuted.
    """
    if resume and out is None:
        raise click.UsageError("--resume needs --out DIR, the folder of the campaign to continue")
    from collapsecheck.campaigns.run import campaign

    where: dict[str, Any] = {"out": out, "scheduler": scheduler, "resume": resume, "console": console()}
    answer = campaign(slugs, instances=instances, dims=dims, seed=seed, jobs=jobs, chunk=chunk, **where)
    if answer["unexpected"]:
        sys.exit(EXIT_UNEXPECTED)


COMMAND = campaign
