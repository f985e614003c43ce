"""Samples whose moments are not formed: the answers enclose those of the formed ones, and say what is left open."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.sparse as sp

import collapsecheck as cc
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import implicit, load, moments, table

RANDOM = np.random.default_rng(0)
COUNTS = RANDOM.poisson(3.0, size=(700, 90)) * (RANDOM.random((700, 90)) < 0.1)
X = COUNTS + (RANDOM.normal(size=(700, 3)) @ RANDOM.normal(size=(3, 90))) * (np.arange(90) < 30)
MODEL: dict[str, Any] = {"d": 6, "beta": 1.0, "eta_dec": 2.0}
TWO_LEVELS: dict[str, Any] = {
    "levels": [{"d": 5, "beta": 1, "eta": 1, "sigma": 0.7}, {"d": 4, "beta": 0.5, "eta": 1, "sigma": None}],
    "eta_dec": 1.5,
}


@pytest.fixture(autouse=True)
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(implicit, "FORMED", 20)


@pytest.mark.parametrize("model", [MODEL, MODEL | {"eta_dec": 0.5}, MODEL | {"sigma": 0.5}, TWO_LEVELS])
@pytest.mark.parametrize("center", [True, False])
@pytest.mark.parametrize("rows", [700, 60])
def test_all_that_matters_is_found(model: dict[str, Any], center: bool, rows: int) -> None:
    exact, found = (cc.predict(form(X[:rows]), center=center, **model) for form in (np.asarray, sp.coo_array))
    assert exact.unseen is None and found.unseen is not None and found.unseen.excluded
    assert found.scope == "theorem" and found.L_min == pytest.approx(exact.L_min, rel=1e-9)
    assert found.active == exact.active and found.information == pytest.approx(exact.information, rel=1e-7)
    count = len(found.theta2)
    assert found.theta2 == pytest.approx(exact.theta2[:count], rel=1e-8)
    assert np.allclose(np.abs(found.spectrum.left.T @ exact.spectrum.left[:, :count]), np.eye(count), atol=1e-4)


@pytest.mark.parametrize("modes", [1, 3, 5])
def test_what_was_not_asked_for_is_an_interval(modes: int) -> None:
    model = MODEL | {"eta_dec": 0.5}
    exact, found = cc.predict(X, **model), cc.predict(sp.csr_array(X), modes=modes, **model)
    assert found.scope == "upper-bound" and found.L_min is None and len(found.theta2) == modes
    assert found.lower_bound < exact.L_min < found.upper_bound
    assert found.unseen is not None and not found.unseen.excluded
    assert all(low <= n <= high for (low, high), n in zip(found.unseen.active, exact.active, strict=True))
    assert found.unseen.active[0][1] == 6 and "exceed 0.25" in found.warnings[-1]
    assert found.unseen.to_json()["largest"][0] <= exact.theta2[modes] <= found.unseen.to_json()["largest"][1]
    assert f"{modes} to 6" in found.title


def saved(path: Path, matrix: Any = None) -> Path:
    sp.save_npz(path, sp.csr_matrix(COUNTS) if matrix is None else matrix)
    return path


@pytest.mark.parametrize("form", [sp.csr_matrix, sp.csc_array, sp.coo_array, sp.bsr_array])
def test_what_scipy_saves_is_read_sparse(tmp_path: Path, form: Any) -> None:
    source = load(saved(tmp_path / "x.npz", form(COUNTS)))
    assert source.stored is not None and source.samples == 700
    assert np.array_equal(np.concatenate([block.toarray() for block in source.stored(33)]), COUNTS)
    assert np.array_equal(np.concatenate(list(source.blocks(33))), COUNTS)
    assert cc.predict(source, **MODEL).L_min == pytest.approx(cc.predict(COUNTS, **MODEL).L_min)


def test_annotated_data_stay_sparse_and_on_disk(tmp_path: Path) -> None:
    anndata = pytest.importorskip("anndata")
    anndata.AnnData(sp.csr_matrix(COUNTS.astype(np.float32))).write_h5ad(tmp_path / "x.h5ad")
    source = load(tmp_path / "x.h5ad")
    assert source.stored is not None and source.streamed
    assert cc.predict(source, **MODEL).L_min == pytest.approx(cc.predict(COUNTS, **MODEL).L_min)


def test_a_forged_matrix_is_refused_in_one_line(tmp_path: Path) -> None:
    good = sp.csr_matrix(COUNTS)
    parts = {"format": "csr", "shape": good.shape, "data": good.data, "indices": good.indices, "indptr": good.indptr}
    forged = {"indices": good.indices + 10**6}, {"indptr": good.indptr[::-1]}, {"format": "exe"}, {"shape": (1,)}
    for change in forged:
        np.savez(tmp_path / "x.npz", **{**parts, **change})
        with pytest.raises(InputError):
            load(tmp_path / "x.npz")


def test_entries_that_are_no_numbers_are_named() -> None:
    bad = X.copy()
    bad[600, 4] = np.nan
    with pytest.raises(InputError, match=r"x\[600,4\] is nan: entries must be finite"):
        cc.predict(sp.csr_array(bad), **MODEL)


def test_a_matrix_with_places_named_twice_is_read_as_their_sum_and_left_alone() -> None:
    twice = sp.csr_array((np.ones(4), np.array([0, 0, 1, 0]), np.array([0, 3, 4])), shape=(2, 2))
    assert np.array_equal(np.concatenate(list(table("x", twice).blocks(1))), [[2.0, 1.0], [1.0, 0.0]])
    assert twice.nnz == 4


def test_what_needs_all_modes_says_so() -> None:
    source = sp.csr_array(X)
    for ask in (lambda: cc.recommend(source, 2, **MODEL), lambda: cc.phase(source, {"beta": [1, 2]}, **MODEL)):
        with pytest.raises(InputError, match="90 columns, whose second moments are not formed"):
            ask()
    with pytest.raises(InputError, match="modes is 0"):
        cc.predict(source, modes=0, **MODEL)


def test_dense_samples_that_are_too_large_are_not_formed_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(implicit, "available", lambda: 200_000.0)
    monkeypatch.setattr(implicit, "check_memory", lambda *_: None)
    assert isinstance(moments(X), implicit.Implicit)
    found = cc.predict(X, center=True, **MODEL)
    assert found.unseen is not None
    monkeypatch.undo()
    assert found.L_min == pytest.approx(cc.predict(X, center=True, **MODEL).L_min, rel=1e-9)
