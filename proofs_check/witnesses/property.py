"""property: Hypothesis draws matrices (ties, zeros, near-threshold, ill-conditioned) to contradict the claims.

The closed form of `numerics` answers for the matrices; a disagreement is settled at 50 digits for the mode concerned,
so that a rounding error is never called a counterexample, and shrunk.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import hypothesis as hyp
import numpy as np
import sympy as sp
from hypothesis import strategies as st

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.instances import raised, strategies
from collapsecheck.judge import Point, Uncovered, complaint, meets, mode_claims, mode_points, show, solve, violates
from collapsecheck.numerics.closed_form import Optimum, optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.model import has_minimiser, setting_of, tie
from collapsecheck.theory.notation import eta, eta_dec
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, Trend

AGREEMENT = 1e-7
QUIET = hyp.settings(
    database=None, deadline=None, report_multiple_bugs=False, suppress_health_check=list(hyp.HealthCheck)
)
PHASES = (hyp.Phase.generate, hyp.Phase.shrink)  # nobody reads what Phase.explain traces
SETTINGS, LEAST = 8, 5  # most settings of a theorem that are drawn from, and fewest examples of each

Ways = tuple[Optimum, Optimum, list[Point]]


class Disagreement(Exception):
    """A drawn problem contradicts the theorem."""


def property(theorem: Theorem, effort: Effort) -> Evidence:
    """`effort.examples` matrices, shared among the settings that the theorem speaks of."""
    cases = [case for case in effort.cases(theorem) if _is_comparable(theorem, case)]
    settings = list(dict.fromkeys(setting_of(theorem, case) for case in cases))
    rng = np.random.default_rng(effort.seed)
    chosen = [settings[i] for i in rng.permutation(len(settings))[:SETTINGS]]
    failure: dict[str, Any] = {}
    for setting in chosen:
        if not _search(theorem, setting, effort, max(LEAST, effort.examples // len(chosen)), failure):
            detail = f"{failure['complaint']}"
            return Evidence("property", "refutes", "numeric", detail, {"problem": failure["problem"]})
    compared = int(failure.get("count", 0))
    detail = f"{compared} problems from {len(chosen)} settings agree"
    return Evidence("property", "supports" if compared else "silent", "numeric", detail)


def _is_comparable(theorem: Theorem, case: Case) -> bool:
    """Whether the case claims something that the optimum of a drawn problem can contradict."""
    return has_minimiser(theorem, case) or any(isinstance(claim, Active | Trend) for claim in case.claims)


def _search(theorem: Theorem, setting: Setting, effort: Effort, examples: int, failure: dict) -> bool:
    """Run Hypothesis; the smallest failing problem ends up in `failure`."""

    @hyp.seed(effort.seed)
    @hyp.settings(QUIET, max_examples=examples, phases=PHASES if effort.shrink else PHASES[:1])
    @hyp.given(matrices(setting), st.sampled_from([1.25, 3.0, 40.0]))
    def contradict(problem: Problem, factor: float) -> None:
        answer = optimum(problem)
        hyp.assume(answer.bounded and not answer.flat)
        compared = list(_complaints(theorem, setting, problem, answer, factor))
        failure["count"] = int(failure.get("count", 0)) + bool(compared)
        for words in filter(None, compared):
            failure.update(problem=problem.to_json(), complaint=words)
            raise Disagreement(words)

    try:
        contradict()
    except Disagreement:
        return False
    return True


@st.composite
def matrices(draw: st.DrawFn, setting: Setting) -> Problem:
    """A problem of the setting with levels of one common width; ties between η's are applied."""
    width = draw(st.integers(1, 3))
    levels = tuple(draw(_level(kind, width)) for kind in setting.variances)
    problem = draw(strategies.problems("cvae" if setting.model == "cvae" else "vae", levels))
    if (eta(1), eta_dec) in setting.tied:
        problem = replace(problem, levels=(replace(levels[0], eta=problem.eta_dec), *levels[1:]))
    return problem


@st.composite
def _level(draw: st.DrawFn, variance: str, width: int) -> Level:
    scales = st.sampled_from([1.0, 2.0, 0.5]) | st.floats(1 / 8, 8)
    sigmas: st.SearchStrategy[Any] = st.none()
    if variance in ("isotropic", "diagonal"):
        sigmas = scales if variance == "isotropic" else st.tuples(*[scales] * width)
    return Level(width, draw(scales), draw(scales), draw(sigmas))


def _complaints(theorem: Theorem, setting: Setting, problem: Problem, answer: Optimum, factor: float) -> Iterator[str]:
    """Per comparison, how a claim disagrees, "" where it agrees."""
    for i, point in enumerate(mode_points(setting, problem, answer)):
        yield from _mode_complaints(theorem, setting, point, answer, i)
    moved: dict[sp.Symbol, Ways] = {}
    for case in theorem.cases:
        for claim in case.claims:
            if isinstance(claim, Trend) and setting_of(theorem, case) == setting:
                if claim.parameter not in moved:
                    moved[claim.parameter] = _moved(setting, problem, answer, claim.parameter, factor)
                yield from _trend_complaint(setting, case, claim, moved[claim.parameter], factor)


def _moved(setting: Setting, problem: Problem, answer: Optimum, parameter: sp.Symbol, factor: float) -> Ways:
    """The optima before and after raising the parameter, and every mode before it."""
    start, end = raised(setting, problem, parameter, factor)
    before = answer if start is problem else optimum(start)
    return before, optimum(end), list(mode_points(setting, start, before))


def _mode_complaints(theorem: Theorem, setting: Setting, point: Point, answer: Optimum, i: int) -> Iterator[str]:
    cases = [c for c in theorem.cases if setting_of(theorem, c) == setting]
    rho = answer.rho[:, i]
    conditions = [
        c for case in cases for c in case.claims if isinstance(c, Active) and meets(tie(setting, case.where), point)
    ]
    yield from ("" for _ in conditions)
    suspects: list[Any] = [c for c in conditions if meets(tie(setting, c.condition), point) != (rho[c.level - 1] > 0)]
    if any(has_minimiser(theorem, case) for case in cases):
        try:
            claims = mode_claims(theorem, setting, point)
        except Uncovered as gap:
            yield from [f"{gap}: {show(gap.point)}"] if gap.claimed else ()
            return
        yield ""
        case = next(c for c in cases if has_minimiser(theorem, c) and meets(tie(setting, c.where), point))
        found = {("rho", l + 1): rho[l] for l in range(len(rho))} | {
            ("sigma", l + 1): answer.sigma[l, i] for l in range(len(rho))
        }
        if not all(abs(found[key] - claims[key]) <= AGREEMENT * (1 + abs(found[key])) for key in found):
            suspects += case.claims
    if suspects:
        minimum = solve(setting, point)
        yield from (f"{words} at {show(point)}" for c in suspects if (words := complaint(setting, c, point, minimum)))


def _trend_complaint(setting: Setting, case: Case, claim: Trend, ways: Ways, factor: float) -> Iterator[str]:
    """The modes that start in the case's region, wherever they end."""
    before, after, points = ways
    if not after.bounded or after.flat or after.rho.shape != before.rho.shape:
        return
    changes = after.rho[claim.level - 1] - before.rho[claim.level - 1]
    tolerance = AGREEMENT * (1 + before.rho.max(initial=0.0))
    for change, point in zip(changes, points, strict=False):
        if not meets(tie(setting, case.where), point):
            continue
        moves = f"raising {claim.parameter} {factor:g}-fold moves rho_{claim.level} by {change:.6g}"
        yield moves if violates(claim, float(change), tolerance) else ""
