"""Every kind of file, written by its own library and read back; what is no table of numbers is refused in one line."""

import gzip
import os
import struct
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp

from collapsecheck import threshold
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import Table, load, moments

X = np.random.default_rng(5).normal(size=(23, 4)).astype(np.float32)


def pandas_text(path: Path, **how: object) -> None:
    pytest.importorskip("pandas").DataFrame(X, columns=[*"abcd"]).to_csv(path, index=False, **how)


def quoted(path: Path) -> None:
    pandas_text(path, quoting=1, encoding="utf-8-sig")


def polars_parquet(path: Path) -> None:
    pytest.importorskip("polars").DataFrame(X, schema=[*"abcd"]).write_parquet(path)


def pandas_parquet(path: Path) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("pandas").DataFrame(X, columns=[*"abcd"]).to_parquet(path)


def hdf5(path: Path) -> None:
    with pytest.importorskip("h5py").File(path, "w") as file:
        file["group/table"], file["labels"] = X, np.arange(23)


def annotated(path: Path, form: Callable = np.asarray) -> None:
    pytest.importorskip("anndata").AnnData(form(X), layers={"twice": 2 * X}).write_h5ad(path)


def sparse(path: Path) -> None:
    annotated(path, sp.csr_matrix)


def safetensors(path: Path) -> None:
    pytest.importorskip("safetensors.numpy").save_file({"x": X, "labels": np.arange(23)}, path)


def idx(path: Path) -> None:
    data = struct.pack(">4B3I", 0, 0, 8, 3, 23, 2, 2) + np.abs(40 * X).astype(np.uint8).tobytes()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


WRITERS = {
    "plain.csv": pandas_text,
    "semicolons.csv": lambda path: pandas_text(path, sep=";"),
    "quoted.csv": quoted,
    "tabs.tsv": lambda path: pandas_text(path, sep="\t"),
    "pandas.parquet": pandas_parquet,
    "polars.parquet": polars_parquet,
    "h5py.h5": hdf5,
    "h5py.hdf5": hdf5,
    "dense.h5ad": annotated,
    "sparse.h5ad": sparse,
    "x.safetensors": safetensors,
    "train-images-idx3-ubyte": idx,
    "train-images-idx3-ubyte.gz": idx,
}


@pytest.mark.filterwarnings("ignore:.*(names of the columns|a row per sample)")
@pytest.mark.parametrize("name", WRITERS)
def test_every_kind_of_file_is_read_as_its_library_wrote_it(name: str, tmp_path: Path) -> None:
    WRITERS[name](tmp_path / name)
    wanted = np.abs(40 * X).astype(np.uint8) if "idx" in name else X
    table = load(tmp_path / name)
    np.testing.assert_allclose(np.concatenate(list(table.blocks(10))), wanted, rtol=1e-6)
    assert [len(block) for block in table.blocks(10)] == [10, 10, 3]
    assert [len(block) for block in table.blocks(11)] == [11, 11, 1]
    assert moments(table).samples == 23


def test_a_key_names_one_of_several_arrays(tmp_path: Path) -> None:
    annotated(tmp_path / "x.h5ad")
    np.testing.assert_array_equal(np.concatenate(list(load(tmp_path / "x.h5ad", "twice").blocks(50))), 2 * X)
    hdf5(tmp_path / "x.h5")
    assert load(tmp_path / "x.h5", "/group/table").columns == 4
    for name, key, message in (
        ("x.h5ad", "none", "no layer 'none': it holds twice"),
        ("x.h5", "none", "no array 'none': it holds group/table, labels"),
        ("x.h5", "labels", r"has shape \(23,\)"),
    ):
        with pytest.raises(InputError, match=message):
            load(tmp_path / name, key)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"a": X, "b": X, "labels": X[:, 0]}, r"holds 2 tables \(a, b\): say which with a key, x\.h5:KEY"),
        ({"labels": X[:, 0]}, "holds no table, an array of two axes or more; it holds labels"),
        ({}, "it holds nothing"),
    ],
)
def test_what_may_be_chosen_is_listed(arrays: dict[str, np.ndarray], message: str, tmp_path: Path) -> None:
    with pytest.importorskip("h5py").File(tmp_path / "x.h5", "w") as file:
        for name, array in arrays.items():
            file[name] = array
    with pytest.raises(InputError, match=message):
        load(tmp_path / "x.h5")
    with pytest.raises(InputError, match=r"not a file: a folder, .*numpy\.save"):
        load(tmp_path)


