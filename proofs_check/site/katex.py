"""Formulas by KaTeX, rendered when the site is built: one node process, a line per formula.

It ends with its standard input: none is left behind. As a Sphinx extension it renders what MyST marks as mathematics.
"""

import json
import os
import subprocess
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes

from collapsecheck.site.mathml import keep_together, visitors

ONE_LINE = 100  # characters of source; a longer inline formula may need to scroll on a phone
SCRIPT = """
const katex = require("katex");
require("readline").createInterface({input: process.stdin}).on("line", (line) => {
  const {source, display} = JSON.parse(line);
  let answer;
  try {
    answer = {html: katex.renderToString(source, {displayMode: display, strict: "ignore", throwOnError: true})};
  } catch (error) { answer = {error: String(error.message)}; }
  process.stdout.write(JSON.stringify(answer) + "\\n");
});
"""


class Renderer:
    """KaTeX from the folder node_modules that holds the npm package katex."""

    def __init__(self, modules: Path) -> None:
        self.process = subprocess.Popen(
            ["node", "-e", SCRIPT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "NODE_PATH": str(modules)},
        )

    def render(self, source: str, display: bool) -> str:
        """The formula as HTML with MathML inside. Raises ValueError, with KaTeX's words, if it cannot be read."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"source": source, "display": display}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise ValueError(answer["error"])
        return str(answer["html"])


@cache
def renderer(modules: Path) -> Renderer:
    """One process per folder."""
    return Renderer(modules)


def formula(translator: Any, node: nodes.Element, display: bool) -> str:
    """The formula, or its source as code with a warning of the build."""
    from sphinx.util.logging import getLogger

    source = node.astext()
    try:
        return renderer(Path(translator.builder.config.katex_modules)).render(source, display)
    except ValueError as error:
        getLogger(__name__).warning("KaTeX cannot read %r: %s", source, error, location=node)
        return f'<code class="formula">{escape(source)}</code>'


def setup(app: Any) -> dict[str, bool]:
    """Register the renderer with Sphinx."""
    app.add_config_value("katex_modules", "", "html")
    app.add_css_file("katex/katex.min.css")
    app.connect("doctree-resolved", keep_together)
    inline, display = visitors(formula, ONE_LINE)
    app.add_html_math_renderer("katex", inline_renderers=(inline, None), block_renderers=(display, None))
    return {"parallel_read_safe": True}
