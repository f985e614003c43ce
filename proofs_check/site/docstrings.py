"""A Sphinx extension: docstrings are plain text, so what reStructuredText would take for markup is escaped."""

import re
from typing import Any

from collapsecheck.theory.writing import lowered

MARKUP = re.compile(r"([*|\\]|(?<=\w)_(?=\W|$))")

ROUTING = re.compile(r"set_[a-z_]+_request")


def plain(app: Any, what: str, name: str, of: object, options: object, lines: list[str]) -> None:
    """Escape markup outside code, and show code between single backticks as code."""
    lines[:] = [escaped(line) for line in lines]


def escaped(line: str) -> str:
    """One line; pieces between backticks become literals."""
    pieces = line.replace("``", "`").split("`")
    if len(pieces) % 2 == 0:
        return MARKUP.sub(r"\\\1", in_line(line.replace("`", "'")))
    return "".join(
        f"``{piece}``" if odd and piece else MARKUP.sub(r"\\\1", in_line(piece))
        for odd, piece in ((number % 2, piece) for number, piece in enumerate(pieces))
    )


def in_line(text: str) -> str:
    """Indices in braces as Unicode subscripts, powers in parentheses."""
    text = re.sub(r"_\{([^{}]*)\}", lambda match: re.sub(r"_\{(.*)\}", r"_(\1)", lowered(match[1])), text)
    return re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)


def foreign(app: Any, what: str, name: str, of: object, skip: bool, options: object) -> bool | None:
    """Leave out the methods that scikit-learn writes into every estimator for its metadata routing."""
    return True if ROUTING.fullmatch(name) else None


def setup(app: Any) -> dict[str, bool]:
    """Register with autodoc."""
    app.connect("autodoc-process-docstring", plain)
    app.connect("autodoc-skip-member", foreign)
    return {"parallel_read_safe": True}
