"""The table of families against SciPy's distributions and against quadrature."""

import numpy as np
import pytest
from scipy import stats

from collapsecheck.numerics.any_network import families
from collapsecheck.numerics.any_network.families import Family, entropy_divergence
from collapsecheck.numerics.any_network.free_encoder import excess
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.upper import _largest_ratio

FAMILIES = {
    "gaussian": families.gaussian(0.7),
    "bernoulli": families.binomial(1.0),
    "binomial": families.binomial(5.0),
    "poisson": families.poisson(),
    "negative binomial": families.negative_binomial(2.5),
    "continuous Bernoulli": families.continuous_bernoulli(),
}
# −log p(x | mean) by SciPy, where it has the distribution
LOG_DENSITIES = {
    "gaussian": lambda x, mean: stats.norm.logpdf(x, mean, 0.7),
    "bernoulli": stats.bernoulli.logpmf,
    "binomial": lambda x, mean: stats.binom.logpmf(x, 5, mean / 5),
    "poisson": stats.poisson.logpmf,
    "negative binomial": lambda x, mean: stats.nbinom.logpmf(x, 2.5, 2.5 / (2.5 + mean)),
}


def means(family: Family, rng: np.random.Generator, count: int = 40) -> np.ndarray:
    """Means inside the family's interval."""
    if np.isinf(family.low):
        return rng.normal(size=count)
    return rng.gamma(1.0, 3.0, count) + 0.05 if np.isinf(family.high) else rng.uniform(0.02, 0.98, count) * family.high


@pytest.mark.parametrize("name", FAMILIES)
def test_every_function_of_a_row_follows_from_the_variance(name: str) -> None:
    family, rng = FAMILIES[name], np.random.default_rng(0)
    m, mu = means(family, rng), means(family, rng)
    step = 1e-6 * np.minimum(1.0, np.abs(m) + 0.1)
    slope = (family.natural(m + step) - family.natural(m - step)) / (2 * step)
    np.testing.assert_allclose(slope * family.variance(m), 1, rtol=1e-6)
    bend = (family.variance(m + step) - family.variance(m - step)) / (2 * step)
    np.testing.assert_allclose(family.third(m), bend * family.variance(m), rtol=1e-5, atol=1e-7)
    nodes, weights = np.polynomial.legendre.leggauss(400)
    s = m + np.outer((nodes + 1) / 2, mu - m)
    integral = ((mu - s) / family.variance(s) * (mu - m)).T @ (weights / 2)
    np.testing.assert_allclose(family.divergence(mu, m), integral, rtol=1e-8)


@pytest.mark.parametrize("name", FAMILIES)
def test_a_divergence_loses_no_digits_near_its_base(name: str) -> None:
    family, rng = FAMILIES[name], np.random.default_rng(1)
    m = means(family, rng)
    for step in (1e-3, 1e-4, 1e-5, 1e-7):
        moved = family.divergence(m + step * family.variance(m), m)
        cubic = 1 - step * family.third(m) / (3 * family.variance(m))
        np.testing.assert_allclose(moved, 0.5 * step**2 * family.variance(m) * cubic, rtol=100 * step**2 + 1e-5)


@pytest.mark.parametrize("name", LOG_DENSITIES)
def test_the_identity_is_the_loss_of_the_distribution(name: str) -> None:
    """β I − E B equals J − J_0 computed from SciPy's log-densities with the best decoder and prior."""
    family, rng = FAMILIES[name], np.random.default_rng(2)
    for _ in range(20):
        rows = np.floor(means(family, rng, 10)).reshape(5, 2) if family.low == 0 else rng.normal(size=(5, 2))
        rows = np.where(rows + np.arange(5)[:, None] % 2 <= family.high, rows + np.arange(5)[:, None] % 2, rows)
        law, encoder = rng.dirichlet(np.ones(5)), rng.dirichlet(np.ones(3), 5)
        marginal = law @ encoder
        decoded = (law[:, None] * encoder / marginal).T @ rows
        paid = -LOG_DENSITIES[name](rows[:, None], decoded[None]).sum(axis=2)
        paid_before = -LOG_DENSITIES[name](rows, law @ rows).sum(axis=1)
        rate = np.log(encoder / marginal)
        direct = (law[:, None] * encoder * (paid + 1.7 * rate)).sum() - law @ paid_before
        found = excess(Exponential(family), rows, law, encoder, 1.7)
        np.testing.assert_allclose(found, direct, rtol=1e-9, atol=1e-10)


