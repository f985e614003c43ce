"""The answer for a problem: its global minimum, which coordinates collapse, and a certificate (docs/theory.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, Indices, refuse
from collapsecheck.numerics.closed_form.attained import attain
from collapsecheck.numerics.closed_form.chain_theorem import rises
from collapsecheck.numerics.closed_form.lower_bound import lower_bound
from collapsecheck.numerics.closed_form.modes import Solution, pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import flat_reason, in_scope, remedy, unbounded_reason
from collapsecheck.numerics.data import Spectrum, spectrum
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Problem

SCHEMA = 1
CERTIFIED = 1e-12  # a gap up to this, relative to max(1, |value|), certifies a value outside the theorem's scope


@dataclass(frozen=True, eq=False)
class Optimum:
    """Global minimum of a problem, in the loss unit of docs/theory.md, section 1.

    scope: "theorem" (exact), "certified" (outside the theorem, but the bounds meet) or "upper-bound".
    L_min: the minimum, None if unbounded or not known; upper_bound: a value that `parameters` attains;
    lower_bound: a bound computed from the dual, not from L_min; gap: upper_bound − lower_bound.
    base, rank, theta2: see `spectrum`. Modes are ordered by θ² descending, levels from the data upwards:
    rho, sigma, kl: (L, modes), ρ = 0, kl = 0 and σ = NaN where the level has no coordinate for the mode; kl in nats;
    active: per level the number of ρ > 0; information: (L,) I(x; z_l) (CVAE: I(y; z_l | x)) in nats.
    Unbounded: bounded is False, the numbers are None and the arrays are empty.
    """

    bounded: bool
    flat: bool
    scope: str
    L_min: float | None
    upper_bound: float | None
    lower_bound: float | None
    gap: float | None
    base: float
    rank: int
    theta2: Array
    active: tuple[int, ...]
    rho: Array
    sigma: Array
    kl: Array
    information: Array
    warnings: tuple[str, ...]
    spectrum: Spectrum
    arrangement: Indices

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields; σ is null where the level has no coordinate; unbounded: every list is empty."""
        names = ("bounded", "flat", "scope", "L_min", "upper_bound", "lower_bound", "gap", "base", "rank")
        answer: dict[str, Any] = {"schema": SCHEMA, **{name: getattr(self, name) for name in names}}
        for name in ("theta2", "rho", "kl", "information"):
            answer[name] = getattr(self, name).tolist() if self.bounded else []
        answer["sigma"] = [[None if np.isnan(s) else s for s in row] for row in self.sigma.tolist()]
        return {**answer, "active": list(self.active), "warnings": list(self.warnings)}


def optimum(problem: Problem) -> Optimum:
    """The global minimum in closed form; outside the theorem's scope the best value found and a lower bound."""
    data = spectrum(problem)
    reason = unbounded_reason(problem)
    if reason is not None:
        return unbounded(data, reason)
    a = pad(data.theta2, problem.levels) / problem.eta_dec**2
    exact = in_scope(problem)
    arrangement = sorted_arrangement(problem, len(a)) if exact else _found(problem, a)
    solution = solve(problem, a, arrangement)
    base = data.base / problem.eta_dec**2
    upper = base + float(solution.value.sum())
    lower = base + float(solution.bound.sum()) if exact else lower_bound(problem, data)
    certified = upper - lower <= CERTIFIED * max(1.0, abs(upper))
    scope = "theorem" if exact else "certified" if certified else "upper-bound"
    flat = flat_reason(problem)
    warnings = [flat] if flat else []
    if scope == "upper-bound":
        warnings.append(
            f"outside the theorem's scope: the value is attained but may not be the minimum; {remedy(problem)}"
        )
    rates, sigma = _rates(problem, arrangement, solution)
    return Optimum(
        bounded=True,
        flat=flat is not None,
        scope=scope,
        L_min=None if scope == "upper-bound" else upper,
        upper_bound=upper,
        lower_bound=lower,
        gap=upper - lower,
        base=data.base,
        rank=data.rank,
        theta2=data.theta2,
        active=tuple(int(n) for n in (solution.rho > 0.0).sum(axis=1)),
        rho=solution.rho,
        sigma=sigma,
        kl=rates,
        information=information_of(solution.rho).sum(axis=1),
        warnings=tuple(warnings),
        spectrum=data,
        arrangement=arrangement,
    )


def parameters(problem: Problem, answer: Optimum | None = None) -> Parameters:
    """Parameters that attain `upper_bound` (the minimum, in the theorem's scope); InputError if unbounded."""
    answer = optimum(problem) if answer is None else answer
    if not answer.bounded:
        refuse(f"no parameters attain a minimum: {answer.warnings[0]}")
    return attain(problem, answer.spectrum, answer.arrangement, answer.rho, answer.sigma)


def unbounded(data: Spectrum, reason: str) -> Optimum:
    """The answer for a loss without a lower bound: no numbers, the reason as its only warning."""
    empty = np.zeros((0, 0))
    numbers = dict.fromkeys(("L_min", "upper_bound", "lower_bound", "gap"))
    return Optimum(
        bounded=False,
        flat=False,
        scope="theorem",
        **numbers,
        base=data.base,
        rank=data.rank,
        theta2=data.theta2,
        active=(),
        rho=empty,
        sigma=empty,
        kl=empty,
        information=np.zeros(0),
        warnings=(reason,),
        spectrum=data,
        arrangement=np.zeros((0, 0), dtype=int),
    )


def _found(problem: Problem, a: Array) -> Indices:
    from collapsecheck.numerics.closed_form.pairing import best_arrangement

    return best_arrangement(problem, a)


def _rates(problem: Problem, arrangement: Indices, solution: Solution) -> tuple[Array, Array]:
    """Each level's rate term in nats, ½ (v e^Δ − 1 − log v), and σ = η √v; both (L, modes)."""
    change = rises(solution.rho)
    learnable = np.array([[level.learnable] for level in problem.levels])
    log_v = np.where(learnable, -change, solution.log_v)
    present = arrangement >= 0
    eta = np.array([[level.eta] for level in problem.levels])
    sigma = np.where(present, eta * np.exp(0.5 * log_v), np.nan)
    return np.where(present, 0.5 * (np.expm1(log_v + change) - log_v), 0.0), sigma


def information_of(rho: Array) -> Array:
    """I(x; z_l) of every mode in nats, (L, modes): −½ log(1 − Π_{j ≤ l} (1 − e^{−ρ_j})), docs/theory.md, section 4."""
    unexplained, found = np.full(rho.shape[1], -np.inf), []
    with np.errstate(divide="ignore"):
        for growth in rho:
            explained = np.log(-np.expm1(unexplained))
            unexplained = np.where(growth > 0.0, np.logaddexp(unexplained, explained - growth), 0.0)
            found.append(-0.5 * unexplained + 0.0)
    return np.array(found)
