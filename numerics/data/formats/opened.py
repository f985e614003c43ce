"""What an opened file is, and how a library's complaint becomes one line."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, InputError, refuse, shown


@dataclass(frozen=True, eq=False)
class Opened:
    """shape: (samples, …); dtype: of the entries; blocks(rows): the samples in consecutive blocks of so many rows.

    stored: the same blocks as SciPy's sparse rows, if that is how the file holds them; streamed: whether a pass reads
    the file again; between(first, last): these rows as they are stored, if the file can be read so; it can be sent to
    another process.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    blocks: Callable[[int], Iterator[Array]]
    stored: Callable[[int], Iterator[Any]] | None = None
    streamed: bool = True
    between: Callable[[int, int], np.ndarray] | None = None


@contextmanager
def damaged(path: Path) -> Iterator[None]:
    """Whatever a library says of a file that it cannot read, in one line."""
    try:
        with np.errstate(over="ignore"):
            yield
    except InputError:
        raise
    except Exception as error:  # a file from anywhere: its library raises nearly every kind
        refuse(f"{path}: {reason(error)}")


def reason(error: Exception) -> str:
    """The words of an error, or what its kind means where it has none."""
    if isinstance(error, (RecursionError, MemoryError)):
        return f"damaged: its header cannot be read ({type(error).__name__}: nested too deeply, or too large)"
    words = re.sub(r"<[^<>]* object at 0x[0-9a-f]+>", "an expression", str(error)) or type(error).__name__
    if isinstance(error, zipfile.BadZipFile):
        return f"not an .npz archive, or a damaged one ({words})"
    if "ickle" in words or "Python objects" in words:
        return f"{words} (pickled data is never loaded)"
    return words if isinstance(error, (ValueError, OSError)) else f"cannot be read ({words})"


def library(name: str, path: Path) -> Any:
    """The module `name`; InputError naming the extra if it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        package = name.partition(".")[0]
        refuse(f"{path}: {path.suffix} files are read by {package}: pip install 'collapsecheck[files]'")


def chosen(path: Path, key: str | None, shapes: Mapping[str, tuple[int, ...]]) -> str:
    """The array that `key` names, or the only one that can hold samples (two axes or more)."""
    if key is not None:
        return key if key in shapes else refuse(f"{path}: has no array {shown(key)}: it holds {listed(shapes)}")
    tables = [name for name, shape in shapes.items() if len(shape) >= 2]
    if not tables:
        refuse(f"{path}: holds no table, an array of two axes or more; it holds {listed(shapes)}")
    if len(tables) > 1:
        refuse(f"{path}: holds {len(tables)} tables ({listed(tables)}): say which with a key, {path.name}:KEY")
    return tables[0]


def listed(names: Collection[str]) -> str:
    """The first names of what a file holds."""
    return ", ".join(list(names)[:8]) + " …" * (len(names) > 8) or "nothing"
