"""A problem from a command line: a JSON file, or samples and the options of a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collapsecheck.numerics.checks import Array
    from collapsecheck.numerics.data import Over, Samples, Table
    from collapsecheck.numerics.problem import Problem


def read_problem(problem_file: str | None, options: Mapping[str, Any], modes: int | None = None) -> Problem:
    """The problem of a command line: a JSON file (or `-`), or the options x, y, model, eta_dec, level and center.

    modes: how many leading modes of samples that are too large for all. Raises InputError if both are given, or
    neither.
    """
    return read_counted(problem_file, options, modes)[0]


def read_counted(
    problem_file: str | None, options: Mapping[str, Any], modes: int | None = None, over: Over | None = None
) -> tuple[Problem, int | None]:
    """The problem of `read_problem`, and the number of samples behind it, None if it came as moments.

    over: like `itertools.starmap`, computes what is asked of parts of the rows.
    """
    from collapsecheck.numerics.arrays import problem_of
    from collapsecheck.numerics.problem import InputError, Problem, require_y
    from collapsecheck.reading.text import parse_level, read_json

    given = [name for name, value in options.items() if value is not None and value != () and value is not False]
    if problem_file is not None:
        if given:
            raise InputError(f"PROBLEM and {_flags(given)} exclude each other: the file says everything")
        return Problem.from_json(read_json(problem_file)), None
    missing = [name for name in ("x", "model", "eta_dec", "level") if name not in given]
    if missing:
        raise InputError(f"give PROBLEM (a JSON file or -), or samples and a model: {_flags(missing)} missing")
    require_y(options["model"], "y" in given, ("--model cvae", "--y"))
    data = (samples(options["x"], over=over), None if options["y"] is None else samples(options["y"]))
    model = {name: options[name] for name in ("model", "eta_dec", "center")}
    model["levels"] = [parse_level(text) for text in options["level"]]
    problem = problem_of(*data, **model, modes=modes)
    return problem, problem.moments.samples


def samples(name: str, row: bool = False, over: Over | None = None) -> Samples:
    """The samples of a named data set or of a file; `file.npz:key` picks one array of several.

    row: an array with one axis is one row. over: like `itertools.starmap`, computes what is asked of parts of the rows.
    """
    from collapsecheck.numerics.data import table
    from collapsecheck.reading import named_data

    named = named_data.load(name)
    found = _opened(name, row) if named is None else named
    return found if over is None else table(name, found).by(over)


def _opened(name: str, row: bool) -> Table:
    from collapsecheck.numerics.data import KEYED, load

    path, _, key = name.rpartition(":")
    return load(path, key, row) if path.lower().endswith(KEYED) else load(name, row=row)


def matrix_of(name: str) -> Array:
    """All rows of a file of numbers, in memory; a .npy file may hold a single row without its second dimension."""
    import numpy as np

    from collapsecheck.numerics.data import table

    flat = _single_row(name)
    source = samples(name) if flat is None else flat
    return (table(name, source) if isinstance(source, np.ndarray) else source).whole()


def _single_row(name: str) -> Array | None:
    """A one-dimensional .npy file as one row, None for everything else (which `samples` reads or refuses)."""
    import numpy as np

    if not name.lower().endswith(".npy"):
        return None
    try:
        array = np.load(name, mmap_mode="r", allow_pickle=False)
    except Exception:  # whatever is wrong with it, `samples` says so
        return None
    return array[None] if array.ndim == 1 and array.size else None


def _flags(names: Sequence[str]) -> str:
    return ", ".join(f"--{name.replace('_', '-')}" for name in names)
