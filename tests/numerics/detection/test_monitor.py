"""The monitor against `detect` on the same rows, and when it warns."""

import warnings

import numpy as np
import pytest

import collapsecheck as cc

RNG = np.random.default_rng(0)
MU = RNG.normal(size=(400, 3)) * [0.9, 0.4, 0.0] + [5.0, 0.0, 0.0]
LOG_VARIANCE = np.log([0.2, 0.8, 1.0]) + 0.01 * RNG.normal(size=(400, 3))


def fed(monitor: cc.Monitor, mu: np.ndarray, log_variance: np.ndarray, size: int = 64) -> cc.Monitor:
    for start in range(0, len(mu), size):
        monitor.update(mu[start : start + size].astype(np.float32), log_variance[start : start + size].tolist())
    return monitor


@pytest.mark.parametrize("prior_std", [1.0, 1.7])
def test_batches_add_up_to_what_detect_says_of_all_rows(prior_std: float) -> None:
    found = fed(cc.Monitor(prior_std=prior_std), MU, LOG_VARIANCE).reading()
    whole = cc.detect(MU, LOG_VARIANCE, prior_std=prior_std)
    np.testing.assert_allclose(found.kl, [latent.kl for latent in whole.dimensions], rtol=1e-5)
    assert found.information == pytest.approx(whole.levels[0].information_upper, rel=1e-4)
    assert found.rows == 400 and found.directions == 1  # ½ log(1 + 0.81/0.2) = 0.81 nats, ½ log(1 + 0.16/0.8) = 0.09


def test_a_reading_forgets_the_batches_before() -> None:
    monitor = fed(cc.Monitor(), MU, LOG_VARIANCE)
    monitor.reading()
    assert fed(monitor, MU[:100], LOG_VARIANCE[:100]).reading().rows == 100


def test_it_warns_once_and_only_where_latents_die_that_should_live() -> None:
    alive, dead = (MU - [5.0, 0.0, 0.0], LOG_VARIANCE), (np.zeros((400, 3)), np.zeros((400, 3)))
    monitor = cc.Monitor(expected=2)
    fed(monitor, *alive).reading()
    with pytest.warns(UserWarning, match="latents 0, 1 have died: 0 live, 2 should"):
        fed(monitor, *dead).reading()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fed(monitor, *dead).reading()
        for expected in (0, None):
            quiet = cc.Monitor(expected)
            fed(quiet, *alive).reading()
            fed(quiet, *dead).reading()
        fed(cc.Monitor(expected=2), *dead).reading()  # never alive: nothing died


@pytest.mark.parametrize(
    ("mu", "log_variance", "sentence"),
    [
        (MU, LOG_VARIANCE[:5], "must be the same"),
        (MU[:, :2], LOG_VARIANCE[:, :2], "must have 3, as in the batches before"),
        (MU * np.nan, LOG_VARIANCE, "not finite"),
        (MU, LOG_VARIANCE + 1e4, "too large"),
    ],
)
def test_batches_that_do_not_fit_are_refused(mu: np.ndarray, log_variance: np.ndarray, sentence: str) -> None:
    monitor = cc.Monitor()
    monitor.update(MU, LOG_VARIANCE)
    with pytest.raises(cc.InputError, match=sentence):
        monitor.update(mu, log_variance)


def test_settings_and_empty_readings_are_refused() -> None:
    with pytest.raises(cc.InputError, match="no batches"):
        cc.Monitor().reading()
    with pytest.raises(cc.InputError, match="expected is True"):
        cc.Monitor(True)
