"""One mode solved at 50 digits with a certificate, from weights alone: the reference that claims are compared with.

The candidate comes from the min–max formula of isotonic regression; what makes it an answer is the check afterwards:
its loss equals a dual lower bound that holds for any nondecreasing marginals (tangents of the exponential).
"""

from dataclasses import dataclass

import mpmath as mp
import sympy as sp

from collapsecheck.judge.exact import DIGITS, Point, value
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, sigma
from collapsecheck.theory.statement import Setting

TOLERANCE = mp.mpf(10) ** (8 - DIGITS)


@dataclass(frozen=True)
class Minimum:
    """rho: ρ_1 … ρ_L; value: φ(ρ); bound: a lower bound of φ over all ρ ≥ 0, equal to value to 42 digits."""

    rho: tuple[mp.mpf, ...]
    value: mp.mpf
    bound: mp.mpf

    @property
    def certified(self) -> bool:
        """Whether the bound meets the value."""
        return abs(self.value - self.bound) <= TOLERANCE * (1 + abs(self.value))


def solve(setting: Setting, point: Point, digits: int = DIGITS) -> Minimum:
    """The certified minimum of the mode's loss at an exact point; ρ below 10^(8 − digits) counts as zero."""
    with mp.workdps(digits):
        weights = [value(tie(setting, mode.weight(0)), point, digits)]
        pins: list[mp.mpf | None] = [None]
        for level in range(1, setting.depth + 1):
            learned = mode.is_learned(setting, level)
            pins.append(value(tie(setting, beta(level)), point, digits) if learned else None)
            weights.append(mp.mpf(1) if learned else value(tie(setting, mode.weight(level)), point, digits))
        constants = sum(_constant(setting, level, point) for level in range(1, setting.depth + 1))
        marginals = _marginals(weights, pins)
        rho = _rho(weights, pins, marginals, mp.mpf(10) ** (8 - digits))
        return Minimum(
            tuple(rho[1:-1]), _phi(weights, pins, rho) - constants, _bound(weights, pins, marginals) - constants
        )


def _constant(setting: Setting, level: int, point: Point) -> mp.mpf:
    """β_l (1 + log v_l) of a fixed level."""
    if mode.is_learned(setting, level):
        return mp.mpf(0)
    return value(tie(setting, beta(level) * (1 + sp.log(sigma(level) ** 2 / eta(level) ** 2))), point)


def _marginals(weights: list[mp.mpf], pins: list[mp.mpf | None]) -> list[mp.mpf]:
    """Isotonic regression of log w between the pins, clipped to them."""
    fitted = []
    for l, pin in enumerate(pins):
        low = max((j for j in range(l) if pins[j] is not None), default=-1)
        high = next((j for j in range(l, len(pins)) if pins[j] is not None), len(pins))
        means = (
            [min(_mean(weights[i : k + 1]) for k in range(l, high)) for i in range(low + 1, l + 1)]
            if pin is None
            else []
        )
        fit = max(means) if pin is None else pin
        fit = max(fit, pins[low]) if low >= 0 else fit
        fitted.append(min(fit, pins[high]) if high < len(pins) else fit)
    return fitted


def _mean(weights: list[mp.mpf]) -> mp.mpf:
    """Geometric mean."""
    return mp.fprod(weights) ** (mp.mpf(1) / len(weights))


def _rho(weights: list[mp.mpf], pins: list[mp.mpf | None], marginals: list[mp.mpf], least: mp.mpf) -> list[mp.mpf]:
    """ρ_0 … ρ_{L+1} (ends zero): sums of log w/E from below, restarting above each learned level from the top."""
    size = len(weights)
    rho = [mp.mpf(0)] * (size + 1)
    excess = [
        mp.mpf(0) if p is not None or w == 0 else mp.log(w / e)
        for w, p, e in zip(weights, pins, marginals, strict=True)
    ]
    attached = {l: _attached(l, pins, marginals, least) for l in range(size)}
    for l in range(1, size):
        if not attached[l - 1]:
            rho[l] = rho[l - 1] + excess[l - 1]
    for l in range(size - 1, 0, -1):
        if attached[l - 1]:
            rho[l] = rho[l + 1] - excess[l] if attached[l] and pins[l] is None else mp.mpf(0)
    return [mp.mpf(0) if abs(r) < least else r for r in rho]


def _attached(level: int, pins: list[mp.mpf | None], marginals: list[mp.mpf], least: mp.mpf) -> bool:
    """Whether the level is a learned one, or pooled with a learned one below it."""
    below = max((j for j in range(level + 1) if pins[j] is not None), default=None)
    return below is not None and all(
        abs(marginals[j] - marginals[below]) <= least * marginals[j] for j in range(below, level + 1)
    )


def _phi(weights: list[mp.mpf], pins: list[mp.mpf | None], rho: list[mp.mpf]) -> mp.mpf:
    steps = [rho[l] - rho[l + 1] for l in range(len(weights))]
    return mp.fsum(p * t if p is not None else w * mp.exp(t) for w, p, t in zip(weights, pins, steps, strict=True))


def _bound(weights: list[mp.mpf], pins: list[mp.mpf | None], marginals: list[mp.mpf]) -> mp.mpf:
    """Σ E(1 − log(E/w)) over the data and the fixed levels, for marginals made exactly nondecreasing."""
    feasible, terms = mp.mpf(0), []
    for w, p, e in zip(weights, pins, marginals, strict=True):
        feasible = max(feasible, e)
        if p is not None and feasible > p:
            return mp.mpf("-inf")
        if p is None and w > 0:
            terms.append(feasible * (1 - mp.log(feasible / w)))
        elif p is None and feasible > 0:
            return mp.mpf("-inf")
    return mp.fsum(terms)
