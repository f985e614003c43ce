"""Files that the user names for tables and figures: checked before the work, and whole or not there at all."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from collapsecheck.files import check_writable, write_atomically
from collapsecheck.numerics.checks import refuse

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURES = (".svg", ".png", ".pdf")


def check_target(path: Path | None, endings: tuple[str, ...]) -> None:
    """Raise InputError or OSError now, rather than after the work, if the file cannot be written or ends otherwise."""
    if path is not None and path.suffix.lower() not in endings and not path.is_dir():
        refuse(f"{path}: must end in {', '.join(endings[:-1])} or {endings[-1]}")
    if path is not None:
        check_writable(path)


def check_figure(path: Path | None) -> None:
    """The same for a figure, which needs the extra `figures` as well."""
    check_target(path, PICTURES)
    if path is not None and find_spec("matplotlib") is None:
        refuse("a figure needs matplotlib: pip install 'collapsecheck[figures]'")


def save_figure(figure: Figure, target: Path, metadata: dict[str, str | None] | None = None) -> None:
    """Write the figure in the form that the ending names; it is drawn in memory first."""
    drawn = BytesIO()
    figure.savefig(drawn, format=target.suffix[1:].lower(), metadata=metadata)
    write_atomically(target, drawn.getvalue())
