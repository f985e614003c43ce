"""The mutation score: how many wrong versions of each theorem are refuted, and by how many kinds of witness."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from collapsecheck.evidence import Effort, Evidence, timed
from collapsecheck.grading.mutant import Mutant, mutants
from collapsecheck.grading.pairs import pairs as drawn
from collapsecheck.grading.structure import structural
from collapsecheck.grading.verification import witnesses
from collapsecheck.judge import by_hand, covers, out_of_reach
from collapsecheck.theory.catalogue import catalogue, theorem_at
from collapsecheck.theory.derivations import check_case, lacking
from collapsecheck.theory.model import has_minimiser, setting_of
from collapsecheck.theory.statement import Case, StatementError, Theorem
from collapsecheck.theory.writing import claimed
from collapsecheck.workers import InfrastructureError, results

BRIEFLY = 2  # witnesses that are first heard briefly, before what people see
ENOUGH = 2  # kinds of witness that must refute a mutant; further ones are tried on a sample only
SURVEY, SURVEYED = 60, 8  # one mutant in so many, and not many more of a theorem, is put before every witness
ORDER = (
    *("certificate", "decide", "stationarity", "bound", "matrix", "property"),
    *("rational", "interval", "convex", "search", "flow"),
)
ORDER_OF_ANY_NETWORK = ("certificate", "decide", "free_encoders", "second_variation")
OF_DERIVATIONS = ("decide", "derivation")  # where the claims are the theorem's, no instance can tell anything
_ALL = tuple(dict.fromkeys((*ORDER, *ORDER_OF_ANY_NETWORK)))
EFFORT = Effort("quick", instances=24, starts=3, examples=40, solver_seconds=2.0, shrink=False)
BRIEF = replace(EFFORT, instances=2, solver_seconds=0.3)
SECOND = replace(EFFORT, instances=4, examples=10, starts=1)  # once one kind has refuted a mutant


@dataclass(frozen=True)
class Judgement:
    """What became of one mutant: the witnesses that were tried, in order, and those that refuted it.

    "noticed": there is no such theorem, or it is seen to say less: `how` tells. "equivalent": every witness was tried,
    none refutes it and `decide` proves it for all parameters: a theorem too.
    """

    slug: str
    mutant: str
    status: Literal["refuted", "noticed", "equivalent", "survivor"]
    tried: tuple[str, ...]
    refuted_by: tuple[str, ...]
    proof: str = ""
    how: str = ""


def judge(slug: str, mutant: Mutant, every: bool = False) -> Judgement:
    """Try the witnesses, the quick ones first, until two kinds have refuted the mutant, or every one.

    The first two are heard briefly; what they do not refute is noticed if it is seen to say less than the theorem, and
    otherwise put before all of them, with full effort until one has refuted it.
    """
    if mutant.refusal:
        return Judgement(slug, mutant.name, "noticed", (), (), how=f"refused: {mutant.refusal}")
    found: dict[str, Evidence] = {}
    order = _order(mutant.theorem)
    try:
        _hear(found, order[:BRIEFLY] if mutant.focus else (), mutant, BRIEF, every)
        if not _refuting(found) and (how := seen_to_say_less(theorem_at(slug), mutant.theorem)):
            return Judgement(slug, mutant.name, "noticed", tuple(found), (), how=how)
        order = OF_DERIVATIONS if _says_the_same(theorem_at(slug), mutant.theorem) else order
        _hear(found, order, mutant, EFFORT, every)
    except StatementError as error:
        return Judgement(slug, mutant.name, "noticed", tuple(found), (), how=f"refused: {error}")
    return _judged(slug, mutant, found)


def _judged(slug: str, mutant: Mutant, found: Mapping[str, Evidence]) -> Judgement:
    """What the witnesses that were heard make of the mutant."""
    refuted, decided = _refuting(found), found["decide"]
    if refuted:
        return Judgement(slug, mutant.name, "refuted", tuple(found), refuted)
    if mutant.decidable and decided.verdict == "supports":
        return Judgement(slug, mutant.name, "equivalent", tuple(found), (), decided.detail)
    if decided.verdict == "silent" and _is_decided(slug):
        return Judgement(slug, mutant.name, "noticed", tuple(found), (), how=f"not proved: {decided.detail}")
    return Judgement(slug, mutant.name, "survivor", tuple(found), ())


@cache
def _is_decided(slug: str) -> bool:
    return witnesses()["decide"](theorem_at(slug), EFFORT).verdict == "supports"


def _hear(found: dict[str, Evidence], names: Sequence[str], mutant: Mutant, effort: Effort, every: bool) -> None:
    """Hear the witnesses that have not refuted the mutant, until enough have, or every one."""
    for name in names:
        refuted = _refuting(found)
        if name not in refuted and (every or len(refuted) < ENOUGH):
            chosen = SECOND if refuted and effort is EFFORT and not every else effort
            found[name] = timed(witnesses()[name], mutant.theorem, replace(chosen, focus=mutant.focus))


def _order(theorem: Theorem) -> tuple[str, ...]:
    """The witnesses that can speak of the theorem, the quick ones first."""
    return ORDER_OF_ANY_NETWORK if theorem.setting.model == "any" else ORDER


def seen_to_say_less(original: Theorem, mutant: Theorem) -> str:
    """What people see of the mutant that is less than the theorem: limits, grade or claims; "" if nothing."""
    seen, same = _seen(original.slug), _says_the_same(original, mutant)
    if not same and (limits := covers(mutant)) != seen.covers:
        return f"covers {limits}"
    own = mutant.derivation()
    if beyond := set(out_of_reach(mutant, mutant.cases)) - seen.out_of_reach:
        return f"not proved: {'; '.join(sorted(beyond))}"
    if absent := lacking(mutant, own):
        return f"not proved: {'; '.join(absent)}"
    if hands := set(by_hand(mutant, own)) - seen.by_hand:
        return f"given {'; '.join(sorted(hands))}, by hand"
    for case in (case for case in mutant.cases if case.chart and not any(case is other for other in original.cases)):
        if has_minimiser(mutant, case) and (words := _unproved(mutant, case)):
            return f"not proved: {words}"
    left = seen.claimed if same else set(claimed(mutant))
    return f"claims less: {len(seen.claimed - left)} of {len(seen.claimed)} are gone" if left < seen.claimed else ""


def _says_the_same(original: Theorem, mutant: Theorem) -> bool:
    """Whether the claims are the theorem's: only a chart, or the derivation, was changed."""
    said = [
        (t.setting, t.settings, t.pairing, [(case.where, case.claims, case.setting) for case in t.cases])
        for t in (original, mutant)
    ]
    return said[0] == said[1]


