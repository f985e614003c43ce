"""ELBO and log-likelihood of the optimum, and what lies between them (docs/likelihood.md).

Both are averages over the data's second moments, in nats, with the constant −½ d_y log(2π η_dec²); the ELBO has every
β = 1, whatever β the optimum was found with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log, pi

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.losses import Parameters, check, loss, transpose
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class ElboGap:
    """elbo ≤ log_likelihood: averages over the data in nats; gap: their difference, at least 0 up to rounding.

    modes: the gap of every mode in closed form, of which `gap` is the sum; None for a VAE with y ≠ x, whose encoder
    does not see y and loses more.
    """

    elbo: float
    log_likelihood: float
    gap: float
    modes: Array | None


def elbo_gap(problem: Problem) -> ElboGap:
    """What the ELBO loses at the problem's optimum; InputError where there is none or it is not exact."""
    answer = optimum(problem)
    if answer.L_min is None:
        refuse(f"no ELBO of an optimum: {answer.warnings[0]}")
    found = parameters(problem, answer)
    bound, likelihood = elbo(problem, found), log_likelihood(problem, found)
    seen = problem.model == "cvae" or problem.autoencoding
    return ElboGap(bound, likelihood, likelihood - bound, mode_gaps(problem) if seen else None)


def elbo(problem: Problem, found: Parameters) -> float:
    """The average ELBO of these parameters, every β replaced by 1."""
    plain = replace(problem, levels=tuple(replace(level, beta=1.0) for level in problem.levels))
    return -0.5 * (float(loss(plain, found)) + problem.d_y * log(2.0 * pi * problem.eta_dec**2))


def log_likelihood(problem: Problem, found: Parameters) -> float:
    """The average of log p(y), or of log p(y | x) for a CVAE, under the model with these decoders."""
    check(problem, found)
    covariance = model_covariance(problem, found)
    residual = problem.C
    if found.U_x is not None:
        cross = found.U_x @ transpose(problem.B)
        residual = problem.C - cross - transpose(cross) + found.U_x @ problem.A @ transpose(found.U_x)
    distance = float(np.trace(np.linalg.solve(covariance, residual)))
    return -0.5 * (len(residual) * log(2.0 * pi) + float(np.linalg.slogdet(covariance)[1]) + distance)


def model_covariance(problem: Problem, found: Parameters) -> Array:
    """Covariance of y under the model (given x: CVAE), (d_y, d_y): η_dec² I + U_1 (η_1² I + U_2 (…) U_2ᵀ) U_1ᵀ."""
    inner = np.zeros((problem.levels[-1].d,) * 2)
    for level, decoder in zip(reversed(problem.levels), reversed(found.U), strict=True):
        inner = decoder @ (level.eta**2 * np.eye(level.d) + inner) @ transpose(decoder)
    return problem.eta_dec**2 * np.eye(problem.d_y) + inner


def mode_gaps(problem: Problem) -> Array:
    """Per mode ½ (E_0 − E_0 e^{ρ_1}/m − log m) + Σ rates, m the model's variance over η_dec²; y = x or a CVAE.

    β = 1: ½ Σ_l (E_l − 1 − log E_l) over the levels with fixed σ, E_l the chain's marginals.
    """
    answer = optimum(problem)
    a = np.zeros(answer.rho.shape[1])
    a[: len(answer.theta2)] = answer.theta2 / problem.eta_dec**2
    m = 1.0 + _prior_variance(problem, answer.rho, np.nan_to_num(answer.sigma), a) / problem.eta_dec**2
    return answer.kl.sum(axis=0) + 0.5 * (a * np.exp(-answer.rho[0]) - a / m - np.log(m))


def _prior_variance(problem: Problem, rho: Array, sigma: Array, a: Array) -> Array:
    """ω_1² (η_1² + ω_2² (η_2² + …)) per mode, with ω_l² = K_{l−1} (1 − e^{−ρ_l})/K_l and θ² in the place of K_0."""
    below, gains, above = a * problem.eta_dec**2, [], np.zeros_like(a)
    for total, growth in zip(sigma**2 * np.exp(rho), rho, strict=True):
        gains.append(below * -np.expm1(-growth) / np.where(total > 0.0, total, 1.0))
        below = total
    for level, gain in zip(reversed(problem.levels), reversed(gains), strict=True):
        above = gain * (level.eta**2 + above)
    return above
