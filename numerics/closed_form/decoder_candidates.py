"""One level: the stationary point of every piece of the loss in η_dec, in closed form (docs/likelihood.md).

With the first k modes active the piece is, up to a constant,

    learnable σ: (d_y − βk) log h + S_k/h, stationary at h = S_k/(d_y − βk);
    fixed σ: d_y log h + 2 Q_k/√h + S_k/h, stationary at √h = (Q_k + √(Q_k² + 4 d_y S_k))/(2 d_y),

where S_k = base + Σ_{i>k} θ_i² and Q_k = Σ_{i≤k} √β θ_i σ_i/η.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.problem import Problem

TIE = 1e-12  # relative; a mode this close to its threshold is not active


@dataclass(frozen=True)
class Candidate:
    """A stationary point of the piece with `active` modes.

    eta_dec: where it is, None if the piece has none; loss: d_y log η_dec² + L_min there, with the modes that are really
    active there; inside: whether it lies in the piece (exactly these modes are active there), up to rounding.
    """

    active: int
    eta_dec: float | None
    loss: float | None
    inside: bool


def thresholds(problem: Problem, theta2: Array) -> Array:
    """The h below which each mode that has a coordinate is active: θ²/β (learnable), θ² η²/(β σ²) (fixed), falling."""
    level = problem.levels[0]
    carried = theta2[: level.d]
    return carried / (level.beta * _ratios(problem, len(carried)))


def candidates(problem: Problem, theta2: Array, base: float) -> tuple[Candidate, ...]:
    """The candidates for k = 0, 1, …, as many as can be active."""
    edges = [np.inf, *thresholds(problem, theta2), 0.0]
    found = []
    for k, variance in enumerate(_stationary(problem, theta2, base)):
        if variance is None:
            found.append(Candidate(k, None, None, False))
            continue
        inside = edges[k + 1] * (1 - TIE) <= variance <= edges[k] * (1 + TIE)
        found.append(Candidate(k, sqrt(variance), _loss(problem, theta2, base, variance), bool(inside)))
    return tuple(found)


def survivors(problem: Problem, theta2: Array, base: float) -> int:
    """The number of modes that are active at the optimum: those whose threshold h lies where J rises.

    Mode k is active iff d_y h > S_k + h Σ_{i≤k} E_i at its threshold h, E_i = β or √β θ_i σ_i/(η √h); as J is convex
    this holds for the first modes and fails for the rest.
    """
    edges = thresholds(problem, theta2)
    residual, pull = _residuals(theta2, base), _pulls(problem, theta2)
    spent = edges * pull[1:] if problem.levels[0].learnable else np.sqrt(edges) * pull[1:]
    rising = problem.d_y * edges > (residual[1 : len(edges) + 1] + spent) * (1 + TIE)
    return int(np.cumprod(rising).sum())


def _loss(problem: Problem, theta2: Array, base: float, variance: float) -> float:
    """d_y log h + L_min(h)."""
    a = pad(theta2, problem.levels) / variance
    modes = solve(problem, a, sorted_arrangement(problem, len(a))).value.sum()
    return float(problem.d_y * log(variance) + base / variance + modes)


def _ratios(problem: Problem, count: int) -> Array:
    """v = σ²/η² of the coordinates, σ ascending; 1 where learnable."""
    level = problem.levels[0]
    return np.ones(count) if level.learnable else (np.sort(level.sigmas())[:count] / level.eta) ** 2


def _residuals(theta2: Array, base: float) -> Array:
    """S_k for k = 0, 1, …, all modes."""
    return base + np.concatenate([np.cumsum(theta2[::-1])[::-1], [0.0]])


def _pulls(problem: Problem, theta2: Array) -> Array:
    """βk (learnable) or Q_k (fixed) for k = 0, 1, …, as many as can be active."""
    level = problem.levels[0]
    carried = theta2[: level.d]
    terms = level.beta * _ratios(problem, len(carried))
    return np.concatenate([[0.0], np.cumsum(terms if level.learnable else np.sqrt(terms * carried))])


def _stationary(problem: Problem, theta2: Array, base: float) -> list[float | None]:
    """The stationary h of every piece, None where there is none."""
    d_y, pull = problem.d_y, _pulls(problem, theta2)
    residual = _residuals(theta2, base)[: len(pull)]
    if problem.levels[0].learnable:
        room = d_y - pull
        return [float(s / r) if s > 0.0 and r > 0.0 else None for s, r in zip(residual, room, strict=True)]
    root = (pull + np.sqrt(pull**2 + 4.0 * d_y * residual)) / (2.0 * d_y)
    return [float(value**2) if value > 0.0 else None for value in root]
