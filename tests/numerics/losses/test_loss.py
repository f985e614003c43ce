"""losses.full_loss: against sampling from the model, finite differences, and its own batched form."""

import numpy as np
import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.losses.full_loss import Parameters, data_dependent_loss, gradient, loss
from collapsecheck.numerics.losses.parameters import pack, pack_gradient, unpack
from collapsecheck.numerics.losses.regression import best_decoders
from collapsecheck.numerics.problem import Level, Problem

MODELS = ["autoencoder", "vae", "cvae"]
STACKS = [([3], ["diag"]), ([2], ["learn"]), ([3, 2], ["iso", "learn"]), ([2, 3, 1], ["learn", "diag", "iso"])]


def random_parameters(problem, seed, batch=()):
    """Random parameters of the right shapes."""
    size = pack(problem, parameters(problem)).size
    return unpack(problem, 0.7 * np.random.default_rng(seed).normal(size=(*batch, size)))


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("widths", "kinds"), STACKS)
def test_gradient_equals_finite_differences(make_problem, model, widths, kinds):
    problem = make_problem(np.random.default_rng(3), model, widths, kinds)
    here = random_parameters(problem, 4)
    vector = pack(problem, here)
    steps = 1e-5 * np.eye(vector.size)
    slope = (loss(problem, unpack(problem, vector + steps)) - loss(problem, unpack(problem, vector - steps))) / 2e-5
    exact = pack_gradient(problem, here, gradient(problem, here))
    np.testing.assert_allclose(exact, slope, rtol=1e-6, atol=1e-7 * np.abs(exact).max())


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("widths", "kinds"), STACKS)
def test_batched_equals_one_by_one(make_problem, model, widths, kinds):
    problem = make_problem(np.random.default_rng(5), model, widths, kinds)
    batch = random_parameters(problem, 6, (2, 3))
    values, slopes = loss(problem, batch), pack_gradient(problem, batch, gradient(problem, batch))
    one = unpack(problem, pack(problem, batch)[1, 2])
    assert values.shape == (2, 3)
    assert loss(problem, one) == pytest.approx(values[1, 2], rel=1e-13)
    np.testing.assert_allclose(
        pack_gradient(problem, one, gradient(problem, one)), slopes[1, 2], rtol=1e-11, atol=1e-12
    )


@pytest.mark.parametrize("model", MODELS)
def test_loss_is_the_average_over_sampled_latents(make_problem, model):
    """Draw (x, y), then z_1, z_2 from the encoder, and average minus twice the log-densities of the model."""
    rng = np.random.default_rng(7)
    problem = make_problem(rng, model, [2, 3], ["iso", "diag"])
    here = random_parameters(problem, 8)
    d_x, count = len(problem.A), 400_000
    joint = np.block([[problem.A, problem.B.T], [problem.B, problem.C]])
    data = rng.multivariate_normal(np.zeros(len(joint)), joint, count, method="eigh")
    x, y = data[:, :d_x], data[:, d_x:]
    first, second = problem.levels
    z1 = (data if model == "cvae" else x) @ here.V[0].T + here.sigma[0] * rng.normal(size=(count, 2))
    z2 = z1 @ here.V[1].T + here.sigma[1] * rng.normal(size=(count, 3))
    mean = z1 @ here.U[0].T + (0.0 if here.U_x is None else x @ here.U_x.T)
    terms = ((y - mean) ** 2).sum(1) / problem.eta_dec**2
    terms += first.beta * (((z1 - z2 @ here.U[1].T) ** 2).sum(1) / first.eta**2 - 2)
    terms += second.beta * ((z2**2).sum(1) / second.eta**2 - 3)
    logs = sum(
        level.beta * 2.0 * np.log(s / level.eta).sum() for level, s in zip(problem.levels, here.sigma, strict=True)
    )
    error = terms.std() / np.sqrt(count)
    assert abs(terms.mean() - logs - loss(problem, here)) < 5.0 * error
    assert error < 0.01 * abs(terms.mean())


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("widths", "kinds"), STACKS)
def test_best_decoders_have_zero_gradient(make_problem, model, widths, kinds):
    problem = make_problem(np.random.default_rng(9), model, widths, kinds, rank=3)
    slope = gradient(problem, best_decoders(problem, random_parameters(problem, 10)))
    for block in (*slope.U, *(() if slope.U_x is None else (slope.U_x,))):
        np.testing.assert_allclose(block, 0.0, atol=1e-10)


def test_a_data_dependent_variance_averages_over_groups_and_does_not_help(make_problem):
    problem = make_problem(np.random.default_rng(11), "autoencoder", [3], ["learn"])
    best = parameters(problem)
    rng = np.random.default_rng(12)
    same = data_dependent_loss(problem, best.U[0], best.V[0], np.tile(best.sigma[0], (5, 1)))
    assert same == pytest.approx(optimum(problem).L_min, rel=1e-12)
    for _ in range(20):
        sigmas = best.sigma[0] * np.exp(0.3 * rng.normal(size=(5, 3)))
        varied = data_dependent_loss(problem, best.U[0], best.V[0], sigmas)
        groups = [loss(problem, Parameters(best.U, best.V, (row,))) for row in sigmas]
        assert varied == pytest.approx(np.mean(groups), rel=1e-13)
        assert varied > same


def test_wrong_parameters_are_refused(make_problem):
    problem = Problem.build("vae", np.eye(3), eta_dec=0.5, levels=[Level(2, 1.1, 0.9, 0.4)])
    good = parameters(problem)
    cases = {
        r"U\[0\] has shape \(2, 3\): must be \(3, 2\)": Parameters((good.U[0].T,), good.V, good.sigma),
        r"V has 2 arrays: must have one per level, 1": Parameters(good.U, good.V * 2, good.sigma),
        r"sigma\[0\] must equal the fixed values of levels\[0\].sigma": Parameters(
            good.U, good.V, (good.sigma[0] * 2,)
        ),
        "U_x must be None for a VAE": Parameters(good.U, good.V, good.sigma, np.eye(3)),
    }
    for message, wrong in cases.items():
        with pytest.raises(InputError, match=message):
            loss(problem, wrong)
    two = make_problem(np.random.default_rng(0), "autoencoder", [2, 2], ["iso", "iso"])
    with pytest.raises(InputError, match="the problem has 2 levels"):
        data_dependent_loss(two, np.eye(2), np.eye(2), np.ones((1, 2)))
