"""IDX files, as MNIST comes in: unsigned bytes with one to four axes, gzipped if the name ends in .gz."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import numpy as np

from collapsecheck.numerics.checks import refuse
from collapsecheck.numerics.data.containers import row_slices
from collapsecheck.numerics.data.formats.opened import Opened
from collapsecheck.numerics.memory import check_memory

UNSIGNED_BYTES = 8  # the IDX code of the only element type that these files use
MOST_AXES = 4
MOST_BYTES = 1 << 31


def open_file(path: Path, key: str | None) -> Opened:
    """The bytes as they are, 0 to 255."""
    array = read_idx(path)
    return Opened(array.shape, array.dtype, lambda rows: row_slices(array, rows))


def read_idx(path: Path, axes: int | None = None) -> np.ndarray:
    """The bytes as an array with that many axes (None: as many as the file says).

    Nothing is read beyond what the header announces, and no more than 2 GiB. InputError if the file is no such thing.
    """
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rb") as file:
            head = file.read(4)
            found = _axes(path, head, axes)
            shape = tuple(int.from_bytes(file.read(4)) for _ in range(found))
            size = int(np.prod(shape, dtype=object))
            if size < MOST_BYTES:
                check_memory(f"{path}: its array of shape {shape}", 2.0 * size, "write its rows to several files")
            data = file.read(size + 1) if size < MOST_BYTES else b""
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        refuse(f"{path}: damaged gzip file ({error})")
    if len(data) != size:
        follow = "more" if len(data) > size else f"{len(data):,}"
        refuse(f"{path}: the header announces {size:,} bytes, {follow} follow (at most {MOST_BYTES:,} are read)")
    return np.frombuffer(data, dtype=np.uint8).reshape(shape)


def _axes(path: Path, head: bytes, axes: int | None) -> int:
    allowed = range(1, MOST_AXES + 1) if axes is None else (axes,)
    if len(head) == 4 and head[:3] == bytes([0, 0, UNSIGNED_BYTES]) and head[3] in allowed:
        return head[3]
    right = bytes([0, 0, UNSIGNED_BYTES, allowed[0]]).hex()
    wanted = f"{axes} axes" if axes is not None else f"1 to {MOST_AXES} axes"
    found = f"starts with {head.hex() or 'nothing'}, must with {right}"
    refuse(f"{path}: not an IDX file of unsigned bytes with {wanted}: {found}")
