"""A certificate for an obligation, if one is found in time."""

import time
from collections.abc import Iterator
from typing import Any

from ..kernel.formulas import pushed, read
from ..kernel.proofs import accept, added, fact
from ..kernel.terms import Rejected
from .points import point
from .tree import OutOfTime, Search


def produce(obligation: dict[str, Any], seconds: float = 60.0) -> dict[str, Any] | None:
    """A certificate that the kernel accepts, None if none is found within the seconds."""
    symbols = frozenset(obligation["symbols"])
    hypotheses, conclusion = (read(obligation[part], "formula", symbols) for part in ("hypotheses", "conclusion"))
    values = point(pushed(hypotheses), sorted(symbols))
    state = added(added(((), ()), pushed(hypotheses)), pushed(conclusion, False))
    search = Search(time.monotonic() + seconds)
    try:
        for facts, degree in attempts(obligation):
            if (proof := search.proof(_with(state, facts, symbols), degree)) is not None:
                for one in reversed(facts):
                    proof = ["fact", one, proof]
                certificate = {"proof": proof, "point": values}
                accept(obligation, certificate)
                return certificate
    except (OutOfTime, Rejected) as e:
        print("   ", repr(e))
    return None


def _with(state: tuple, facts: list, symbols: frozenset[str]) -> tuple:
    for one in facts:
        state = added(state, pushed(fact(read(one, "fact", symbols))))
    return state


def attempts(obligation: dict[str, Any]) -> Iterator[tuple[list, int]]:
    """Facts to start from, and how many literals may be multiplied: nothing at first, then more and more."""
    yield [], 1
    yield [], 2
    basic, squares, sides = facts_for(obligation)
    for degree in (1, 2):
        yield basic, degree
    yield basic + squares, 2
    yield basic + squares + sides, 2
    yield basic, 3
    yield basic + squares + sides, 3


def facts_for(obligation):
    terms = list(dict.fromkeys_(subterms(obligation))) if False else unique(subterms([obligation["hypotheses"], obligation["conclusion"]]))
    basic, squares, sides = [], [], []
    one = ["q", "1"]
    logs = [t[1] for t in terms if t[0] == "log"]
    for u in logs:
        basic += [["log", u, one], ["log", one, u]]
    for t in terms:
        if t[0] == "^" and t[1][0] not in ("v", "q"):
            if "/" in t[2]:
                basic.append(["root", t[1], t[2].split("/")[1]])
                for s in subterms(t[1]):
                    if s[0] == "^" and s[2] == "2" and s[1][0] not in ("q",):
                        squares.append(["square", s[1]])
                        root = ["^", t[1], "1/2"]
                        sides.append(["either", [">", root, s[1]]])
                        if s[1][0] != "v":
                            sides.append(["either", [">", root, ["*", ["q", "-1"], s[1]]]])
            elif t[2].startswith("-"):
                basic.append(["inverse", t[1]])
    return unique(basic), unique(squares), unique(sides)


def unique(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def subterms(t):
    if isinstance(t, list):
        if t and isinstance(t[0], str):
            yield t
        for part in t:
            yield from subterms(part)
