"""objective: the loss derived from the Gaussian model, the one written numerically, and its Monte-Carlo estimate.

The two implementations share no code; a wrong sign, factor or missing constant in either shows here. Monte Carlo draws
x, y and every z_l from the encoder and averages −2 (log p − log q) with the β weights.
"""

import numpy as np

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.instances import build
from collapsecheck.judge import draw_point, symbolic_loss
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters, sources, unpack
from collapsecheck.numerics.losses import evaluate as numeric_loss
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.training import random_start
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.statement import Case, Setting, Theorem

SAMPLES, STANDARD_ERRORS, RELATIVE = 20_000, 6.0, 1e-10


def objective(theorem: Theorem, effort: Effort) -> Evidence:
    """One random instance with random parameters per setting of the theorem, `effort.instances` times."""
    rng, count, worst = np.random.default_rng(effort.seed + 5), 0, 0.0
    for setting, case in {setting_of(theorem, case): case for case in effort.cases(theorem)}.items():
        for _ in range(effort.instances):
            problem, parameters = _instance(theorem, setting, case, rng)
            numeric = float(numeric_loss(problem, parameters))
            symbolic = symbolic_loss(setting, problem, parameters)
            estimate, error = monte_carlo(problem, parameters, rng)
            deviation = abs(estimate - numeric) / error
            agree = abs(symbolic - numeric) <= RELATIVE * max(1.0, abs(numeric)) and deviation <= STANDARD_ERRORS
            if not agree:
                words = f"symbolic {symbolic:.12g}, numeric {numeric:.12g}, Monte Carlo {estimate:.6g} ± {error:.2g}"
                return Evidence("objective", "refutes", "numeric", words, {"problem": problem.to_json()})
            count, worst = count + 1, max(worst, deviation)
    detail = f"{count} instances agree; Monte Carlo within {worst:.1f} standard errors"
    return Evidence("objective", "supports" if count else "silent", "numeric", detail)


def _instance(theorem: Theorem, setting: Setting, case: Case, rng: np.random.Generator) -> tuple[Problem, Parameters]:
    modes = (draw_point(setting, case, rng),) * int(rng.integers(1, 3))
    problem = build(theorem, setting, modes, (), rng).problem
    return problem, unpack(problem, random_start(problem, rng))


def monte_carlo(problem: Problem, parameters: Parameters, rng: np.random.Generator) -> tuple[float, float]:
    """The loss estimated from samples of (x, y, z_1, …, z_L), and its standard error."""
    everything, seen, explained = sources(problem)
    values, vectors = np.linalg.eigh(everything)
    data = rng.standard_normal((SAMPLES, len(values))) @ (vectors * np.sqrt(np.maximum(values, 0.0))).T
    latents, total = [data[:, seen]], np.zeros(SAMPLES)
    for V, s in zip(parameters.V, parameters.sigma, strict=True):
        noise = rng.standard_normal((SAMPLES, len(s))) * s
        latents.append(latents[-1] @ V.T + noise)
    mean = latents[1] @ parameters.U[0].T
    if parameters.U_x is not None:
        mean = mean + data[:, : len(problem.A)] @ parameters.U_x.T
    total += minus_log_density(data[:, explained] - mean, np.full(mean.shape[1], problem.eta_dec))
    total -= mean.shape[1] * np.log(2 * np.pi * problem.eta_dec**2)
    for l, level in enumerate(problem.levels, start=1):
        above = latents[l + 1] @ parameters.U[l].T if l < len(problem.levels) else 0.0
        prior = minus_log_density(latents[l] - above, np.full(level.d, level.eta))
        posterior = minus_log_density(latents[l] - latents[l - 1] @ parameters.V[l - 1].T, parameters.sigma[l - 1])
        total += level.beta * (prior - posterior)
    return float(total.mean()), float(total.std() / np.sqrt(SAMPLES))


def minus_log_density(residual: Array, deviations: Array) -> Array:
    """−2 log N(residual; 0, diag(deviations²)) for each row."""
    return np.sum((residual / deviations) ** 2 + np.log(2 * np.pi * deviations**2), axis=1)
