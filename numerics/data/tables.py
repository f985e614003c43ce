"""Samples on disk, read in blocks of rows: .npy (memory-mapped), .npz and .csv; nothing is ever unpickled."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from collapsecheck.numerics.checks import Array, InputError, refuse


@dataclass(frozen=True)
class Table:
    """A named source of samples, one per row.

    columns: number of features; blocks(rows): iterator over consecutive blocks of at most that many rows.
    """

    name: str
    columns: int
    blocks: Callable[[int], Iterator[Array]]


def load(path: str | Path, key: str | None = None, row: bool = False) -> Table:
    """Open a .npy, .npz or .csv file of samples in rows; InputError if it is missing or not a table of numbers.

    row: an array with one axis is one row. key: which array of an .npz file; needed only if it holds several. A .csv file holds numbers only, no header.
    """
    path = Path(path)
    if not path.is_file():
        refuse(f"{path}: not a file" if path.exists() else f"{path}: no such file")
    kind = path.suffix.lower()
    if kind == ".csv":
        return _open_csv(path)
    if kind not in (".npy", ".npz"):
        refuse(f"{path}: unknown kind of file: must end in .npy, .npz or .csv")
    try:
        with np.errstate(over="ignore"):
            array = _read_npy(path) if kind == ".npy" else _read_npz(path, key)
    except InputError:
        raise
    except (ValueError, EOFError, OSError, MemoryError, zipfile.BadZipFile) as error:
        refuse(f"{path}: {error} (pickled data is never loaded)" if "ickle" in str(error) else f"{path}: {error}")
    if row and array.ndim == 1:
        return table(str(path), array[None])
    return table(str(path), array, (lambda: _read_npy(path)) if kind == ".npy" else None)


def table(name: str, array: Any, opened: Callable[[], Any] | None = None) -> Table:
    """An array (memory-mapped or not) as a Table; it must be two-dimensional, nonempty and of real numbers.

    opened: opens the file again, which is done for every block, so that pages that were read are given back.
    """
    if not isinstance(array, np.ndarray):
        refuse(f"{name} is a {type(array).__name__}: must be an array or a table from `load`")
    if array.dtype.kind not in "iuf":
        refuse(f"{name} has entries of type {array.dtype}: must be integers or real floats")
    if array.ndim != 2 or array.size == 0:
        refuse(f"{name} has shape {array.shape}: must be (samples, features) with at least one of each")

    def blocks(rows: int) -> Iterator[Array]:
        for start in range(0, len(array), rows):
            source = array if opened is None else opened()
            yield np.asarray(source[start : start + rows], dtype=np.float64)

    return Table(name, array.shape[1], blocks)


def _read_npy(path: Path) -> Any:
    array = np.load(path, mmap_mode="r", allow_pickle=False)
    return array if isinstance(array, np.ndarray) else refuse(f"{path}: not an .npy array")


def _read_npz(path: Path, key: str | None) -> Any:
    archive = np.load(path, allow_pickle=False)
    if not isinstance(archive, np.lib.npyio.NpzFile):
        refuse(f"{path}: not an .npz archive")
    with archive:
        names = ", ".join(archive.files)
        if key is None and len(archive.files) != 1:
            refuse(f"{path}: holds {len(archive.files)} arrays ({names}): say which with a key")
        if key is not None and key not in archive.files:
            refuse(f"{path}: has no array {key!r}: it holds {names}")
        return archive[archive.files[0] if key is None else key]


def _open_csv(path: Path) -> Table:
    first = next(_lines(path), None)
    if first is None:
        refuse(f"{path}: the file is empty: must hold one line of numbers per sample")
    columns = first[1].count(",") + 1

    def blocks(rows: int) -> Iterator[Array]:
        lines = _lines(path)
        while block := list(islice(lines, rows)):
            yield _parse(path, block, columns)

    return Table(str(path), columns, blocks)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Line numbers from 1 and the lines that are not blank."""
    with path.open(encoding="utf-8-sig") as file:
        try:
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip())
        except UnicodeDecodeError:
            refuse(f"{path}: not a text file: a .csv file must be UTF-8 text")


def _parse(path: Path, block: list[tuple[int, str]], columns: int) -> Array:
    try:
        parsed = np.loadtxt((line for _, line in block), delimiter=",", comments=None, ndmin=2)
        if parsed.shape == (len(block), columns):
            return parsed
    except ValueError:
        pass
    _refuse_line(path, block, columns)


def _refuse_line(path: Path, block: Iterable[tuple[int, str]], columns: int) -> NoReturn:
    """Name the first line of a block that is not `columns` numbers."""
    for number, line in block:
        entries = line.strip().split(",")
        if len(entries) != columns:
            refuse(f"{path} line {number} has {len(entries)} entries: must have {columns} like the first line")
        for entry in entries:
            try:
                float(entry)
            except ValueError:
                refuse(f"{path} line {number}: {entry.strip()!r} is not a number (header lines must be removed)")
    refuse(f"{path}: lines could not be read as numbers separated by commas")