def test_shares_are_multinomial_given_the_totals() -> None:
    rng = np.random.default_rng(3)
    rows = rng.integers(1, 6, (5, 4)).astype(float)
    law, encoder = rng.dirichlet(np.ones(5)), rng.dirichlet(np.ones(3), 5)
    marginal = law @ encoder
    decoded = (law[:, None] * encoder / marginal).T @ rows
    gains = rows @ np.log(decoded / decoded.sum(axis=1, keepdims=True)).T
    before = rows @ np.log(law @ rows / (law @ rows).sum())
    direct = (law[:, None] * encoder * (0.9 * np.log(encoder / marginal) - gains)).sum() + law @ before
    found = excess(Shares((0, 0, 0, 0)), rows, law, encoder, 0.9)
    np.testing.assert_allclose(found, direct, rtol=1e-11)


@pytest.mark.parametrize("name", FAMILIES)
def test_the_majorant_is_largest_at_an_end(name: str) -> None:
    """2 B/(μ − m)² over a range never exceeds its value at the better end."""
    family, rng = FAMILIES[name], np.random.default_rng(4)
    for m in means(family, rng, 20):
        low, high = sorted((m * rng.uniform(0.05, 0.9), m + rng.uniform(0.1, 0.9) * (min(family.high, m + 5) - m)))
        grid = np.linspace(low, high, 2001)
        grid = grid[np.abs(grid - m) > 1e-3 * abs(m)]
        inside = 2 * family.divergence(grid, np.full_like(grid, m)) / (grid - m) ** 2
        ends = _largest_ratio(Exponential(family), np.array([[low], [high]]), np.array([m]))
        assert inside.max() <= ends[0] * (1 + 1e-6)


def test_entropy_divergence_at_the_ends() -> None:
    assert entropy_divergence(np.array(0.0), np.array(0.3)) == pytest.approx(0.3)
    assert (
        families.continuous_bernoulli().divergence(np.array([0.0, 1.0]), np.array([0.4, 0.4])).tolist() == [np.inf] * 2
    )


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("base", [1e-300, 1e-12, 0.3, 1 - 1e-12, 1 - 2.0**-53])
@pytest.mark.parametrize("name", ["bernoulli", "binomial", "poisson", "negative binomial"])
def test_gains_are_finite_where_a_law_sits_at_the_end_of_the_interval(name: str, base: float) -> None:
    """Fits at the ends have an infinite natural parameter: 0 · ∞ must not enter a gain."""
    family = FAMILIES[name]
    loss = Exponential(family)
    high = family.high if np.isfinite(family.high) else 7.0
    rows, means = np.array([[0.0], [high]]), np.array([base * high])
    gains = loss.gains(rows, rows, means)
    assert np.isfinite(gains).all() and gains[0, 0] == 0.0
    assert gains[1, 1] >= 0 >= gains[0, 1]


@pytest.mark.filterwarnings("error")
def test_gains_of_shares_are_finite_for_one_hot_rows() -> None:
    rows = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    gains = Shares((0, 0, 0)).gains(rows, rows, np.array([1 - 1e-9, 1e-9 - 1e-300, 1e-300]))
    assert np.isfinite(gains).all() and gains[1, 1] == pytest.approx(-np.log(1e-9), rel=1e-6)
