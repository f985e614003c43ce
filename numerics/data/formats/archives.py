"""Arrays in an .npz archive, read in blocks of rows as they are unpacked: a small file may hold a large array."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import IO

import numpy as np
from numpy.lib import format as npy

from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.data.formats.opened import listed
from collapsecheck.numerics.memory import check_memory

SUFFIX = ".npy"


def find(path: Path, key: str | None) -> str:
    """The member of the archive that holds the array `key`, or its only one."""
    with zipfile.ZipFile(path) as archive:
        members = [name for name in archive.namelist() if name.endswith(SUFFIX)]
    names = [name.removesuffix(SUFFIX) for name in members]
    if key is None and len(names) != 1:
        refuse(f"{path}: holds {len(names)} arrays ({listed(names)}): say which, {path.name}:KEY, in Python with key=")
    if key is not None and key not in names:
        refuse(f"{path}: has no array {shown(key)}: it holds {listed(names)}")
    return members[0] if key is None else f"{key}{SUFFIX}"


def holds_sparse(path: Path) -> bool:
    """Whether SciPy's `save_npz` wrote the archive."""
    with zipfile.ZipFile(path) as archive:
        return {"format.npy", "shape.npy", "data.npy"} <= set(archive.namelist())


def check_size(path: Path) -> None:
    """Refuse an archive whose arrays do not fit into memory, and once more as they are put in order."""
    with zipfile.ZipFile(path) as archive:
        needed = 2.0 * sum(member.file_size for member in archive.infolist())
    check_memory(f"{path}: a sparse matrix", needed, "write the rows to an .h5ad file, which is read in blocks")


def header(stream: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, whether columns come first, and type of the array whose .npy file begins here."""
    version = npy.read_magic(stream)
    return npy.read_array_header_1_0(stream) if version == (1, 0) else npy.read_array_header_2_0(stream)


def whole(path: Path, member: str, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """The array in memory, if it fits there."""
    needed = 2.0 * prod(shape) * dtype.itemsize
    check_memory(f"{path}: an array of shape {shape}, columns first,", needed, "save it with rows first (C order)")
    with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
        return npy.read_array(stream, allow_pickle=False)


def row_blocks(path: Path, member: str, shape: tuple[int, ...], dtype: np.dtype, rows: int) -> Iterator[Array]:
    """Blocks of rows of an array whose rows come first."""
    length = prod(shape[1:]) * dtype.itemsize
    with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
        header(stream)
        for start in range(0, shape[0], rows):
            count = min(rows, shape[0] - start)
            data = stream.read(count * length)
            if len(data) != count * length:
                refuse(f"{path}: {member} ends in row {start + len(data) // length}: its header says {shape[0]} rows")
            yield np.frombuffer(data, dtype).reshape(count, *shape[1:]).astype(np.float64)
        if stream.read(1):
            refuse(f"{path}: {member} holds more than its header says, {shape[0]} rows of {prod(shape[1:])}")
