"""A Sphinx extension: formulas as MathML by docutils, which needs neither JavaScript nor fonts."""

import re
from html import escape
from typing import Any

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml

SHORT = 25  # characters of source that a phone's line holds


def mathml(source: str, display: bool) -> str:
    """The formula as MathML; what docutils cannot read stays as source, marked as code.

    docutils knows \\ldots but not \\dots, and wants a base under every script.
    """
    readable = re.sub(r"^(?=[\^_])", "{}", re.sub(r"\\dots\b", r"\\ldots", source))
    try:
        return str(tex2mathml(readable, as_block=display))
    except Exception:
        return f'<code class="formula">{escape(source)}</code>'


def visit_inline(translator: Any, node: nodes.Element) -> None:
    """Write an inline formula; browsers do not break MathML, so a long one may need to scroll on a phone."""
    kind = "math long" if len(node.astext()) > SHORT else "math"
    translator.body.append(f'<span class="{kind}">{mathml(node.astext(), display=False)}</span>')
    raise nodes.SkipNode


def visit_display(translator: Any, node: nodes.Element) -> None:
    """Write a displayed formula."""
    translator.body.append(f'<div class="math">{mathml(node.astext(), display=True)}</div>')
    raise nodes.SkipNode


def setup(app: Any) -> dict[str, bool]:
    """Register the renderer with Sphinx."""
    app.add_html_math_renderer("mathml", inline_renderers=(visit_inline, None), block_renderers=(visit_display, None))
    return {"parallel_read_safe": True}
