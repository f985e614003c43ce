"""A Sphinx extension: docstrings are plain text, so what reStructuredText would take for markup is escaped."""

import re
from itertools import groupby
from typing import Any

from docutils import nodes

from collapsecheck.theory.writing import lowered

MARKUP = re.compile(r"([*|\\]|(?<=\w)_(?=\W|$))")

COLUMNS = re.compile(r"^\S.*\S {3,}\S")
INDEXED = re.compile(r"(?<![A-Za-z_\\])(?:([Α-ω])_([A-Za-z0-9]+)|([A-Za-z])_([A-Za-z0-9]))(?![A-Za-z0-9_])")
ROUTING = re.compile(r"set_[a-z_]+_request")


def plain(app: Any, what: str, name: str, of: object, options: object, lines: list[str]) -> None:
    """Escape markup outside code, and show code between single backticks as code."""
    blocks = [list(block) for _, block in groupby(lines, key=bool)]
    lines[:] = [line for block in blocks for line in laid_out(block)]


def laid_out(block: list[str]) -> list[str]:
    """A block of lines: as it stands where it has columns, else with its markup escaped."""
    if any(map(COLUMNS.search, block)):
        return ["::", "", *(f"    {line}" for line in block)]
    return [escaped(line) for line in block]


def escaped(line: str) -> str:
    """One line; pieces between backticks become literals."""
    pieces = line.replace("``", "`").split("`")
    if len(pieces) % 2 == 0:
        return marked(line.replace("`", "'"))
    return "".join(
        f"``{piece}``" if odd and piece else marked(piece)
        for odd, piece in ((number % 2, piece) for number, piece in enumerate(pieces))
    )


def marked(text: str) -> str:
    """Plain text as reStructuredText: its markup escaped, β_1 and η_dec with their indices below the line."""
    plain_text = MARKUP.sub(r"\\\1", in_line(text))
    return INDEXED.sub(lambda found: r"{}\ :sub:`{}`\ ".format(*filter(None, found.groups())), plain_text)


def in_line(text: str) -> str:
    """Indices in braces as Unicode subscripts, powers in parentheses."""
    text = re.sub(r"_\{([^{}]*)\}", lambda match: re.sub(r"_\{(.*)\}", r"_(\1)", lowered(match[1])), text)
    return re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)


def foreign(app: Any, what: str, name: str, of: object, skip: bool, options: object) -> bool | None:
    """Leave out the methods that scikit-learn writes into every estimator for its metadata routing."""
    return True if ROUTING.fullmatch(name) else None


def breakable(app: Any, doctree: nodes.document, page: str) -> None:
    """Let the dotted names of headings and signatures break behind their dots, not within a word."""
    from sphinx.addnodes import desc_addname

    for kind in (nodes.title, desc_addname):
        for name in doctree.findall(kind):
            if re.fullmatch(r"collapsecheck(\.\w+)+\.?", name.astext()):
                parts = re.findall(r"[^.]+\.?", name.astext())
                broken = nodes.raw("", "<wbr>", format="html")
                name.children = [piece for part in parts for piece in (nodes.Text(part), broken.deepcopy())]


def setup(app: Any) -> dict[str, bool]:
    """Register with autodoc."""
    app.connect("autodoc-process-docstring", plain)
    app.connect("autodoc-skip-member", foreign)
    app.connect("doctree-resolved", breakable)
    return {"parallel_read_safe": True}
