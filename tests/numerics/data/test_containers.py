"""Samples as people hold them in Python: all say the same, what they are not is refused."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import collapsecheck as cc
from collapsecheck.numerics.data import moments, table

X = np.random.default_rng(0).normal(size=(30, 4))


class Tensor:
    """What a torch tensor does, as far as it is asked: a graph to leave, a device, a half precision NumPy lacks."""

    def __init__(self, values: np.ndarray, dtype: str = "torch.float32", attached: bool = True) -> None:
        self.values, self.dtype, self.attached = values, dtype, attached

    def detach(self) -> "Tensor":
        return Tensor(self.values, self.dtype, attached=False)

    def cpu(self) -> "Tensor":
        return self

    def float(self) -> "Tensor":
        return Tensor(self.values, "torch.float32", self.attached)

    def numpy(self) -> np.ndarray:
        assert not self.attached and self.dtype != "torch.bfloat16"
        return self.values.astype(np.float32)


def polars_frame(x: np.ndarray) -> Any:
    return pytest.importorskip("polars").DataFrame(x)


def pandas_frame(x: np.ndarray) -> Any:
    return pytest.importorskip("pandas").DataFrame(x)


def jax_array(x: np.ndarray) -> Any:
    return pytest.importorskip("jax.numpy").asarray(x)


def jax_half(x: np.ndarray) -> Any:
    return jax_array(x).astype("bfloat16")


def nullable_frame(x: np.ndarray) -> Any:
    return pandas_frame(x).convert_dtypes()


def csr(x: np.ndarray) -> Any:
    from scipy.sparse import csr_array

    return csr_array(x)


def coo(x: np.ndarray) -> Any:
    from scipy.sparse import coo_matrix

    return coo_matrix(x)


FORMS: list[Callable[[np.ndarray], Any]] = [
    np.ndarray.tolist, lambda x: tuple(map(tuple, x)), np.float32, np.asfortranarray, csr, coo,
    pandas_frame, nullable_frame, polars_frame, jax_array, Tensor, lambda x: Tensor(x, "torch.bfloat16"),
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_every_form_has_the_same_moments(form: Callable[[np.ndarray], Any]) -> None:
    np.testing.assert_allclose(moments(form(X)).A, X.T @ X / len(X), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("form", [jax_half, lambda x: list(jax_half(x)), lambda x: [*map(np.asarray, jax_half(x))]])
def test_a_float_that_numpy_lacks_is_read(form: Callable[[np.ndarray], Any]) -> None:
    rounded = np.asarray(jax_half(X), dtype=float)
    np.testing.assert_allclose(moments(form(X)).A, rounded.T @ rounded / len(X), rtol=1e-12)
    with pytest.raises(cc.InputError, match="entries of type"):
        moments(np.rec.fromarrays([X[:, 0]], names="float"))


def test_more_axes_are_flattened_and_said() -> None:
    with pytest.warns(UserWarning, match=r"x of shape \(30, 2, 2\) is read as \(30, 4\)"):
        found = moments(X.reshape(30, 2, 2).astype(np.float16))
    np.testing.assert_allclose(found.A, X.T @ X / len(X), atol=5e-3)


@pytest.mark.parametrize("kind", ["npy", "npz", "columns-first.npz"])
def test_a_file_with_more_axes_is_read_in_blocks(kind: str, tmp_path: Path) -> None:
    from collapsecheck.numerics.data import load

    images, file = X.reshape(30, 2, 2), tmp_path / f"x.{kind}"
    if kind == "npy":
        np.save(file, images)
    else:
        np.savez(file, np.asfortranarray(images) if "columns" in kind else images)
    with pytest.warns(UserWarning, match="is read as"):
        found = moments(load(file))
    np.testing.assert_allclose(found.A, X.T @ X / len(X))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (np.ma.masked_invalid(X), "x is a masked array"),
        ([[1.0, 2.0], [3.0]], "rows are not equally long: .*numpy.concatenate"),
        ([[1.0, True], [2.0, 3.0]], "x holds a boolean"),
        ("x.npy", "x is a str: must be an array"),
        (X > 0, "entries of type bool"),
        (X[0], "has shape"),
        (np.zeros((3, 0)), "has shape"),
    ],
)
def test_what_holds_no_samples_is_refused(given: Any, sentence: str) -> None:
    with pytest.raises(cc.InputError, match=sentence) as refused:
        moments(given)
    assert "\n" not in str(refused.value)


def test_a_column_of_text_is_named() -> None:
    frame = pytest.importorskip("pandas").DataFrame({"a": [1.0, 2.0], "label": ["x", "y"]})
    with pytest.raises(cc.InputError, match="column 'label' holds no numbers"):
        moments(frame)


def test_no_framework_is_imported() -> None:
    program = (
        "import sys, collapsecheck as cc; cc.predict([[1.0, 2.0], [0.0, 1.0]], d=1, beta=1, eta_dec=1);"
        "print([name for name in ('torch', 'jax', 'pandas', 'polars') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


class Loader:
    """Batches again and again, as a DataLoader yields them: images with their labels, the last batch smaller."""

    def __init__(self, rows: np.ndarray, size: int, labelled: bool = True) -> None:
        self.rows, self.size, self.labelled = rows, size, labelled

    def __iter__(self) -> Any:
        for start in range(0, len(self.rows), self.size):
            batch = self.rows[start : start + self.size].reshape(-1, 2, 2)
            yield [batch, np.arange(len(batch))] if self.labelled else batch


@pytest.mark.parametrize("size", [1, 7, 30])
def test_batches_say_what_their_rows_joined_say(size: int) -> None:
    y, wanted = X[:, ::-1] * 2.0, moments(X, X[:, ::-1] * 2.0, center=True)
    found = moments(Loader(X, size), Loader(y, 4, labelled=False), center=True)
    for name in "ABC":
        np.testing.assert_allclose(getattr(found, name), getattr(wanted, name), rtol=1e-12, atol=1e-14)
    for rows in (1, 4, 29, 30, 100):
        blocks = list(table("x", Loader(X, size)).blocks(rows))
        assert [len(block) for block in blocks] == [len(block) for block in table("x", X).blocks(rows)]
        np.testing.assert_array_equal(np.concatenate(blocks), X)
    encoder = cc.detect(Loader(X, size), Loader(np.zeros_like(X), 8))
    assert encoder.to_json() == cc.detect(X, np.zeros_like(X)).to_json()


def test_batches_that_cannot_be_used_are_refused() -> None:
    for given, words in (
        ((row for row in X), "can be read once only"),
        (Loader(X[:0], 4), "yields no batches"),
        ({1.0, 2.0}, "must be an array"),
        (Loader(X, 8, labelled=True), None),
    ):
        if words is None:
            assert moments(given).samples == 30
            continue
        with pytest.raises(cc.InputError, match=words):
            moments(given)
