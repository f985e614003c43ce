"""Dask's arrays are never computed as a whole, and say the same as NumPy's."""

from typing import Any

import numpy as np
import pytest

import collapsecheck as cc
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import implicit, moments, table

da = pytest.importorskip("dask.array")

X = np.random.default_rng(0).normal(2.0, 1.0, size=(600, 24)) * np.geomspace(3.0, 0.3, 24)
MODEL: dict[str, Any] = {"d": 4, "beta": 1.0, "eta_dec": 1.0}


def chunks(x: np.ndarray) -> Any:
    """Chunks of uneven heights and widths, each of which complains if it is asked for together with all others."""
    heights = (1, 250, 49, 200, 100)
    return da.from_array(x, chunks=(heights, *((10, 14) if size == 24 else (size,) for size in x.shape[1:])))


def test_every_command_reads_them() -> None:
    found, known = cc.predict(chunks(X), center=True, **MODEL), cc.predict(X, center=True, **MODEL)
    assert found.L_min == pytest.approx(known.L_min, rel=1e-12) and found.active == known.active
    assert cc.threshold(chunks(X), bounds=False).kappa_loc == pytest.approx(cc.threshold(X, bounds=False).kappa_loc)
    mean, noise = X[:, :3], np.zeros((600, 3))
    said = [cc.detect(form(mean), form(noise)).to_json() for form in (chunks, np.asarray)]
    assert said[0] == said[1]
    assert np.allclose(moments(chunks(X), chunks(X[:, :5])).B, X[:, :5].T @ X / 600)


def test_rows_come_in_blocks_and_images_as_rows() -> None:
    source = table("x", chunks(X))
    assert source.samples == 600
    assert [len(block) for block in source.blocks(128)] == [128, 128, 128, 128, 88]
    with pytest.warns(UserWarning, match="is read as"):
        images = table("x", chunks(X.reshape(600, 24, 1)))
    assert np.array_equal(np.concatenate(list(images.blocks(7))), X)


def test_what_is_unknown_or_no_number_is_refused() -> None:
    with pytest.raises(InputError, match="compute_chunk_sizes"):
        table("x", chunks(X)[chunks(X)[:, 0] > 0])
    with pytest.raises(InputError, match="must be integers or real floats"):
        table("x", chunks(X) > 0)
    bad = X.copy()
    bad[444, 2] = np.nan
    with pytest.raises(InputError, match=r"x\[444,2\] is nan"):
        moments(chunks(bad))


def test_leading_modes_of_an_array_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    known = cc.predict(X, center=True, **MODEL)
    monkeypatch.setattr(implicit, "available", lambda: 30_000.0)
    monkeypatch.setattr(implicit, "check_memory", lambda *_: None)
    found = cc.predict(chunks(X), center=True, **MODEL)
    assert found.unseen is not None and found.L_min == pytest.approx(known.L_min, rel=1e-9)
