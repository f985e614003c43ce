"""The graph of theorems: who rests on whom, coloured by a grade that accounts for all ancestors; SVG by graphviz."""

import re
import shutil
import subprocess
from collections.abc import Iterator

from collapsecheck.site.content import Content
from collapsecheck.site.evidence import FALSE
from collapsecheck.site.html import badge, table
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import to_text

FILL = {
    "proved": "#8fd3b6",
    "certified": "#9ccdf0",
    "supported": "#c9dcf2",
    "undecided": "#f5d67b",
    "refuted": "#f2a07b",
    "unverified": "#ffffff",
    FALSE: "#dcdcdc",
}


def graph_page(content: Content) -> str:
    """The page: the drawing if dot is there, and the same as a table."""
    drawing = svg(content)
    shown = f'<div class="graph" tabindex="0">\n{drawing}\n</div>' if drawing else NO_DOT
    rows = [row(theorem, content) for theorem in content.theorems.values()]
    return f"""# Theorem graph

An arrow leads from a theorem to one that uses it. The colour is the worst grade among a theorem and everything it rests
on: a proof that rests on something undecided counts as undecided. A false statement (dashed) is refuted by its own
counterexample, which rests on nothing. Every box is a link.

{shown}

{table(("theorem", "own grade", "with all it rests on", "rests on"), rows)}
"""


NO_DOT = "*The drawing needs graphviz: `dot` was not found when this page was built. The table says the same.*"


def row(theorem: Theorem, content: Content) -> tuple[str, ...]:
    """The theorem in words instead of boxes and arrows."""
    own, whole = content.latest.grade(theorem), content.latest.effective(theorem.slug, content.theorems)
    return link(theorem.slug), badge(own), badge(whole), ", ".join(map(link, theorem.uses)) or "–"


def link(slug: str) -> str:
    """A link to the theorem's page in HTML."""
    return f'<a href="theorems/{slug}.html"><code>{slug}</code></a>'


def dot_source(content: Content) -> str:
    """The graph in the DOT language."""
    return "\n".join(["digraph theorems {", *SETTINGS, *nodes(content), *edges(content), "}"])


SETTINGS = (
    'rankdir=LR; bgcolor="transparent"; nodesep=0.1; ranksep=0.3;',
    'node [shape=box, style="filled,rounded", fontname="Helvetica", fontsize=11, height=0.3, margin="0.06,0.03"];',
    'edge [color="#888888", arrowsize=0.7];',
)


def nodes(content: Content) -> Iterator[str]:
    """One box per theorem with its grade, a link and a tooltip."""
    for slug, theorem in content.theorems.items():
        whole = content.latest.effective(slug, content.theorems)
        style = "filled,rounded,dashed" if theorem.expected == "fails" else "filled,rounded"
        words = "refuted" if whole == FALSE else whole
        title = to_text(theorem.title).replace('"', "'")
        yield (
            f'"{slug}" [label="{slug}\\n{words}", fillcolor="{FILL[whole]}", style="{style}", '
            f'URL="theorems/{slug}.html", target="_top", tooltip="{title}"];'
        )


def edges(content: Content) -> Iterator[str]:
    """From what is used to what uses it."""
    return (f'"{used}" -> "{slug}";' for slug, theorem in content.theorems.items() for used in theorem.uses)


def svg(content: Content) -> str:
    """The drawing as an svg element, "" if graphviz is missing."""
    if shutil.which("dot") is None:
        return ""
    done = subprocess.run(["dot", "-Tsvg"], input=dot_source(content), capture_output=True, text=True, check=True)
    element = done.stdout[done.stdout.index("<svg") :]
    element = re.sub(r"<!--.*?-->\n?", "", element, flags=re.DOTALL).replace("xlink:title", "aria-label")
    names = ", ".join(theorem.slug for theorem in content.holding)
    return element.replace("<svg ", f'<svg role="img" aria-label="Graph of the theorems {names}" ', 1)
