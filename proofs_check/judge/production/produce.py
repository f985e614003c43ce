"""A certificate for an obligation, if one is found in time."""

import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from collapsecheck.judge.kernel import accept
from collapsecheck.judge.kernel.formulas import pushed, read
from collapsecheck.judge.kernel.proofs import State, added, fact
from collapsecheck.judge.production.hints import hints, tangents
from collapsecheck.judge.production.norms import norms
from collapsecheck.judge.production.points import point
from collapsecheck.judge.production.tree import OutOfTime, Search

SECONDS = 60.0


def produce(obligation: dict[str, Any], seconds: float = SECONDS) -> dict[str, Any] | None:
    """A certificate that the kernel accepts, None if none is found within the seconds."""
    symbols = frozenset(obligation["symbols"])
    with suppress(OutOfTime, ValueError, RecursionError):
        hypotheses, conclusion = (read(obligation[part], "formula", symbols) for part in ("hypotheses", "conclusion"))
        values = point(pushed(hypotheses), sorted(symbols))
        state = added(added(((), ()), pushed(hypotheses)), pushed(conclusion, False))
        for proof in _proofs(obligation, state, Search(time.process_time() + seconds), symbols):
            certificate = {"proof": proof, "point": values}
            accept(obligation, certificate)
            return certificate
    return None


def _proofs(obligation: dict[str, Any], state: State, search: Search, symbols: frozenset[str]) -> Iterator[list]:
    """Proofs from more and more facts, with more and more literals multiplied."""
    for facts, degree, wide in attempts(obligation):
        known = state
        for one in facts:
            known = added(known, pushed(fact(read(one, "fact", symbols))))
        if (proof := search.proof(known, degree, wide)) is not None:
            for one in reversed(facts):
                proof = ["fact", one, proof]
            yield proof


def attempts(obligation: dict[str, Any]) -> Iterator[tuple[list, int, bool]]:
    """Facts to start from, how many literals may be multiplied, and whether by many powers of symbols."""
    domains, squares, sides = hints(obligation)
    for facts, degree in (([], 1), ([], 2), (domains, 1), (domains, 2), (domains + squares, 2)):
        yield facts, degree, False
    yield from ((domains + more, 2, False) for more in [tangents(obligation)] if more)
    for degree, wide in ((2, False), (3, False), (2, True)):
        yield from ((domains + squares + more, degree, wide) for more in norms(obligation) if more)
    for some in (sides[::2], sides[1::2], sides):
        yield domains + squares + some, 2, False
    yield from ((facts, 3, False) for facts in (domains, domains + squares + sides))
