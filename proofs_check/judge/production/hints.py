"""Facts that a proof may need, read off the terms of an obligation."""

from collections.abc import Iterator
from itertools import permutations
from typing import Any


def hints(obligation: dict[str, Any]) -> tuple[list, list, list]:
    """What is known of logarithms, roots and reciprocals; squares below roots; on which side of these a root lies."""
    domains: list = []
    squares: list = []
    sides: list = []
    for kind, *arguments in _distinct(_subterms([obligation["hypotheses"], obligation["conclusion"]])):
        if kind == "log":
            domains += [["log", arguments[0], ["q", "1"]], ["log", ["q", "1"], arguments[0]]]
        elif kind == "^" and arguments[0][0] not in ("v", "q"):
            base, exponent = arguments
            if "/" in exponent:
                domains.append(["root", base, exponent.split("/")[1]])
                inside = [t[1] for t in _subterms(base) if t[0] == "^" and t[2] == "2" and t[1][0] != "q"]
                squares += [["square", t] for t in inside]
                sides += [["either", [">", ["^", base, "1/2"], t]] for u in inside for t in (u, ["*", ["q", "-1"], u])]
            elif exponent.startswith("-"):
                domains.append(["inverse", base])
    return _distinct(domains), _distinct(squares), sides


def tangents(obligation: dict[str, Any]) -> list:
    """Every logarithm below its tangents at the arguments of the others."""
    logs = [term[1] for term in _distinct(_subterms([obligation["conclusion"]])) if term[0] == "log"]
    return [["log", one, other] for one, other in permutations(logs, 2)]


def _distinct(items: Any) -> list:
    found: list = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def _subterms(data: Any) -> Iterator[list]:
    if isinstance(data, list):
        if data and isinstance(data[0], str):
            yield data
        for part in data:
            yield from _subterms(part)
