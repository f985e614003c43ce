"""Training as practitioners do it: minibatches of samples, reparametrised noise, Adam or SGD with momentum.

With z_0 = what the encoder sees and z_l = V_l z_{l−1} + σ_l ε_l, ε_l standard normal, the loss of a batch is

    mean ‖y − U_1 z_1 − U_x x‖²/η_dec² + Σ_{l<L} β_l (mean ‖z_l − U_{l+1} z_{l+1}‖²/η_l² − d_l − log det(Σ_l/η_l²))
    + β_L (mean ‖V_L z_{L−1}‖²/η_L² + tr Σ_L/η_L² − d_L − log det(Σ_L/η_L²)),

whose expectation over samples and noise is `losses.loss`. The top level's noise enters the top rate through its
expectation, as usual; all other noise is sampled. The loss is quadratic in the noise, so its exact expectation over
the noise is the same formula on more rows: row j of level l has x = y = 0, ε_l = √n e_j, and no other noise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters, pack, pack_gradient, shapes, unpack
from collapsecheck.numerics.problem import Problem

DECAY, DECAY_SQUARES, SMALLEST = 0.9, 0.999, 1e-8  # Adam's usual constants
MOMENTUM = 0.9


@dataclass(frozen=True)
class Schedule:
    """steps: minibatches of `batch` samples; rate: the first step size, lowered to zero along half a cosine.

    sampled: whether the noise is drawn anew for every sample, or its exact expectation is taken;
    optimiser: "adam", or "sgd" with momentum, which, unlike Adam, treats all rotations of a latent alike.
    """

    steps: int
    batch: int = 128
    rate: float = 1e-2
    sampled: bool = True
    optimiser: str = "adam"


def train(problem: Problem, x: Array, y: Array, schedule: Schedule, seed: int) -> Parameters:
    """Parameters after training on minibatches of the rows of x (n, d_x) and y (n, d_y), drawn epoch by epoch.

    Arithmetic is in single precision, as in training frameworks; σ of learnable levels moves in log σ.
    """
    rng = np.random.default_rng(seed)
    x, y = x.astype(np.float32, copy=False), y.astype(np.float32, copy=False)
    vector: Array = pack(problem, start(problem, rng)).astype(np.float32)
    mean, square = np.zeros_like(vector), np.zeros_like(vector)
    for step, rows in enumerate(_batches(len(x), schedule, rng), start=1):
        parameters = unpack(problem, vector)
        batch = _with_noise(problem, x[rows], y[rows], rng if schedule.sampled else None)
        slope = pack_gradient(problem, parameters, sampled_loss(problem, parameters, *batch, len(rows))[1])
        size = np.float32(0.5 * schedule.rate * (1.0 + np.cos(np.pi * step / schedule.steps)))
        if schedule.optimiser == "sgd":
            mean = MOMENTUM * mean + slope
            vector -= size * mean
        else:
            mean += (1.0 - DECAY) * (slope - mean)
            square += (1.0 - DECAY_SQUARES) * (slope * slope - square)
            scale = np.sqrt(square / (1.0 - DECAY_SQUARES**step)) + SMALLEST
            vector -= size / (1.0 - DECAY**step) * mean / scale
    return unpack(problem, vector.astype(np.float64))


def _with_noise(
    problem: Problem, x: Array, y: Array, rng: np.random.Generator | None
) -> tuple[Array, Array, list[Array]]:
    """The batch and its noise: drawn, or, without a generator, the rows that stand for the expectation."""
    widths = [level.d for level in problem.levels]
    if rng is not None:
        return x, y, [np.asarray(rng.standard_normal((len(x), width), dtype=x.dtype)) for width in widths]
    rows = np.sqrt(len(x)).astype(x.dtype) * np.eye(len(x) + sum(widths), dtype=x.dtype)[:, len(x) :]
    x, y = (np.concatenate([part, np.zeros((sum(widths), part.shape[1]), part.dtype)]) for part in (x, y))
    return x, y, np.split(rows, np.cumsum(widths)[:-1], axis=1)


def start(problem: Problem, rng: np.random.Generator, size: float = 0.1) -> Parameters:
    """Matrices with independent normal entries of standard deviation `size`; learnable σ at the prior's η."""
    blank = shapes(problem)
    U, V = (tuple(size * rng.normal(size=block.shape) for block in blocks) for blocks in (blank.U, blank.V))
    sigma = tuple(np.full(level.d, level.eta) if level.learnable else level.sigmas() for level in problem.levels)
    return Parameters(U, V, sigma, None if blank.U_x is None else size * rng.normal(size=blank.U_x.shape))


