"""Inverse questions: the β at which the optimum has a given rate or distortion, and every critical β at once.

L is E‖y − ŷ‖²/η_dec² + 2 Σ β_l R_l, minimised, so with a common factor on some β the rate R of their levels falls and
the rest of L rises monotonically in that factor, continuously in the theorem's scope.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import brentq

from collapsecheck.numerics.checks import LARGEST_SCALE, SMALLEST_SCALE, Array, positive, refuse, shown
from collapsecheck.numerics.closed_form import (
    in_scope,
    log_variances,
    pad,
    remedy,
    rises,
    solve,
    sorted_arrangement,
    unbounded_reason,
)
from collapsecheck.numerics.data import spectrum
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules.thresholds import lines, rays
from collapsecheck.numerics.rules.vary import VARIED, changer

SCHEMA = 1
LOW, HIGH = math.log(SMALLEST_SCALE) / 2, math.log(LARGEST_SCALE) / 2


@dataclass(frozen=True)
class Target:
    """The value of `vary` at which the optimum has the wanted rate or distortion.

    kl: nats of all levels together, of one level for "beta.2"; distortion: E‖y − ŷ‖²; active: latents per level there.
    """

    vary: str
    value: float
    kl: float
    distortion: float
    active: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        return {"schema": SCHEMA, **vars(self), "active": list(self.active)}


@dataclass(frozen=True, eq=False)
class Point:
    """What the optimum costs: kl per level in nats, distortion E‖y − ŷ‖², active latents per level."""

    kl: Array
    distortion: float
    active: tuple[int, ...]


def reached(
    problem: Problem,
    *,
    kl: float | None = None,
    distortion: float | None = None,
    vary: str = "beta",
    scale: float = 1.0,
) -> Target:
    """The β (all levels' one value, or that of "beta.LEVEL") at which the rate is `kl` nats or the error `distortion`.

    The error is `scale` times E‖y − ŷ‖².
    InputError for a rate or a distortion that no β gives (the message has the range), and outside the theorem's scope.
    """
    if (kl is None) == (distortion is None):
        refuse("give kl or distortion, what the optimum is to have: one of the two")
    name, wanted = ("kl", kl) if distortion is None else ("distortion", distortion)
    wanted = positive(name, wanted)
    if vary.partition(".")[0] != "beta":
        refuse(
            f"vary is {shown(vary)}: must be beta or beta.LEVEL; with {VARIED.partition(',')[0]} the rate is monotone"
        )
    change, theta2, base = changer(problem, vary), *_data(problem, vary)
    level = None if vary == "beta" else int(vary.partition(".")[2]) - 1

    def measured(x: float) -> float:
        point = at(change(math.exp(x)), theta2, base)
        rate = float(point.kl.sum() if level is None else point.kl[level])
        return rate if name == "kl" else scale * point.distortion

    unit = "nats" if name == "kl" else f"of {'' if scale == 1.0 else f'{scale:.6g} '}E‖y − ŷ‖²"
    x = _root(measured, wanted, (name, unit), _bounded_from(change))
    point = at(change(math.exp(x)), theta2, base)
    rate = float(point.kl.sum() if level is None else point.kl[level])
    return Target(vary, math.exp(x), rate, point.distortion, point.active)


def critical(problem: Problem, level: int = 1, vary: str = "beta") -> Array:
    """Every critical β of a level's latents, the largest first: k latents are active below the k-th.

    0 stands for a latent that is active at no β. InputError for a level or a parameter that the problem does not have,
    and outside the theorem's scope.
    """
    if vary.partition(".")[0] != "beta":
        refuse(f"vary is {shown(vary)}: must be beta or beta.LEVEL, of which there is one critical value per latent")
    if not 1 <= level <= len(problem.levels):
        refuse(f"level is {level}: must be from 1 to {len(problem.levels)}, the number of levels")
    change, (theta2, _) = changer(problem, vary), _data(problem, vary)
    below, above = rays(*lines(change, theta2), change(1.0), level - 1)
    if np.isfinite(above).any() or np.isposinf(below).any():
        refuse(f"not every latent of level {level} has one critical {vary}: ask with --keep")
    return np.sort(np.exp(below))[::-1]


def _data(problem: Problem, vary: str) -> tuple[Array, float]:
    """The modes, padded to the latents, and what no encoder explains."""
    if not in_scope(at_one := changer(problem, vary)(1.0)):
        refuse(f"no exact answer outside the theorem's scope: {remedy(at_one)}")
    found = spectrum(problem)
    return pad(found.theta2, problem.levels), found.base


def at(problem: Problem, theta2: Array, base: float) -> Point:
    """Rates, distortion and counts at the optimum of a problem in scope whose modes are given."""
    arrangement = sorted_arrangement(problem, len(theta2))
    solution = solve(problem, theta2 / problem.eta_dec**2, arrangement)
    learnable = np.array([[level.learnable] for level in problem.levels])
    change = rises(solution.rho)
    log_v = np.where(learnable, -change, log_variances(problem, arrangement))
    rates = np.where(arrangement >= 0, 0.5 * (np.expm1(log_v + change) - log_v), 0.0).sum(axis=1)
    cost = 2.0 * sum(level.beta * rate for level, rate in zip(problem.levels, rates, strict=True))
    distortion = float(base + problem.eta_dec**2 * (float(solution.value.sum()) - cost))
    return Point(rates, distortion, tuple(int(n) for n in (solution.rho > 0.0).sum(axis=1)))


def _bounded_from(change: Callable[[float], Problem]) -> tuple[float, float]:
    """The interval of log β to search, without values at which the loss is unbounded."""
    if unbounded_reason(change(math.exp(HIGH))) is None and unbounded_reason(change(math.exp(LOW))) is None:
        return LOW, HIGH
    refuse("the loss is unbounded for some β of this level: vary beta, the same at all levels")


def _root(measured: Callable[[float], float], wanted: float, what: tuple[str, str], ends: tuple[float, float]) -> float:
    first, last = (measured(end) for end in ends)
    least, most = min(first, last), max(first, last)
    if not least < wanted < most:
        name, unit = what
        refuse(f"{name} is {wanted:g}: must be above {least:.6g} and below {most:.6g} {unit}, what any β can give")
    return float(brentq(lambda x: measured(x) - wanted, *ends, xtol=1e-14, rtol=1e-15))
