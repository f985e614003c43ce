"""Run every witness on every theorem and fold the evidence into a report."""

import platform
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import collapsecheck.witnesses
from collapsecheck.evidence import (
    EFFORTS,
    Effort,
    Evidence,
    Grade,
    Link,
    Witness,
    citations,
    grade,
    is_paired,
    timed,
    weakest,
)
from collapsecheck.formal import standing
from collapsecheck.judge import covers
from collapsecheck.numerics.checks import one_of, whole
from collapsecheck.reading import theorems_named
from collapsecheck.theory.catalogue import catalogue, theorem_at
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import claimed
from collapsecheck.workers import InfrastructureError, results

PACKAGES = ("collapsecheck", "sympy", "numpy", "scipy", "z3-solver", "hypothesis", "python-flint", "cvxpy")
OF_ANY_NETWORK = ("certificate", "counterexample", "decide", "derivation", "free_encoders", "second_variation")


@dataclass(frozen=True)
class Result:
    """One theorem's evidence and what it amounts to.

    as_expected: a theorem that should hold is proved, certified or supported; one that should fail is refuted, and its
    stored counterexample is one of those that refute it.
    """

    theorem: Theorem
    evidence: tuple[Evidence, ...]

    @property
    def slug(self) -> str:
        """The theorem's slug."""
        return self.theorem.slug

    @property
    def grade(self) -> Grade:
        """What the evidence amounts to; see `verdict.grade`."""
        return grade(self.theorem, self.evidence)

    @cached_property
    def covers(self) -> str:
        """Either "everything" or "only where …", what the claims are limited to."""
        return covers(self.theorem)

    @property
    def cited(self) -> tuple[str, ...]:
        """Textbook results that a proof still rests on."""
        return citations(self.evidence)

    @property
    def weakest(self) -> Link:
        """The weakest of what the grade rests on."""
        return weakest(self.grade, self.cited)

    @property
    def as_expected(self) -> bool:
        """Whether the grade is the one that the theorem expects."""
        good: tuple[Grade, ...] = ("proved", "certified", "supported")
        stored = any(e.witness == "counterexample" and e.verdict == "refutes" for e in self.evidence)
        return self.grade in good if self.theorem.expected == "holds" else self.grade == "refuted" and stored

    @property
    def refutation(self) -> Evidence | None:
        """The first evidence that refutes, if any."""
        return next((e for e in self.evidence if e.verdict == "refutes"), None)

    def to_json(self) -> dict[str, Any]:
        """The theorem's entry in the report."""
        names = ("slug", "title", "source", "expected", "covers")
        evidence = [{k: v for k, v in asdict(e).items() if k != "cited"} for e in self.evidence]
        answer = {name: getattr(self if name == "covers" else self.theorem, name) for name in names}
        answer |= {"claims": claimed(self.theorem), "grade": self.grade, "evidence": evidence}
        formal = standing(self.theorem)
        return answer | {
            "cited": list(self.cited),
            "weakest": asdict(self.weakest),
            "formal": formal,
            "as_expected": self.as_expected,
        }


@dataclass(frozen=True)
class Report:
    """The results of a run, in catalogue order; the same seed gives the same report but for the times.

    missing: slugs of theorems that were not reached because a worker was lost.
    """

    results: tuple[Result, ...]
    effort: str
    seed: int
    missing: tuple[str, ...] = ()

    @property
    def as_expected(self) -> bool:
        return all(result.as_expected for result in self.results)

    def to_json(self) -> dict[str, Any]:
        """The contract's JSON: theorems with their evidence, seed, effort and the versions of what judged."""
        versions = {name: version(name) for name in PACKAGES} | {"python": platform.python_version()}
        theorems = [result.to_json() for result in self.results]
        answer = {"theorems": theorems, "seed": self.seed, "effort": self.effort, "versions": versions}
        return answer | ({"missing": list(self.missing)} if self.missing else {})


