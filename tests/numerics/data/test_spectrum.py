"""collapsecheck.numerics.data.data_modes: modes, rank and base."""

import numpy as np
import pytest

from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem

LEVELS = [Level(2, 1.1, 0.9, None)]


def build(model, *blocks):
    return Problem.build(model, *blocks, eta_dec=0.7, levels=LEVELS)


def factors(seed, d_x=4, d_y=3, samples=9):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(samples, d_x)), rng.normal(size=(samples, d_y))


def test_autoencoder_modes_are_the_eigenvalues():
    x, _ = factors(0)
    found = spectrum(build("vae", x.T @ x))
    np.testing.assert_allclose(found.theta2, np.linalg.eigvalsh(x.T @ x)[::-1], rtol=1e-12)
    assert (found.base, found.rank) == (0.0, 4)


def test_dropped_eigenvalues_do_not_count():
    x, _ = factors(1, samples=2)
    found = spectrum(build("vae", x.T @ x))
    assert found.rank == len(found.theta2) == 2
    assert found.base == pytest.approx(0.0, abs=1e-14)


def test_no_data_at_all():
    found = spectrum(build("vae", np.zeros((3, 3))))
    assert (found.rank, len(found.theta2), found.base) == (0, 0, 0.0)


def test_regression_modes_have_the_promised_moments():
    x, y = factors(2)
    a, b, c = x.T @ x, y.T @ x, y.T @ y
    found = spectrum(build("vae", a, b, c))
    u = found.encoder
    np.testing.assert_allclose(u @ a @ u.T, np.eye(3), atol=1e-12)
    np.testing.assert_allclose(b @ u.T, found.left * np.sqrt(found.theta2), atol=1e-12)
    residual = np.trace(c - b @ np.linalg.solve(a, b.T))
    assert found.base == pytest.approx(residual, rel=1e-11)


def test_regression_agrees_with_the_autoencoder_when_y_is_x():
    x, _ = factors(3)
    a = x.T @ x
    tilted = spectrum(Problem.build("vae", a, a * (1 + 1e-15), a, eta_dec=0.7, levels=LEVELS))
    np.testing.assert_allclose(tilted.theta2, spectrum(build("vae", a)).theta2, rtol=1e-12)
    assert tilted.base == pytest.approx(0.0, abs=1e-12)


def test_conditional_modes_are_the_residual_eigenvalues():
    x, y = factors(4)
    a, b, c = x.T @ x, y.T @ x, y.T @ y
    found = spectrum(build("cvae", a, b, c))
    joint = np.block([[a, b.T], [b, c]])
    residual = c - b @ np.linalg.solve(a, b.T)
    np.testing.assert_allclose(found.theta2, np.linalg.eigvalsh(residual)[::-1], rtol=1e-11)
    np.testing.assert_allclose(found.encoder @ joint @ found.encoder.T, np.eye(3), atol=1e-11)
    np.testing.assert_allclose(found.regression, b @ np.linalg.inv(a), atol=1e-12)


@pytest.mark.parametrize("spread", [0.0, 3.0, 6.0])
@pytest.mark.parametrize("samples", [3, 40])
@pytest.mark.parametrize("seed", range(5))
def test_a_linear_function_of_x_leaves_nothing_to_encode(seed, samples, spread):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(samples, 6)) * 10.0 ** rng.uniform(-spread / 2, spread / 2, size=6)
    y = x @ rng.normal(size=(6, 4))
    found = spectrum(build("cvae", x.T @ x, y.T @ x, y.T @ y))
    assert len(found.theta2) == 0
    assert found.base <= 1e-9 * np.trace(y.T @ y)


def test_a_constant_x_of_zero_leaves_the_moment_of_y():
    c = np.diag([3.0, 2.0])
    found = spectrum(build("cvae", np.zeros((2, 2)), np.zeros((2, 2)), c))
    np.testing.assert_allclose(found.theta2, [3.0, 2.0])
    assert found.rank == 0
