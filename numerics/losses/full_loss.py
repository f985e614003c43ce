"""The loss itself, written from expectations under the encoder's joint law (docs/theory.md), and its gradient.

With s the data (x, or x and y), z_0 = H s what the encoder sees, and D_l = I − U_{l+1} V_{l+1} (at the data
T − U_1 V_1 H, where T s is what the first level must explain), the loss is

    Σ_{l<L} g_l [tr(D_l S_l D_lᵀ) + tr(U_{l+1} Σ_{l+1} U_{l+1}ᵀ)] + g_L tr S_L − Σ_l β_l (d_l + log det(Σ_l/η_l²)),
    S_{l+1} = V_{l+1} S_l V_{l+1}ᵀ + Σ_{l+1},   g_0 = 1/η_dec²,   g_l = β_l/η_l².

All arrays may carry the same leading batch axes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.losses.parameters import Parameters, check
from collapsecheck.numerics.problem import Problem

__all__ = ["Parameters", "data_dependent_loss", "evaluate", "gradient", "loss", "slopes", "value_and_slopes"]


Errors = list[tuple[Array, Array]]


def loss(problem: Problem, parameters: Parameters) -> float | Array:
    """The loss, a float, or an array over the batch axes; InputError if a shape or a fixed σ is not the problem's."""
    check(problem, parameters)
    value = evaluate(problem, parameters)
    return float(value) if np.ndim(value) == 0 else value


def gradient(problem: Problem, parameters: Parameters) -> Parameters:
    """The exact gradient, as Parameters; the entry for sigma is the derivative with respect to σ itself."""
    check(problem, parameters)
    return slopes(problem, parameters)


def data_dependent_loss(problem: Problem, U: Array, V: Array, sigmas: Array, U_x: Array | None = None) -> float:
    """The loss of a one-level model whose encoder noise depends on the input: the average over equally likely groups.

    The groups share the problem's second moments; sigmas: (groups, d) standard deviations, one row per group.
    """
    if len(problem.levels) != 1:
        refuse(f"the problem has {len(problem.levels)} levels: a data-dependent variance is defined for one level")
    return float(np.mean(evaluate(problem, Parameters((U,), (V,), (np.asarray(sigmas),), U_x))))


def transpose(matrix: NDArray[np.floating]) -> Array:
    """Swap the last two axes."""
    return np.swapaxes(np.asarray(matrix, dtype=np.float64), -1, -2)


@lru_cache(maxsize=8)
def sources(problem: Problem) -> tuple[Array, slice, slice]:
    """E[s sᵀ] of the data s, and the slices of s that the encoder sees and that is to be explained."""
    d_y, d_x = problem.d_y, problem.d_x
    everything, x, y = slice(0, d_x + d_y), slice(0, d_x), slice(d_x, d_x + d_y)
    if problem.autoencoding:
        return problem.A, x, x
    top, bottom = np.concatenate([problem.A, problem.B.T], 1), np.concatenate([problem.B, problem.C], 1)
    return np.concatenate([top, bottom]), x if problem.model == "vae" else everything, y


def second_moments(problem: Problem, parameters: Parameters) -> Iterator[Array]:
    """S_0, …, S_L: second moments of what the encoder sees and of every z_l."""
    joint, seen, _ = sources(problem)
    moment = joint[seen, seen]
    yield moment
    for encoder, sigma in zip(parameters.V, parameters.sigma, strict=True):
        moment = encoder @ moment @ encoder.mT + sigma[..., :, None] ** 2 * _identity(sigma.shape[-1])
        yield moment


@lru_cache(maxsize=64)
def _identity(size: int) -> Array:
    """The identity matrix; read it only: it is shared."""
    return np.eye(size)


def _misfit(problem: Problem, parameters: Parameters) -> Array:
    """D_0 = T − U_1 V_1 H, as a map of the data s."""
    joint, seen, explained = sources(problem)
    product = parameters.U[0] @ parameters.V[0]
    misfit = np.zeros((*product.shape[:-1], len(joint)))
    misfit[..., explained] = _identity(product.shape[-2])
    misfit[..., seen] -= product
    if parameters.U_x is not None:
        misfit[..., : parameters.U_x.shape[-1]] -= parameters.U_x
    return misfit


