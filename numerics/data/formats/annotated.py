"""AnnData's .h5ad files by anndata: cells in rows, backed by the file and read in blocks, dense or sparse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.numerics.data.containers import array_of, row_slices
from collapsecheck.numerics.data.formats.opened import Opened, damaged, library


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
    finally:
        cells.file.close()

    def passed(cut: Callable[[Any, int], Iterator[Any]], rows: int) -> Iterator[Any]:
        with damaged(path):
            again = anndata.read_h5ad(path, backed="r")
            try:
                yield from cut(part(again), rows)
            finally:
                again.file.close()

    return Opened(shape, dtype, partial(passed, row_slices), partial(passed, _sparse_rows) if sparse else None)


def _sparse_rows(source: Any, rows: int) -> Iterator[Any]:
    """Blocks of rows as the file stores them."""
    for start in range(0, source.shape[0], rows):
        block = array_of("", source[start : min(start + rows, source.shape[0])])
        yield block.astype(np.float64, copy=False)
