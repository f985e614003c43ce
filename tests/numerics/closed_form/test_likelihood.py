"""The gap between ELBO and log-likelihood against sampled likelihoods, and scikit-learn's probabilistic PCA."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from collapsecheck.numerics.closed_form.decoder_variance import optimal_eta_dec
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.closed_form.likelihood import elbo, elbo_gap, log_likelihood, model_covariance
from collapsecheck.numerics.losses.parameters import unpack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import random_start

MIXTURES = [
    ("learn",),
    ("iso",),
    ("diag",),
    ("iso", "learn"),
    ("learn", "iso"),
    ("iso", "iso"),
    ("iso", "iso", "learn"),
]


def with_moment(rng: np.random.Generator, moment: np.ndarray, samples: int = 40) -> np.ndarray:
    """Rows whose second moment is the given one, exactly."""
    raw = rng.normal(size=(samples, len(moment)))
    root = np.linalg.cholesky(raw.T @ raw / samples)
    values, vectors = np.linalg.eigh(moment)
    return raw @ np.linalg.inv(root).T @ (vectors * np.sqrt(np.maximum(values, 0.0))).T


def likelihood_of_samples(problem: Problem, rng: np.random.Generator) -> float:
    """The average log density of samples with the problem's second moments, by SciPy."""
    found = parameters(problem)
    if problem.autoencoding:
        data = with_moment(rng, problem.A)
    else:
        joint = with_moment(rng, np.block([[problem.A, problem.B.T], [problem.B, problem.C]]))
        data = joint[:, len(problem.A) :]
        if found.U_x is not None:
            data = data - joint[:, : len(problem.A)] @ found.U_x.T
    zero = np.zeros(len(problem.C))
    return float(multivariate_normal(zero, model_covariance(problem, found)).logpdf(data).mean())


def chain_gap(problem: Problem) -> float:
    """½ Σ (E_l − 1 − log E_l) over the fixed levels, E_l = (σ²/η²) e^{ρ_l − ρ_{l+1}}: only at β = 1."""
    answer, total = optimum(problem), 0.0
    rho = np.concatenate([answer.rho, np.zeros((1, answer.rho.shape[1]))])
    for l, level in enumerate(problem.levels):
        if not level.learnable:
            E = ((answer.sigma[l] / level.eta) ** 2 * np.exp(rho[l] - rho[l + 1]))[~np.isnan(answer.sigma[l])]
            total += 0.5 * float(np.sum(E - 1.0 - np.log(E)))
    return total


def test_200_gaps_against_the_likelihood_of_samples(make_problem) -> None:
    rng = np.random.default_rng(11)
    for number in range(200):
        kinds, model = MIXTURES[number % len(MIXTURES)], ("autoencoder", "cvae", "vae")[number % 3]
        problem = make_problem(rng, model, [int(rng.integers(1, 4))] * len(kinds), kinds)
        if number % 2:
            levels = tuple(replace(level, beta=1.0) for level in problem.levels)
            problem = replace(problem, levels=levels)
        found = elbo_gap(problem)
        scale = max(1.0, abs(found.log_likelihood))
        assert found.log_likelihood == pytest.approx(likelihood_of_samples(problem, rng), abs=1e-9 * scale)
        assert found.gap >= -1e-10 * scale
        if found.modes is None:
            continue
        assert found.modes.sum() == pytest.approx(found.gap, abs=1e-10 * scale)
        assert found.modes.min() >= -1e-12 * scale
        if number % 2:
            assert chain_gap(problem) == pytest.approx(found.gap, abs=1e-10 * scale)


@pytest.mark.parametrize("model", ["autoencoder", "cvae"])
def test_a_learned_sigma_loses_nothing_at_beta_one_and_something_otherwise(make_problem, model) -> None:
    rng = np.random.default_rng(2)
    for beta in (1.0, 0.5, 3.0):
        problem = make_problem(rng, model, [3], ["learn"])
        problem = replace(problem, eta_dec=0.3 / np.sqrt(beta), levels=(replace(problem.levels[0], beta=beta),))
        gap, active = elbo_gap(problem).gap, optimum(problem).active[0]
        assert active > 0
        assert abs(gap) < 1e-10 if beta == 1.0 else gap > 1e-4


def test_an_encoder_that_does_not_see_y_loses_even_at_beta_one(make_problem) -> None:
    """The extra loss is ½ Σ c_i (1/η_dec² − 1/m_i), c_i the part of mode i of y that x does not explain."""
    rng = np.random.default_rng(4)
    for _ in range(20):
        problem = make_problem(rng, "vae", [2], ["learn"])
        problem = replace(problem, eta_dec=0.1, levels=(replace(problem.levels[0], beta=1.0),))
        answer = optimum(problem)
        left, theta2 = answer.spectrum.left[:, :2], answer.theta2[:2]
        unseen = np.diag(left.T @ problem.C @ left) - theta2
        m = np.maximum(theta2, problem.eta_dec**2)
        extra = 0.5 * float(np.sum(unseen * (problem.eta_dec**-2 - 1.0 / m)))
        assert elbo_gap(problem).gap == pytest.approx(extra, rel=1e-6)
        assert extra > 0.0


def test_the_elbo_of_any_parameters_is_below_their_likelihood(make_problem) -> None:
    rng = np.random.default_rng(6)
    for number in range(100):
        kinds = MIXTURES[number % len(MIXTURES)]
        problem = make_problem(rng, ("autoencoder", "vae", "cvae")[number % 3], [2] * len(kinds), kinds)
        found = unpack(problem, random_start(problem, rng))
        assert elbo(problem, found) <= log_likelihood(problem, found) + 1e-9


@pytest.mark.parametrize("components", [1, 2, 4])
def test_the_linear_vae_attains_the_score_of_probabilistic_pca(components) -> None:
    """scikit-learn fits the covariance with n − 1 and scores the samples; so does this, on 70 random data sets."""
    decomposition = pytest.importorskip("sklearn.decomposition")
    rng = np.random.default_rng(components)
    for _ in range(70):
        samples, width = int(rng.integers(12, 60)), int(rng.integers(components + 1, 8))
        data = rng.normal(size=(samples, width)) @ rng.normal(size=(width, width)) + rng.normal(size=width)
        pca = decomposition.PCA(components).fit(data)
        levels = [Level(components, 1.0, float(np.exp(rng.normal())), None)]
        fitted = optimal_eta_dec(Problem.build("vae", np.cov(data.T, ddof=1), eta_dec=1.0, levels=levels))
        assert fitted.eta_dec == pytest.approx(np.sqrt(pca.noise_variance_), rel=1e-10)
        assert fitted.loss is not None
        problem = Problem.build("vae", np.cov(data.T, ddof=1), eta_dec=fitted.eta_dec, levels=levels)
        at_samples = Problem.build("vae", np.cov(data.T, ddof=0), eta_dec=fitted.eta_dec, levels=levels)
        assert elbo(at_samples, parameters(problem)) == pytest.approx(pca.score(data), rel=1e-10)
        best = optimal_eta_dec(at_samples)
        assert -0.5 * (best.loss + width * np.log(2.0 * np.pi)) >= pca.score(data) - 1e-9
