"""HDF5 files by h5py: one dataset, read in blocks of rows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.containers import row_slices
from collapsecheck.numerics.data.formats.opened import Opened, chosen, damaged, library
from collapsecheck.numerics.memory import check_memory


def open_file(path: Path, key: str | None) -> Opened:
    """The dataset `key` (a/b for one inside a group), or the only one with at least two axes."""
    h5py, shapes = library("h5py", path), dict[str, tuple[int, ...]]()

    def note(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset):
            shapes[name] = item.shape or ()

    with h5py.File(path, "r") as file:
        file.visititems(note)
        name = chosen(path, key and key.strip("/"), shapes)
        check_kept_here(path, file[name])
        shape, dtype = shapes[name], file[name].dtype

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path), h5py.File(path, "r") as file:
            yield from row_slices(file[name], rows)

    return Opened(shape, dtype, blocks, between=partial(_between, path.resolve(), name))


def check_kept_here(path: Path, dataset: Any) -> None:
    """Refuse entries that HDF5 would fetch from other files, and pieces that do not fit into memory once unpacked."""
    elsewhere = dataset.is_virtual and any(source.file_name != "." for source in dataset.virtual_sources())
    if dataset.external or elsewhere:
        refuse(f"{path}: {dataset.name} keeps its entries in other files: save them into one, as h5repack does")
    piece = prod(dataset.chunks or ()) * dataset.dtype.itemsize
    check_memory(f"{path}: a chunk of shape {dataset.chunks}", 2.0 * piece, "save it in smaller chunks")


def _between(path: Path, name: str, first: int, last: int) -> np.ndarray:
    with damaged(path), library("h5py", path).File(path, "r") as file:
        return np.asarray(file[name][first:last])
