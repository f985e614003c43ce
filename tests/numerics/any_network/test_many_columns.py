"""κ_loc of more columns than their covariance has room for, against that of all eigenvalues."""

from typing import Any

import numpy as np
import pytest
import scipy.sparse as sp

import collapsecheck as cc
from collapsecheck.numerics.any_network import Threshold
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import implicit

RANDOM = np.random.default_rng(3)
COUNTS = RANDOM.poisson(RANDOM.gamma(1.0, size=(500, 3)) @ RANDOM.gamma(0.1, size=(3, 80))) * 1.0
COUNTS[:, :2] = 0.0
SPARSE = sp.csr_array(COUNTS)


@pytest.fixture(autouse=True)
def sparse_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(implicit, "FORMED", 20)


def ask(x: Any, likelihood: str = "poisson", **how: Any) -> Threshold:
    return cc.threshold(x, likelihood, bounds=False, **how)


@pytest.mark.parametrize(
    "likelihood",
    [
        "gaussian",
        "gaussian-learned",
        "gaussian-diagonal",
        "poisson",
        "negative-binomial:2",
        "multinomial",
        "huber:0.7",
    ],
)
def test_the_leading_eigenvalues_are_those_of_all(likelihood: str) -> None:
    exact, found = ask(COUNTS, likelihood), ask(SPARSE, likelihood, modes=4)
    assert found.leading is not None and exact.leading is None
    assert found.spectrum == pytest.approx(exact.spectrum[:4], rel=1e-8)
    assert (found.leading.low <= exact.spectrum[:4] * (1 + 1e-12)).all()
    assert (exact.spectrum[:4] <= found.leading.high * (1 + 1e-12)).all()
    assert found.leading.unseen[1] >= exact.spectrum[4]
    assert (
        (found.dropped, found.samples) == (exact.dropped, exact.samples) == (len(COUNTS.T) - len(exact.spectrum), 500)
    )
    assert found.rows_carrying == pytest.approx(exact.rows_carrying, rel=1e-5)
    assert found.columns_carrying == pytest.approx(exact.columns_carrying, rel=1e-5)


def test_directions_are_exact_or_said_to_be_open() -> None:
    spectrum = ask(COUNTS).spectrum
    beta = float(spectrum[5] + spectrum[6]) / 2.0
    found = ask(SPARSE, beta=beta)
    assert (found.directions, found.verdict) == (6, "unstable") and found.to_json()["unseen"]["directions"] == [6, 6]
    fewer = ask(SPARSE, beta=beta, modes=2)
    assert fewer.directions is None and fewer.to_json()["unseen"]["directions"][1] is None
    assert ask(SPARSE, beta=2 * float(spectrum[0])).directions == 0


def test_entries_are_checked_where_they_are_stored() -> None:
    for wrong, words in ((-1.0, r"x\[7,9\] is -1: must be at least 0"), (np.nan, r"x\[7,9\] is nan")):
        bad = COUNTS.copy()
        bad[7, 9] = wrong
        with pytest.raises(InputError, match=words):
            ask(sp.csr_array(bad))


def test_groups_and_medians() -> None:
    """Categorical columns are one-hot; under L1 columns of more than half zeros are inert, the others are not."""
    hot = sp.csr_array(np.eye(30)[RANDOM.integers(0, 30, size=(400, 2)).T].transpose(1, 0, 2).reshape(400, 60))
    mixed = np.where(RANDOM.random((400, 60)) < np.linspace(0.05, 0.95, 60), RANDOM.normal(1.0, 1.0, (400, 60)), 0.0)
    for x, likelihood in ((hot, "categorical:30,30"), (sp.csr_array(mixed), "l1")):
        exact, found = ask(x.toarray(), likelihood), ask(x, likelihood, modes=3)
        assert found.spectrum == pytest.approx(exact.spectrum[:3], rel=1e-8)
    with pytest.raises(InputError, match="l1 is locally inert in all of them"):
        ask(SPARSE, "l1")
    wrong = hot.copy()
    wrong.data[9] = 0.5
    with pytest.raises(InputError, match=r"x\[4\], columns 30-59: sum to 0.5: must sum to 1"):
        ask(wrong, "categorical:30,30")
