"""What every answer can do besides holding numbers: be a table, be read in a notebook, be drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.numerics.checks import refuse

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SHOWN = 20  # rows of a table in a notebook


class Answer:
    """An answer says what it is in a line (`title`), as a table (`columns`), and how it is drawn (`draw`)."""

    @property
    def title(self) -> str:
        """The answer in one line."""
        raise NotImplementedError

    def columns(self) -> Mapping[str, Any]:
        """The answer as a table: equally long columns by name, counts from 1, NaN where there is nothing."""
        raise NotImplementedError

    def draw(self, axes: Axes) -> None:
        """Draw the answer on matplotlib's axes."""
        raise NotImplementedError

    def to_pandas(self) -> Any:
        """The table as a pandas DataFrame; InputError if pandas is not installed."""
        return _library("pandas", "a data frame").DataFrame(dict(self.columns()))

    def plot(self, axes: Axes | None = None) -> Axes:
        """Draw on `axes`, or on those of a new figure, and return them; InputError if matplotlib is not installed."""
        pyplot = _library("matplotlib.pyplot", "a figure")
        chosen: Axes = pyplot.subplots(layout="constrained")[1] if axes is None else axes
        self.draw(chosen)
        return chosen

    def _repr_html_(self) -> str:
        """The line and the first rows of the table, as a notebook shows them."""
        table = {name: list(column) for name, column in self.columns().items()}
        size = len(next(iter(table.values()), []))
        head = "".join(f"<th>{escape(name).replace('_', '_<wbr>')}</th>" for name in table)
        more = f"<p>… and {size - SHOWN} more rows: to_pandas() has them all.</p>" if size > SHOWN else ""
        rows = "".join(f"<tr>{row}</tr>" for row in _rows(table, min(size, SHOWN)))
        body = f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>"
        return f"<p>{escape(self.title)}</p><table>{body}</table>{more}"


def _rows(table: Mapping[str, list[Any]], count: int) -> Iterator[str]:
    for place in range(count):
        yield "".join(f"<td>{escape(_cell(column[place]))}</td>" for column in table.values())


def _cell(entry: Any) -> str:
    if entry is None or (isinstance(entry, float) and np.isnan(entry)):
        return "–"
    return f"{entry:.4g}" if isinstance(entry, float) else str(entry)


def _library(name: str, purpose: str) -> Any:
    package = name.partition(".")[0]
    try:
        return import_module(name)
    except ImportError:
        refuse(f"{purpose} needs {package}: pip install {package}")
    except ValueError as error:
        refuse(f"{package} does not start: {error}")  # such as MPLBACKEND=garbage
