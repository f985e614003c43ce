"""What a theorem claims of a mode, as balls and exact booleans instead of floats."""

import mpmath as mp
import sympy as sp
from flint import arb

from collapsecheck.judge.claims import claimed_activity, covering
from collapsecheck.judge.exact import Point, Undefined, value
from collapsecheck.theory.model import has_minimiser, implied_value, mode, setting_of, tie
from collapsecheck.theory.statement import Case, Quantity, Setting, Theorem, Value

DIGITS, POSITIVE = 42, mp.mpf(10) ** -30


def claimed(setting: Setting, case: Case, point: Point, quantity: Quantity, level: int = 0) -> mp.mpf:
    """The claimed value to 50 digits, NaN where it is no finite real number; what is left unsaid follows from ρ."""
    said = [c for c in case.claims if isinstance(c, Value) and (c.quantity, c.level) == (quantity, level)]
    expr = said[0].value if said else implied(setting, case, quantity, level)
    try:
        return value(tie(setting, expr), point)
    except Undefined:
        return mp.nan


def implied(setting: Setting, case: Case, quantity: Quantity, level: int) -> sp.Expr:
    """The quantity that the case's growths imply."""
    return implied_value(setting, mode.growths(setting, case), quantity, level)


def claimed_minimum(theorem: Theorem, setting: Setting, point: Point) -> arb:
    """The claimed share of the mode in the minimum: a ball of relative radius 10⁻⁴², or NaN; raises Uncovered."""
    number = claimed(setting, covering(theorem, setting, point), point, "minimum")
    if mp.isnan(number):
        return arb.nan()
    return arb(mp.nstr(number, 50), mp.nstr((1 + abs(number)) * mp.mpf(10) ** -DIGITS, 5))


def claimed_active(theorem: Theorem, setting: Setting, point: Point) -> dict[int, set[bool]]:
    """Per level, all that the theorem says about ρ_l > 0 at the point, by its values and by its conditions.

    Both answers where it contradicts itself or its ρ_l is no number.
    """
    said: dict[int, set[bool]] = {}
    if any(has_minimiser(theorem, case) and setting_of(theorem, case) == setting for case in theorem.cases):
        case = covering(theorem, setting, point)
        rho = {l: claimed(setting, case, point, "rho", l) for l in range(1, setting.depth + 1)}
        said = {l: {True, False} if mp.isnan(r) else {bool(r > POSITIVE)} for l, r in rho.items()}
    for level, condition in claimed_activity(theorem, setting, point).items():
        said.setdefault(level, set()).add(condition)
    return said
