"""NumPy's own files: .npy, mapped into memory, and .npz, unpacked row by row; nothing is ever unpickled."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.formats import archives
from collapsecheck.numerics.data.formats.opened import Opened, damaged


def open_file(path: Path, key: str | None) -> Opened:
    """The array of a .npy file, or the one of an .npz file that `key` names (needed only if it holds several)."""
    if path.suffix.lower() == ".npz":
        return _open_archive(path, key)
    array = _read_npy(path)
    return _of_array(array.shape, array.dtype, lambda: _read_npy(path))


def _of_array(shape: tuple[int, ...], dtype: np.dtype, opened: Any) -> Opened:
    """opened: opens the array again, which is done for every block, so that pages that were read are given back."""

    def blocks(rows: int) -> Iterator[Array]:
        for start in range(0, shape[0], rows):
            yield np.asarray(opened()[start : start + rows], dtype=np.float64)

    return Opened(shape, dtype, blocks)


def _read_npy(path: Path) -> np.ndarray:
    array = np.load(path, mmap_mode="r", allow_pickle=False)
    return array if isinstance(array, np.ndarray) else refuse(f"{path}: not an .npy array")


def _open_archive(path: Path, key: str | None) -> Opened:
    member = archives.find(path, key)
    with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
        shape, columns_first, dtype = archives.header(stream)
    if dtype.kind not in "iuf":
        return Opened(shape, dtype, lambda rows: iter(()))
    if columns_first:
        array = archives.whole(path, member, shape, dtype)
        return _of_array(shape, dtype, lambda: array)

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path):
            yield from archives.row_blocks(path, member, shape, dtype, rows)

    return Opened(shape, dtype, blocks)
