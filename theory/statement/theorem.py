"""A theorem: its cases, its settings and its derivation."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache, partial
from types import FunctionType, MethodType
from typing import Any, Literal, get_args

import sympy as sp

from collapsecheck.theory.statement.bibliography import BIBLIOGRAPHY
from collapsecheck.theory.statement.claims import Case
from collapsecheck.theory.statement.errors import StatementError, require, require_one_of, require_text, require_tuple
from collapsecheck.theory.statement.rules import check_cases
from collapsecheck.theory.statement.setting import Setting

Kind = Literal["minimum", "condition", "trend", "limit", "erratum"]
FUNCTIONS = (FunctionType, MethodType, partial, type(cache(lambda: None)))
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Step:
    """One step of a derivation: what it says, why, and the check that ran.

    `check` is called when the derivation is produced and returns the sentence that describes what was verified; it
    raises AssertionError if the step is wrong. A step that rests on the literature names it in `cites` instead, by a
    key of `BIBLIOGRAPHY`. scope: "" where the check covers what the step says, otherwise how far it goes, in words
    ("checked for n ≤ 4", "argued in prose"); what claims rest on then is shown with the grade.
    """

    title: str
    statement: sp.Basic | str
    because: str
    check: Callable[[], str] | None = None
    cites: str | None = None
    scope: str = ""

    def __post_init__(self) -> None:
        require_text(self.title, "the title of a step")
        require_text(self.because, f"the reason of the step {self.title!r}")
        require(type(self.scope) is str, f"the scope of the step {self.title!r} is no text")
        for text in filter(None, (self.scope, self.statement if isinstance(self.statement, str) else "")):
            require_text(text, f"the text of the step {self.title!r}")
        known = ", ".join(BIBLIOGRAPHY)
        words = f"the step {self.title!r} cites {self.cites!r}, which is no key of the bibliography ({known})"
        require(self.cites is None or self.cites in BIBLIOGRAPHY, words)
        if not (self.check is None or type(self.check) in FUNCTIONS):
            wrong = f"the check of the step {self.title!r} is {self.check!r}"
            raise StatementError(f"{wrong}: it must be a function that returns a sentence")

    @property
    def source(self) -> str | None:
        """What the step cites, in full."""
        return None if self.cites is None else BIBLIOGRAPHY[self.cites]

    def verified(self) -> str:
        """Run the check and return its sentence; StatementError if it returns none, AssertionError if it fails."""
        said = self.check() if self.check is not None else None
        words = f"the check of the step {self.title!r} returned {said!r}: it must return a sentence, or assert"
        require(isinstance(said, str) and said.strip(), words)
        return str(said)


@dataclass(frozen=True)
class Theorem:
    """A statement with its provenance, its cases and its derivation. What is claimed are the cases.

    title, statement: written by hand, shown beside what is generated from the cases and marked as such. setting and
    settings: the models that the cases speak of. kind: "minimum" needs a lower bound, "condition" an equivalence,
    "trend" a for-all proof, "limit" and "erratum" are expected to fail and carry a counterexample. pairing: how θ
    (descending) meets the σ of a diagonal level, "opposite" for σ ascending.

    counterexample: exact values of scalar symbols and, for a claim about the full loss, of the matrix symbols of
    `model.loss`; "<parameter>_raised" is the larger value that a trend is compared at. correction: the cases with
    the formula that holds, where a claim expected to fail has one; the derivation is then the correction's.

    lemmas: titles of steps of the derivation that the title is about, beyond what the claims need.

    Raises StatementError, in one line, for whatever is not well formed (`rules`).
    """

    slug: str
    title: str
    source: str
    kind: Kind
    statement: str
    setting: Setting
    cases: tuple[Case, ...]
    derivation: Callable[[], tuple[Step, ...]]
    uses: tuple[str, ...] = ()
    expected: Literal["holds", "fails"] = "holds"
    counterexample: dict[sp.Basic, sp.Basic] = field(default_factory=dict)
    correction: tuple[Case, ...] = ()
    pairing: Literal["opposite", "same"] = "opposite"
    settings: tuple[Setting, ...] = ()
    lemmas: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        fits = type(self.slug) is str and SLUG.fullmatch(self.slug)
        require(fits, f"{self.slug!r} is not a slug: lower-case words joined by hyphens, such as 'vae-learnable'")
        try:
            self._check()
        except StatementError as error:
            raise StatementError(f"{self.slug}: {error}") from error

    def _check(self) -> None:
        for what in ("title", "source", "statement"):
            require_text(getattr(self, what), f"its {what}")
        require_one_of(self.kind, get_args(Kind), "its kind")
        require_one_of(self.expected, ("holds", "fails"), "what is expected")
        require_one_of(self.pairing, ("opposite", "same"), "its pairing")
        require(callable(self.derivation), f"its derivation is {self.derivation!r}: it must be a function")
        require_tuple(self.uses, str, "what it uses")
        require_tuple(self.lemmas, str, "its lemmas")
        require(type(self.setting) is Setting, f"its setting is {self.setting!r}")
        require_tuple(self.settings, Setting, "its further settings")
        require_tuple(self.cases, Case, "its cases")
        require_tuple(self.correction, Case, "its correction")
        check_cases(self.cases, (self.setting, *self.settings))
        check_cases(self.correction, (self.setting, *settings_of(self.correction)), every=False)
        stored = self.counterexample
        exact = type(stored) is dict and all(isinstance(part, sp.Basic) for pair in stored.items() for part in pair)
        require(exact, f"its counterexample is {stored!r}: it must give symbols of SymPy exact values of SymPy")
        words = "it is expected to fail: store its counterexample"
        require(self.expected == "holds" or self.counterexample, words)


def rebuilt(theorem: Theorem) -> Theorem:
    """The theorem made again from its parts, each looked at as if for the first time. Raises StatementError."""
    require(type(theorem) is Theorem, f"{theorem.slug} is a {type(theorem).__name__}, not a Theorem")
    made: Theorem = _rebuilt(theorem)
    return made


def _rebuilt(part: Any) -> Any:
    if isinstance(part, tuple):
        return type(part)(map(_rebuilt, part))
    if not is_dataclass(part) or isinstance(part, type):
        return part
    return replace(part, **{field.name: _rebuilt(getattr(part, field.name)) for field in fields(part)})


def titles(steps: Iterable[Step]) -> tuple[str, ...]:
    """The titles of the steps."""
    return tuple(step.title for step in steps)


def settings_of(cases: Iterable[Case]) -> tuple[Setting, ...]:
    """The settings that the cases name, each once."""
    return tuple(dict.fromkeys(case.setting for case in cases if case.setting is not None))
