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
        residuals = dict(_residuals(setting_of(theorem, case), case))
        for _ in range(effort.instances):
            point = draw_point(setting_of(theorem, case), case, rng)
            wrong = next((name for name, expr in residuals.items() if not _vanishes(expr, point)), None)
            if wrong:
                detail = f"{case.name}: {wrong} is not zero at the claimed minimiser, {show(point)}"
                return Evidence("stationarity", "refutes", "certificate", detail, point_data(point))
        exact += number < SYMBOLIC[effort.name] and all(is_zero(expr) for expr in residuals.values())
    if not cases:
        return Evidence("stationarity", "silent", "certificate", "does not apply: no minimiser is claimed")
    detail = (
        f"{len(cases)} cases at {effort.instances} points each to 40 digits, {exact} of them exactly for all parameters"
    )
    return Evidence("stationarity", "supports", "certificate", detail)


def _vanishes(expr: sp.Expr, point: Point) -> bool:
    try:
        return bool(abs(value(expr, point)) <= TOLERANCE)
    except Undefined:
        return False


def _residuals(setting: Setting, case: Case) -> Iterator[tuple[str, sp.Expr]]:
    """The gradient at the claimed minimiser, entry by entry, and loss − claimed minimum."""
    model, place = mode_loss(setting), _minimiser(setting, case)
    for symbol, slope in _gradient(setting):
        yield f"dL/d{symbol}", tie(setting, slope.xreplace(place))
    minimum = next((c.value for c in case.claims if isinstance(c, Value) and c.quantity == "minimum"), None)
    if minimum is not None:
        yield "loss − minimum", tie(setting, model.expression.xreplace(place) - minimum)


@cache
def _gradient(setting: Setting) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
    """Derivatives in every decoder and encoder gain, the ones of x included, and in each learned σ."""
    model = mode_loss(setting)
    learned = [s for l, s in enumerate(model.sigma, start=1) if mode.is_learned(setting, l)]
    symbols = (*model.u, *model.v, *_inputs(model), *learned)
    return tuple((symbol, sp.diff(model.expression, symbol)) for symbol in symbols)


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
