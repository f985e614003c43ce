"""The mutation score: how many wrong versions of each theorem are refuted, and by how many kinds of witness."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from collapsecheck.evidence import Effort, Evidence, timed
from collapsecheck.grading.mutant import Mutant, mutants
from collapsecheck.grading.verification import witnesses
from collapsecheck.theory.catalogue import catalogue, theorem_at
from collapsecheck.workers import InfrastructureError, results

ENOUGH = 2  # kinds of witness that must refute a mutant; further ones are tried on a sample only
SURVEY = 60  # one mutant in so many is put before every witness, to score each of them
ORDER = (
    *("decide", "certificate", "stationarity", "bound", "matrix", "property"),
    *("rational", "interval", "convex", "search", "flow"),
)
EFFORT = Effort("quick", instances=24, starts=3, examples=40, solver_seconds=2.0, shrink=False)


@dataclass(frozen=True)
class Judgement:
    """What became of one mutant: the witnesses that were tried, in order, and those that refuted it.

    "equivalent": every witness was tried, none refutes it and `decide` proves it for all parameters: a theorem too.
    """

    slug: str
    mutant: str
    status: Literal["refuted", "equivalent", "survivor"]
    tried: tuple[str, ...]
    refuted_by: tuple[str, ...]
    proof: str = ""


def judge(slug: str, mutant: Mutant, every: bool = False) -> Judgement:
    """Try the witnesses, the quick ones first, until two kinds have refuted the mutant, or every one."""
    effort = replace(EFFORT, focus=mutant.focus)
    found: dict[str, Evidence] = {}
    for name in ORDER:
        if every or len(_refuting(found)) < ENOUGH:
            found[name] = timed(witnesses()[name], mutant.theorem, effort)
    refuted, decided = _refuting(found), found["decide"]
    if refuted:
        return Judgement(slug, mutant.name, "refuted", tuple(found), refuted)
    if mutant.decidable and decided.verdict == "supports":
        return Judgement(slug, mutant.name, "equivalent", tuple(found), (), decided.detail)
    return Judgement(slug, mutant.name, "survivor", tuple(found), ())


def _refuting(found: dict[str, Evidence]) -> tuple[str, ...]:
    return tuple(name for name, evidence in found.items() if evidence.verdict == "refutes")


def judgements(
    slugs: Sequence[str] = (), jobs: int = 1, on_progress: Callable[[Judgement], None] = lambda judgement: None
) -> list[Judgement]:
    """Judge all mutants of the named theorems (all that should hold, if none is named), in order.

    Raises InfrastructureError if a process was killed: `done` are then the judgements until then.
    """
    chosen = slugs or [slug for slug, theorem in catalogue().items() if theorem.expected == "holds"]
    tasks = [(slug, number) for slug in chosen for number in range(len(_mutants(slug)))]
    found: dict[int, Judgement] = {}
    try:
        with closing(results(_judge_numbered, tasks, jobs)) as finished:
            for number, judgement in finished:
                found[number] = judgement
                on_progress(judgement)
    except InfrastructureError as error:
        error.done = [found[number] for number in sorted(found)]
        raise
    return [found[number] for number in sorted(found)]


def _judge_numbered(slug: str, number: int) -> Judgement:
    return judge(slug, _mutants(slug)[number], every=number % SURVEY == 0)


@cache
def _mutants(slug: str) -> tuple[Mutant, ...]:
    return tuple(mutants(theorem_at(slug)))


def summary(found: Sequence[Judgement]) -> dict[str, Any]:
    """The contract's JSON: per theorem and in total, counts of mutants, refuted, refuted by two kinds, equivalent."""
    slugs = dict.fromkeys(judgement.slug for judgement in found)
    theorems = {slug: _counts([j for j in found if j.slug == slug]) for slug in slugs}
    return {"theorems": theorems, "total": _counts(found)}


def _counts(found: Sequence[Judgement]) -> dict[str, Any]:
    refuted = [j for j in found if j.status == "refuted"]
    return {
        "mutants": len(found),
        "refuted": len(refuted),
        "refuted_by_two": sum(len(j.refuted_by) > 1 for j in refuted),
        "equivalent": sum(j.status == "equivalent" for j in found),
        "survivors": [j.mutant for j in found if j.status == "survivor"],
        "by_witness": {name: _score(found, name) for name in ORDER if any(name in j.tried for j in found)},
        "refuted_by_one": [f"{j.mutant} ({j.refuted_by[0]})" for j in refuted if len(j.refuted_by) == 1],
        "equivalents": {j.mutant: j.proof for j in found if j.status == "equivalent"},
    }


def _score(found: Sequence[Judgement], witness: str) -> dict[str, int]:
    tried = [j for j in found if witness in j.tried and j.status != "equivalent"]
    return {"tried": len(tried), "refuted": sum(witness in j.refuted_by for j in tried)}
