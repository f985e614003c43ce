"""From the options of `detect` to the arguments of `collapsecheck.numerics.detection.detector.detect`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.numerics.data import table
from collapsecheck.reading.problem import read_counted, samples
from collapsecheck.reading.text import NUMBER

if TYPE_CHECKING:
    from collapsecheck.numerics.data import Over
    from collapsecheck.numerics.problem import Problem

RANGE = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
SIZE = re.compile(r"[0-9]{1,9}")
MODEL = ("x", "y", "model", "eta_dec", "level", "center")


def arguments(
    problem_file: str | None, options: Mapping[str, Any], problem: Problem | None = None, over: Over | None = None
) -> dict[str, Any]:
    """Files opened, levels and standard deviations parsed, and the problem read if any of its options is given.

    problem: one that is known already; x and y are then opened tables, as its moments saw them. over: like
    `itertools.starmap`, computes what is asked of parts of the rows.
    """
    model = {name: options[name] for name in MODEL}
    wanted = problem_file is not None or any(value not in (None, (), False) for value in model.values())
    files = ("mu", "prior_mu", "prior_logvar")
    return {
        **{name: None if options[name] is None else samples(options[name], name != "mu", over) for name in files},
        "logvar": _log_variances(options),
        "au_threshold": options["au_threshold"],
        "levels": None if options["levels"] is None else parse_levels(options["levels"]),
        "prior_std": None if options["prior_std"] is None else _numbers(options["prior_std"]),
        "epsilon": options["epsilon"],
        "delta": options["delta"],
        "problem": problem or (read_counted(problem_file, model, over=over)[0] if wanted else None),
        **{name: _rows(options[name], over) for name in ("x", "y")},
        "center": options["center"],
    }


def _rows(given: Any, over: Over | None) -> Any:
    """Samples by name, or those that are open already."""
    return samples(given, over=over) if isinstance(given, str) else given


def _log_variances(options: Mapping[str, Any]) -> Any:
    """The log-variances, from whichever of the options gives them; InputError unless exactly one does."""
    from collapsecheck.numerics.detection.parametrisation import as_log_variances, kind_of

    kind = kind_of(options, "--")
    opened = samples(options[kind], row=True)
    return as_log_variances(table(options[kind], opened), kind)


def parse_levels(text: str) -> list[Any]:
    """Columns from `0-9,10-19` (both ends belong to the level), or sizes from `10,10`."""
    items = [item.strip() for item in text.split(",")]
    if all(SIZE.fullmatch(item) for item in items):
        return [int(item) for item in items]
    found = [RANGE.fullmatch(item) for item in items]
    if not all(found):
        refuse(f"--levels {shown(text)}: must be the columns of each level, as in 0-9,10-19, or sizes, as in 10,10")
    ends = [(int(match[1]), int(match[2])) for match in found if match]
    for low, high in ends:
        if high < low or high > 1_000_000:
            refuse(f"--levels {shown(text)}: the columns {low}-{high} must ascend, and stay below 1000000")
    return [range(low, high + 1) for low, high in ends]


def _numbers(text: str) -> list[float] | float:
    items = [item.strip() for item in text.split(",")]
    for item in items:
        if not NUMBER.fullmatch(item):
            refuse(f"--prior-std {shown(text)}: {shown(item)} is not a number")
    values = [float(item) for item in items]
    return values[0] if len(values) == 1 else values
