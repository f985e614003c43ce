"""Every line of docs/translation.md is run as it stands and compared with what it claims."""

from pathlib import Path

import numpy as np
import pytest
from literal_losses import ENCODERS, GIVEN, STANDARD, check, d, free, learnable
from scipy.optimize import minimize

from collapsecheck.numerics.problem import Level

PAGE = (Path(__file__).parents[2] / "docs" / "translation.md").read_text(encoding="utf-8")
WORDS = {"maximum": np.maximum, "exp": np.exp, "logaddexp": np.logaddexp}


def marked(name: str) -> list[list[str]]:
    """The cells of the table between the markers of that name, without its head."""
    body = PAGE.split(f"<!-- {name}: start -->")[1].split(f"<!-- {name}: end -->")[0]
    lines = [line for line in body.splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.every(3)
@pytest.mark.parametrize(("code", "threshold"), marked("losses"))
def test_a_loss_has_the_threshold_claimed_for_it(code: str, threshold: str) -> None:
    check(code, eval(threshold, dict(GIVEN)), learnable(), free(), False)


def test_a_wrong_threshold_would_be_noticed() -> None:
    with pytest.raises(AssertionError):
        check(STANDARD, GIVEN["beta"], learnable(), free(), False)


@pytest.mark.every(3)
@pytest.mark.parametrize(("name", "factor"), marked("encoders"))
def test_an_encoder_has_the_threshold_claimed_for_it(name: str, factor: str) -> None:
    encoder, biases = ENCODERS[name]
    eta = GIVEN["eta_enc"] if "η_enc" in name else 1.0
    level = Level(d, 1.0, eta, GIVEN["sigma"]) if "fixed" in name else learnable(eta)
    threshold = GIVEN["beta"] / 2 * eval(factor.partition(",")[0], dict(GIVEN))
    check(STANDARD, threshold, level, encoder, biases)


@pytest.mark.every(3)
@pytest.mark.parametrize(("code", "threshold"), marked("free-bits"))
@pytest.mark.parametrize("ratio", [0.1, 0.8, 1.3, 4.0])
def test_a_latent_exceeds_its_free_bits_above_the_threshold(code: str, threshold: str, ratio: float) -> None:
    """One pixel, two images x = ±θ, one latent; z at its two sigma points, exact for a linear decoder."""
    given = {**WORDS, "beta": 1.7, "free": 0.4}
    edge = eval(threshold, dict(given))
    x = np.sqrt(ratio * edge) * np.array([[1.0], [-1.0]])

    def divergence(p: np.ndarray) -> np.ndarray:
        return 0.5 * ((p[0] * x) ** 2 + np.exp(p[2]) - 1 - p[2])

    def loss(p: np.ndarray) -> float:
        decoded = [p[1] * (p[0] * x + sign * np.exp(p[2] / 2)) for sign in (-1, 1)]
        return float(np.mean([eval(code, {**given, "x": x, "x_hat": x_hat, "kl": divergence(p)}) for x_hat in decoded]))

    options = {"xatol": 1e-10, "fatol": 1e-14, "maxiter": 20000, "maxfev": 20000}
    starts = np.random.default_rng(0).normal(size=(6, 3))
    best = min((minimize(loss, p, method="Nelder-Mead", options=options) for p in starts), key=lambda r: r.fun)
    expected = max(given["free"], 0.5 * np.log(2 * ratio * edge / given["beta"]))
    assert divergence(best.x).mean() == pytest.approx(expected, abs=1e-3)
    assert (divergence(best.x).mean() > given["free"] + 1e-3) == (ratio > 1)


@pytest.mark.parametrize(("code", "threshold"), marked("cross-entropy"))
@pytest.mark.parametrize("factor", [0.9, 1.1])
def test_cross_entropy_leaves_collapse_where_the_correlation_exceeds_the_threshold(
    code: str, threshold: str, factor: float
) -> None:
    """Start beside the collapsed point: below the threshold β the loss falls away from it, above it returns."""
    rng = np.random.default_rng(3)
    x = (rng.random((40, 1)) + 0.6 * rng.random((40, 4)) > 0.8).astype(float)
    mean, largest = x.mean(0), np.linalg.eigvalsh(np.corrcoef(x.T))[-1]
    beta = factor * largest / eval(threshold, {"beta": 1.0, "D": x.shape[1]})

    def loss(p: np.ndarray) -> float:
        mu, log_variance, bias = (x - mean) @ p[:4, None], p[4], p[5:9] + np.log(mean / (1 - mean))
        kl = 0.5 * (mu**2 + np.exp(log_variance) - 1 - log_variance)
        decoded = ((mu + sign * np.exp(log_variance / 2)) * p[9:] + bias for sign in (-1, 1))
        return float(np.mean([eval(code, {**WORDS, "x": x, "logits": l, "kl": kl, "beta": beta}) for l in decoded]))

    best = minimize(loss, 1e-3 * rng.normal(size=13), method="L-BFGS-B", options={"ftol": 1e-15, "gtol": 1e-9})
    fallen = (loss(np.zeros(13)) - best.fun) / loss(np.zeros(13))
    assert fallen > 1e-4 if factor < 1 else abs(fallen) < 1e-7
