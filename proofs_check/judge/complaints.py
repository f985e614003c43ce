"""How a claim at an exact point disagrees with the minimum that is certified there at 50 digits."""

import mpmath as mp
import sympy as sp

from collapsecheck.judge.certified import TOLERANCE, Minimum, solve
from collapsecheck.judge.exact import DIGITS, FINEST, Point, Undefined, holds, value
from collapsecheck.judge.joint_gaussian import joint
from collapsecheck.theory.model import implied_value, mode, tie
from collapsecheck.theory.statement import Active, Setting, Trend, Value


def complaint(setting: Setting, claim: Value | Active, point: Point, minimum: Minimum) -> str | None:
    """How the claim disagrees with the certified minimum."""
    if not minimum.certified:
        return None
    if isinstance(claim, Active):
        return _misplaced(setting, claim, point, minimum)
    certified = certified_value(setting, claim, point, minimum)
    try:
        claimed = value(tie(setting, claim.value), point)
    except Undefined as error:
        return str(error)
    if abs(claimed - certified) <= TOLERANCE * (1 + abs(certified)):
        return ""
    name = f"{claim.quantity}{f' {claim.level}' if claim.level else ''}"
    return f"{name} is {mp.nstr(certified, 10)}, claimed {mp.nstr(claimed, 10)}"


def _misplaced(setting: Setting, claim: Active, point: Point, minimum: Minimum) -> str:
    """How the condition disagrees with the minimum, at 50 digits and also at many: near a threshold 50 see none."""
    condition = tie(setting, claim.condition)
    try:
        if holds(condition, point) == (minimum.rho[claim.level - 1] > TOLERANCE):
            return ""
        active = solve(setting, point, FINEST).rho[claim.level - 1] > 0
        same = holds(condition, point, FINEST) == active
    except Undefined as error:
        return str(error)
    return "" if same else f"level {claim.level} is {'active' if active else 'collapsed'}, the condition says otherwise"


def certified_value(setting: Setting, claim: Value, point: Point, minimum: Minimum) -> mp.mpf:
    """The quantity of the claim at the certified minimiser."""
    if claim.quantity in ("minimum", "rho"):
        return minimum.value if claim.quantity == "minimum" else minimum.rho[claim.level - 1]
    if claim.quantity in ("rate", "unexplained", "gap"):
        at = joint(setting, minimum.rho, point)
        with mp.workdps(DIGITS):
            return +(at.gap() if claim.quantity == "gap" else getattr(at, claim.quantity)(claim.level))
    growth = {l: sp.exp(sp.Float(rho, 50)) for l, rho in enumerate(minimum.rho, start=1)} | {
        setting.depth + 1: sp.Integer(1)
    }
    return value(tie(setting, implied_value(setting, growth, claim.quantity, claim.level)), point)


def trend_complaint(
    setting: Setting, claim: Trend, point: Point, raised: Point, before: Minimum | None = None
) -> str | None:
    """How ρ moves against the claimed direction on the way from the point to the raised one.

    "" if it does not or the problem is not posed at both; None if a minimum cannot be certified. before: at the point.
    """
    posed = tie(setting, mode.well_posed(setting))
    if not (holds(posed, point) and holds(posed, raised)):
        return ""
    before, after = before or solve(setting, point), solve(setting, raised)
    if not (before.certified and after.certified):
        return None
    change = after.rho[claim.level - 1] - before.rho[claim.level - 1]
    moved, _ = mode.moved_by(setting, claim.parameter)
    places = f"{claim.parameter} ({moved} from {point[moved]} to {raised[moved]})"
    return f"raising {places} moves rho_{claim.level} by {mp.nstr(change, 10)}" if violates(claim, change) else ""


def violates(claim: Trend, change: float | mp.mpf, tolerance: float | mp.mpf = TOLERANCE) -> bool:
    """Whether ρ moved against the claimed direction by more than the tolerance."""
    return abs(change) > tolerance if claim.sign == 0 else claim.sign * change < -tolerance
