"""stationarity: at the claimed minimiser the symbolic loss has no slope and equals the claimed minimum.

The mode's loss is the matrix loss of `model.loss` at dimension one, so this meets the Gaussian model itself and not
the chain. Exactly where SymPy decides it, at 50 digits on random rational points otherwise.
"""

from collections.abc import Iterator
from functools import cache

import mpmath as mp
import numpy as np
import sympy as sp

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.judge import DIGITS, Point, Undefined, draw_point, show, value
from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.model import ModeLoss, has_minimiser, implied_value, mode, mode_loss, setting_of, tie
from collapsecheck.theory.notation import sigma
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

SYMBOLIC = {"quick": 4, "standard": 100, "exhaustive": 1000}  # cases that are also treated symbolically
TOLERANCE = mp.mpf(10) ** (10 - DIGITS)


def stationarity(theorem: Theorem, effort: Effort) -> Evidence:
    """Every case that claims a minimiser: at `effort.instances` points, then symbolically."""
    rng, exact = np.random.default_rng(effort.seed + 4), 0
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case)]
    for number, case in enumerate(cases):
        setting = setting_of(theorem, case)
        for _ in range(effort.instances):
            point = draw_point(setting, case, rng)
            if wrong := _not_zero(setting, case, point):
                detail = f"{case.name}: {wrong} is not zero at the claimed minimiser, {show(point)}"
                return Evidence("stationarity", "refutes", "certificate", detail, point_data(point))
        exact += number < SYMBOLIC[effort.name] and all(is_zero(expr) for _, expr in _residuals(setting, case))
    if not cases:
        return Evidence("stationarity", "silent", "certificate", "does not apply: no minimiser is claimed")
    detail = (
        f"{len(cases)} cases at {effort.instances} points each to 40 digits, {exact} of them exactly for all parameters"
    )
    return Evidence("stationarity", "supports", "certificate", detail)


def _not_zero(setting: Setting, case: Case, point: Point) -> str:
    """The first residual that does not vanish at the point, "" if all do; the claimed parameters are put in as numbers.

    A number more precise than `value` promises, so that what cancels does so to the tolerance.
    """
    here, name = dict(point), "a parameter"
    try:
        for symbol, claimed in _minimiser(setting, case).items():
            here[symbol] = sp.Float(value(tie(setting, claimed), point), 2 * DIGITS)
        for name, expr, right in _equations(setting, case):
            if abs(value(expr, here) - value(right, point)) > TOLERANCE:
                return name
    except Undefined:
        return name
    return ""


def _equations(setting: Setting, case: Case) -> Iterator[tuple[str, sp.Expr, sp.Expr]]:
    """What equals what at the claimed minimiser: each slope zero, and the loss the claimed minimum."""
    for symbol, slope in _gradient(setting):
        yield f"dL/d{symbol}", slope, sp.Integer(0)
    minimum = next((c.value for c in case.claims if isinstance(c, Value) and c.quantity == "minimum"), None)
    if minimum is not None:
        yield "loss − minimum", tie(setting, mode_loss(setting).expression), tie(setting, minimum)


def _residuals(setting: Setting, case: Case) -> Iterator[tuple[str, sp.Expr]]:
    """The same with the claimed minimiser put in as it is claimed."""
    place = _minimiser(setting, case)
    for name, expr, right in _equations(setting, case):
        yield name, tie(setting, expr.xreplace(place)) - right


@cache
def _gradient(setting: Setting) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
    """Derivatives in every decoder and encoder gain, the ones of x included, and in each learned σ, ties applied."""
    model = mode_loss(setting)
    learned = [s for l, s in enumerate(model.sigma, start=1) if mode.is_learned(setting, l)]
    symbols = (*model.u, *model.v, *_inputs(model), *learned)
    return tuple((symbol, tie(setting, sp.diff(model.expression, symbol))) for symbol in symbols)


def _inputs(model: ModeLoss) -> tuple[sp.Symbol, ...]:
    return tuple(symbol for symbol in (model.u_x, model.v_x) if symbol is not None)


def _minimiser(setting: Setting, case: Case) -> dict[sp.Symbol, sp.Expr]:
    """The claimed parameters; what the case leaves unsaid follows from its ρ."""
    model, growth = mode_loss(setting), mode.growths(setting, case)
    said: dict[tuple[str, int], sp.Expr] = {(c.quantity, c.level): c.value for c in case.claims if isinstance(c, Value)}

    def claimed(quantity: str, level: int) -> sp.Expr:
        return said.get((quantity, level), implied_value(setting, growth, quantity, level))

    place = {symbol: sp.Integer(0) for symbol in _inputs(model)}
    for level in range(1, setting.depth + 1):
        place[model.u[level - 1]] = sp.sqrt(claimed("decoder", level))
        place[model.v[level - 1]] = sp.sqrt(claimed("encoder", level))
        if mode.is_learned(setting, level):
            place[sigma(level)] = claimed("sigma", level)
    return place
