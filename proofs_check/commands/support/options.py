"""What several commands of the command line need."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import click.shell_completion

from collapsecheck.errors import Written
from collapsecheck.theory import theorems
from collapsecheck.workers import MOST

if TYPE_CHECKING:
    from rich.console import Console


EXIT_UNEXPECTED = 1
MOST_MODES = 1_000_000
SAMPLES = "Samples, a row each: .npy .npz:KEY .csv .tsv .parquet .h5:KEY .h5ad .safetensors, IDX, or mnist5k."
THEOREMS = Path(theorems.__path__[0])
PROBLEM_OPTIONS = (
    click.argument("problem_file", metavar="[PROBLEM]", required=False),
    click.option("--x", metavar="DATA", help=SAMPLES),
    click.option("--y", metavar="DATA", help="What is decoded; x itself if absent."),
    click.option("--model", type=click.Choice(["vae", "cvae"])),
    click.option("--eta-dec", type=float, help="Decoder standard deviation."),
    click.option("--level", multiple=True, metavar="LEVEL", help="d=64,beta=1,eta=1,sigma=learn; data upwards."),
    click.option("--center", is_flag=True, help="Subtract the means first."),
)


def _one_thread_each(context: click.Context, option: click.Parameter, jobs: int) -> int:
    """Hold BLAS to one thread unless the user says otherwise: the processes share the cores, the matrices are small."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    return jobs


jobs_option = click.option(
    "--jobs", type=click.IntRange(1, MOST), default=1, show_default=True, callback=_one_thread_each, help="Processes."
)


class Place(click.Path):
    """A file or folder to write; an empty name, as a shell makes of an unset variable, is none."""

    def __init__(self, **how: Any) -> None:
        super().__init__(path_type=Path, **how)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        if not str(value).strip():
            self.fail("the name is empty: must be that of a file or folder", param, ctx)
        return super().convert(value, param, ctx)


scheduler_option = click.option(
    "--scheduler", metavar="ADDRESS", help="Sums over the rows by the workers of a Dask scheduler, tcp://HOST:PORT."
)


class Named(click.ParamType):
    """Text of which a shell that completes words offers the known ones, or else the names of files."""

    def __init__(self, name: str, known: Callable[[], Iterable[str]]) -> None:
        self.name, self.known = name, known

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """What begins with what has been typed."""
        found = sorted(name for name in self.known() if name.startswith(incomplete))
        item = click.shell_completion.CompletionItem
        return [item(name) for name in found] or [item(incomplete, type="file")]


def _slugs() -> Iterable[str]:
    """The theorem files' names, which no theorem has to be imported for."""
    return (file.stem.replace("_", "-") for file in THEOREMS.rglob("[a-z]*.py"))


def _presets() -> Iterable[str]:
    from collapsecheck.reading import presets

    return presets()


def _likelihoods() -> Iterable[str]:
    from collapsecheck.numerics.any_network.likelihoods import PLAIN, WITH_PARAMETER

    return [*PLAIN, *(f"{name}:" for name in WITH_PARAMETER)]


SLUG, LIKELIHOOD = Named("slug", _slugs), Named("likelihood", _likelihoods)


LOSS = Named("loss", _presets)
LOSS_OPTIONS = (
    click.option("--loss", type=LOSS, metavar="FILE", help="Your loss as TOML, or a preset; see docs/losses.md."),
    click.option("--latents", type=click.IntRange(min=1), help="How many latents, if the loss does not say."),
    click.option("--explain", is_flag=True, help="The loss's translation, line by line."),
)


class Modes(click.ParamType):
    """A number of modes, or all of them."""

    name = "modes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number; infinity for `all`."""
        if value == "all" or isinstance(value, float):
            return math.inf
        try:
            number = int(value)
        except ValueError:
            number = -1
        if not 0 <= number <= MOST_MODES:
            self.fail(f"{value!r}: must be a number from 0 to {MOST_MODES}, or all", param, ctx)
        return number


def asked(modes: float | None) -> int | None:
    """How many leading modes to compute where the data are too large for all: None for all that matter."""
    return None if not modes or modes == math.inf else int(modes)


def loss_options(command: Callable) -> Callable:
    """Somebody's loss in the place of β and η_dec."""
    for option in reversed(LOSS_OPTIONS):
        command = option(command)
    return command


def check_loss_options(loss: str | None, latents: int | None, explain: bool) -> None:
    """Refuse --latents and --explain without --loss."""
    for name, given in (("latents", latents is not None), ("explain", explain)):
        if given and loss is None:
            raise click.UsageError(f"--{name} goes with --loss")


def problem_options(command: Callable) -> Callable:
    """A problem as a JSON file or as samples with a model; `predict.read_problem` reads both."""
    for option in reversed(PROBLEM_OPTIONS):
        command = option(command)
    return command


def print_parts(to: Console, *parts: Any) -> None:
    """Print tables and sentences; sentences are wrapped on a terminal only."""
    for part in parts:
        to.print(part, soft_wrap=isinstance(part, str) and not to.is_terminal)


def say_written(*files: Path | None) -> None:
    """Which files there are now, on standard error: what standard output holds stays whole."""
    for file in files:
        if file is not None:
            warnings.warn(str(file), Written, stacklevel=2)


def with_schema(answer: dict[str, Any]) -> dict[str, Any]:
    """The JSON answer with the number of its schema."""
    from collapsecheck.files import SCHEMA

    return {"schema": SCHEMA, **answer}
