"""certificate: every claim at exact random points of every region, against a minimum certified at 50 digits.

Exposes a wrong value, a wrong threshold and a region that overlaps or leaves a gap; a point whose certificate does not
close is not counted.
"""

from collections.abc import Iterator
from itertools import chain

import mpmath as mp
import numpy as np
import sympy as sp

from proofs_check import curvatures
from proofs_check.certified import TOLERANCE, Minimum, solve
from proofs_check.exact import Point, Undefined, holds, show, value
from proofs_check.points import beside_thresholds, draw_point, random_point
from proofs_check.verdict import Effort, Evidence, Verdict, point_data
from theory import mode
from theory.mode import has_minimiser, implied_value, setting_of, tie
from theory.statement import Active, Case, Curvature, ForAll, Pairing, Setting, Theorem, Trend, Value

Finding = tuple[str, Point, str | None]


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


def _points(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Finding]:
    for case in effort.cases(theorem):
        for turn in range(2 * effort.instances):
            for point, words in contradictions(theorem, case, rng, near=turn % 2 == 1):
                yield case.name, point, words


def _regions(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Finding]:
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
    point = draw_point(setting, case, rng, near)
    minimum = solve(setting, point)
    for claim in case.claims:
        if isinstance(claim, ForAll):
            yield from _for_all(claim, rng)
        elif isinstance(claim, Curvature):
            yield from curvatures.findings(setting, claim, rng)
        elif isinstance(claim, Pairing) or not holds(tie(setting, case.where), point):  # not a claim about one mode
            continue
        elif isinstance(claim, Trend):
            yield point, trend_complaint(setting, claim, point, minimum, rng)
        else:
            yield point, complaint(setting, claim, point, minimum)
        if isinstance(claim, Active):
            beside = beside_thresholds(tie(setting, claim.condition), point)
            for near_point in (p for p in beside if holds(tie(setting, case.where), p)):
                yield near_point, complaint(setting, claim, near_point, solve(setting, near_point))


def complaint(setting: Setting, claim: Value | Active, point: Point, minimum: Minimum) -> str | None:
    """How the claim disagrees with the certified minimum."""
    if not minimum.certified:
        return None
    if isinstance(claim, Active):
        active = minimum.rho[claim.level - 1] > TOLERANCE
        same = holds(tie(setting, claim.condition), point) == active
        return (
            ""
            if same
            else f"level {claim.level} is {'active' if active else 'collapsed'}, the condition says otherwise"
        )
    certified = certified_value(setting, claim, point, minimum)
    try:
        claimed = value(tie(setting, claim.value), point)
    except Undefined as error:
        return str(error)
    if abs(claimed - certified) <= TOLERANCE * (1 + abs(certified)):
        return ""
    name = f"{claim.quantity}{f' {claim.level}' if claim.level else ''}"
    return f"{name} is {mp.nstr(certified, 10)}, claimed {mp.nstr(claimed, 10)}"


def certified_value(setting: Setting, claim: Value, point: Point, minimum: Minimum) -> mp.mpf:
    """The quantity of the claim at the certified minimiser."""
    if claim.quantity in ("minimum", "rho"):
        return minimum.value if claim.quantity == "minimum" else minimum.rho[claim.level - 1]
    growth = {l: sp.exp(sp.Float(rho, 50)) for l, rho in enumerate(minimum.rho, start=1)} | {
        setting.depth + 1: sp.Integer(1)
    }
    return value(tie(setting, implied_value(setting, growth, claim.quantity, claim.level)), point)


def trend_complaint(
    setting: Setting, claim: Trend, point: Point, before: Minimum, rng: np.random.Generator
) -> str | None:
    """How raising the parameter by a random factor contradicts the claimed direction; "" also where it is not posed."""
    moved, falls = mode.moved_by(setting, claim.parameter)
    factor = sp.Rational(int(rng.integers(101, 600)), 100)
    raised = {**point, moved: point[moved] / factor if falls else point[moved] * factor}
    if not holds(tie(setting, mode.well_posed(setting)), raised):
        return ""
    after = solve(setting, raised)
    if not (before.certified and after.certified):
        return None
    change = after.rho[claim.level - 1] - before.rho[claim.level - 1]
    moves = f"rho_{claim.level} moves by {mp.nstr(change, 6)} when {claim.parameter} is raised {factor}-fold"
    return moves if violates(claim, change, TOLERANCE) else ""


def violates(claim: Trend, change: float | mp.mpf, tolerance: float | mp.mpf) -> bool:
    """Whether ρ moved against the claimed direction by more than the tolerance."""
    return abs(change) > tolerance if claim.sign == 0 else claim.sign * change < -tolerance


def _uncovered(theorem: Theorem, setting: Setting, point: Point) -> str:
    regions = [c for c in theorem.cases if setting_of(theorem, c) == setting and has_minimiser(theorem, c)]
    holding = [c.name for c in regions if holds(tie(setting, c.where), point)]
    return "" if len(holding) == 1 else f"{len(holding)} cases hold ({', '.join(holding)})"


def _for_all(claim: ForAll, rng: np.random.Generator) -> Iterator[tuple[Point, str | None]]:
    point = random_point(claim.hypotheses, claim.conclusion, rng)
    if point is not None:
        yield point, "" if holds(claim.conclusion, point) else f"{claim.name} fails"
