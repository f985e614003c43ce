"""interval: the claimed minimum against branch and bound in ball arithmetic, at exact points of the cases.

One mode: φ(ρ) over a box outside of which it is provably larger, up to L = 3. Two data modes with one latent coordinate
or two (one level): the loss over all encoders, so that the reduction to modes and its ordering are not assumed. The
search uses neither convexity nor a dual.
"""

from collections.abc import Iterator

import numpy as np
import sympy as sp
from flint import arb, ctx, fmpq

from collapsecheck.evidence import Check, Effort, Evidence, tally
from collapsecheck.judge import Point, Uncovered, claimed_minimum, draw_point, fraction, solve
from collapsecheck.theory.model import has_minimiser, mode, setting_of, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem
from collapsecheck.witnesses.helpers.branch_and_bound import Bounded, bounded, ceiling
from collapsecheck.witnesses.helpers.interval_losses import Chain, Pair

BITS, CASES, MOST = 100, 10, 1500
MODE_GAP, PAIR_GAP = 1e-6, 1e-3  # relative to 1 + |value|


def interval(theorem: Theorem, effort: Effort) -> Evidence:
    """At most ten cases per unit of effort, `effort.instances` points each, half of them beside the boundary."""
    rng = np.random.default_rng(effort.seed + 8)
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case)]
    with ctx.workprec(BITS):
        return tally(
            "interval",
            lambda case: _checks(theorem, case, effort, rng),
            cases,
            CASES,
            effort,
            rng,
            "no minimum is claimed",
        )


def _checks(theorem: Theorem, case: Case, effort: Effort, rng: np.random.Generator) -> Iterator[Check]:
    setting = setting_of(theorem, case)
    for turn in range(effort.instances):
        point = _point(setting, case, rng, near=turn % 2 == 1)
        try:
            yield Check("modes enclosed", _one_mode(theorem, setting, point), point)
            if setting.depth == 1:
                second = {**point, theta: point[theta] * sp.Rational(int(rng.integers(0, 5)), 2)}
                modes: list[Point] = sorted([point, second], key=lambda p: p[theta], reverse=True)
                yield Check("two-mode losses enclosed", _two_modes(theorem, setting, modes, turn % 2 + 1), point)
        except Uncovered:  # beside the boundary, in what the theorem leaves out
            continue
        except ValueError:  # irrational parameters, or no strictly increasing marginals
            yield Check("", None, point)


def _point(setting: Setting, case: Case, rng: np.random.Generator, near: bool) -> Point:
    """A point of the case, or one beside its boundary: θ a quarter to a half away, where a wrong threshold costs."""
    point = draw_point(setting, case, rng, near)
    factors = [sp.Rational(2, 3), sp.Rational(4, 5), sp.Rational(5, 4), sp.Rational(3, 2)]
    return {**point, theta: point[theta] * factors[int(rng.integers(4))]} if near else point


def _number(setting: Setting, expr: sp.Expr, point: Point) -> fmpq:
    return fraction(tie(setting, expr).subs(dict(point)))


def _planted(setting: Setting, point: Point) -> list[float]:
    return [max(float(rho), 0.0) for rho in solve(setting, point).rho]


def _complaint(claim: arb, found: Bounded, gap: float) -> str | None:
    if not claim.is_finite() or claim > arb(found.upper):
        return f"the minimum is claimed to be {claim.str(12)}, but {found.upper:.12g} is attained"
    if claim < arb(found.lower):
        return f"the minimum is claimed to be {claim.str(12)}, below the certified bound {found.lower:.12g}"
    return "" if found.upper - found.lower <= 2 * gap else None


def _one_mode(theorem: Theorem, setting: Setting, point: Point) -> str | None:
    levels = range(setting.depth + 1)
    learned = [l > 0 and mode.is_learned(setting, l) for l in levels]
    weights = [fmpq(1) if learned[l] else _number(setting, mode.weight(l), point) for l in levels]
    pins = [_number(setting, beta(l), point) if learned[l] else None for l in levels]
    chain, planted = Chain(tuple(weights), tuple(pins)), _planted(setting, point)
    attained = ceiling(chain([arb(x) for x in planted])[0])
    gap = MODE_GAP * (1 + abs(attained))
    found = bounded(chain, chain.box(attained, planted), planted, gap, MOST)
    constants = sum((_constant(setting, l, point, 0) for l in levels if l > 0 and not learned[l]), arb(0))
    return _complaint(claimed_minimum(theorem, setting, point) - constants, found, gap)


def _constant(setting: Setting, level: int, point: Point, offset: int) -> arb:
    """β (offset v − 1 − log v), v = σ²/η²: what a coordinate of a fixed level adds whatever the encoder."""
    v = _number(setting, (sigma(level) / eta(level)) ** 2, point)
    return _number(setting, beta(level), point) * (offset * v - 1 - arb(v).log())


def _two_modes(theorem: Theorem, setting: Setting, modes: list[Point], coordinates: int) -> str | None:
    """One latent coordinate, or two with a common σ, for two data modes."""
    point, learned = modes[0], mode.is_learned(setting, 1)
    gains = [_number(setting, (theta / eta_dec) ** 2, mode_point) for mode_point in modes]
    rate = _number(setting, beta(1) if learned else mode.weight(1), point)
    pair = Pair((gains[0], gains[1]), rate, learned)
    growths = [_planted(setting, mode_point)[0] for mode_point in modes]
    planted = [growths[0], 0.0] if coordinates == 1 else [*growths, 0.0]
    attained = ceiling(pair([arb(x) for x in planted])[0])
    gap = PAIR_GAP * (1 + abs(attained))
    found = bounded(pair, pair.box(attained, coordinates), planted, gap, MOST)
    constant = arb(0) if learned else coordinates * _constant(setting, 1, point, 1)
    claim = sum((claimed_minimum(theorem, setting, m) for m in modes[:coordinates]), arb(0))
    return _complaint(claim + sum(gains[coordinates:], fmpq(0)) - constant, found, gap)
