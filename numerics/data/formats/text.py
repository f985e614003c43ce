"""Text files of numbers: .csv, separated by commas or semicolons, and .tsv, by tabs; quotes and one header line may be.

Decimal commas are refused, not guessed, and so is a first column without a name, in which data frames keep their index.
"""

from __future__ import annotations

import csv
import warnings
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NoReturn

import numpy as np

from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.data.formats.opened import Opened, damaged

LONGEST_LINE = 1 << 24  # characters
Lines = Iterable[tuple[int, str]]


def open_file(path: Path, key: str | None) -> Opened:
    """The numbers of the file; how many rows it has is not known before they are read, so the shape says 1."""
    first = next(_lines(path), None)
    if first is None:
        refuse(f"{path}: the file is empty: must hold one line of numbers per sample")
    separator = "\t" if path.suffix.lower() == ".tsv" else ";" if ";" in first[1] else ","
    entries = _entries(first[1], separator)
    names = not any(_is_number(entry) for entry in entries)
    if names:
        _check_names(path, entries)

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path):
            lines = islice(_lines(path), 1 if names else 0, None)
            while block := list(islice(lines, rows)):
                yield _parse(path, block, len(entries), separator)

    return Opened((1, len(entries)), np.dtype(np.float64), blocks)


def _check_names(path: Path, entries: list[str]) -> None:
    if not entries[0]:
        refuse(f"{path}: the first column has no name, as a data frame's index: write index=False")
    if next(islice(_lines(path), 1, None), None) is None:
        refuse(f"{path}: holds one line, {shown(','.join(entries))}, and no numbers below it")
    warnings.warn(f"{path}: the first line is read as the names of the columns", stacklevel=2)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Line numbers from 1 and the lines that are not blank."""
    with path.open(encoding="utf-8-sig") as file:
        try:
            for number, line in enumerate(iter(partial(file.readline, LONGEST_LINE), ""), 1):
                if len(line) == LONGEST_LINE:
                    refuse(
                        f"{path} line {number}: longer than {LONGEST_LINE:,} characters: must be one sample's numbers"
                    )
                if line.strip():
                    yield number, line
        except UnicodeDecodeError:
            refuse(f"{path}: not a text file: a {path.suffix} file must be UTF-8 text")


def _entries(line: str, separator: str) -> list[str]:
    if '"' not in line:
        return [entry.strip() for entry in line.split(separator)]
    return [entry.strip() for entry in next(csv.reader([line.rstrip("\r\n")], delimiter=separator))]


def _is_number(entry: str) -> bool:
    try:
        float(entry)
    except ValueError:
        return False
    return True


def _parse(path: Path, block: list[tuple[int, str]], columns: int, separator: str) -> Array:
    try:
        lines = (line for _, line in block)
        parsed = np.loadtxt(lines, delimiter=separator, comments=None, ndmin=2, quotechar='"')
        if parsed.shape == (len(block), columns):
            return parsed
    except ValueError:
        pass
    _refuse_line(path, block, columns, separator)


def _refuse_line(path: Path, block: Lines, columns: int, separator: str) -> NoReturn:
    """Name the first line of a block that is not `columns` numbers."""
    for number, line in block:
        entries = _entries(line, separator)
        if len(entries) != columns:
            refuse(f"{path} line {number} has {len(entries)} entries: must have {columns} like the first line")
        if bad := next((entry for entry in entries if not _is_number(entry)), None):
            hint = " (write decimal points)" if _is_number(bad.replace(",", ".")) else ""
            refuse(f"{path} line {number}: {shown(bad)} is not a number{hint}")
        if "" in entries:
            refuse(f"{path} line {number}: '' is not a number: an entry is missing")
    refuse(f"{path}: lines could not be read as numbers separated by {shown(separator)}")
