"""The loss of every sample by itself, and the latent means that it rests on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses.full_loss import evaluate
from collapsecheck.numerics.losses.parameters import Parameters
from collapsecheck.numerics.problem import Given, Problem


def latent_means(parameters: Parameters, seen: Array) -> list[Array]:
    """E[z_l | input] for every level, (samples, d_l), from what the encoder sees, (samples, d_seen)."""
    means, below = [], seen
    for encoder in parameters.V:
        below = below @ encoder.T
        means.append(below)
    return means


def sample_losses(problem: Problem, parameters: Parameters, seen: Array, explained: Array) -> Array:
    """The loss L of every sample, (samples,): its average over samples with the problem's moments is `loss`.

    seen: (samples, d_seen) what the encoder sees; explained: (samples, d_y) what the latents have to explain: y, for a
    CVAE y − U_x x. The loss is quadratic in the sample, plus what the encoder's noise costs at any sample.
    """
    zeros = [np.zeros(shape) for shape in ((problem.d_x,) * 2, (problem.d_y, problem.d_x), (problem.d_y,) * 2)]
    silent = replace(problem, moments=Given(*(zeros[:1] * 3 if problem.autoencoding else zeros)))
    total = np.full(len(seen), float(evaluate(silent, parameters)))
    weights = [problem.eta_dec**-2, *(level.beta / level.eta**2 for level in problem.levels)]
    below = explained
    for weight, decoder, mean in zip(weights, parameters.U, latent_means(parameters, seen), strict=False):
        total += weight * np.sum((below - mean @ decoder.T) ** 2, axis=1)
        below = mean
    return total + weights[-1] * np.sum(below**2, axis=1)
