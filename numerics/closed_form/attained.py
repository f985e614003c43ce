"""Explicit parameters of an axis-aligned solution (docs/theory.md, section 2)."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array, Indices
from collapsecheck.numerics.data import Spectrum
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Problem


def attain(problem: Problem, data: Spectrum, arrangement: Indices, rho: Array, sigma: Array) -> Parameters:
    """Encoders, decoders and σ with total variances s_l = σ_l² e^{ρ_l}; decoders are the least-squares regressions.

    arrangement, rho, sigma: (L, modes), see `modes` and `optimum`; a mode's σ is NaN where it has no coordinate.
    """
    gain = np.nan_to_num(sigma * np.sqrt(np.expm1(rho)))
    total = sigma**2 * np.exp(rho)
    encoders = [_first_encoder(problem, data, arrangement[0], gain[0])]
    decoders = [_first_decoder(problem, data, arrangement[0], gain[0] / total[0])]
    for level in range(1, len(arrangement)):
        rows, columns = arrangement[level], arrangement[level - 1]
        both = np.flatnonzero((rows >= 0) & (columns >= 0))
        below = np.sqrt(total[level - 1, both])
        encoder = np.zeros((problem.levels[level].d, problem.levels[level - 1].d))
        encoder[rows[both], columns[both]] = gain[level, both] / below
        decoder = np.zeros(encoder.shape[::-1])
        decoder[columns[both], rows[both]] = gain[level, both] * below / total[level, both]
        encoders.append(encoder)
        decoders.append(decoder)
    sigmas = [_scattered(row, values) for row, values in zip(arrangement, sigma, strict=True)]
    return Parameters(tuple(decoders), tuple(encoders), tuple(sigmas), data.regression)


def _carried(data: Spectrum, coordinates: Indices) -> tuple[Indices, Indices]:
    """The data modes that level 1 has a coordinate for, and those coordinates."""
    modes = np.flatnonzero(coordinates[: len(data.theta2)] >= 0)
    return modes, coordinates[modes]


def _first_encoder(problem: Problem, data: Spectrum, coordinates: Indices, gain: Array) -> Array:
    modes, rows = _carried(data, coordinates)
    encoder = np.zeros((problem.levels[0].d, data.encoder.shape[1]))
    encoder[rows] = gain[modes, None] * data.encoder[modes]
    return encoder


def _first_decoder(problem: Problem, data: Spectrum, coordinates: Indices, weight: Array) -> Array:
    modes, columns = _carried(data, coordinates)
    decoder = np.zeros((problem.d_y, problem.levels[0].d))
    decoder[:, columns] = data.left[:, modes] * (np.sqrt(data.theta2[modes]) * weight[modes])
    return decoder


def _scattered(coordinates: Indices, values: Array) -> Array:
    """The modes' values placed at their coordinates."""
    used = coordinates >= 0
    scattered = np.empty(int(used.sum()))
    scattered[coordinates[used]] = values[used]
    return scattered
