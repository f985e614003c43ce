"""AnnData's .h5ad files by anndata: cells in rows, backed by the file and read in blocks, dense or sparse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.numerics.data.containers import array_of, dense
from collapsecheck.numerics.data.formats.hdf5 import check_kept_here
from collapsecheck.numerics.data.formats.opened import Opened, damaged, library

INDICES = 1 << 22  # read at once


def open_file(path: Path, key: str | None) -> Opened:
    """X, or the layer or the table of `obsm` that `key` names."""
    anndata = library("anndata", path)

    def part(cells: Any) -> Any:
        found = cells.X if key is None else cells.layers.get(key, cells.obsm.get(key))
        if found is None:
            known = ", ".join([*cells.layers, *cells.obsm]) or "none"
            refuse(f"{path}: has no X" if key is None else f"{path}: has no layer {shown(key)}: it holds {known}")
        return found

    cells = anndata.read_h5ad(path, backed="r")
    try:
        found = part(cells)
        shape, dtype = tuple(found.shape), found.dtype
        sparse = getattr(found, "format", None) in ("csr", "csc")
        if sparse:
            _check_structure(path, found)
        elif hasattr(found, "is_virtual"):
            check_kept_here(path, found)
    finally:
        cells.file.close()

    def passed(cut: Callable[[Any, int], Iterator[Any]], rows: int) -> Iterator[Any]:
        with damaged(path):
            again = anndata.read_h5ad(path, backed="r")
            try:
                yield from cut(part(again), rows)
            finally:
                again.file.close()

    return Opened(shape, dtype, partial(passed, _dense_rows), partial(passed, _sparse_rows) if sparse else None)


def _dense_rows(source: Any, rows: int) -> Iterator[Any]:
    """Blocks of rows, zeros included."""
    return map(dense, _blocks(source, rows))


def _sparse_rows(source: Any, rows: int) -> Iterator[Any]:
    """Blocks of rows as the file stores them."""
    return (array_of("", block).astype(np.float64, copy=False) for block in _blocks(source, rows))


def _blocks(source: Any, rows: int) -> Iterator[Any]:
    """Blocks of rows; SciPy follows the indices of a sparse one without looking, so they are looked at here."""
    for start in range(0, source.shape[0], rows):
        block = source[start : min(start + rows, source.shape[0])]
        if hasattr(block, "check_format"):
            block.check_format(full_check=True)
        yield block


def _check_structure(path: Path, found: Any) -> None:
    """Where rows (or columns) begin, and, of columns, which rows they name: a cut through them follows these."""
    group, (rows, columns) = found.group, found.shape
    major, minor = (rows, columns) if found.format == "csr" else (columns, rows)
    begins, count = group["indptr"][:], group["indices"].shape[0]
    if len(begins) != major + 1 or begins[0] != 0 or begins[-1] != count or np.any(begins[1:] < begins[:-1]):
        refuse(f"{path}: its indptr must rise from 0 to its {count:,} indices in {major:,} steps")
    for start in range(0, count if found.format == "csc" else 0, INDICES):
        part = group["indices"][start : start + INDICES]
        if part.min() < 0 or part.max() >= minor:
            refuse(f"{path}: names rows from {part.min()} to {part.max()}: must be from 0 to {minor - 1}")
