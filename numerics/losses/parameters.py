"""Parameters of a model, and their flat form for optimisers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Parameters:
    """Decoders, encoders and noise of all levels, from the data upwards; any leading axes are a batch.

    U[l]: (d_{l−1}, d_l), U[0]: (d_y, d_1); V[l]: (d_l, d_{l−1}), V[0]: (d_1, d_x), for a CVAE (d_1, d_x + d_y);
    sigma[l]: (d_l,) standard deviations; U_x: (d_y, d_x) the CVAE's direct decoder, None for a VAE.
    """

    U: tuple[Array, ...]
    V: tuple[Array, ...]
    sigma: tuple[Array, ...]
    U_x: Array | None = None


@lru_cache(maxsize=8)
def shapes(problem: Problem) -> Parameters:
    """Zero parameters of the right shapes, but for fixed σ, which are the problem's; read only, they are shared."""
    d_y, d_x = problem.d_y, problem.d_x
    widths = [level.d for level in problem.levels]
    inputs = [d_x + d_y if problem.model == "cvae" else d_x, *widths[:-1]]
    return Parameters(
        tuple(np.zeros(shape) for shape in zip([d_y, *widths[:-1]], widths, strict=True)),
        tuple(np.zeros(shape) for shape in zip(widths, inputs, strict=True)),
        tuple(np.zeros(level.d) if level.learnable else level.sigmas() for level in problem.levels),
        np.zeros((d_y, d_x)) if problem.model == "cvae" else None,
    )


def check(problem: Problem, parameters: Parameters) -> None:
    """Refuse parameters whose shapes, or whose σ at fixed levels, are not the problem's."""
    expected = shapes(problem)
    for name in ("U", "V", "sigma"):
        given, wanted = getattr(parameters, name), getattr(expected, name)
        if len(given) != len(wanted):
            refuse(f"{name} has {len(given)} arrays: must have one per level, {len(wanted)}")
        for level, (array, right) in enumerate(zip(given, wanted, strict=True)):
            if array.shape[array.ndim - right.ndim :] != right.shape:
                refuse(f"{name}[{level}] has shape {array.shape}: must be {right.shape} after any batch axes")
    if (parameters.U_x is None) != (expected.U_x is None):
        refuse(f"U_x must be {'None for a VAE' if expected.U_x is None else 'given for a CVAE'}")
    for index, (fixed, sigma) in enumerate(zip(problem.levels, parameters.sigma, strict=True)):
        if not fixed.learnable and not np.allclose(sigma, fixed.sigmas(), rtol=1e-12, atol=0.0):
            refuse(f"sigma[{index}] must equal the fixed values of levels[{index}].sigma")


def pack(problem: Problem, parameters: Parameters) -> Array:
    """Flat form (…, n): U, U_x, V, then log σ of the learnable levels; fixed σ are left out."""
    blocks = [*parameters.U, *(() if parameters.U_x is None else (parameters.U_x,)), *parameters.V]
    flat = [block.reshape(*block.shape[:-2], -1) for block in blocks]
    flat += [np.log(parameters.sigma[index]) for index in learnable_levels(problem)]
    return np.concatenate(flat, axis=-1)


def pack_gradient(problem: Problem, parameters: Parameters, slope: Parameters) -> Array:
    """The gradient with respect to the flat form, from the gradient with respect to the parameters."""
    blocks = [*slope.U, *(() if slope.U_x is None else (slope.U_x,)), *slope.V]
    flat = [block.reshape(*block.shape[:-2], -1) for block in blocks]
    flat += [slope.sigma[index] * parameters.sigma[index] for index in learnable_levels(problem)]
    return np.concatenate(flat, axis=-1)


def unpack(problem: Problem, vector: Array) -> Parameters:
    """Parameters from their flat form (…, n); fixed σ are the problem's."""
    template, batch, start = shapes(problem), vector.shape[:-1], 0

    def take(block: Array) -> Array:
        nonlocal start
        start += block.size
        return vector[..., start - block.size : start].reshape(*batch, *block.shape)

    U = tuple(take(block) for block in template.U)
    U_x = None if template.U_x is None else take(template.U_x)
    V = tuple(take(block) for block in template.V)
    noise = zip(problem.levels, template.sigma, strict=True)
    sigma = tuple(np.exp(take(block)) if level.learnable else block for level, block in noise)
    return Parameters(U, V, sigma, U_x)


def learnable_levels(problem: Problem) -> list[int]:
    """Indices of the levels whose σ is optimised."""
    return [index for index, level in enumerate(problem.levels) if level.learnable]


def decoder_size(problem: Problem) -> int:
    """How many leading entries of the flat form belong to decoders."""
    template = shapes(problem)
    return sum(block.size for block in template.U) + (0 if template.U_x is None else template.U_x.size)
