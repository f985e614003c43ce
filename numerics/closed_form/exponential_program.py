"""Convex programs of exponentials: minimise a sum of exponentials of linear functions under linear constraints.

Every minimum comes with a lower bound from multipliers that are recomputed here, whatever the optimiser said.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog, minimize, nnls

from collapsecheck.numerics.checks import Array

REACH = 50.0  # a residual slope is allowed to run this far along the variables, beyond the program's offsets
FAILED = (np.linalg.LinAlgError, ValueError, RuntimeError, FloatingPointError)  # by which optimisers give up
ROUNDING = 1e-13
ACTIVE = 1e-7
Name = tuple[str, int, int]
Terms = list[tuple[Name | None, float]]


@dataclass
class Program:
    """Minimise Σ weight e^{row·v} + slope·v + constant subject to normal·v ≥ offset; names index v."""

    names: list[Name]
    weights: list[float] = field(default_factory=list)
    rows: list[Array] = field(default_factory=list)
    normals: list[Array] = field(default_factory=list)
    offsets: list[float] = field(default_factory=list)
    constant: float = 0.0
    slope: Array = field(init=False)

    def __post_init__(self) -> None:
        self.slope = np.zeros(len(self.names))

    def vector(self, terms: Terms) -> Array:
        """The coefficients of a linear function; a name that is None stands for zero."""
        found = np.zeros(len(self.names))
        for name, factor in terms:
            if name is not None:
                found[self.names.index(name)] += factor
        return found

    def exponential(self, weight: float, terms: Terms) -> None:
        """Add weight e^{terms} to the objective."""
        self.weights.append(weight)
        self.rows.append(self.vector(terms))

    def require(self, terms: Terms, offset: float) -> None:
        """Add the constraint terms ≥ offset."""
        self.normals.append(self.vector(terms))
        self.offsets.append(offset)

    def value(self, v: Array) -> float:
        """The objective."""
        return float(np.array(self.weights) @ np.exp(np.array(self.rows) @ v) + self.slope @ v) + self.constant

    def gradient(self, v: Array) -> Array:
        """Its gradient."""
        return np.array(self.rows).T @ (np.array(self.weights) * np.exp(np.array(self.rows) @ v)) + self.slope


def minimised(program: Program) -> Array | None:
    """Sequential quadratic programming from a feasible point, then Newton's method on the active constraints.

    None if the optimisers fail: the numbers of the program are too far apart for them.
    """
    try:
        return _minimised(program)
    except FAILED:
        return None


def reach(program: Program) -> float:
    """How far the variables may be from 0 at the minimum: REACH beyond what the constraints' offsets add up to."""
    return REACH + float(np.abs(program.offsets).sum())


def _minimised(program: Program) -> Array | None:
    normals, offsets = np.array(program.normals), np.array(program.offsets)
    far = reach(program)
    start = linprog(np.ones(len(program.names)), A_ub=-normals, b_ub=-offsets, bounds=(-far, far)).x
    if start is None:
        return None
    constraint = {"type": "ineq", "fun": lambda v: normals @ v - offsets, "jac": lambda v: normals}
    options = {"maxiter": 500, "ftol": 1e-16}
    v = minimize(program.value, start, jac=program.gradient, constraints=constraint, options=options).x
    candidates = [_polished(program, v, within) for within in (1e-9, 1e-7, 1e-5, 1e-3)]
    return max((v, *candidates), key=lambda candidate: dual_bound(program, candidate))


def _polished(program: Program, v: Array, within: float, steps: int = 6) -> Array:
    """Newton steps towards stationarity with the constraints that hold with equality at v, to the given distance."""
    near = np.array(program.normals) @ v - np.array(program.offsets) <= within
    normals, offsets = np.array(program.normals)[near], np.array(program.offsets)[near]
    rows, zeros = np.array(program.rows), np.zeros((len(normals), len(normals)))
    for _ in range(steps):
        curvature = (rows.T * (np.array(program.weights) * np.exp(rows @ v))) @ rows
        system = np.block([[curvature, -normals.T], [normals, zeros]])
        target = np.concatenate([-program.gradient(v), offsets - normals @ v])
        v = v + np.clip(np.linalg.lstsq(system, target, rcond=None)[0][: len(v)], -1.0, 1.0)
    return v


def dual_bound(program: Program, v: Array) -> float:
    """A lower bound of the minimum from any point v, tight at the minimiser.

    f(u) ≥ f(v) + ∇f(v)·(u − v) = f(v) + λ·(N u − N v) + r·(u − v) with N u ≥ offsets, λ ≥ 0 and r what is left of ∇f.
    """
    normals, offsets = np.array(program.normals), np.array(program.offsets)
    slack, gradient, value = normals @ v - offsets, program.gradient(v), program.value(v)
    near = np.abs(slack) <= ACTIVE
    multipliers, residual = nnls(normals[near].T, gradient) if near.any() else (np.zeros(0), np.linalg.norm(gradient))
    lost = float(multipliers @ slack[near]) + float(residual) * reach(program)
    return value - lost - ROUNDING * max(1.0, abs(value))
