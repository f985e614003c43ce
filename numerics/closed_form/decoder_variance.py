"""The decoder variance that is optimal together with everything else (docs/likelihood.md).

With the data term d_y log η_dec² restored, the loss is J(h) = d_y log h + L_min(h), h = η_dec². Every mode's minimum is
convex in log h, so J is too and has one stationary value: h = E‖y − ŷ‖²/d_y at the optimum for h.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log
from typing import Any

import numpy as np
from scipy.optimize import brentq

from collapsecheck.numerics.checks import LARGEST_SCALE, SMALLEST_SCALE, Array, refuse
from collapsecheck.numerics.closed_form.decoder_candidates import Candidate, candidates, survivors
from collapsecheck.numerics.closed_form.global_minimum import Optimum, optimum, unbounded
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import in_scope, remedy, unbounded_reason
from collapsecheck.numerics.data import Spectrum, decided, settled, spectrum
from collapsecheck.numerics.problem import Problem

__all__ = ["Candidate", "OptimalEtaDec", "full_loss", "optimal_eta_dec"]

ROUNDING = 1e-12  # relative; a sum of β that differs by less from d_y is the flat case


@dataclass(frozen=True, eq=False)
class OptimalEtaDec:
    """The joint optimum over η_dec and all other parameters.

    bounded: whether there is one; reason: why not, or why the optimum is flat, "" otherwise.
    eta_dec: the optimal standard deviation of the decoder, the largest one where flat (every smaller one is as good);
    loss: d_y log η_dec² + L_min there, so that −½ (loss + d_y log 2π) is the β-ELBO in nats;
    active: coordinates per level with ρ > 0 there; answer: the optimum at that η_dec, whose L_min leaves the
    d_y log η_dec² out, or the unbounded one. candidates: for one level the stationary point of every piece of the
    loss, k = 0, 1, … active modes, of which one is the optimum; empty for hierarchies.
    """

    bounded: bool
    flat: bool
    reason: str
    eta_dec: float | None
    loss: float | None
    active: tuple[int, ...]
    candidates: tuple[Candidate, ...]
    answer: Optimum

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON values, without `answer`."""
        names = ("bounded", "flat", "reason", "eta_dec", "loss")
        listed = {"active": list(self.active), "candidates": [vars(entry) for entry in self.candidates]}
        return {"schema": 1, **{name: getattr(self, name) for name in names}, **listed}


def optimal_eta_dec(problem: Problem) -> OptimalEtaDec:
    """The η_dec at which the loss with d_y log η_dec² is smallest; the problem's own η_dec is ignored.

    One level in closed form, hierarchies by the root of a monotone function. Unbounded problems say why. Raises
    InputError outside the chain theorem's scope.
    """
    if not in_scope(problem):
        refuse(f"no optimal eta_dec outside the theorem's scope: {remedy(problem)}")
    data = spectrum(problem, lambda found: settled(problem, found) and _tells_base(problem, found))
    found = _best(problem, data)
    if found.eta_dec is None or decided(at := replace(problem, eta_dec=found.eta_dec), data):
        return found
    return _best(problem, spectrum(at))


def _best(problem: Problem, data: Spectrum) -> OptimalEtaDec:
    """The same for these modes."""
    reason = unbounded_reason(problem) or _vanishing_reason(problem, data)
    if reason is not None:
        return OptimalEtaDec(False, False, reason, None, None, (), (), unbounded(data, reason))
    floor, d_y = _slope_at_zero(problem, data), problem.d_y
    flat = floor is not None and abs(floor - d_y) <= ROUNDING * d_y
    single = len(problem.levels) == 1
    found = candidates(problem, data.theta2, _base(problem, data)) if single else ()
    best = found[survivors(problem, data.theta2, _base(problem, data))].eta_dec if single else None
    return _result(problem, _root(problem, data, flat) if best is None else best, flat, found)


