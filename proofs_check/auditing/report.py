"""From the argument of `collapsecheck audit` to an answer, and an answer as text."""

from collections.abc import Callable, Iterator
from pathlib import Path

from collapsecheck.auditing.question import read_question
from collapsecheck.auditing.theorem import TheoremAnswer, audit_theorem
from collapsecheck.auditing.verdict import Answer, audit
from collapsecheck.reading import read_json
from collapsecheck.theory.statement import Theorem


def answer(argument: str, theorem: Callable[[str], Theorem]) -> Answer | TheoremAnswer:
    """Audit a FORMULA.json (`-` is standard input; anything that ends in .json or is a file), else a slug."""
    if argument == "-" or argument.endswith(".json") or Path(argument).is_file():
        return audit(read_question(read_json(argument)))
    return audit_theorem(theorem(argument))


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
