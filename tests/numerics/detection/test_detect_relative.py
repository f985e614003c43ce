"""detect with a prior of its own for every sample, tiny variances, other parametrisations and rotated latents."""

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form import parameters
from collapsecheck.numerics.data import table
from collapsecheck.numerics.detection import posterior as streaming
from collapsecheck.numerics.detection.detector import detect
from collapsecheck.numerics.detection.parametrisation import as_log_variances
from collapsecheck.numerics.estimators import LinearHVAE, LinearVAE
from collapsecheck.numerics.estimators.linear_model import LinearModel
from collapsecheck.numerics.losses import loss
from collapsecheck.numerics.translation.reductions import explained


def test_a_posterior_equal_to_its_prior_adds_nothing() -> None:
    rng = np.random.default_rng(0)
    mu, log_variance = rng.normal(size=(2, 3000, 2)) * [[[1.0, 30.0]], [[1.0, 3.0]]]
    found = detect(mu, log_variance, prior_mu=mu, prior_logvar=log_variance)
    for latent in found.dimensions:
        assert (latent.kl, latent.information_lower, latent.information_upper) == (0.0, 0.0, 0.0)
        assert latent.state == "collapsed" and not latent.active_unit and latent.mean_variance == 0.0
    assert (found.levels[0].information_upper, found.levels[0].directions) == (0.0, 0)


Encoder = Callable[[np.ndarray], np.ndarray]