def full_loss(problem: Problem, eta_dec: float) -> float:
    """d_y log η_dec² + the minimum of the loss at that η_dec; InputError where there is no exact minimum.

    Where rounding of the moments leaves the minimum open, its upper bound.
    """
    smallest = optimum(replace(problem, eta_dec=eta_dec)).upper_bound if in_scope(problem) else None
    if smallest is None:
        refuse("the loss at this eta_dec has no exact minimum: it is unbounded or outside the theorem's scope")
    return 2.0 * problem.d_y * log(eta_dec) + smallest


def _result(problem: Problem, eta_dec: float, flat: bool, found: tuple[Candidate, ...]) -> OptimalEtaDec:
    if not SMALLEST_SCALE <= eta_dec <= LARGEST_SCALE:
        scales = f"{SMALLEST_SCALE:g} to {LARGEST_SCALE:g}"
        refuse(f"the optimal eta_dec is {eta_dec:g}: scale the data so that it lies in {scales}")
    answer = optimum(replace(problem, eta_dec=eta_dec))
    assert answer.upper_bound is not None
    loss = 2.0 * problem.d_y * log(eta_dec) + answer.upper_bound
    reason = f"every eta_dec up to {eta_dec:.6g} attains the same loss: beta of the active modes adds up to d_y"
    return OptimalEtaDec(True, flat, reason if flat else "", eta_dec, loss, answer.active, found, answer)


def _base(problem: Problem, data: Spectrum) -> float:
    """The unexplained part of tr C; exactly zero where what is left of it are dropped eigenvalues or rounding."""
    least = data.base if data.unknown else data.least.base
    nothing = problem.autoencoding or problem.model == "cvae" or least <= _rounding(problem, data)
    return 0.0 if nothing else data.base


def _tells_base(problem: Problem, data: Spectrum) -> bool:
    """Whether the digits tell that something is left unexplained, or that nothing is."""
    return _base(problem, data) > 0.0 or data.greatest.base <= _rounding(problem, data)


def _rounding(problem: Problem, data: Spectrum) -> float:
    return (problem.d_x + problem.d_y) * float(np.finfo(float).eps) * (float(data.theta2.sum()) + data.base)


def _slope_at_zero(problem: Problem, data: Spectrum) -> float | None:
    """Σ E_0 over the modes as η_dec → 0: each gives β of the first learnable level; None if one does not reach it."""
    if _base(problem, data) > 0.0:
        return None
    first = next((i for i, level in enumerate(problem.levels) if level.learnable), None)
    if len(data.theta2) == 0:
        return 0.0
    if first is None or len(data.theta2) > min(level.d for level in problem.levels[: first + 1]):
        return None
    return len(data.theta2) * problem.levels[first].beta


def _vanishing_reason(problem: Problem, data: Spectrum) -> str | None:
    """Why the loss falls without bound as η_dec → 0, or None."""
    slope, d_y = _slope_at_zero(problem, data), problem.d_y
    if slope is None or slope >= d_y * (1.0 - ROUNDING):
        return None
    modes = len(data.theta2)
    return (
        f"the loss is unbounded below as eta_dec goes to 0: {modes} modes reproduce y exactly, and beta times their"
        f" number is {slope:g}, less than the {d_y} outputs; use fewer latents, a larger beta, or a fixed eta_dec"
    )


def _root(problem: Problem, data: Spectrum, flat: bool) -> float:
    """The √h at which d_y = base/h + Σ E_0; the right-hand side falls as h grows. Flat: the largest such h."""
    theta2, base, d_y = pad(data.theta2, problem.levels), _base(problem, data), problem.d_y
    arrangement = sorted_arrangement(problem, len(theta2))
    total = float(theta2.sum()) + base

    def slope(s: float) -> float:
        a: Array = theta2 * np.exp(-s)
        left = solve(problem, a, arrangement).rho[0]
        return d_y - base * np.exp(-s) - float(np.sum(a * np.exp(-left))) - (ROUNDING * d_y if flat else 0.0)

    high = log(total / d_y) + 1.0
    low = high - 2.0
    while slope(low) > 0.0 and low > 2.0 * log(SMALLEST_SCALE):
        low -= high - low
    if slope(low) > 0.0:
        refuse("the optimal eta_dec is too small for floating point: scale the data up")
    return float(np.exp(0.5 * brentq(slope, low, high, xtol=1e-15, rtol=1e-15)))
