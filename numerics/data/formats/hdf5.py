"""HDF5 files by h5py: one dataset, read in blocks of rows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.containers import row_slices
from collapsecheck.numerics.data.formats.opened import Opened, chosen, damaged, library


def open_file(path: Path, key: str | None) -> Opened:
    """The dataset `key` (a/b for one inside a group), or the only one with at least two axes."""
    h5py, shapes = library("h5py", path), dict[str, tuple[int, ...]]()

    def note(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            shapes[name] = item.shape or ()

    with h5py.File(path, "r") as file:
        file.visititems(note)
        name = chosen(path, key and key.strip("/"), shapes)
        shape, dtype = shapes[name], file[name].dtype

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path), h5py.File(path, "r") as file:
            yield from row_slices(file[name], rows)

    return Opened(shape, dtype, blocks, between=partial(_between, path.resolve(), name))


def _between(path: Path, name: str, first: int, last: int) -> np.ndarray:
    with damaged(path), library("h5py", path).File(path, "r") as file:
        return np.asarray(file[name][first:last])
