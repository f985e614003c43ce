"""Files of samples by what their names end in; each kind is read by the library that keeps it, when one is opened."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from collapsecheck.numerics.checks import refuse
from collapsecheck.numerics.data.formats.opened import Opened, damaged, reason

__all__ = ["KEYED", "Opened", "damaged", "open_file", "reason"]

_MODULES = {
    ".npy": "numpy_files",
    ".npz": "numpy_files",
    ".csv": "text",
    ".tsv": "text",
    ".parquet": "parquet",
    ".h5": "hdf5",
    ".hdf5": "hdf5",
    ".h5ad": "annotated",
    ".safetensors": "safetensors_files",
    ".idx": "idx",
}
KEYED = (".npz", ".h5", ".hdf5", ".h5ad", ".safetensors")  # kinds that hold several arrays: FILE:KEY names one
WAY_OUT = "save the array with numpy.save and give the .npy file"


def open_file(path: Path, key: str | None) -> Opened:
    """The samples of a file, not yet read; InputError if there are none, or its library is not installed."""
    if not path.is_file():
        stream = path.is_fifo() or path.is_char_device()
        folder = f": a folder, such as of images or .zarr; {WAY_OUT}" * path.is_dir()
        twice = ": samples are read more than once, so save them to a file first" if stream else folder
        refuse(f"{path}: not a file{twice}" if path.exists() else f"{path}: no such file")
    kind = ".idx" if _is_idx(path) else path.suffix.lower()
    if kind not in _MODULES:
        refuse(f"{path}: unknown kind of file: must end in {', '.join(_MODULES)}; else {WAY_OUT}")
    if key is not None and kind not in KEYED:
        refuse(f"{path}: a {kind} file holds one table, so there is no {key!r} to choose")
    opens: Callable[[Path, str | None], Opened] = import_module(f"{__name__}.{_MODULES[kind]}").open_file
    with damaged(path):
        return opens(path, key)


def _is_idx(path: Path) -> bool:
    """Whether the name is one of MNIST's, such as train-images-idx3-ubyte or the same with .gz."""
    return path.name.removesuffix(".gz").endswith(("-ubyte", ".idx"))
