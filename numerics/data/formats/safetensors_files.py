"""Safetensors files by their own library: one tensor, read in blocks of rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data.formats.opened import Opened, chosen, damaged, library


def open_file(path: Path, key: str | None) -> Opened:
    """The tensor `key`, or the only one with at least two axes."""
    opens = library("safetensors", path).safe_open
    with opens(path, framework="numpy") as file:
        shapes = {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118 - no mapping
        name = chosen(path, key, shapes)
        dtype = file.get_slice(name)[:1].dtype

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path), opens(path, framework="numpy") as file:
            tensor = file.get_slice(name)
            for start in range(0, shapes[name][0], rows):
                yield np.asarray(tensor[start : min(start + rows, shapes[name][0])], dtype=np.float64)

    return Opened(shapes[name], dtype, blocks)
