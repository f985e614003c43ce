"""The derivation of a theorem, every check run once, as MyST for its own page and for the page of all derivations."""

import inspect
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collapsecheck.site.cache import remembered
from collapsecheck.site.words import myst, plain_accents
from collapsecheck.theory.derivations import derivation
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import definitions, display, notes, to_text

FRAME = "$$\n\\begin{{aligned}}{}\\end{{aligned}}\n$$"


@dataclass(frozen=True)
class Derived:
    """A derivation whose checks have passed: (title, body) of each step, and (symbol, meaning) of its letters."""

    steps: tuple[tuple[str, str], ...]
    notation: tuple[tuple[str, str], ...]

    @property
    def letters(self) -> str:
        """The notation as a list."""
        return "\n".join(f"- {myst(symbol)}: {myst(meaning)}" for symbol, meaning in self.notation)


def derive(theorem: Theorem, root: Path) -> Derived:
    """The derivation with every check run, unless the same sources have passed them before.

    Raises CheckFailed, with what is wrong, if a step does not hold.
    """
    written = [Path(name).read_text(encoding="utf-8") for name in (inspect.getfile(theorem.derivation), __file__)]
    steps, notation = remembered(root, f"{theorem.slug}: {written}", lambda: checked(theorem), packages=("theory",))
    return Derived(tuple(map(tuple, steps)), tuple(map(tuple, notation)))


def checked(theorem: Theorem) -> list[Any]:
    """Run every check; titles and bodies of the steps, and the notation."""
    steps = derivation(theorem)
    bodies = ["\n\n".join([display(step, FRAME), myst(step.because), *notes(step, "*{}* {}")]) for step in steps]
    titles = [f"{number}. {to_text(step.title)}" for number, step in enumerate(steps, start=1)]
    pairs = [[title, plain_accents(body)] for title, body in zip(titles, bodies, strict=True)]
    return [pairs, [list(pair) for pair in definitions(theorem.statement, steps)]]
