"""The derivation of a theorem, every check run once, as MyST for its own page and for the page of all derivations."""

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from collapsecheck.site.cache import remembered
from collapsecheck.site.html import folded
from collapsecheck.site.words import myst, plain_accents
from collapsecheck.theory.derivations import derivation, staged
from collapsecheck.theory.statement import Step, Theorem
from collapsecheck.theory.writing import definitions, display, gist, notes, to_text

FRAME = "$$\n\\begin{{aligned}}{}\\end{{aligned}}\n$$"


@dataclass(frozen=True)
class Derived:
    """A derivation whose checks have passed: its runs, each a sentence and its steps; (symbol, meaning) of its letters.

    A step is its title, its scope ("" where the check covers all that it says) and its body.
    """

    runs: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]
    notation: tuple[tuple[str, str], ...]

    @property
    def letters(self) -> str:
        """The notation as a list."""
        return "\n".join(f"- {myst(symbol)}: {myst(meaning)}" for symbol, meaning in self.notation)

    @property
    def steps(self) -> list[tuple[str, str]]:
        """Title and body of every step, with its scope beside the title."""
        return [(f"{title} ({scope})" if scope else title, body) for _, run in self.runs for title, scope, body in run]


def folded_steps(derived: Derived) -> Iterator[str]:
    """The steps, folded, with a sentence where the argument turns; how far a lemma goes stands beside its title."""
    shown = iter(derived.steps)
    for stage, run in derived.runs:
        yield stage
        yield from (folded(*next(shown)) for _ in run)


def derive(theorem: Theorem, root: Path) -> Derived:
    """The derivation with every check run, unless the same sources have passed them before.

    Raises CheckFailed, with what is wrong, if a step does not hold.
    """
    written = [Path(name).read_text(encoding="utf-8") for name in (inspect.getfile(theorem.derivation), __file__)]
    runs, notation = remembered(root, f"{theorem.slug}: {written}", lambda: checked(theorem), packages=("theory",))
    return Derived(tuple((stage, tuple(map(tuple, run))) for stage, run in runs), tuple(map(tuple, notation)))


def checked(theorem: Theorem) -> list[Any]:
    """Run every check; the runs of steps, and the notation."""
    steps = derivation(theorem)
    number = count(1)
    runs = [[stage, [written(next(number), step) for step in run]] for stage, run in staged(theorem, steps)]
    return [runs, [list(pair) for pair in definitions(gist(theorem), steps)]]


def written(number: int, step: Step) -> list[str]:
    """Title, scope and body of one step."""
    body = "\n\n".join([display(step, FRAME), myst(step.because), *notes(step, "*{}* {}")])
    return [f"{number}. {to_text(step.title)}", to_text(step.scope), plain_accents(body)]
