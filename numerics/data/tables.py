"""Samples on disk, read in blocks of rows: .npy (memory-mapped), .npz and .csv; nothing is ever unpickled."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from collapsecheck.numerics.checks import Array, InputError, refuse, shown
from collapsecheck.numerics.data import archives
from collapsecheck.numerics.data.containers import array_of, dense, row_shape

LONGEST_LINE = 1 << 24  # characters of a .csv file


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

    row: an array with one axis is one row. key: which array of an .npz file; needed only if it holds several. A .csv
    file holds numbers only, no header.
    """
    path = Path(path)
    if not path.is_file():
        refuse(f"{path}: not a file" if path.exists() else f"{path}: no such file")
    kind = path.suffix.lower()
    if kind == ".csv":
        return _open_csv(path)
    if kind not in (".npy", ".npz"):
        refuse(f"{path}: unknown kind of file: must end in .npy, .npz or .csv")
    if kind == ".npz":
        return open_archive(path, key)
    with damaged(path):
        array = _read_npy(path)
    if row and array.ndim == 1:
        return table(str(path), array[None])
    return table(str(path), array, lambda: _read_npy(path))


@contextmanager
def damaged(path: Path) -> Iterator[None]:
    """Whatever a library says of a file that it cannot read, in one line."""
    try:
        with np.errstate(over="ignore"):
            yield
    except InputError:
        raise
    except Exception as error:  # a file from anywhere: NumPy and zipfile raise nearly every kind
        refuse(f"{path}: {reason(error)}")


def reason(error: Exception) -> str:
    """The words of an error, or what its kind means where it has none."""
    if isinstance(error, (RecursionError, MemoryError)):
        return f"damaged: its header cannot be read ({type(error).__name__}: nested too deeply, or too large)"
    words = str(error) or type(error).__name__
    if isinstance(error, zipfile.BadZipFile):
        return f"not an .npz archive, or a damaged one ({words})"
    if "ickle" in words or "Python objects" in words:
        return f"{words} (pickled data is never loaded)"
    return words if isinstance(error, (ValueError, OSError)) else f"cannot be read ({words})"


def open_archive(path: Path, key: str | None) -> Table:
    """An array of an .npz file; its rows are unpacked only as they are needed."""
    with damaged(path):
        member = archives.find(path, key)
        with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
            shape, columns_first, dtype = archives.header(stream)
        _check_table(str(path), shape, dtype)
        if columns_first:
            return table(str(path), archives.whole(path, member, shape, dtype))
        shape = row_shape(str(path), shape)

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path):
            yield from archives.row_blocks(path, member, shape, dtype, rows)

    return Table(str(path), shape[1], blocks)


def table(name: str, array: Any, opened: Callable[[], Any] | None = None) -> Table:
    """An array (memory-mapped or not), or what `array_of` knows, as a Table; it must be nonempty and of real numbers.

    opened: opens the file again, which is done for every block, so that pages that were read are given back.
    """
    array = array_of(name, array)
    _check_table(name, array.shape, array.dtype)
    array = array.reshape(shape) if (shape := row_shape(name, array.shape)) != array.shape else array

    def blocks(rows: int) -> Iterator[Array]:
        for start in range(0, array.shape[0], rows):
            source = array if opened is None else opened().reshape(array.shape)
            yield dense(source[start : start + rows])

    return Table(name, array.shape[1], blocks)


def _check_table(name: str, shape: tuple[int, ...], dtype: np.dtype) -> None:
    if dtype.kind not in "iuf":
        pickled = " (pickled data is never loaded)" if dtype.hasobject else ""
        refuse(f"{name} has entries of type {dtype}: must be integers or real floats{pickled}")
    if len(shape) < 2 or 0 in shape:
        refuse(f"{name} has shape {shown(shape)}: must be (samples, features) with at least one of each")


def _read_npy(path: Path) -> Any:
    array = np.load(path, mmap_mode="r", allow_pickle=False)
    return array if isinstance(array, np.ndarray) else refuse(f"{path}: not an .npy array")


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
            for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE), ""), 1):
                if len(line) == LONGEST_LINE:
                    refuse(
                        f"{path} line {number}: longer than {LONGEST_LINE:,} characters: must be one sample's numbers"
                    )
                if line.strip():
                    yield number, line
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
                refuse(f"{path} line {number}: {shown(entry.strip())} is not a number (header lines must be removed)")
    refuse(f"{path}: lines could not be read as numbers separated by commas")
