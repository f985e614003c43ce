"""The estimators: scikit-learn's own checks, the ELBO, reconstruction, and what `detect` says of their encoders."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import multivariate_normal, norm
from sklearn.base import clone
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.estimator_checks import parametrize_with_checks

from collapsecheck import InputError, detect, predict
from collapsecheck.numerics.estimators.estimators import LinearCVAE, LinearHVAE, LinearVAE
from collapsecheck.numerics.losses.full_loss import loss

CHECKED = [LinearVAE(), LinearVAE(3, sigma=0.4, center=False), LinearCVAE(), LinearHVAE(), LinearHVAE((3, 2, 1))]
CHECKED[-1].set_params(sigma=0.4, beta=(1, 2, 3))
RNG = np.random.default_rng(0)


@parametrize_with_checks(CHECKED)
def test_scikit_learn_s_checks(estimator, check):
    """No check is expected to fail."""
    check(estimator)


def samples(rng=RNG, count=300, features=5):
    mixing = rng.normal(size=(features, features)) * np.exp(0.7 * rng.normal(size=features))
    return rng.normal(size=(count, features)) @ mixing + rng.normal(size=features)


def estimators(rng):
    """One of each kind with random parameters."""
    beta, eta_dec, eta = np.exp(0.5 * rng.normal(size=3)).tolist()
    sigma = np.exp(0.5 * rng.normal(size=3)).tolist()
    center = bool(rng.integers(2))
    kinds = [{"eta_enc": eta, "sigma": given, "center": center} for given in (None, sigma[0], tuple(sigma))]
    yield from (LinearVAE(3, beta=beta, eta_dec=eta_dec, **kind) for kind in kinds)
    yield from (LinearCVAE(3, n_condition=2, beta=beta, eta_dec=eta_dec, **kind) for kind in kinds)
    levels = ((3, 2), (2, 2, 4))[rng.integers(2)]
    for given in (0.5, (*sigma[1 : len(levels)], None)):
        yield LinearHVAE(levels, beta=beta, eta=eta, eta_dec=eta_dec, sigma=given, center=center)


@pytest.mark.parametrize("seed", range(25))
def test_the_score_is_the_optimum_s_elbo_and_agrees_with_the_loss(seed):
    """200 random models: score on the training data = −½ (L_min + d_y log 2π η_dec²)."""
    rng = np.random.default_rng(seed)
    X = samples(rng)
    for model in estimators(rng):
        model.fit(X)
        decoded = X.shape[1] - model.n_condition
        constant = decoded * np.log(2 * np.pi * model.eta_dec**2)
        assert model.score(X) == pytest.approx(-0.5 * (model.optimum_.L_min + constant), rel=1e-9)
        assert model.optimum_.L_min == pytest.approx(loss(model.problem_, model.parameters_), rel=1e-9)
        assert model.score_samples(X).shape == (len(X),)


@pytest.mark.parametrize("seed", range(20))
def test_at_beta_1_the_score_is_the_log_likelihood_or_below(seed):
    rng = np.random.default_rng(seed)
    X = samples(rng)
    eta_dec, eta = np.exp(0.3 * rng.normal(size=2)).tolist()
    for sigma in (None, 0.5):
        model = LinearVAE(3, eta_dec=eta_dec, eta_enc=eta, sigma=sigma).fit(X)
        spread = eta**2 * model.decoder_ @ model.decoder_.T + eta_dec**2 * np.eye(5)
        likelihood = multivariate_normal.logpdf(X, model.mean_, spread)
        if sigma is None:
            np.testing.assert_allclose(model.score_samples(X), likelihood, rtol=1e-9)
        else:
            assert (model.score_samples(X) <= likelihood + 1e-9).all() and model.score(X) < likelihood.mean()


def test_the_conditional_score_is_the_conditional_log_likelihood():
    X = samples()
    model = LinearCVAE(2, n_condition=2, eta_dec=0.8).fit(X)
    mean = model.inverse_transform(np.zeros((len(X), 2)), X[:, :2])
    spread = model.decoder_ @ model.decoder_.T + 0.8**2 * np.eye(3)
    likelihood = [multivariate_normal.logpdf(y, at, spread) for y, at in zip(X[:, 2:], mean, strict=True)]
    np.testing.assert_allclose(model.score_samples(X), likelihood, rtol=1e-9)


def test_a_hierarchy_s_score_agrees_with_sampling():
    X = samples(count=40)
    model = LinearHVAE((3, 2), beta=1.0, eta=(0.7, 1.2), eta_dec=0.9, sigma=(0.5, None)).fit(X)
    rng, draws = np.random.default_rng(3), 40_000
    (V1, V2), (U1, U2), (s1, s2) = model.parameters_.V, model.parameters_.U, model.sigma_
    for x in X[:5] - model.mean_:
        z1 = V1 @ x + s1 * rng.normal(size=(draws, 3))
        z2 = z1 @ V2.T + s2 * rng.normal(size=(draws, 2))
        each = sum(norm.logpdf(gap, scale=scale).sum(axis=1) for gap, scale in ((z1 @ U1.T - x, 0.9), (z2, 1.2)))
        each += norm.logpdf(z1 - z2 @ U2.T, scale=0.7).sum(axis=1)
        each -= norm.logpdf(z1 - V1 @ x, scale=s1).sum(axis=1) + norm.logpdf(z2 - z1 @ V2.T, scale=s2).sum(axis=1)
        error = 5 * each.std() / np.sqrt(draws)
        assert model.score_samples(x[None] + model.mean_)[0] == pytest.approx(each.mean(), abs=error)


def test_little_noise_makes_it_pca():
    X = samples()
    model, pca = LinearVAE(2, eta_dec=1e-4).fit(X), PCA(2).fit(X)
    np.testing.assert_allclose(
        model.inverse_transform(model.transform(X)), pca.inverse_transform(pca.transform(X)), atol=1e-5
    )
    assert model.n_active_ == 2 and model.get_feature_names_out().tolist() == ["linearvae0", "linearvae1"]


def test_collapsed_latents_transform_to_nothing():
    X = samples() * 0.01
    model = LinearVAE(3).fit(X)
    assert model.n_active_ == 0 and not model.transform(X).any() and (model.sigma_ == 1.0).all()
    np.testing.assert_allclose(model.inverse_transform(model.transform(X)), np.tile(X.mean(axis=0), (len(X), 1)))


def test_levels_lie_side_by_side():
    X = samples()
    model = LinearHVAE((3, 2), eta_dec=0.3, eta=(0.3, 1.0), sigma=(0.1, None)).fit(X)
    Z = model.transform(X)
    np.testing.assert_allclose(Z[:, 3:], Z[:, :3] @ model.encoder_[1].T)
    assert model.get_feature_names_out().tolist() == [f"linearhvae{n}" for n in ("1_0", "1_1", "1_2", "2_0", "2_1")]
    assert len(model.n_active_) == 2 and model.n_active_[0] == 3
    assert np.linalg.norm(X - model.inverse_transform(Z)) < np.linalg.norm(X - X.mean(axis=0))


def test_they_work_in_a_pipeline_and_can_be_cloned():
    X = samples()
    pipeline = make_pipeline(StandardScaler(), LinearVAE(2, beta=0.5))
    assert pipeline.fit_transform(X).shape == (300, 2)
    assert clone(pipeline).fit(X).score(X) == pipeline.score(X)


@pytest.mark.parametrize("seed", range(5))
def test_their_encoders_are_what_detect_predicts(seed):
    rng = np.random.default_rng(seed)
    X = samples(rng, count=2000)
    for model in (LinearVAE(4, beta=2.0), LinearCVAE(4, n_condition=2, beta=0.5)):
        model.fit(X)
        found = detect(**model.encode(X), problem=model.problem_)
        assert found.levels[0].predicted_active == model.n_active_
        assert found.levels[0].kl == pytest.approx(model.optimum_.kl.sum(), rel=1e-9)
        assert {latent.state for latent in found.dimensions[model.n_active_ :]} <= {"collapsed"}


@pytest.mark.parametrize("center", [False, True])
def test_the_modes_that_the_optimum_carries_are_recovered_exactly(center):
    X = samples(np.random.default_rng(9), count=3000)
    one = LinearVAE(3, beta=2.0, center=center).fit(X)
    found = detect(**one.encode(X), problem=one.problem_, x=X, center=center)
    assert len(found.modes) == one.n_active_ and not any(mode.missing for mode in found.modes)
    np.testing.assert_allclose([m.recovered for m in found.modes], [m.expected for m in found.modes], rtol=1e-9)
    two = LinearCVAE(3, n_condition=2, beta=0.5, center=center).fit(X)
    found = detect(**two.encode(X), problem=two.problem_, x=X[:, :2], y=X[:, 2:], center=center)
    assert len(found.modes) == two.n_active_ > 0
    np.testing.assert_allclose([m.recovered for m in found.modes], [m.expected for m in found.modes], rtol=1e-9)


def test_a_hierarchy_s_modes_are_recovered_up_to_sampling():
    X = samples(count=20_000)
    model = LinearHVAE((3, 2), eta_dec=0.5, eta=(0.5, 1.0), sigma=(0.4, None)).fit(X)
    modes = detect(**model.encode(X), problem=model.problem_, x=X, center=True).modes
    assert [mode.level for mode in modes] == [1, 1, 1, 2, 2]
    np.testing.assert_allclose([m.recovered for m in modes], [m.expected for m in modes], atol=0.02)


def test_a_hierarchy_s_conditional_prior():
    """mu, logvar and prior_mu at sampled z: the top's KL is the optimum's rate; below, z_2 depends on x only."""
    X = samples(count=50_000)
    model = LinearHVAE((3, 2), beta=(1.0, 1.5), eta=(0.5, 1.2), eta_dec=0.5, sigma=(0.4, None)).fit(X)
    found = detect(**model.encode(X, seed=1))
    assert found.levels[1].kl == pytest.approx(model.optimum_.kl[1].sum(), rel=0.02)
    (V1, V2), U2, (s1, s2) = model.encoder_, model.decoder_[1], model.sigma_
    means, error = V1 @ model.problem_.A @ V1.T, np.eye(3) - U2 @ V2
    spread = np.trace(error @ means @ error.T) + np.trace(U2 @ (V2 * s1**2 @ V2.T + np.diag(s2**2)) @ U2.T)
    kl = 0.5 * ((spread + np.sum(s1**2)) / 0.25 - 3 - np.sum(np.log(s1**2 / 0.25)))
    assert found.levels[0].kl == pytest.approx(kl, rel=0.02) and kl > model.optimum_.kl[0].sum()
    assert not found.warnings


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (LinearVAE(0), "d is 0"),
        (LinearVAE(beta=-1.0), "beta is -1"),
        (LinearVAE(sigma=(1.0,)), "sigma has 1 entries"),
        (LinearVAE(eta_dec="1"), "eta_dec is '1'"),
        (LinearCVAE(n_condition=5), "n_condition is 5"),
        (LinearCVAE(n_condition=0), "n_condition is 0"),
        (LinearHVAE(3), "level_sizes is 3"),
        (LinearHVAE(()), r"level_sizes is \(\)"),
        (LinearHVAE((2, 2), beta=(1.0,)), "beta has 1 entries"),
        (LinearHVAE((2, 2), beta=(2.0, 1.0), sigma=None), "no minimum"),
    ],
)
def test_bad_parameters(model, message):
    with pytest.raises(InputError, match=message):
        model.fit(samples())


def test_bad_input_after_fitting():
    X = samples()
    with pytest.raises(InputError, match="must have one per latent, 2"):
        LinearVAE().fit(X).inverse_transform(np.zeros((3, 3)))
    model = LinearCVAE(n_condition=2).fit(X)
    for condition in (None, np.zeros((3, 1)), np.zeros((2, 2))):
        with pytest.raises(InputError, match="condition has shape"):
            model.inverse_transform(np.zeros((3, 2)), condition)


def test_the_problem_is_the_one_that_predict_takes():
    X = samples()
    model = LinearVAE(2, center=False).fit(X)
    levels = [{"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}]
    assert predict(X, eta_dec=1.0, levels=levels).L_min == model.optimum_.L_min
    assert predict(replace(model.problem_, eta_dec=2.0)).active[0] <= model.n_active_


@pytest.mark.filterwarnings("error")
def test_what_overflows_is_refused_in_one_line():
    X = np.random.default_rng(30).normal(size=(40, 4))
    model = LinearCVAE(2, n_condition=2).fit(X)
    for overflow in (
        lambda: LinearVAE(2).fit(1e200 * X),
        lambda: LinearVAE(2).fit(np.full((40, 4), 1e308)),
        lambda: model.score(1e200 * X),
        lambda: LinearVAE(2, eta_dec=1e-75).fit(1e-75 * X).transform(1e300 * X),
    ):
        with pytest.raises(InputError, match="overflow"):
            overflow()
    for condition in ("abc", [[1.0], [1.0, 2.0]], X[:, :1], np.full((40, 2), np.nan)):
        with pytest.raises(InputError):
            model.inverse_transform(model.transform(X), condition)
