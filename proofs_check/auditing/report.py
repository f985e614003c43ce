"""Somebody's formula, or a theorem, in whatever way it is named, to an answer, and an answer as text."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, overload

from collapsecheck.auditing.question import Question, read_question
from collapsecheck.auditing.theorem import TheoremAnswer, audit_theorem
from collapsecheck.auditing.verdict import Answer, judged
from collapsecheck.reading import read_json, theorem_named


@overload
def audit(asked: Question | Mapping[str, Any]) -> Answer: ...
@overload
def audit(asked: str | Path) -> Answer | TheoremAnswer: ...
def audit(asked: Question | Mapping[str, Any] | str | Path) -> Answer | TheoremAnswer:
    """A formula for a threshold or a minimiser, or the claims of a theorem, against the theory.

    asked: the fields of a FORMULA.json, model, claims, level and formula, and assume (docs/audit.md); the path of such
    a file, `-` for standard input; or a theorem, by its slug or the path of its file. A formula is refuted by a small
    counterexample or proved for all parameters, else undecided; a theorem is asked its stored counterexample, or all
    witnesses. Raises InputError, in one line, for what is not there or not a formula.
    """
    if isinstance(asked, Question):
        return judged(asked)
    if not isinstance(asked, str | Path):
        return judged(read_question(asked))
    name = str(asked)
    if name == "-" or name.endswith(".json") or (Path(name).is_file() and not name.endswith(".py")):
        return judged(read_question(read_json(name)))
    return audit_theorem(theorem_named(name))


def report(found: Answer | TheoremAnswer) -> str:
    """The verdict, what was asked, the counterexample and why, line by line."""
    return "\n".join(_lines(found))


def _lines(found: Answer | TheoremAnswer) -> Iterator[str]:
    asked = found.to_json()
    place = f" of level {asked['level']}" if asked["level"] else ""
    yield f"{asked['verdict']}: {asked['claims'].replace('_', ' ')}{place}, {asked['model']}"
    yield f"  formula: {asked['formula']}"
    if found.counterexample:
        yield f"  counterexample: {', '.join(f'{name} = {number}' for name, number in found.counterexample.items())}"
    yield f"  {found.detail}"