def _batches(samples: int, schedule: Schedule, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Row numbers of `schedule.steps` batches; every epoch shuffles anew and leaves out an incomplete batch."""
    batch, left = min(schedule.batch, samples), schedule.steps
    while left > 0:
        order = rng.permutation(samples)
        for first in range(0, samples - batch + 1, batch)[:left]:
            yield order[first : first + batch]
        left -= samples // batch


def sampled_loss(
    problem: Problem, parameters: Parameters, x: Array, y: Array, noise: list[Array], samples: int
) -> tuple[float, Parameters]:
    """The loss of a batch x (n, d_x), y (n, d_y) with noise[l] (n, d_l), and its exact gradient (for sigma: in σ).

    samples: what sums over rows are divided by; n where every row is a sample.
    """
    sigmas = [sigma.astype(x.dtype, copy=False) for sigma in parameters.sigma]
    latents = [np.concatenate([x, y], axis=1) if problem.model == "cvae" else x]
    for encoder, sigma, eps in zip(parameters.V, sigmas, noise, strict=True):
        latents.append(latents[-1] @ encoder.T + sigma * eps)
    value, U, U_x, pulls = _decode(problem, parameters, latents, x, y, samples)
    value += _entropies(problem, sigmas)
    V, slopes = [], []
    for index in reversed(range(len(problem.levels))):
        level, sigma, pull = problem.levels[index], sigmas[index], pulls[index]
        slope = (pull * noise[index]).sum(axis=0) - 2.0 * level.beta / sigma
        if index == len(problem.levels) - 1:
            mean, weight = latents[-1] - sigma * noise[-1], 2.0 * level.beta / level.eta**2
            value += 0.5 * weight * float((mean**2).sum() / samples + (sigma**2).sum())
            pull, slope = pull + weight / samples * mean, slope + weight * sigma
        V.append(pull.T @ latents[index])
        slopes.append(slope)
        if index > 0:
            pulls[index - 1] += pull @ parameters.V[index]
    return value, Parameters(tuple(U), tuple(reversed(V)), tuple(reversed(slopes)), U_x)


def _decode(
    problem: Problem, parameters: Parameters, latents: list[Array], x: Array, y: Array, samples: int
) -> tuple[float, list[Array], Array | None, list[Array]]:
    """What the decoders contribute: to the loss, and to the gradient in U, in U_x and in every z_l (n, d_l)."""
    weights = [problem.eta_dec**-2, *(level.beta / level.eta**2 for level in problem.levels)]
    value, U, U_x = 0.0, [], None
    pulls = [np.zeros_like(latent) for latent in latents[1:]]
    for index, decoder in enumerate(parameters.U):
        error = latents[index + 1] @ decoder.T - (y if index == 0 else latents[index])
        if index == 0 and parameters.U_x is not None:
            error += x @ parameters.U_x.T
        value += weights[index] * float((error**2).sum()) / samples
        error *= 2.0 * weights[index] / samples
        U.append(error.T @ latents[index + 1])
        pulls[index] += error @ decoder
        if index > 0:
            pulls[index - 1] -= error
        elif parameters.U_x is not None:
            U_x = error.T @ x
    return value, U, U_x, pulls


def _entropies(problem: Problem, sigmas: list[Array]) -> float:
    """−Σ_l β_l (d_l + log det(Σ_l/η_l²))."""
    pairs = zip(problem.levels, sigmas, strict=True)
    return -sum(level.beta * (level.d + 2.0 * float(np.log(sigma / level.eta).sum())) for level, sigma in pairs)
