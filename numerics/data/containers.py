"""Samples as Python holds them, as arrays: lists, data frames, tensors, sparse matrices; no library is imported for it.

What has more than two axes is flattened to one row per sample, with a warning that says so.
"""

from __future__ import annotations

import math
import sys
import warnings
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import refuse


def array_of(name: str, given: Any) -> Any:
    """An array (samples, …), or a sparse matrix in rows, with the numbers of what was given; InputError if it has none.

    Lists and tuples, NumPy arrays and memory maps, data frames (anything with `to_numpy`), tensors (with `detach`, or
    with NumPy's array protocol) and SciPy's sparse matrices. Masked arrays are refused: what stands for a masked entry
    is not for us to say.
    """
    if isinstance(given, np.ma.MaskedArray):
        refuse(f"{name} is a masked array: fill or drop what is masked first")
    if isinstance(given, np.ndarray):
        return given
    if is_sparse(given):
        return _of_sparse(given)
    if isinstance(given, (list, tuple)):
        return _of_rows(name, given)
    if hasattr(given, "detach"):
        return _of_tensor(given)
    if hasattr(given, "to_numpy"):
        return _of_frame(name, given)
    if hasattr(given, "__array__"):
        return np.asarray(given)
    refuse(
        f"{name} is a {type(given).__name__}: must be an array, a list of rows, a data frame, a tensor, batches of"
        " these, or a file opened by collapsecheck.numerics.data.load"
    )


def batched(name: str, given: Any) -> bool:
    """Whether `given` is no array but yields batches of rows, as a DataLoader does; InputError if only once."""
    arrays = (np.ndarray, list, tuple, str, bytes, Mapping, Set)
    known = isinstance(given, arrays) or any(hasattr(given, part) for part in ("detach", "to_numpy", "__array__"))
    if known or is_sparse(given) or not isinstance(given, Iterable):
        return False
    if isinstance(given, Iterator):
        refuse(
            f"{name} is a {type(given).__name__}, which can be read once only: give batches that can be gone through"
            " again, such as a DataLoader or a list of arrays joined by numpy.concatenate"
        )
    return True


def row_batches(name: str, given: Iterable[Any]) -> Iterator[np.ndarray]:
    """The batches in float64, a row per sample; of a batch that is a tuple or list of arrays, such as images and
    labels, the first."""
    for place, batch in enumerate(given):
        label = f"{name}, batch {place},"
        several = isinstance(batch, (list, tuple)) and len(batch) and hasattr(batch[0], "shape")
        array = array_of(label, batch[0] if several else batch)
        if len(array.shape) < 2 or not is_real(array.dtype):
            refuse(f"{label} has shape {tuple(array.shape)} and type {array.dtype}: must be numbers, a row per sample")
        yield dense(array).reshape(array.shape[0], -1)


def row_shape(name: str, shape: tuple[int, ...]) -> tuple[int, ...]:
    """One row per sample; a warning says what more than two axes become."""
    if len(shape) <= 2:
        return shape
    flat = (shape[0], math.prod(shape[1:]))
    warnings.warn(f"{name} of shape {shape} is read as {flat}, a row per sample", stacklevel=2)
    return flat


def is_real(dtype: np.dtype) -> bool:
    """Whether entries are integers or floats; so are JAX's that NumPy lacks, bfloat16 and those of a byte."""
    return dtype.kind in "iuf" or (dtype.kind == "V" and "float" in dtype.name)


def dense(rows: Any) -> np.ndarray:
    """A block of rows in float64."""
    return np.asarray(rows.toarray() if is_sparse(rows) else rows, dtype=np.float64)


def row_slices(source: Any, rows: int) -> Iterator[np.ndarray]:
    """Consecutive blocks of at most so many rows of anything with a shape that can be sliced, in float64."""
    count = source.shape[0]
    for start in range(0, count, rows):
        yield dense(source[start : min(start + rows, count)])


def sparse_slices(matrix: Any, rows: int) -> Iterator[Any]:
    """The same of a sparse matrix in rows, as sparse matrices in float64 that share its memory where it is of that."""
    for start in range(0, matrix.shape[0], rows):
        stop = min(start + rows, matrix.shape[0])
        first, last = matrix.indptr[start], matrix.indptr[stop]
        parts = matrix.data[first:last], matrix.indices[first:last], matrix.indptr[start : stop + 1] - first
        yield type(matrix)(parts, shape=(stop - start, matrix.shape[1])).astype(np.float64, copy=False)


def is_sparse(given: Any) -> bool:
    """Whether SciPy has made it; a program that has not imported scipy.sparse holds none."""
    found = sys.modules.get("scipy.sparse")
    return found is not None and found.issparse(given)


def _of_sparse(given: Any) -> Any:
    """In rows, with a single entry for every place; the given matrix stays as it is."""
    rows = given.tocsr()
    if not rows.has_canonical_format:
        rows = rows.copy() if rows is given else rows
        rows.sum_duplicates()
    return rows


def _of_rows(name: str, given: Any) -> np.ndarray:
    if any(isinstance(entry, bool) for entry in _entries(given)):
        refuse(f"{name} holds a boolean: entries must be numbers")
    try:
        return np.asarray(given)
    except ValueError:
        refuse(
            f"{name}: rows are not equally long: must be a list of rows of numbers; join batches by numpy.concatenate"
        )


def _entries(given: Any) -> Iterator[Any]:
    """The entries of nested lists and tuples."""
    for entry in given:
        yield from _entries(entry) if isinstance(entry, (list, tuple)) else (entry,)


def _of_tensor(given: Any) -> np.ndarray:
    """A torch tensor; its half precision bfloat16, which NumPy lacks, becomes float32."""
    kept = given.detach().cpu()
    return np.asarray((kept.float() if "bfloat16" in str(kept.dtype) else kept).numpy())


def _of_frame(name: str, given: Any) -> np.ndarray:
    found = np.asarray(given.to_numpy())
    if found.dtype.kind in "iuf":
        return found
    columns = {str(column): np.asarray(given[column].to_numpy()) for column in getattr(given, "columns", ())}
    bad = [column for column, values in columns.items() if values.dtype.kind not in "iuf"]
    if columns and not bad and len(columns) == found.shape[1]:  # pandas' nullable numbers, objects only when together
        return np.stack(list(columns.values()), axis=1)
    refuse(
        f"{name}: {f'column {bad[0]!r} holds' if bad else 'entries are'} no numbers ({found.dtype}): drop or encode it"
    )
