"""search: multi-start minimisation of the full loss tries to end below the claimed minimum.

It knows no closed form. Where a theorem claims no minimum, the growths ρ are read off the minimiser that was found and
compared with the claimed condition or trend; a contradiction counts only if 50 digits confirm it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import Instance, build, drawn, raised
from collapsecheck.instances import attempts as pairing_attempts
from collapsecheck.judge import (
    TOLERANCE,
    Uncovered,
    complaint,
    draw_point,
    meets,
    mode_points,
    precise_loss,
    solve,
    violates,
)
from collapsecheck.numerics.closed_form import optimum
from collapsecheck.numerics.losses import sources
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.training import Run, data_dependent_minima, minimise
from collapsecheck.theory.model import has_minimiser, mode, setting_of, tie
from collapsecheck.theory.statement import Active, Case, Pairing, Setting, Theorem, Trend

BELOW, REACHED, CLEAR, CASES, PROBLEMS = 1e-10, 1e-9, 1e-3, 6, 10


@dataclass(frozen=True)
class Attempt:
    """One search: what it contradicts ("" if nothing), whether a run that met its gradient test agrees with the claim.

    missed: such a run exists but stays above the claimed minimum. data: what is needed to repeat the search.
    """

    complaint: str
    reached: bool
    data: dict[str, Any]
    missed: bool = False


def search(theorem: Theorem, effort: Effort) -> Evidence:
    """Searches below claimed minima, then for minimisers that contradict a condition, a trend or a pairing."""
    rng = np.random.default_rng(effort.seed + 2)
    attempts: list[Attempt] = []
    for attempt in chain.from_iterable(kind(theorem, effort, rng) for kind in (_minima, _readings, _pairings)):
        if attempt.complaint:
            return Evidence("search", "refutes", "numeric", attempt.complaint, attempt.data)
        attempts.append(attempt)
    reached, missed = (sum(getattr(attempt, name) for attempt in attempts) for name in ("reached", "missed"))
    detail = (
        f"{len(attempts)} instances, {reached} reached by a run that met its gradient test, {missed} only from above"
    )
    return Evidence("search", "supports" if reached and not missed else "silent", "numeric", detail)


def _minima(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Attempt]:
    for instance in drawn(theorem, effort, rng, CASES, CASES * effort.instances // 2):
        try:
            yield _minimum(instance, effort, rng)
        except Uncovered as gap:
            yield Attempt(f"{gap}", False, point_data(gap.point))


def _minimum(instance: Instance, effort: Effort, rng: np.random.Generator) -> Attempt:
    claimed, problem = instance.claimed_minimum, instance.problem
    if "data-dependent" in instance.setting.variances:
        lowest, converged = data_dependent_minima(problem, 3, effort.starts, rng)[0]
    else:
        runs = minimise(problem, effort.starts, rng)
        converged = any(run.converged for run in runs)
        lowest = precise_loss(instance.setting, problem, runs[0].parameters)
    scale = max(1.0, abs(lowest))
    below = lowest < claimed - BELOW * scale
    words = f"a run ends at {lowest:.12g}, below the claimed minimum {claimed:.12g}" if below else ""
    equal = abs(lowest - claimed) <= REACHED * scale
    return Attempt(words, converged and equal, {"problem": problem.to_json()}, missed=converged and not equal)


def _readings(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Attempt]:
    """One-mode problems: a minimiser's growths against the conditions and trends of claims, a few times each."""
    pairs = [
        (case, claim)
        for case in effort.cases(theorem)
        if not has_minimiser(theorem, case)
        for claim in case.claims
        if isinstance(claim, Active | Trend)
    ]
    for index in rng.permutation(effort.instances * len(pairs))[: 6 * effort.instances]:
        case, claim = pairs[index % len(pairs)]
        yield _reading(theorem, case, claim, effort, rng)


def _reading(theorem: Theorem, case: Case, claim: Active | Trend, effort: Effort, rng: np.random.Generator) -> Attempt:
    setting = setting_of(theorem, case)
    problem = build(theorem, setting, (draw_point(setting, case, rng),), (), rng).problem
    factor = float(rng.uniform(1.2, 4.0))
    pair = raised(setting, problem, claim.parameter, factor) if isinstance(claim, Trend) else (problem,)
    if not all(answer.bounded and not answer.flat for answer in map(optimum, pair)):
        return Attempt("", False, {})
    runs = [minimise(p, effort.starts, rng)[0] for p in pair]
    found = [growth(p, run)[claim.level - 1] for p, run in zip(pair, runs, strict=True)]
    suspicious = isinstance(claim, Active) or violates(claim, found[-1] - found[0], CLEAR)
    words = _settled(setting, case, claim, pair, found) if suspicious else ""
    return Attempt(words, all(run.converged for run in runs), {"problem": problem.to_json()})


def _pairings(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Attempt]:
    """Small problems on which a search may end below every allowed pairing; exact arithmetic confirms it."""
    for case in effort.cases(theorem):
        for claim in case.claims:
            if isinstance(claim, Pairing):
                size = (PROBLEMS * effort.instances, effort.starts)
                for words, reached, point in pairing_attempts(setting_of(theorem, case), claim, *size, rng):
                    yield Attempt(words, reached, point_data(point))


def _settled(setting: Setting, case: Case, claim: Active | Trend, pair: tuple[Problem, ...], found: list[float]) -> str:
    """What 50 digits say of the problems behind a suspicion; "" if they do not confirm it, or lie outside the case.

    The problem's numbers are the point's, rounded.
    """
    points = [next(mode_points(setting, problem, optimum(problem))) for problem in pair]
    if not meets(mode.region(setting, case), points[0]):
        return ""
    if isinstance(claim, Active):
        active = meets(tie(setting, claim.condition), points[0])
        suspicious = active != (found[0] > CLEAR)
        return (complaint(setting, claim, points[0], solve(setting, points[0])) or "") if suspicious else ""
    before, after = (solve(setting, point) for point in points)
    change = after.rho[claim.level - 1] - before.rho[claim.level - 1]
    contradicts = before.certified and after.certified and violates(claim, change, TOLERANCE)
    return f"raising {claim.parameter} moves rho_{claim.level} by {float(change):.6g}" if contradicts else ""


def growth(problem: Problem, run: Run) -> list[float]:
    """The largest log-growth of every level: log of the top eigenvalue of Σ^{-1/2} Cov(z_l) Σ^{-1/2}."""
    everything, seen, _ = sources(problem)
    covariance: NDArray[np.float64] = everything[seen, seen]
    growths = []
    for V, sigma in zip(run.parameters.V, run.parameters.sigma, strict=True):
        covariance = V @ covariance @ V.T + np.diag(sigma**2)
        growths.append(float(np.log(np.linalg.eigvalsh(covariance / np.outer(sigma, sigma))[-1])))
    return growths