def _weights(problem: Problem) -> list[float]:
    """g_0 = 1/η_dec², g_l = β_l/η_l²."""
    return [problem.eta_dec**-2, *(level.beta / level.eta**2 for level in problem.levels)]


def _trace(left: Array, right: Array) -> Array:
    """tr(left rightᵀ) over the last two axes."""
    return np.asarray(np.einsum("...ij,...ij->...", left, right))


def _errors(problem: Problem, parameters: Parameters, moments: list[Array]) -> Errors:
    """(D_l, D_l S_l) for l < L; at the data S_0 stands for E[s sᵀ]."""
    misfit = _misfit(problem, parameters)
    pairs = [(misfit, misfit @ sources(problem)[0])]
    for decoder, encoder, moment in zip(parameters.U[1:], parameters.V[1:], moments[1:-1], strict=True):
        error = _identity(encoder.shape[-1]) - decoder @ encoder
        pairs.append((error, error @ moment))
    return pairs


def evaluate(problem: Problem, parameters: Parameters) -> Array:
    """The loss over the batch axes, without checks."""
    return _value(problem, parameters, *_forward(problem, parameters))


def slopes(problem: Problem, parameters: Parameters) -> Parameters:
    """The gradient over the batch axes, without checks."""
    return _backward(problem, parameters, *_forward(problem, parameters))


def value_and_slopes(problem: Problem, parameters: Parameters) -> tuple[Array, Parameters]:
    """The loss and its gradient over the batch axes, without checks."""
    moments, errors = _forward(problem, parameters)
    return _value(problem, parameters, moments, errors), _backward(problem, parameters, moments, errors)


def _forward(problem: Problem, parameters: Parameters) -> tuple[list[Array], Errors]:
    """S_0, …, S_L and (D_l, D_l S_l), what value and gradient share."""
    moments = list(second_moments(problem, parameters))
    return moments, _errors(problem, parameters, moments)


def _value(problem: Problem, parameters: Parameters, moments: list[Array], errors: Errors) -> Array:
    weights = _weights(problem)
    total = weights[-1] * np.einsum("...ii->...", moments[-1])
    for weight, (error, spread), decoder, sigma in zip(weights, errors, parameters.U, parameters.sigma, strict=False):
        noise = decoder * sigma[..., None, :]
        total = total + weight * (_trace(error, spread) + _trace(noise, noise))
    for level, sigma in zip(problem.levels, parameters.sigma, strict=True):
        total = total - level.beta * (level.d + 2.0 * np.log(sigma / level.eta).sum(axis=-1))
    return np.asarray(total)


def _backward(problem: Problem, parameters: Parameters, moments: list[Array], errors: Errors) -> Parameters:
    """Derivatives carried from the top level down."""
    weights = _weights(problem)
    seen = sources(problem)[1]
    above = weights[-1] * _identity(problem.levels[-1].d)
    U, V, sigma = [], [], []
    for index in reversed(range(len(problem.levels))):
        level, weight, (error, spread) = problem.levels[index], weights[index], errors[index]
        decoder, encoder, noise = parameters.U[index], parameters.V[index], parameters.sigma[index]
        spread = spread[..., seen] if index == 0 else spread
        V.append(2.0 * (above @ encoder @ moments[index] - weight * decoder.mT @ spread))
        U.append(2.0 * weight * (decoder * noise[..., None, :] ** 2 - spread @ encoder.mT))
        curvature = weight * np.einsum("...ij,...ij->...j", decoder, decoder) + np.einsum("...ii->...i", above)
        sigma.append(2.0 * (noise * curvature - level.beta / noise))
        if index > 0:
            above = weight * error.mT @ error + encoder.mT @ above @ encoder
    direct = None
    if parameters.U_x is not None:
        direct = -2.0 * weights[0] * errors[0][1][..., : parameters.U_x.shape[-1]]
    return Parameters(tuple(reversed(U)), tuple(reversed(V)), tuple(reversed(sigma)), direct)
