"""Parquet files by pyarrow: every column a feature, read in batches of rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data.formats.opened import Opened, damaged, library


def open_file(path: Path, key: str | None) -> Opened:
    """The table of the file; InputError naming the first column that holds no numbers."""
    arrow, parquet = library("pyarrow", path), library("pyarrow.parquet", path)
    with parquet.ParquetFile(path) as file:
        schema, shape = file.schema_arrow, (file.metadata.num_rows, file.metadata.num_columns)
    for field in schema:
        if not (arrow.types.is_integer(field.type) or arrow.types.is_floating(field.type)):
            refuse(f"{path}: column {field.name!r} holds no numbers ({field.type}): drop or encode it")

    def blocks(rows: int) -> Iterator[Array]:
        with damaged(path), parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=rows):
                columns = [np.asarray(column.to_numpy(zero_copy_only=False), np.float64) for column in batch.columns]
                yield np.stack(columns, axis=1)

    return Opened(shape, np.dtype(np.float64), blocks)
