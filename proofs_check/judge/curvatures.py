"""Claims about curvature: what has to be proved of them, and what they come to at exact points."""

from collections.abc import Iterator

import mpmath as mp
import numpy as np
import sympy as sp

from collapsecheck.judge.as_claimed import equivalence, relation
from collapsecheck.judge.exact import DIGITS, Point, Undefined, holds, value
from collapsecheck.judge.points import beside_thresholds, random_fraction
from collapsecheck.theory.derivations.landscape import second_order, slopes
from collapsecheck.theory.statement import Curvature, Setting

TOLERANCE = mp.mpf(10) ** (10 - DIGITS)


def facts(setting: Setting, claim: Curvature) -> Iterator[tuple[str, sp.Basic]]:
    """What the claim says, for all positive values: no slope at the point, the coefficient of ε², and its sign."""
    claimed = claim.way.charted(claim.value)
    for name, slope in slopes(setting, claim.way):
        yield f"no slope in {name}", relation(sp.Eq, slope, 0)
    yield "second order", relation(sp.Eq, second_order(setting, claim.way), claimed)
    yield "falls", equivalence(relation(sp.Lt, claimed, 0), claim.way.charted(claim.falls))


def findings(setting: Setting, claim: Curvature, rng: np.random.Generator) -> Iterator[tuple[Point, str]]:
    """A random exact point, and points beside the threshold where the loss begins to fall, with what is wrong there."""
    point = {symbol: random_fraction(rng) for symbol in sorted(claim.symbols, key=str)}
    yield point, curvature_complaint(setting, claim, point)
    for beside in beside_thresholds(claim.way.charted(claim.falls), point):
        yield beside, curvature_complaint(setting, claim, beside)


def curvature_complaint(setting: Setting, claim: Curvature, point: Point) -> str:
    """What is wrong with the claim at the point, "" if nothing."""
    try:
        for name, slope in slopes(setting, claim.way):
            if abs(number := value(slope, point)) > TOLERANCE:
                return f"{claim.name}: the point is not critical, the slope in {name} is {mp.nstr(number, 10)}"
        found, claimed = value(second_order(setting, claim.way), point), value(claim.way.charted(claim.value), point)
        falls = holds(claim.way.charted(claim.falls), point)
    except Undefined as error:
        return f"{claim.name}: {error}"
    if abs(found - claimed) > TOLERANCE * (1 + abs(found)):
        return f"{claim.name}: the coefficient of ε² is {mp.nstr(found, 10)}, claimed {mp.nstr(claimed, 10)}"
    wrong = falls != (found < -TOLERANCE)
    return f"{claim.name}: the coefficient of ε² is {mp.nstr(found, 10)}, the condition says otherwise" if wrong else ""
