"""A Sphinx extension: formulas as MathML by docutils, which needs neither JavaScript nor fonts."""

import re
from collections.abc import Callable
from html import escape
from typing import Any

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml

Visitor = Callable[[Any, nodes.Element], None]
CLOSING = re.compile(r"[)\].,;:?!]+")
SHORT = 25  # characters of source that a phone's line holds: browsers do not break MathML


def mathml(source: str, display: bool) -> str:
    """The formula as MathML; what docutils cannot read stays as source, marked as code.

    docutils does not know the command `dots`, and wants a base under every script.
    """
    readable = re.sub(r"^(?=[\^_])", "{}", re.sub(r"\\dots\b", r"\\ldots", source))
    try:
        return str(tex2mathml(readable, as_block=display))
    except Exception:
        return f'<code class="formula">{escape(source)}</code>'


def visitors(render: Callable[[Any, nodes.Element, bool], str], one_line: int) -> tuple[Visitor, Visitor]:
    """How Sphinx writes inline and displayed formulas; an inline one of more than one_line characters may scroll."""

    def inline(translator: Any, node: nodes.Element) -> None:
        written = f'<span class="math">{render(translator, node, False)}</span>'
        if "closing" in node:
            written = f'<span class="together">{written}{escape(node["closing"])}</span>'
        long = len(node.astext()) > one_line
        translator.body.append(f'<span class="math long">{written}</span>' if long else written)
        raise nodes.SkipNode

    def display(translator: Any, node: nodes.Element) -> None:
        translator.body.append(f'<div class="math">{render(translator, node, True)}</div>')
        raise nodes.SkipNode

    return inline, display


def keep_together(app: Any, doctree: nodes.document, page: str) -> None:
    """Give inline formulas the punctuation that follows them: a line may not begin with it."""
    for node in list(doctree.findall(nodes.math)):
        place = node.parent.index(node) + 1
        following = node.parent[place] if place < len(node.parent) else None
        if isinstance(following, nodes.Text) and (found := CLOSING.match(following)):
            node["closing"] = found[0]
            node.parent[place] = nodes.Text(following[found.end() :])


def setup(app: Any) -> dict[str, bool]:
    """Register the renderer with Sphinx."""
    app.connect("doctree-resolved", keep_together)
    inline, display = visitors(lambda _, node, displayed: mathml(node.astext(), displayed), SHORT)
    app.add_html_math_renderer("mathml", inline_renderers=(inline, None), block_renderers=(display, None))
    return {"parallel_read_safe": True}
