"""chain: the closed form against a general-purpose minimiser, SciPy's isotonic regression and its own dual."""

import numpy as np
import pytest
from scipy.optimize import isotonic_regression, minimize

from collapsecheck.numerics.closed_form.chain_theorem import chain, dual_bound, isotonic, log_weights, mode_loss

MODES = 4


def draw(seed):
    """Random chain data: a (with a zero), β, log v, learnable; β rises over learnable levels."""
    rng = np.random.default_rng(seed)
    depth = int(rng.integers(1, 6))
    a = np.exp(2.0 * rng.normal(size=MODES)) * np.array([1.0, 1.0, 1.0, seed % 2])
    beta, learnable = np.exp(rng.normal(size=depth)), rng.random(depth) < 0.4
    beta[learnable] = np.sort(beta[learnable])
    log_v = np.where(learnable[:, None], 0.0, rng.normal(size=(depth, MODES)))
    return a, beta, log_v, learnable


@pytest.mark.parametrize("length", [1, 2, 5, 9])
def test_isotonic_equals_scipy(length):
    x = np.round(2.0 * np.random.default_rng(length).normal(size=(length, 30)))
    expected = np.stack([isotonic_regression(column).x for column in x.T], axis=1)
    np.testing.assert_allclose(isotonic(x), expected, atol=1e-14)
    assert (np.diff(isotonic(x), axis=0) >= 0.0).all()


@pytest.mark.parametrize("seed", range(40))
def test_no_search_ends_below_and_the_dual_meets_the_value(seed):
    data = draw(seed)
    found = chain(*data)
    np.testing.assert_allclose(found.value, found.bound, rtol=1e-13, atol=1e-12)
    a, beta, log_v, learnable = data
    for mode in range(MODES):
        one = slice(mode, mode + 1)
        value = lambda rho, one=one: mode_loss(rho[:, None], a[one], beta, log_v[:, one], learnable)[0]  # noqa: E731
        search = minimize(value, np.ones(len(beta)), bounds=[(0.0, None)] * len(beta), options={"ftol": 1e-15})
        assert found.value[mode] <= search.fun + 1e-12
        assert search.fun - found.value[mode] <= 1e-6


@pytest.mark.parametrize("seed", range(10))
def test_any_marginals_give_a_lower_bound(seed):
    data = draw(seed)
    rng = np.random.default_rng(seed)
    marginals = np.exp(rng.normal(size=(len(data[1]) + 1, MODES))) * (data[0] > 0.0)
    assert (dual_bound(marginals, log_weights(*data), *data[1:]) <= chain(*data).value + 1e-12).all()


def test_the_dual_refutes_a_claim_that_is_too_high():
    data = draw(3)
    wrong = np.full((len(data[1]), MODES), 0.37)
    assert (mode_loss(wrong, *data) > chain(*data).bound + 1e-3).any()


def test_one_fixed_level_is_active_only_above_the_threshold():
    beta, v = np.array([1.3]), 0.6
    threshold = 1.3 * 0.6
    a = threshold * np.array([0.5, 1.0 - 1e-13, 1.0, 1.0 + 1e-13, 2.0, 0.0])
    rho = chain(a, beta, np.full((1, 6), np.log(v)), np.array([False])).rho[0]
    np.testing.assert_allclose(rho, [0.0, 0.0, 0.0, 0.0, 0.5 * np.log(2.0), 0.0], atol=1e-15)
    assert (rho[[0, 1, 2, 3, 5]] == 0.0).all()


def test_growth_is_exactly_zero_outside_the_pooled_block():
    log_w = np.log(np.array([5.0, 0.7, 0.9, 3.0, 1.1]))
    beta = np.exp(log_w[1:])
    rho = chain(np.array([5.0]), beta, np.zeros((4, 1)), np.zeros(4, bool)).rho[:, 0]
    pooled = log_w[:3].mean()
    np.testing.assert_allclose(rho, [log_w[0] - pooled, pooled - log_w[2], 0.0, rho[3]], atol=1e-14)
    assert rho[2] == 0.0
    assert rho[3] == pytest.approx(0.5 * np.log(3.0 / 1.1))


def test_noise_is_encoded_without_any_data():
    rho = chain(np.zeros(1), np.array([2.0, 0.5]), np.zeros((2, 1)), np.zeros(2, bool)).rho[:, 0]
    np.testing.assert_allclose(rho, [0.0, 0.5 * np.log(4.0)], atol=1e-15)


def test_a_learnable_level_pins_the_blocks_on_both_sides():
    beta = np.array([0.8, 1.5, 1.0, 4.0])
    learnable = np.array([False, True, False, False])
    rho = chain(np.array([20.0]), beta, np.zeros((4, 1)), learnable).rho[:, 0]
    rising = np.log(20.0 / 1.5)
    np.testing.assert_allclose(rho, [rising, rising + np.log(0.8 / 1.5), np.log(1.5), 0.0], atol=1e-14)


def test_equal_learnable_betas_give_the_same_value_along_a_line():
    a, beta, learnable = np.array([3.0]), np.array([1.2, 1.2]), np.array([True, True])
    base = chain(a, beta, np.zeros((2, 1)), learnable)
    for shift in (0.3, 2.0):
        moved = base.rho + np.array([[0.0], [shift]])
        assert mode_loss(moved, a, beta, np.zeros((2, 1)), learnable)[0] == pytest.approx(base.value[0], abs=1e-14)
    assert base.rho[1, 0] == 0.0