@pytest.mark.parametrize("name", ["x.parquet", "x.h5", "x.h5ad", "x.safetensors"])
def test_damaged_files_are_one_line(name: str, tmp_path: Path) -> None:
    WRITERS[next(kind for kind in WRITERS if kind.endswith(Path(name).suffix))](tmp_path / name)
    whole = (tmp_path / name).read_bytes()
    for damage in (b"", b"hello", whole[: len(whole) // 2], b"\xff" * 50 + whole[50:]):
        (tmp_path / name).write_bytes(damage)
        with pytest.raises(InputError, match=name) as refusal:
            list(load(tmp_path / name).blocks(10))
        assert "\n" not in str(refusal.value) or len(str(refusal.value).split()) < 80


def test_a_column_of_words_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    frame = pytest.importorskip("pandas").DataFrame({"a": [1.0], "city": ["Bonn"]})
    frame.to_parquet(tmp_path / "x.parquet")
    with pytest.raises(InputError, match="column 'city' holds no numbers"):
        load(tmp_path / "x.parquet")


@pytest.mark.parametrize("name", ["x.parquet", "x.h5", "x.h5ad", "x.safetensors"])
def test_a_missing_package_is_named_with_its_extra(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / name).write_bytes(b"anything")
    for package in ("pyarrow", "h5py", "anndata", "safetensors"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(InputError, match=r"pip install 'collapsecheck\[files\]'"):
        load(tmp_path / name)


def test_other_files_are_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "x.pt").write_bytes(b"anything")
    with pytest.raises(InputError, match=r"unknown kind of file.*numpy\.save"):
        load(tmp_path / "x.pt")


def test_a_declared_size_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    """A file of a few bytes that declares 10⁹ rows of 10⁶ columns; the same through every way of reading all rows."""
    with pytest.importorskip("h5py").File(tmp_path / "x.h5", "w") as file:
        file.create_dataset("x", shape=(10**9, 10**6), dtype="f8", chunks=(16, 1024))
    huge, read = load(tmp_path / "x.h5"), list[int]()
    counted = replace(huge, blocks=lambda rows: (read.append(1) or block for block in huge.blocks(rows)))
    for attempt in (moments, Table.whole, lambda source: threshold(source, likelihood="bernoulli")):
        with pytest.raises(InputError, match=r"GB of memory.*columns would fit"):
            attempt(counted)
    assert not read


def test_a_pipe_is_said_to_be_one(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.csv")
    with pytest.raises(InputError, match=r"x\.csv: not a file: .*save them to a file first"):
        load(tmp_path / "x.csv")


@pytest.mark.parametrize(
    ("form", "part", "values"),
    [
        (sp.csr_matrix, "indices", [2**30]),
        (sp.csr_matrix, "indices", [-(2**30)]),
        (sp.csr_matrix, "indptr", [0, 2**30]),
        (sp.csc_matrix, "indices", [2**30]),
    ],
)
def test_sparse_rows_that_point_outside_are_refused(form: Callable, part: str, values: list, tmp_path: Path) -> None:
    """SciPy and anndata would follow them out of their memory, which ends the process."""
    annotated(path := tmp_path / "x.h5ad", form)
    with pytest.importorskip("h5py").File(path, "r+") as file:
        file[f"X/{part}"][: len(values)] = values
    with pytest.raises(InputError, match=r"x\.h5ad: (indices must|its indptr|names row)"):
        moments(load(path))


def test_entries_in_other_files_and_pieces_too_large_are_refused(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    layout = h5py.VirtualLayout((3, 2), "f8")
    layout[:] = h5py.VirtualSource("missing.h5", "x", (3, 2))
    with h5py.File(path := tmp_path / "x.h5", "w") as file:
        file.create_dataset("outside", (3, 2), "f8", external=[("/etc/passwd", 0, 48)])
        file.create_virtual_dataset("virtual", layout)
        file.create_dataset("wide", (3, 10**13), "f8", chunks=(1, 1000))
    for name, words in (("outside", "other files"), ("virtual", "other files"), ("wide", "of memory")):
        with pytest.raises(InputError, match=words):
            load(path, name)