@cache
def witnesses() -> dict[str, Witness]:
    """Every witness by name: the function of the same name in each module of `collapsecheck.witnesses`."""
    names = [module.name for module in iter_modules(collapsecheck.witnesses.__path__) if not module.ispkg]
    return {name: getattr(import_module(f"collapsecheck.witnesses.{name}"), name) for name in names}


def check(theorem: Theorem, effort: str = "quick", seed: int = 0) -> Result:
    """One theorem, in the catalogue or not, before all witnesses."""
    strength = _strength(effort, seed)
    return Result(theorem, tuple(heard(name, theorem, strength) for name in witnesses()))


def _strength(effort: str, seed: int) -> Effort:
    """The effort by its name; InputError for another name, or a seed that is none."""
    return replace(EFFORTS[one_of("effort", effort, EFFORTS)], seed=whole("seed", seed, 0))


def verify(
    slugs: str | Path | Iterable[str | Path] = (),
    effort: str = "quick",
    seed: int = 0,
    jobs: int = 1,
    on_progress: Callable[[Result], None] = lambda result: None,
) -> Report:
    """Check theorems, named by slugs or the paths of their files, or by a single one; the whole catalogue if by none.

    effort: "quick", "standard" or "exhaustive"; seed: of every random instance; jobs: processes; on_progress hears of
    each theorem as it ends. Raises InputError for a theorem or an effort that does not exist, StatementError for a file
    that holds no theorem, InfrastructureError if a process was killed: `done` is then the report on what was finished.
    """
    _strength(effort, seed)
    jobs = whole("jobs", jobs)
    chosen = list(theorems_named(slugs))
    found: dict[str, Result] = {}
    try:
        with closing(_results(chosen, effort, seed, jobs)) as finished:
            for name, result in finished:
                found[name] = result
                on_progress(result)
    except InfrastructureError as error:
        error.done = _report(chosen, found, effort, seed)
        raise
    return _report(chosen, found, effort, seed)


def _report(chosen: list[str], found: dict[str, Result], effort: str, seed: int) -> Report:
    results = tuple(found[name] for name in chosen if name in found)
    return Report(results, effort, seed, tuple(name for name in chosen if name not in found))


def _results(names: list[str], effort: str, seed: int, jobs: int) -> Generator[tuple[str, Result], None, None]:
    """Theorem by theorem: its witnesses share what one process has derived and compiled for it.

    Several processes begin with the largest, so that none is left alone with it at the end.
    """
    witnesses()
    order = sorted(names, key=_levels, reverse=True) if jobs > 1 else names
    with closing(results(_one, [(name, effort, seed) for name in order], jobs)) as finished:
        for number, evidence in finished:
            yield order[number], Result(theorem_at(order[number]), evidence)


def _levels(name: str) -> int:
    """How many levels the cases of a theorem of the catalogue have, all together; 0 for a file."""
    theorem = catalogue().get(name)
    return sum(setting_of(theorem, case).depth for case in theorem.cases) if theorem else 0


def _one(name: str, effort: str, seed: int) -> tuple[Evidence, ...]:
    return check(theorem_at(name), effort, seed).evidence


def heard(witness: str, theorem: Theorem, effort: Effort) -> Evidence:
    """The witness's evidence; where a counterexample is on record, only a decision for all parameters can support.

    That samples agree says nothing there, and the derivation is the correction's. A claimed pairing is looked at by
    `search` alone: agreement on everything else is no support of the theorem.
    """
    if theorem.setting.model == "any" and witness not in OF_ANY_NETWORK:
        return Evidence(witness, "silent", "numeric", "speaks of linear models only")
    evidence = timed(witnesses()[witness], theorem, effort)
    if theorem.counterexample and evidence.verdict == "supports" and witness != "decide":
        return replace(evidence, verdict="silent", detail=f"meets no contradiction: {evidence.detail}")
    if is_paired(theorem) and evidence.verdict == "supports" and witness != "search":
        return replace(evidence, verdict="silent", detail=f"does not look at the pairing: {evidence.detail}")
    return evidence
