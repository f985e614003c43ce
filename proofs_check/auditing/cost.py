"""What a wrong formula costs: the loss with its value in place of the best one, above the certified minimum."""

from dataclasses import replace

import mpmath as mp
import sympy as sp

from collapsecheck.auditing.question import Question
from collapsecheck.judge import Minimum, Point, certified_value, solve, value
from collapsecheck.theory.model import mode, mode_loss, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Quantity, Setting, Value

QUANTITIES: tuple[Quantity, ...] = ("encoder", "decoder", "sigma")


def cost_of_value(question: Question, point: Point, minimum: Minimum, claimed: mp.mpf) -> mp.mpf | None:
    """With the claimed gain or learned σ, all else at its best value; None for a quantity that is no free parameter."""
    setting, level = question.setting, question.level
    chosen = {"encoder": "v", "decoder": "u", "sigma": "sigma"}.get(question.claims)
    if chosen is None or (chosen == "sigma" and not (mode.is_learned(setting, level) and claimed > 0)):
        return None
    place = _best(setting, point, minimum)
    place[sigma(level) if chosen == "sigma" else getattr(mode_loss(setting), chosen)[level - 1]] = claimed
    exact = {symbol: sp.Float(number, 50) for symbol, number in place.items()}
    return value(tie(setting, mode_loss(setting).expression).subs(exact), point) - minimum.value


def cost_of_collapse(question: Question, point: Point, minimum: Minimum) -> mp.mpf:
    """With ρ of the level at zero, all else optimal: the levels below and those from this one on no longer meet."""
    setting, level = question.setting, question.level
    if level == 1:
        lower = value(tie(setting, mode.weight(0)), point)
    else:
        lower = solve(replace(setting, variances=setting.variances[: level - 1]), point).value
    return lower + _from(setting, level, point) - minimum.value


def _from(setting: Setting, level: int, point: Point) -> mp.mpf:
    """The least loss of the levels from this one on if it is collapsed: its noise takes the place of the data."""
    if mode.is_learned(setting, level):
        if level < setting.depth:
            raise NotImplementedError("a learned level below another one")
        return mp.mpf(0)
    weight, variance = mode.weight(level), sigma(level) ** 2 / eta(level) ** 2
    constant = value(tie(setting, beta(level) * (1 + sp.log(variance))), point)
    if level == setting.depth:
        return value(tie(setting, weight), point) - constant
    above = replace(setting, variances=setting.variances[level:], tied=())
    moved = {theta: sp.sqrt(tie(setting, weight).subs(dict(point))), eta_dec: sp.Integer(1)}
    for l, make in ((l, make) for l in range(level + 1, setting.depth + 1) for make in (beta, eta, sigma)):
        moved |= {make(l - level): point[make(l)]} if make(l) in point else {}
    return solve(above, moved).value - constant


def _best(setting: Setting, point: Point, minimum: Minimum) -> dict[sp.Symbol, mp.mpf]:
    """The gains and learned σ of the certified minimiser."""
    model = mode_loss(setting)
    place = {symbol: mp.mpf(0) for symbol in (model.u_x, model.v_x) if symbol is not None}
    for l in range(1, setting.depth + 1):
        best = {q: certified_value(setting, Value(q, l, sp.Integer(0)), point, minimum) for q in QUANTITIES}
        place |= {model.v[l - 1]: mp.sqrt(max(best["encoder"], 0)), model.u[l - 1]: mp.sqrt(max(best["decoder"], 0))}
        place |= {sigma(l): best["sigma"]} if mode.is_learned(setting, l) else {}
    return place
