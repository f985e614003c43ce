"""Hypothesis strategies for spectra and second moments; see `collapsecheck.instances.strategies`, which offers them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias, get_args

import numpy as np
from hypothesis import strategies as st

from collapsecheck.numerics.checks import Array, one_of, whole

Spectrum: TypeAlias = Literal["plain", "tied", "zeros", "near-threshold", "ill-conditioned"]
SPECTRA: tuple[Spectrum, ...] = get_args(Spectrum)

RIGHT_ANGLE_PARTS = 6
MAX_CONDITION_EXPONENT = 16


@cache
def eigenvalues() -> st.SearchStrategy[float]:
    """One positive eigenvalue of ordinary size: a small integer, to which failures shrink, or a float in [1/16, 16]."""
    return st.integers(1, 9).map(float) | st.floats(1 / 16, 16)


@st.composite
def spectra(draw: st.DrawFn, dim: int, kind: Spectrum | Sequence[float] | None = None, threshold: float = 1.0) -> Array:
    """`dim` nonnegative eigenvalues, descending.

    kind: "plain"; "tied" has at least two equal (dim ≥ 2); "zeros" has at least one zero; "near-threshold" has at
    least one within an ulp of `threshold` or a relative 2^-k of it; "ill-conditioned" spans a condition number up to
    1e16; a list is taken as it is; None draws one of the kinds.
    """
    if kind is not None and not isinstance(kind, str):
        return _descending(kind)
    dim, chosen = whole("dim", dim), draw(st.sampled_from(SPECTRA)) if kind is None else one_of("kind", kind, SPECTRA)
    if chosen == "ill-conditioned":
        return _descending(draw(_lists(_exponents(), dim)))
    values = draw(_lists(eigenvalues(), dim))
    special = {"tied": st.just(values[0]), "zeros": st.just(0.0), "near-threshold": near(threshold)}
    if chosen in special:
        count = draw(_upto(dim))
        values[dim - count :] = [draw(special[chosen]) for _ in range(count)]
    return _descending(values)


@cache
def _exponents() -> st.SearchStrategy[float]:
    return st.integers(0, MAX_CONDITION_EXPONENT).map(lambda exponent: 10.0**-exponent)


@cache
def _upto(largest: int) -> st.SearchStrategy[int]:
    return st.integers(1, largest)


@cache
def _lists(entries: st.SearchStrategy[float], size: int) -> st.SearchStrategy[list[float]]:
    return st.lists(entries, min_size=size, max_size=size)


@cache
def near(value: float) -> st.SearchStrategy[float]:
    """`value` itself, its two neighbours among the floats, or `value`·(1 ± 2^-k) for k = 4 … 50."""
    neighbours = [value, math.nextafter(value, 0.0), math.nextafter(value, math.inf)]
    relative = st.builds(lambda k, sign: value * (1 + sign * 2.0**-k), st.integers(4, 50), st.sampled_from([1, -1]))
    return st.sampled_from(neighbours) | relative


@cache
def _angles() -> st.SearchStrategy[float]:
    steps = st.integers(0, 4 * RIGHT_ANGLE_PARTS - 1).map(lambda step: step * math.pi / (2 * RIGHT_ANGLE_PARTS))
    return steps | st.floats(0, 2 * math.pi)


@st.composite
def rotations(draw: st.DrawFn, dim: int) -> Array:
    """A (dim, dim) orthogonal matrix with determinant 1, a product of Givens rotations; shrinks to the identity.

    Angles are multiples of π/12 or arbitrary.
    """
    rotation = np.eye(dim)
    for i in range(dim):
        for j in range(i + 1, dim):
            angle = draw(_angles())
            cosine, sine = math.cos(angle), math.sin(angle)
            rotation[:, [i, j]] = rotation[:, [i, j]] @ np.array([[cosine, -sine], [sine, cosine]])
    return rotation


@st.composite
def covariances(draw: st.DrawFn, dim: int, spectrum: Spectrum | Sequence[float] | None = None) -> Array:
    """A symmetric positive semidefinite (dim, dim) matrix with a spectrum of `spectra`, randomly rotated.

    The eigenvalues are exact up to rounding of the order of the largest one.
    """
    return rotated(draw(spectra(dim, spectrum)), draw(rotations(dim)))


@st.composite
def joint_moments(
    draw: st.DrawFn,
    dx: int,
    dy: int,
    canonical_correlations: Sequence[float] | None = None,
    spectrum: Spectrum | Sequence[float] | None = "plain",
) -> tuple[Array, Array, Array]:
    """(A, B, C) = (E[x xᵀ], E[y xᵀ], E[y yᵀ]), jointly positive semidefinite, built from canonical correlations.

    canonical_correlations: min(dx, dy) numbers in [0, 1]; drawn if None, with 0 (independent) and 1 (y holds a linear
    function of x) among them. `spectrum` is that of A and of C.
    """
    count = min(dx, dy)
    correlations = canonical_correlations
    if correlations is None:
        one = st.sampled_from([0.0, 1.0, 0.5]) | st.floats(0, 1)
        correlations = draw(st.lists(one, min_size=count, max_size=count))
    if len(correlations) != count or not all(0 <= correlation <= 1 for correlation in correlations):
        raise ValueError(
            f"canonical_correlations must be {count} numbers in [0, 1], one per dimension of the smaller side"
        )
    root_x, root_y = (_root(draw, dim, spectrum) for dim in (dx, dy))
    coupling = np.zeros((dy, dx))
    coupling[:count, :count] = np.diag(correlations)
    cross = root_y @ draw(rotations(dy)) @ coupling @ root_x.T
    return symmetric(root_x @ root_x.T), cross, symmetric(root_y @ root_y.T)


@st.composite
def conditional_moments(
    draw: st.DrawFn, dx: int, dy: int, residual: Spectrum | Sequence[float] | None = None
) -> tuple[Array, Array, Array]:
    """(A, B, C) of y = W x + noise whose residual covariance E = C − B A⁺ Bᵀ has the spectrum `residual`.

    W has small integer entries and shrinks to 0; A is a covariance of the "plain" or "zeros" kind.
    """
    A = draw(covariances(dx, draw(st.sampled_from(["plain", "zeros"]))))
    row = st.lists(st.integers(-2, 2).map(float), min_size=dx, max_size=dx)
    W = np.array(draw(st.lists(row, min_size=dy, max_size=dy)))
    B = W @ A
    return A, B, symmetric(draw(covariances(dy, residual)) + B @ W.T)


def _root(draw: st.DrawFn, dim: int, spectrum: Spectrum | Sequence[float] | None) -> Array:
    """A factor R with R Rᵀ the covariance; columns belong to canonical directions."""
    return draw(rotations(dim)) * np.sqrt(draw(spectra(dim, spectrum)))


def rotated(values: Array, rotation: Array) -> Array:
    """Q diag(values) Qᵀ."""
    return symmetric((rotation * values) @ rotation.T)


def symmetric(matrix: Array) -> Array:
    """The symmetric part."""
    return (matrix + matrix.T) / 2


def _descending(values: Sequence[float]) -> Array:
    return np.sort(np.asarray(values, dtype=np.float64))[::-1].copy()
