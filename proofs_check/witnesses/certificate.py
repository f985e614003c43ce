"""certificate: every claim at exact points of every region, against a minimum certified at 50 digits.

Exposes a wrong value and a wrong threshold, at θ = 0 and on the claimed thresholds as well; a point whose certificate
does not close is not counted. A claim that was evaluated nowhere leaves the whole silent, and a region or a hypothesis
that nothing can meet is no theorem at all.
"""

from collections.abc import Iterator

import numpy as np
import sympy as sp

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.judge import (
    NoPoint,
    Point,
    Undefined,
    beside_thresholds,
    complaint,
    curvatures,
    draw_point,
    fails,
    is_contradiction,
    meets,
    random_point,
    show,
    solve,
    trend_complaint,
    without_mode,
)
from collapsecheck.theory.model import mode, setting_of, tie
from collapsecheck.theory.statement import (
    Active,
    Case,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Setting,
    StatementError,
    Theorem,
    Trend,
    Value,
)

Judged = tuple[int, Point, str | None]


def certificate(theorem: Theorem, effort: Effort) -> Evidence:
    """Check all claims at `effort.instances` points per case, half of them one part in 10⁹ from the boundary."""
    rng = np.random.default_rng(effort.seed)
    checked, open_points, unseen = 0, 0, list[str]()
    for case in effort.cases(theorem):
        seen: set[int] = set()
        for number, point, words in _points(theorem, case, effort, rng):
            if words:
                detail = f"{case.name}: {words} at {show(point)}"
                return Evidence("certificate", "refutes", "certificate", detail, point_data(point))
            seen |= {number} if words is not None else set()
            checked, open_points = checked + (words == ""), open_points + (words is None)
        wanted = [n for n, claim in enumerate(case.claims) if not isinstance(claim, Pairing | Network)]
        unseen += [f"{case.name}, claim {n + 1}" for n in wanted if n not in seen]
    detail = f"{checked} claims at certified points, {open_points} not certified"
    if unseen:
        return Evidence("certificate", "silent", "certificate", f"{detail}; never evaluated: {'; '.join(unseen)}")
    good = checked and not open_points
    return Evidence("certificate", "supports" if good else "silent", "certificate", detail)


def _points(theorem: Theorem, case: Case, effort: Effort, rng: np.random.Generator) -> Iterator[Judged]:
    for turn in range(2 * effort.instances):
        try:
            yield from contradictions(theorem, case, rng, near=turn % 2 == 1)
        except NoPoint:
            setting = setting_of(theorem, case)
            region = mode.region(setting, case)
            _refuse_contradiction(region, f"{theorem.slug}: case {case.name!r}: its region")
            return


def _refuse_contradiction(statement: sp.Basic, what: str) -> None:
    """Raise StatementError if no values of its symbols can meet the statement."""
    if is_contradiction(statement):
        raise StatementError(f"{what} contradicts itself: nothing meets it")


def contradictions(theorem: Theorem, case: Case, rng: np.random.Generator, near: bool) -> Iterator[Judged]:
    """For one random point, each claim's complaint: "" if it agrees, None if the minimum could not be certified."""
    setting = setting_of(theorem, case)
    numbered = list(enumerate(case.claims))
    for number, claim in numbered:
        if isinstance(claim, ForAll):
            yield from ((number, *found) for found in _for_all(theorem, claim, rng))
        elif isinstance(claim, Curvature):
            yield from ((number, *found) for found in curvatures.findings(setting, claim, rng))
    about_modes = [(n, claim) for n, claim in numbered if isinstance(claim, Value | Active | Trend)]
    if about_modes:
        point = draw_point(setting, case, rng, near)
        for place in (point, *filter(None, [without_mode(setting, case, point)])):
            yield from _about_modes(setting, case, about_modes, place, rng)


def _about_modes(
    setting: Setting,
    case: Case,
    claims: list[tuple[int, Value | Active | Trend]],
    point: Point,
    rng: np.random.Generator,
) -> Iterator[Judged]:
    minimum = solve(setting, point)
    for number, claim in claims:
        if isinstance(claim, Trend):
            factor = sp.Rational(int(rng.integers(101, 600)), 100)
            raised = mode.raised(setting, claim.parameter, point, factor)
            yield number, point, trend_complaint(setting, claim, point, raised, minimum)
        else:
            yield number, point, complaint(setting, claim, point, minimum)
        if isinstance(claim, Active):
            for beside in beside_thresholds(tie(setting, claim.condition), point):
                if meets(mode.region(setting, case), beside):
                    yield number, beside, complaint(setting, claim, beside, solve(setting, beside))


def _for_all(theorem: Theorem, claim: ForAll, rng: np.random.Generator) -> Iterator[tuple[Point, str | None]]:
    point = random_point(claim.hypotheses, claim.conclusion, rng)
    if point is None:
        _refuse_contradiction(claim.hypotheses, f"{theorem.slug}: the hypothesis of {claim.name!r}")
        return
    try:
        yield point, f"{claim.name} fails" if fails(claim.conclusion, point) else ""
    except Undefined as error:
        yield point, f"{claim.name}: {error}"