@dataclass(frozen=True)
class Seen:
    """What people see of a theorem of the catalogue."""

    covers: str
    out_of_reach: frozenset[str]
    by_hand: frozenset[str]
    claimed: frozenset[str]


@cache
def _seen(slug: str) -> Seen:
    theorem = theorem_at(slug)
    steps = by_hand(theorem, theorem.derivation())
    beyond = out_of_reach(theorem, theorem.cases)
    return Seen(covers(theorem), frozenset(beyond), frozenset(steps), frozenset(claimed(theorem)))


def _unproved(theorem: Theorem, case: Case) -> str:
    """What the conclusion of the derivation says against the case."""
    try:
        check_case(setting_of(theorem, case), case)
    except AssertionError as error:
        return str(error)
    return ""


def _refuting(found: Mapping[str, Evidence]) -> tuple[str, ...]:
    return tuple(name for name, evidence in found.items() if evidence.verdict == "refutes")


def judgements(
    slugs: Sequence[str] = (),
    jobs: int = 1,
    on_progress: Callable[[Judgement], None] = lambda judgement: None,
    pairs: int = 0,
) -> list[Judgement]:
    """Judge all mutants of the named theorems (all that should hold, if none is named), in order.

    pairs: instead of all single changes, so many random pairs of changes of each theorem.

    Raises InfrastructureError if a process was killed: `done` are then the judgements until then.
    """
    chosen = slugs or [slug for slug, theorem in catalogue().items() if theorem.expected == "holds"]
    tasks = [(slug, number, pairs) for slug in chosen for number in range(len(_mutants(slug, pairs)))]
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


def _judge_numbered(slug: str, number: int, pairs: int) -> Judgement:
    found = _mutants(slug, pairs)
    return judge(slug, found[number], every=number % max(SURVEY, len(found) // SURVEYED) == 0)


@cache
def _mutants(slug: str, pairs: int = 0) -> tuple[Mutant, ...]:
    theorem = theorem_at(slug)
    return tuple(drawn(theorem, pairs)) if pairs else (*mutants(theorem), *structural(theorem))


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
        "noticed": dict(Counter(_manner(j) for j in found if j.status == "noticed")),
        "refuted_by_two": sum(len(j.refuted_by) > 1 for j in refuted),
        "equivalent": sum(j.status == "equivalent" for j in found),
        "survivors": [j.mutant for j in found if j.status == "survivor"],
        "by_witness": {name: _score(found, name) for name in _ALL if any(name in j.tried for j in found)},
        "refuted_by_one": [f"{j.mutant} ({j.refuted_by[0]})" for j in refuted if len(j.refuted_by) == 1],
        "equivalents": {j.mutant: j.proof for j in found if j.status == "equivalent"},
    }


def _manner(judgement: Judgement) -> str:
    """How a mutant was noticed that was not refuted."""
    manners = {"refused": "refused", "covers": "covers less", "claims": "claims less"}
    return manners.get(judgement.how.split(maxsplit=1)[0].rstrip(":"), "graded lower")


def _score(found: Sequence[Judgement], witness: str) -> dict[str, int]:
    tried = [j for j in found if witness in j.tried and j.status in ("refuted", "survivor")]
    return {"tried": len(tried), "refuted": sum(witness in j.refuted_by for j in tried)}
