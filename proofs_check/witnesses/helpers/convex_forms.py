"""Convex programs for the minimum of the loss: solved by Clarabel, bounded on both sides by numbers recomputed here.

Whatever the solver says of itself is ignored: its primal point is made feasible and evaluated, its dual variables are
made feasible and give a lower bound that holds for any dual feasible point (docs/theory.md, section 5).
"""

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Level

PRECISION = 1e-11  # asked of the solver
ABSENT = -46.0  # log-weight that stands for a mode without data while solving; the bounds use weight zero


@dataclass(frozen=True)
class Bounds:
    """The minimum lies between `lower` and `upper`, whatever became of the solver."""

    lower: float
    upper: float

    def shifted(self, constant: float) -> "Bounds":
        return Bounds(self.lower + constant, self.upper + constant)

    def scaled(self, factor: float) -> "Bounds":
        return Bounds(self.lower * factor, self.upper * factor)


UNKNOWN = Bounds(-np.inf, np.inf)


def solve(program: Any) -> bool:
    """Run Clarabel; False if it raised or left a variable without finite values."""
    import cvxpy as cp

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the solver's opinion of its own accuracy
            program.solve(solver=cp.CLARABEL, tol_gap_abs=PRECISION, tol_gap_rel=PRECISION, tol_feas=PRECISION)
    except (cp.SolverError, ArithmeticError, ValueError):
        return False
    duals = [c.dual_value for c in program.constraints]
    values = [v.value for v in program.variables()]
    return all(v is not None and np.isfinite(v).all() for v in (*values, *duals))


def shrinkage(target: Array, threshold: float) -> Bounds:
    """min over M of ‖M − Z‖² + 2e‖M‖_*; dual: 2e⟨W, Z⟩ − e²‖W‖² over ‖W‖₂ ≤ 1."""
    import cvxpy as cp

    if target.size == 0:
        return Bounds(0.0, 0.0)
    fit, low = cp.Variable(target.shape), cp.Variable(target.shape)
    program = cp.Problem(cp.Minimize(cp.sum_squares(fit - target) + 2 * threshold * cp.normNuc(low)), [fit == low])
    if not solve(program):
        return UNKNOWN
    found = np.asarray(low.value)
    upper = np.sum((found - target) ** 2) + 2 * threshold * np.linalg.norm(found, "nuc")
    dual = program.constraints[0].dual_value / (2 * threshold)
    dual = dual / max(1.0, np.linalg.norm(dual, 2))
    lower = 2 * threshold * abs(np.sum(dual * target)) - threshold**2 * np.sum(dual**2)
    return Bounds(float(lower), float(upper))


def learned(gains: Array, beta: float) -> Bounds:
    """min tr(G T) − β log det T over 0 ≺ T ⪯ I; dual: β d + β log det((G + Λ)/β) − tr Λ over Λ ⪰ 0."""
    import cvxpy as cp

    size = len(gains)
    if size == 0:
        return Bounds(0.0, 0.0)
    T = cp.Variable((size, size), symmetric=True)
    program = cp.Problem(cp.Minimize(cp.trace(gains @ T) - beta * cp.log_det(T)), [np.eye(size) >> T])
    if not solve(program):
        return UNKNOWN
    values, vectors = np.linalg.eigh(np.asarray(T.value))
    values = np.clip(values, np.finfo(float).tiny, 1.0)
    upper = np.sum(values * np.einsum("ij,ik,kj->j", vectors, gains, vectors)) - beta * np.sum(np.log(values))
    dual = program.constraints[0].dual_value
    return Bounds(_learned_dual(gains, beta, (dual + dual.T) / 2), float(upper))


def _learned_dual(gains: Array, beta: float, multiplier: Array) -> float:
    """The dual value at the multiplier's positive part, from eigenvalues."""
    values, vectors = np.linalg.eigh(multiplier)
    values = np.maximum(values, 0.0)
    curvature = np.linalg.eigvalsh(gains + (vectors * values) @ vectors.T)
    if curvature[0] <= 0.0:
        return -np.inf
    return float(beta * np.sum(1.0 + np.log(curvature / beta)) - values.sum())


def chain(signal: Array, levels: tuple[Level, ...], sigmas: Array) -> Bounds:
    """Sum over modes of min φ(ρ) (docs/theory.md, section 2), as one exponential-cone program.

    signal: (n,) θ²/η_dec² per mode; sigmas: (L, n) fixed standard deviations, NaN at learnable levels.
    """
    import cvxpy as cp

    weights = _weights(signal, levels, sigmas)
    with np.errstate(divide="ignore"):
        logs = np.maximum(np.log(weights), ABSENT)
    rho = cp.Variable((len(levels), len(signal)), nonneg=True)
    padded = cp.vstack([np.zeros((1, len(signal))), rho, np.zeros((1, len(signal)))])
    terms, cost, links = {}, 0, []
    for l in range(len(levels) + 1):
        step = padded[l] - padded[l + 1]
        if l > 0 and levels[l - 1].learnable:
            cost += levels[l - 1].beta * cp.sum(step)
        else:
            terms[l] = cp.Variable(len(signal))
            links.append(terms[l] == logs[l] + step)
            cost += cp.sum(cp.exp(terms[l]))
    if not solve(cp.Problem(cp.Minimize(cost), links)):
        return UNKNOWN
    duals = {l: np.abs(link.dual_value) for l, link in zip(terms, links, strict=True)}
    marginals = np.array([duals.get(l, np.zeros(len(signal))) for l in range(len(levels) + 1)])
    lower = chain_bound(weights, levels, marginals)
    return Bounds(lower, _chain_value(weights, levels, np.maximum(np.asarray(rho.value), 0.0)))


def _weights(signal: Array, levels: tuple[Level, ...], sigmas: Array) -> Array:
    fixed = [level.beta * (s / level.eta) ** 2 for level, s in zip(levels, sigmas, strict=True)]
    return np.array([signal, *fixed])


def _chain_value(weights: Array, levels: tuple[Level, ...], rho: Array) -> float:
    steps = -np.diff(np.pad(rho, ((1, 1), (0, 0))), axis=0)
    total = np.sum(weights[0] * np.exp(steps[0]))
    for level, weight, step in zip(levels, weights[1:], steps[1:], strict=True):
        total += np.sum(level.beta * step if level.learnable else weight * np.exp(step))
    return float(total)


def chain_bound(weights: Array, levels: tuple[Level, ...], marginals: Array) -> float:
    """Σ E (1 − log(E/w)) for marginals E (L + 1, n) first made nondecreasing and equal to β at learnable levels."""
    pins = [None, *(level.beta if level.learnable else None for level in levels)]
    known = [pin for pin in pins if pin is not None]
    if known != sorted(known):
        return -np.inf
    total, below = 0.0, np.zeros(weights.shape[1])
    for l, pin in enumerate(pins):
        above = next((p for p in pins[l:] if p is not None), np.inf)
        below = np.clip(np.maximum(marginals[l], below), 0.0, above) if pin is None else np.full_like(below, pin)
        below = np.where(weights[0] > 0.0, below, 0.0) if l == 0 else below
        if pin is None:
            held = below > 0.0
            total += np.sum(below[held] * (1.0 - np.log(below[held] / weights[l][held])))
    return float(total)
