"""AnnData's .h5ad files by anndata: cells in rows, backed by the file and read in blocks, dense or sparse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.data.containers import row_slices
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
    finally:
        cells.file.close()

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path):
            again = anndata.read_h5ad(path, backed="r")
            try:
                yield from row_slices(part(again), rows)
            finally:
                again.file.close()

    return Opened(shape, dtype, blocks)
