"""Hypothesis strategies for second moments and problems, spectrum first.

Uniform sampling never meets ties, zeros or thresholds, so every strategy here draws the eigenvalues first, from strata
that contain those on purpose, and then rotates by a product of Givens rotations. Failing examples shrink towards one
dimension, eigenvalues that are small integers, and no rotation. Usable by other projects: nothing depends on a theorem.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias

import numpy as np
from hypothesis import strategies as st

from collapsecheck.instances.strategy_laws import STRATA, Stratum, finite_laws
from collapsecheck.instances.strategy_moments import (
    SPECTRA,
    Array,
    Spectrum,
    conditional_moments,
    covariances,
    eigenvalues,
    joint_moments,
    near,
    rotated,
    rotations,
    spectra,
)
from collapsecheck.numerics.checks import one_of, whole
from collapsecheck.numerics.problem import MODELS, Level, Problem

__all__ = [
    "SPECTRA",
    "STRATA",
    "Array",
    "SigmaKind",
    "Spectrum",
    "Stratum",
    "conditional_moments",
    "covariances",
    "eigenvalues",
    "finite_laws",
    "joint_moments",
    "level_lists",
    "near",
    "near_threshold",
    "problems",
    "rotations",
    "spectra",
]

SigmaKind: TypeAlias = Literal["learnable", "isotropic", "diagonal"]

MAX_DIMENSION = 4


@st.composite
def level_lists(
    draw: st.DrawFn, depth: int | None = None, sigmas: Sequence[SigmaKind] = ("learnable", "isotropic", "diagonal")
) -> tuple[Level, ...]:
    """`depth` levels (1 to 3 if None) whose variances are drawn from the kinds in `sigmas`."""
    depth = draw(st.integers(1, 3)) if depth is None else whole("depth", depth)
    return tuple(draw(_levels(sigmas)) for _ in range(depth))


@st.composite
def problems(
    draw: st.DrawFn,
    model: Literal["vae", "cvae"] | None = None,
    levels: Sequence[Level] | int | None = None,
    spectrum: Spectrum | Sequence[float] | None = None,
    max_dimension: int = MAX_DIMENSION,
) -> Problem:
    """A valid problem: any model, depth, widths and variances unless fixed by the arguments.

    levels: the levels themselves, or their number; None draws one to three. Nothing keeps the loss bounded below:
    learnable levels with decreasing β are among the examples. `spectrum` is that of the data (VAE) or of the residual
    covariance (CVAE).
    """
    model = draw(st.sampled_from(MODELS)) if model is None else one_of("model", model, MODELS)
    chosen = draw(level_lists(levels)) if levels is None or isinstance(levels, int) else tuple(levels)
    eta_dec = draw(_scales())
    most = whole("max_dimension", max_dimension)
    dim = draw(st.integers(1, most)) if spectrum is None or isinstance(spectrum, str) else len(spectrum)
    if model == "vae":
        return Problem.build("vae", draw(covariances(dim, spectrum)), eta_dec=eta_dec, levels=chosen)
    A, B, C = draw(conditional_moments(draw(st.integers(1, most)), dim, spectrum))
    return Problem.build("cvae", A, B, C, eta_dec=eta_dec, levels=chosen)


@st.composite
def near_threshold(draw: st.DrawFn, model: Literal["vae", "cvae"] = "vae", rotate: bool = False) -> Problem:
    """A one-level learnable problem with eigenvalues at, one ulp beside, or a relative 2^-k from β η_dec².

    The CVAE's y is independent of x, so that the residual covariance is C itself. `rotate` mixes the coordinates,
    which blurs "one ulp" to the rounding of the whole matrix; without it the eigenvalues are exact.
    """
    one_of("model", model, MODELS)
    beta, eta_dec = float(draw(st.integers(1, 4))), 2.0 ** draw(st.integers(0, 3).map(lambda k: -k))
    dim = draw(st.integers(1, MAX_DIMENSION))
    values = draw(spectra(dim, "near-threshold", threshold=beta * eta_dec**2))
    C = rotated(values, draw(rotations(dim))) if rotate else np.diag(values)
    level = Level(d=draw(st.integers(1, MAX_DIMENSION)), beta=beta, eta=draw(_scales()), sigma=None)
    if model == "vae":
        return Problem.build("vae", C, eta_dec=eta_dec, levels=(level,))
    return Problem.build("cvae", np.eye(1), np.zeros((dim, 1)), C, eta_dec=eta_dec, levels=(level,))


@cache
def _scales() -> st.SearchStrategy[float]:
    return st.sampled_from([1.0, 2.0, 0.5]) | st.floats(1 / 8, 8)


@st.composite
def _levels(draw: st.DrawFn, sigmas: Sequence[SigmaKind]) -> Level:
    width = draw(st.integers(1, MAX_DIMENSION))
    kind = draw(st.sampled_from(list(sigmas)))
    sigma: float | tuple[float, ...] | None = None
    if kind == "isotropic":
        sigma = draw(_scales())
    elif kind == "diagonal":
        sigma = tuple(draw(st.lists(_scales(), min_size=width, max_size=width)))
    return Level(d=width, beta=draw(_scales()), eta=draw(_scales()), sigma=sigma)
