"""The weakest link of a theorem: what its grade is given, and how far that goes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from collapsecheck.judge import EVERYTHING

SCOPED = re.compile(r"(?P<name>.*?) \((?P<scope>.*)\)", re.DOTALL)
KERNEL = "certificates that the kernel accepts, and checked lemmas"


@dataclass(frozen=True)
class Link:
    """name: what the theorem rests on. scope: how far that was shown, "" where it holds for all that is claimed."""

    name: str
    scope: str = ""


def weakest(grade: str, cited: Sequence[str]) -> Link:
    """The weakest of what a grade is given: a solver, a step by hand, a lemma in prose or to a size, a textbook."""
    if grade != "proved":
        return Link("samples" if grade in ("certified", "supported") else "nothing")
    return _link(min(cited, key=_strength)) if cited else Link(KERNEL)


def reach(link: Link, covers: str) -> str:
    """How far the theorem goes: the scope of its weakest link, and what its cases leave out (`judge.covers`)."""
    return "; ".join([*filter(None, [link.scope]), *([] if covers == EVERYTHING else [covers])]) or "all parameters"


def _strength(given: str) -> int:
    kinds = (given.startswith("z3 "), given.endswith(", by hand"), "prose" in given, bool(_scope(given)))
    return kinds.index(True) if True in kinds else len(kinds)


def _link(given: str) -> Link:
    scope = _scope(given)
    if given.startswith("z3 ") or scope:
        return Link(given.removesuffix(f" ({scope})"), scope)
    return Link(given, "nobody but its author vouches for its check" if given.endswith(", by hand") else "textbook")


def _scope(given: str) -> str:
    """What stands in brackets at the end; a year in the middle of a reference is none."""
    found = SCOPED.fullmatch(given)
    return found["scope"] if found else ""
