"""Nonnegative combinations that cancel, found in floats by a linear program and made exact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
from flint import fmpq, fmpq_mat
from scipy.optimize import linprog
from scipy.sparse import csr_array, hstack, vstack

TOLERANCE = 1e-9


@dataclass(frozen=True)
class Column:
    """One candidate: its coefficients, which must cancel in the sum, and a value, whose sum must not be positive.

    sign: ">" for an expression that is positive, ">=" for one that is nonnegative, "=" for one that is 0. A value that
    is irrational is a float.
    """

    coefficients: Mapping[Any, Fraction | int]
    value: Fraction | int | float
    sign: str


def combination(columns: Sequence[Column], seconds: float = 10.0) -> list[Fraction] | None:
    """Multipliers, nonnegative but at equalities, of a sum that is a number below what its signs allow; or None."""
    keys = {key: i for i, key in enumerate(dict.fromkeys(k for column in columns for k in column.coefficients))}
    entries = [(float(c), keys[k], j) for j, column in enumerate(columns) for k, c in column.coefficients.items()]
    data, rows, cols = zip(*entries, strict=True) if entries else ((), (), ())
    matrix = csr_array((data, (rows, cols)), shape=(len(keys), len(columns)))
    value = np.array([float(column.value) for column in columns])
    strict = np.array([float(column.sign == ">") for column in columns])
    for normalised, target in ((strict, 1.0), (value, -1.0)):
        if normalised.any() and (
            found := _solved(columns, vstack([matrix, normalised[None, :]], format="csr"), value, target, seconds)
        ):
            return found
    return None


def _solved(
    columns: Sequence[Column], matrix: csr_array, value: np.ndarray, target: float, seconds: float
) -> list[Fraction] | None:
    """The combination whose normalised sum, in the last row, is the target."""
    right = np.zeros(matrix.shape[0])
    right[-1] = target
    free = np.array([column.sign == "=" for column in columns])
    signed = hstack([matrix, -matrix[:, free]], format="csr")
    answer = linprog(
        np.ones(signed.shape[1]),
        A_ub=[np.concatenate([value, -value[free]])],
        b_ub=[0.0],
        A_eq=signed,
        b_eq=right,
        options={"time_limit": seconds},
    )
    if answer.status != 0:
        return None
    multipliers = answer.x[: len(columns)].copy()
    multipliers[free] -= answer.x[len(columns) :]
    return _exact(columns, multipliers)


def _exact(columns: Sequence[Column], multipliers: np.ndarray) -> list[Fraction] | None:
    """The combination on the support of the floats, its largest multiplier 1, solved in rationals."""
    support = [int(j) for j in np.flatnonzero(np.abs(multipliers) > TOLERANCE * np.abs(multipliers).max())]
    keys = list(dict.fromkeys(k for j in support for k in columns[j].coefficients))
    table = [[_rational(columns[j].coefficients.get(k, Fraction(0))) for j in support] for k in keys]
    values = [columns[j].value for j in support]
    exact = [v for v in values if not isinstance(v, float)]
    if (
        len(exact) == len(values)
        and abs(sum(float(v) * multipliers[j] for v, j in zip(exact, support, strict=True))) < TOLERANCE
    ):
        table.append([_rational(v) for v in exact])
    near = [Fraction(float(multipliers[j])).limit_denominator(1000) for j in support]
    solution = _kernel(*fmpq_mat(table).rref(), near) if table else [Fraction(1)] * len(support)
    found = dict(zip(support, solution, strict=True))
    return [found.get(j, Fraction(0)) for j in range(len(columns))]


def _kernel(reduced: fmpq_mat, rank: int, near: list[Fraction]) -> list[Fraction]:
    """The solution whose free unknowns are the given ones."""
    pivots = [next(j for j in range(reduced.ncols()) if reduced[i, j] != 0) for i in range(rank)]
    solution = list(near)
    for i, pivot in enumerate(pivots):
        rest = (j for j in range(reduced.ncols()) if j not in pivots and reduced[i, j] != 0)
        solution[pivot] = -sum(
            (Fraction(int(reduced[i, j].p), int(reduced[i, j].q)) * near[j] for j in rest), Fraction(0)
        )
    return solution


def _rational(number: Fraction | int) -> fmpq:
    return fmpq(Fraction(number).numerator, Fraction(number).denominator)


def whole(multipliers: Sequence[Fraction]) -> list[int]:
    """The multipliers over their common denominator."""
    common = lcm(*(c.denominator for c in multipliers))
    return [int(c * common) for c in multipliers]
