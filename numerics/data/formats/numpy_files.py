"""NumPy's own files: .npy, mapped into memory, and .npz, unpacked row by row or, if SciPy wrote it, sparse.

Nothing is ever unpickled.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.containers import array_of, row_slices, sparse_slices
from collapsecheck.numerics.data.formats import archives
from collapsecheck.numerics.data.formats.opened import Opened, damaged


def open_file(path: Path, key: str | None) -> Opened:
    """The array of a .npy file, or the one of an .npz file that `key` names (needed only if it holds several)."""
    if path.suffix.lower() == ".npz":
        return _open_archive(path, key)
    array = _read_npy(path)

    def blocks(rows: int) -> Iterator[Array]:
        for start in range(0, len(array), rows):  # mapped again for each, so that pages that were read are given back
            yield np.asarray(_read_npy(path)[start : start + rows], dtype=np.float64)

    return Opened(array.shape, array.dtype, blocks, between=partial(_between, path.resolve()))


def _between(path: Path, first: int, last: int) -> np.ndarray:
    return np.asarray(_read_npy(path)[first:last])


def _read_npy(path: Path) -> np.ndarray:
    array = np.load(path, mmap_mode="r", allow_pickle=False)
    return array if isinstance(array, np.ndarray) else refuse(f"{path}: not an .npy array")


def _open_archive(path: Path, key: str | None) -> Opened:
    if key is None and archives.holds_sparse(path):
        return _open_sparse(path)
    member = archives.find(path, key)
    with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
        shape, columns_first, dtype = archives.header(stream)
    if dtype.kind not in "iuf":
        return Opened(shape, dtype, lambda rows: iter(()))
    if columns_first:
        array = archives.whole(path, member, shape, dtype)
        return Opened(shape, dtype, lambda rows: row_slices(array, rows))

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path):
            yield from archives.row_blocks(path, member, shape, dtype, rows)

    return Opened(shape, dtype, blocks)


def _open_sparse(path: Path) -> Opened:
    """What `scipy.sparse.save_npz` writes, in memory; every index is checked before it is used."""
    from scipy.sparse import load_npz

    archives.check_size(path)
    matrix = load_npz(path)
    if matrix.format in ("csr", "csc", "bsr"):
        matrix.check_format(full_check=True)
    rows = array_of(str(path), matrix)
    if rows.dtype.kind not in "iuf" or len(rows.shape) != 2:
        return Opened(rows.shape, rows.dtype, lambda count: iter(()))
    blocks, stored = partial(row_slices, rows), partial(sparse_slices, rows)
    return Opened(rows.shape, rows.dtype, blocks, stored, streamed=False)