def conditional_information(mean: Encoder, noise: np.ndarray, classes: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """I(x; z | c) by Monte Carlo, and its error: x Gaussian about its class, z = mean(x) + noise.

    The density of z is an average over drawn x, whose logarithm is too small by a term in 1/draws: half of the draws
    tell how large that is. Error: four standard errors, and that term.
    """
    rng, total, variance, bias = np.random.default_rng(1), 0.0, 0.0, 0.0
    for middle, weight in zip(classes, weights, strict=True):
        x, others = middle + rng.normal(size=(2500, 2)), middle + rng.normal(size=(800, 2))
        z = mean(x) + np.sqrt(noise) * rng.normal(size=(2500, len(noise)))
        near = ((z - mean(x)) ** 2 / noise).sum(axis=1)
        far = ((z[:, None] - mean(others)) ** 2 / noise).sum(axis=2)
        halves = np.exp(-0.5 * (far - near[:, None])).reshape(2500, 2, -1).mean(axis=2)
        told = -np.log(halves.mean(axis=1))
        twice = float(-np.log(halves).mean() - told.mean())
        total, bias = total + weight * (told.mean() - twice), bias + weight * abs(twice)
        variance += weight**2 * told.var() / len(told)
    return np.array([total, 4.0 * np.sqrt(variance) + bias])


@pytest.mark.parametrize("encoders", [3, pytest.param(200, marks=pytest.mark.slow)])
def test_bounds_enclose_monte_carlo_information_of_encoders_with_learned_priors(encoders: int) -> None:
    """The prior of a class is any Gaussian; what z tells beyond the class lies between the bounds, and below the KL.

    What the bounds are off by is measured: as the spread over eight data sets of the same law, of which six standard
    errors are allowed (they have seven degrees of freedom). Linear encoders have a closed form as well.
    """
    rng, wide, errors = np.random.default_rng(2), 0, []
    for number in range(encoders):
        d, count = int(rng.integers(1, 4)), int(rng.integers(1, 4))
        classes, weights = 3.0 * rng.normal(size=(count, 2)), rng.dirichlet(np.ones(count) * 3)
        slope, noise = rng.normal(size=(d, 2)) * rng.uniform(0.1, 1.5), np.exp(rng.normal(size=d))
        linear = number % 2 == 0
        mean: Encoder = partial(_mean, slope=slope, linear=linear)
        truth, error = conditional_information(mean, noise, classes, weights)
        if linear:
            exact = 0.5 * np.linalg.slogdet(np.eye(d) + slope @ slope.T / noise)[1]
            assert abs(truth - exact) <= error
        offsets, spreads = 0.5 * rng.normal(size=(count, d)), 0.3 * rng.normal(size=(count, d))
        found = []
        for _ in range(8):
            which = rng.choice(count, 1200, p=weights)
            mu = mean(classes[which] + rng.normal(size=(1200, 2)))
            prior = mean(classes)[which] + offsets[which], np.log(noise + (slope**2).sum(axis=1)) + spreads[which]
            level = detect(mu, np.log(noise), prior_mu=prior[0], prior_logvar=prior[1]).levels[0]
            assert level.information_upper <= level.kl
            found.append((level.information_lower, level.information_upper))
        (lower, upper), off = np.mean(found, axis=0), 6.0 * np.std(found, axis=0, ddof=1) / np.sqrt(8)
        assert lower <= truth + error + off[0]
        assert truth <= upper + error + off[1]
        errors.append(error + off.max())
        wide += upper - lower > 0.5
    assert wide < encoders / 2
    assert np.median(errors) < 0.15


def _mean(x: np.ndarray, slope: np.ndarray, linear: bool) -> np.ndarray:
    return x @ slope.T if linear else 2.0 * np.tanh(x @ slope.T)


def test_what_follows_the_condition_alone_is_no_information() -> None:
    """Every sample has a condition of its own: nothing is known of what z adds, and nothing is claimed."""
    rng = np.random.default_rng(3)
    mu, prior = rng.normal(size=(2, 500, 2))
    found = detect(mu, np.full((500, 2), -3.0), prior_mu=prior, prior_logvar=np.zeros((500, 2)))
    assert found.levels[0].information_lower == 0.0 < found.levels[0].information_upper


def test_two_copies_of_one_latent_of_tiny_variance() -> None:
    z = np.random.default_rng(4).normal(size=(2000, 1))
    found = detect(np.hstack([z, z]), np.full((2000, 2), -40.0))
    level = found.levels[0]
    assert 6.2 < level.information_lower <= level.information_upper <= level.kl
    assert all(latent.information_upper > 19.0 for latent in found.dimensions)


@pytest.mark.parametrize("spread", [0.0, -20.0, -80.0, -300.0])
def test_bounds_at_tiny_variances_beside_ordinary_ones(spread: float) -> None:
    rng = np.random.default_rng(5)
    log_variance = np.tile([spread, -1.0, 0.0], (800, 1))
    found = detect(rng.normal(size=(800, 3)) * [1.0, 1.0, 0.0], log_variance).levels[0]
    lone = detect(rng.normal(size=(800, 1)), np.full((800, 1), spread)).levels[0]
    assert found.information_upper == pytest.approx(lone.information_upper + 0.5 * np.log1p(np.e), abs=0.1)


SCALES = {"logvar": lambda v: v, "var": np.exp, "std": lambda v: np.exp(v / 2), "logstd": lambda v: v / 2}


def scaled() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(6)
    return rng.normal(size=(2000, 6)) * [1, 1, 0, 0, 0, 0], np.log([0.1, 0.3, 1, 1, 1, 1]) + np.zeros((2000, 6))


@pytest.mark.parametrize("kind", SCALES)
def test_every_parametrisation_gives_the_same_answer(kind: str) -> None:
    mu, log_variance = scaled()
    found = detect(mu, as_log_variances(table(kind, SCALES[kind](log_variance)), kind))
    assert (found.active, found.collapsed, found.warnings) == (2, 4, ())


@pytest.mark.parametrize("kind", ["var", "std", "logstd"])
def test_another_parametrisation_is_noticed(kind: str) -> None:
    mu, log_variance = scaled()
    assert kind in detect(mu, SCALES[kind](log_variance)).warnings[0]


@pytest.mark.parametrize(("kind", "value"), [("var", -0.1), ("std", 0.0), ("var", np.nan)])
def test_what_is_no_variance_is_refused(kind: str, value: float) -> None:
    given = np.ones((9, 3))
    given[7, 2] = value
    with pytest.raises(InputError, match=rf"{kind}\[7,2\] is .*must be positive"):
        detect(np.zeros((9, 3)), as_log_variances(table(kind, given), kind))


@pytest.mark.parametrize("value", [400.0, -400.0])
def test_a_log_variance_out_of_reach_is_refused_either_way(value: float) -> None:
    log_variance = np.zeros((2000, 2))
    log_variance[1234, 1] = value
    with pytest.raises(InputError, match=rf"logvar\[1234,1\] is {value:g}"):
        detect(np.zeros((2000, 2)), log_variance)


@pytest.mark.parametrize("row", [np.zeros(3), np.zeros((1, 3))])
def test_one_row_of_log_variances_is_for_all_samples(row: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "BLOCK_ENTRIES", 20)
    mu = np.random.default_rng(7).normal(size=(50, 3))
    assert detect(mu, row - 1.0).to_json() == detect(mu, np.zeros((50, 3)) - 1.0).to_json()


def test_the_threshold_of_active_units_can_be_chosen() -> None:
    wanted = np.array([0.9, 0.3, 0.02, 0.009, 0.004, 0.0015, 0.0005, 0.0])
    rows = np.random.default_rng(8).normal(size=(4000, 8))
    mu = (rows - rows.mean(axis=0)) / rows.std(axis=0) * np.sqrt(wanted)
    for threshold, count in ((1e-2, 3), (1e-3, 6)):
        found = detect(mu, np.zeros(8), au_threshold=threshold)
        assert found.levels[0].active_units == sum(x.active_unit for x in found.dimensions) == count


def test_labels_rise_with_what_they_measure() -> None:
    """Latents of any pattern: with at least as much information and KL, a label is at least as high."""
    rng = np.random.default_rng(9)
    signal, on = 10.0 ** rng.uniform(-4, 0.5, 60), rng.random((3000, 60)) < rng.choice([0.03, 0.5, 1.0, 1.0], 60)
    mu = on * np.sqrt(signal) * rng.normal(size=(3000, 60))
    log_variance = -1.0 * on * np.log1p(signal) + rng.choice([0.0, 0.0, -0.5, 0.3], 60)
    found, order = detect(mu, log_variance).dimensions, ["collapsed", "partial", "active"]
    assert {latent.state for latent in found} == set(order)
    for one in found:
        for other in found:
            if one.information_upper >= other.information_upper and one.kl >= other.kl:
                assert (
                    one.state == "partial"
                    or order.index(one.state) >= order.index(other.state)
                    or (one.state == "collapsed" and other.state == "partial" and other.kl < 0.02)
                )


@pytest.mark.parametrize(("eta", "sigma"), [(1.0, 0.7), (1e-6, 0.7e-6), (100.0, 70.0), (1.0, 0.01)])
def test_a_rotated_optimum_of_equal_fixed_noise_is_not_blamed(eta: float, sigma: float) -> None:
    """Nor in other units of z, nor where a small σ makes small means tell much."""
    rng = np.random.default_rng(10)
    x = rng.normal(size=(500, 6)) @ np.diag([3, 2, 0.3, 0.2, 0.1, 0.1])
    problem = problem_of(x, eta_dec=1.0, d=4, beta=1.0, eta=eta, sigma=sigma)
    best = parameters(problem)
    turn = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    rotated = type(best)((best.U[0] @ turn.T,), (turn @ best.V[0],), best.sigma)
    assert loss(problem, rotated) == pytest.approx(float(loss(problem, best)), abs=1e-10)
    for one in (best, rotated):
        found = detect(x @ one.V[0].T, 2.0 * np.log(one.sigma[0]), problem=problem, x=x)
        level = found.levels[0]
        assert (level.rotatable, level.still, found.warnings) == (True, 4 - level.predicted_active, ())


@pytest.mark.parametrize("unit", [1e-70, 0.01, 100.0])
def test_nothing_depends_on_the_units_of_z(unit: float) -> None:
    mu, log_variance = scaled()
    mu[:, 2] += 0.05 * mu[:, 0]
    found, moved = detect(mu, log_variance), detect(unit * mu, log_variance + 2.0 * np.log(unit), prior_std=unit)
    given = detect(mu, log_variance, prior_mu=np.zeros(6), prior_logvar=np.zeros(6))
    for other in (moved, given):
        names = ("state", "reason", "active_unit")
        assert all(
            [getattr(x, n) for x in found.dimensions] == [getattr(x, n) for x in other.dimensions] for n in names
        )
        assert other.levels[0].information_upper == pytest.approx(found.levels[0].information_upper, rel=1e-9)
        assert (other.levels[0].moving, other.levels[0].directions, other.warnings) == (2, 2, ())


def test_a_posterior_narrower_than_a_wide_prior_is_no_doubt() -> None:
    mu, wide = 50.0 * np.random.default_rng(13).normal(size=(400, 3)), 2.0 * np.log([60.0, 70.0, 80.0])
    assert detect(mu, wide, prior_std=100.0).warnings == ()
    assert detect(mu, wide, prior_mu=np.zeros(3), prior_logvar=np.full(3, 2.0 * np.log(100.0))).warnings == ()
    assert "wider than its prior" in detect(mu, wide).warnings[0]


@pytest.mark.parametrize(("size", "spread"), [(1.0, -80.0), (1e3, -345.0), (1e70, -300.0)])
def test_directions_beside_a_latent_of_tiny_variance(size: float, spread: float) -> None:
    """One tells hundreds of nats, one a few, two nothing: two directions."""
    mu = np.random.default_rng(14).normal(size=(400, 4)) * [size, 1.0, 0.0, 0.0]
    level = detect(mu, np.array([spread, -2.0, 0.0, 0.0])).levels[0]
    each = 0.5 * (np.log(mu[:, 0].var()) - spread), 0.5 * np.log1p(mu[:, 1].var() * np.exp(2.0))
    assert level.directions == level.moving == 2
    assert level.information_upper == pytest.approx(sum(each), rel=1e-3)


def still(model: LinearModel, x: np.ndarray) -> list[tuple[int, int]]:
    """Of the optimum as its encoder sees x: what is still at every level, and what theory leaves still."""
    levels = detect(**model.fit(x).encode(x), problem=model.problem_, x=x, center=bool(model.center)).levels
    return [(x.still or 0, x.size - (x.predicted_active or 0) + (x.predicted_faint or 0)) for x in levels]


def test_no_exact_optimum_is_blamed() -> None:
    """Modes near their threshold; a level of noise below one that encodes it; means that are not subtracted."""
    rng = np.random.default_rng(15)
    x = rng.normal(size=(500, 4)) * [3.0, 2.0, 1.2, 0.3]
    x -= x.mean(axis=0)
    near = np.sort(x.std(axis=0))[-2] * 0.999
    assert still(LinearVAE(4, eta_dec=near), x) == [(3, 3)]
    assert explained(problem_of(x, eta_dec=near, d=4, beta=1.0), [np.log(x.std(axis=0).max() / near)], faint=1) is None
    assert still(LinearHVAE((3, 3), sigma=(0.9, 0.9), beta=(8.0, 1.2), eta_dec=2.0), x) == [(3, 3), (0, 0)]
    assert still(LinearHVAE((3, 3), sigma=((0.9, 0.8, 0.7), None), beta=(20.0, 0.5), eta_dec=2.0), x)[0] == (1, 1)
    for sigma in (None, 0.5):
        assert still(LinearVAE(4, sigma=sigma, center=False), 0.1 * x + [5.0, 0.0, 0.0, 0.0]) == [(4, 4)]


def test_what_encodes_nothing_tells_nothing_whatever_its_prior_does() -> None:
    """z_2 encodes the noise of z_1, so the prior of z_1 moves; z_1 is noise all the same. The top has one prior."""
    x = np.random.default_rng(16).normal(size=(600, 3))
    model = LinearHVAE((2, 2), sigma=(0.9, 0.9), beta=(8.0, 1.2), eta_dec=2.0).fit(x)
    below, top = detect(**model.encode(x)).levels
    assert model.n_active_ == (0, 2)
    assert below.kl > 0.3 and below.information_upper < 1e-9 and below.active == below.directions == 0
    assert top.information_lower == pytest.approx(top.information_upper, abs=0.1)


def test_many_latents_make_no_huge_answer() -> None:
    import json

    mu = np.random.default_rng(11).normal(size=(40, 600))
    assert len(json.dumps(detect(mu, np.zeros(600)).to_json())) < 600 * 4000


def test_many_latents_are_counted_without_eigenvalues() -> None:
    """Directions and information by factorisations are those by eigenvalues."""
    rng = np.random.default_rng(12)
    mu = rng.normal(size=(900, 20)) @ rng.normal(size=(20, 700)) * 0.3 + 0.03 * rng.normal(size=(900, 700))
    level = detect(mu, np.zeros(700)).levels[0]
    values = np.linalg.eigvalsh(np.cov(mu.T, bias=True))
    assert level.directions == int((0.5 * np.log1p(values) >= 0.1).sum()) == 20
    assert level.moving == int((values > 0.01).sum())
    assert level.information_upper == pytest.approx(0.5 * np.log1p(values).sum(), rel=1e-6)
