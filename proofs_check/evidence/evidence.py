"""What a witness says and what a report makes of it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from collapsecheck.judge import NoPoint, is_critical
from collapsecheck.theory.model import has_minimiser, setting_of
from collapsecheck.theory.statement import Case, Pairing, Theorem, Value

Verdict = Literal["supports", "refutes", "silent"]
Strength = Literal["proof", "certificate", "numeric"]
Grade = Literal["proved", "certified", "supported", "undecided", "refuted"]


@dataclass(frozen=True)
class Evidence:
    """One witness's answer. A search or a solver that did not converge is "silent", never a support.

    strength: "proof" covers all parameters, "certificate" carries a checked bound per instance, "numeric" is agreement.
    instance: the counterexample or the worst instance, as JSON-ready data.
    """

    witness: str
    verdict: Verdict
    strength: Strength
    detail: str
    instance: dict[str, Any] | None = None
    cited: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class Effort:
    """How hard the witnesses try: instances per case, starts per search, Hypothesis examples, solver seconds.

    focus: names of the cases to look at, all if empty (the regions are still checked against all others).
    shrink: whether a counterexample is made small; without, the first one found is reported.
    """

    name: Literal["quick", "standard", "exhaustive"]
    instances: int
    starts: int
    examples: int
    solver_seconds: float
    seed: int = 0
    focus: tuple[str, ...] = ()
    shrink: bool = True

    def cases(self, theorem: Theorem) -> list[Case]:
        """The theorem's cases that are looked at."""
        return [case for case in theorem.cases if not self.focus or case.name in self.focus]


EFFORTS = {
    "quick": Effort("quick", instances=2, starts=3, examples=30, solver_seconds=5.0),
    "standard": Effort("standard", instances=6, starts=8, examples=200, solver_seconds=20.0),
    "exhaustive": Effort("exhaustive", instances=40, starts=12, examples=2000, solver_seconds=120.0),
}

Witness = Callable[[Theorem, Effort], Evidence]


def point_data(point: Mapping[Any, Any]) -> dict[str, str]:
    """A point as JSON-ready text, exact rationals kept."""
    return {str(symbol): str(number) for symbol, number in sorted(point.items(), key=lambda item: str(item[0]))}


def timed(witness: Witness, theorem: Theorem, effort: Effort) -> Evidence:
    """Run the witness and record how long it took; one that finds no point, or breaks down numerically, is silent."""
    start = time.perf_counter()
    try:
        evidence = witness(theorem, effort)
    except (NoPoint, np.linalg.LinAlgError, ArithmeticError) as error:
        evidence = Evidence(witness.__name__, "silent", "numeric", str(error))
    return replace(evidence, seconds=round(time.perf_counter() - start, 4))


def grade(theorem: Theorem, evidence: tuple[Evidence, ...]) -> Grade:
    """One refutation settles it; otherwise the strongest support counts, if every claim was evaluated at all.

    A theorem is "proved" only if both the decision procedure and the derivation cover it for all parameters. Where the
    decision is open, samples speak only for a claimed minimum, which each of them bounds from below: an inequality for
    all parameters needs the decision.
    """
    if any(e.verdict == "refutes" for e in evidence):
        return "refuted"
    supports = {e.witness: e.strength for e in evidence if e.verdict == "supports"}
    if supports.keys().isdisjoint(_evaluating(theorem)):
        return "undecided"
    if {supports.get("decide"), supports.get("derivation")} == {"proof"}:
        return "proved"
    if not bounds_suffice(theorem):
        return "undecided"
    if "certificate" in supports.values() and supports.get("derivation") == "proof":
        return "certified"
    return "supported" if len(supports) >= 3 else "undecided"


def _evaluating(theorem: Theorem) -> tuple[str, ...]:
    """The witnesses that look at every claim of the theorem."""
    if theorem.setting.model == "any":
        return ("certificate", "free_encoders", "second_variation")
    return ("search",) if is_paired(theorem) else ("certificate",)


def is_paired(theorem: Theorem) -> bool:
    """Whether the theorem claims how modes are paired, which only a search on the full loss can contradict."""
    return any(isinstance(claim, Pairing) for case in theorem.cases for claim in case.claims)


def bounds_suffice(theorem: Theorem) -> bool:
    """Whether all that is claimed are minima with their minimisers, or pairings: each instance has a lower bound.

    The formulas must be those of a critical point: samples, each rational, tell nothing of an equation elsewhere.
    """
    pairs = ((case, claim) for case in theorem.cases for claim in case.claims)
    kinds = all(
        isinstance(claim, Pairing) or (isinstance(claim, Value) and has_minimiser(theorem, case))
        for case, claim in pairs
    )
    return kinds and all(
        is_critical(setting_of(theorem, case), case) for case in theorem.cases if has_minimiser(theorem, case)
    )


def citations(evidence: tuple[Evidence, ...]) -> tuple[str, ...]:
    """Every textbook result that the supporting evidence rests on, each once."""
    return tuple(dict.fromkeys(source for e in evidence for source in e.cited))
