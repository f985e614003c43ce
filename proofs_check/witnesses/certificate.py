"""certificate: every claim at exact random points of every region, against a minimum certified at 50 digits.

Exposes a wrong value, a wrong threshold and a region that overlaps or leaves a gap; a point whose certificate does not
close is not counted.
"""

from collections.abc import Iterator
from itertools import chain

import numpy as np

from collapsecheck.evidence import Effort, Evidence, Verdict, point_data
from collapsecheck.judge import (
    Point,
    beside_thresholds,
    complaint,
    curvatures,
    draw_point,
    holds,
    random_point,
    show,
    solve,
    trend_complaint,
)
from collapsecheck.theory.model import has_minimiser, setting_of, tie
from collapsecheck.theory.statement import Active, Case, Curvature, ForAll, Network, Pairing, Setting, Theorem, Trend

Heard = tuple[str, Point, str | None]


def certificate(theorem: Theorem, effort: Effort) -> Evidence:
    """Check all claims at `effort.instances` points per case, half of them one part in 10⁹ from the boundary."""
    rng = np.random.default_rng(effort.seed)
    checked = open_points = 0
    for name, point, words in chain(_points(theorem, effort, rng), _regions(theorem, effort, rng)):
        if words:
            detail = f"{name}: {words} at {show(point)}"
            return Evidence("certificate", "refutes", "certificate", detail, point_data(point))
        checked, open_points = checked + (words == ""), open_points + (words is None)
    verdict: Verdict = "supports" if checked and not open_points else "silent"
    return Evidence(
        "certificate", verdict, "certificate", f"{checked} claims at certified points, {open_points} not certified"
    )


def _points(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Heard]:
    for case in effort.cases(theorem):
        for turn in range(2 * effort.instances):
            for point, words in contradictions(theorem, case, rng, near=turn % 2 == 1):
                yield case.name, point, words


def _regions(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Heard]:
    """Points of every region of the settings looked at: exactly one region must hold."""
    settings = {setting_of(theorem, case) for case in effort.cases(theorem)}
    for case in theorem.cases:
        if setting_of(theorem, case) in settings and has_minimiser(theorem, case):
            for turn in range(2 * effort.instances):
                point = draw_point(setting_of(theorem, case), case, rng, near=turn % 2 == 1)
                yield case.name, point, _uncovered(theorem, setting_of(theorem, case), point)


def contradictions(
    theorem: Theorem, case: Case, rng: np.random.Generator, near: bool
) -> Iterator[tuple[Point, str | None]]:
    """For one random point, each claim's complaint: "" if it agrees, None if the minimum could not be certified."""
    setting = setting_of(theorem, case)
    if setting.model == "any":
        for claim in case.claims:
            yield from _for_all(claim, rng) if isinstance(claim, ForAll) else ()
        return
    point = draw_point(setting, case, rng, near)
    minimum = solve(setting, point)
    for claim in case.claims:
        if isinstance(claim, ForAll):
            yield from _for_all(claim, rng)
        elif isinstance(claim, Curvature):
            yield from curvatures.findings(setting, claim, rng)
        elif isinstance(claim, Pairing | Network) or not holds(tie(setting, case.where), point):  # not one mode's
            continue
        elif isinstance(claim, Trend):
            yield point, trend_complaint(setting, claim, point, minimum, rng)
        else:
            yield point, complaint(setting, claim, point, minimum)
        if isinstance(claim, Active):
            beside = beside_thresholds(tie(setting, claim.condition), point)
            for near_point in (p for p in beside if holds(tie(setting, case.where), p)):
                yield near_point, complaint(setting, claim, near_point, solve(setting, near_point))


def _uncovered(theorem: Theorem, setting: Setting, point: Point) -> str:
    regions = [c for c in theorem.cases if setting_of(theorem, c) == setting and has_minimiser(theorem, c)]
    holding = [c.name for c in regions if holds(tie(setting, c.where), point)]
    return "" if len(holding) == 1 else f"{len(holding)} cases hold ({', '.join(holding)})"


def _for_all(claim: ForAll, rng: np.random.Generator) -> Iterator[tuple[Point, str | None]]:
    point = random_point(claim.hypotheses, claim.conclusion, rng)
    if point is not None:
        yield point, "" if holds(claim.conclusion, point) else f"{claim.name} fails"
