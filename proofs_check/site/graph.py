"""The graph of theorems: who rests on whom, coloured by a grade that accounts for all ancestors; drawn as SVG."""

from collections.abc import Iterator, Mapping
from functools import cache
from html import escape

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
ROW, INDENT, BOX, LETTER, PAD = 28, 30, 22, 7.3, 8  # pixels; a letter's width is that of a monospaced 12-pixel font
ARCS = 90  # pixels to the right of the widest box, for the arrows of whatever else a theorem uses


def graph_page(content: Content) -> str:
    """The page: the drawing, and the same as a table."""
    rows = [row(theorem, content) for theorem in content.theorems.values()]
    return f"""# Theorem graph

A theorem stands below one that it rests on, and an arrow leads to it; curved arrows on the right lead from whatever
else it uses. The colour is the worst grade among a theorem and everything it rests on: a proof that rests on something
undecided counts as undecided. A false statement (dashed) is refuted by its own counterexample, which rests on nothing.
Every box is a link.

<div class="graph" tabindex="0">
{svg(content)}
</div>

{table(("theorem", "own grade", "with all it rests on", "rests on"), rows)}
"""


def row(theorem: Theorem, content: Content) -> tuple[str, ...]:
    """The theorem in words instead of boxes and arrows."""
    own, whole = content.latest.grade(theorem), content.latest.effective(theorem.slug, content.theorems)
    return link(theorem.slug), badge(own), badge(whole), ", ".join(map(link, theorem.uses)) or "–"


def link(slug: str) -> str:
    """A link to the theorem's page in HTML."""
    return f'<a href="theorems/{slug}.html"><code>{slug}</code></a>'


def placed(theorems: Mapping[str, Theorem]) -> dict[str, tuple[int, str | None]]:
    """Theorems from top to bottom: each one's depth, and the theorem it stands below, the deepest that it uses."""

    @cache
    def depth(slug: str) -> int:
        return 1 + max(map(depth, theorems[slug].uses), default=-1)

    above = {slug: max(theorem.uses, key=depth, default=None) for slug, theorem in theorems.items()}

    def below(slug: str | None) -> Iterator[str]:
        for child in (name for name, parent in above.items() if parent == slug):
            yield child
            yield from below(child)

    return {slug: (depth(slug), above[slug]) for slug in below(None)}


def svg(content: Content) -> str:
    """The drawing as an svg element, its words as text and its boxes as links."""
    places = placed(content.theorems)
    corner = {slug: (INDENT * depth + 4, ROW * number + 4) for number, (slug, (depth, _)) in enumerate(places.items())}
    labels = {slug: f"{slug}  {_grade(slug, content)}" for slug in places}
    right = {slug: corner[slug][0] + LETTER * len(labels[slug]) + 2 * PAD for slug in places}
    parts = [box(content.theorems[slug], labels[slug], corner[slug], content) for slug in places]
    parts += [elbow(corner[above], corner[slug]) for slug, (_, above) in places.items() if above is not None]
    edge = max(right.values())
    parts += [
        arc((right[used], corner[used][1]), (right[slug], corner[slug][1]), edge)
        for slug, (_, above) in places.items()
        for used in content.theorems[slug].uses
        if used != above
    ]
    size = f'width="{edge + ARCS:.0f}" height="{ROW * len(places) + 8}"'
    return (
        f'<svg role="group" aria-label="Graph of {len(places)} theorems" {size}>\n{HEAD}\n'
        + "\n".join(parts)
        + "\n</svg>"
    )


HEAD = (
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>'
)


def _grade(slug: str, content: Content) -> str:
    whole = content.latest.effective(slug, content.theorems)
    return "refuted" if whole == FALSE else whole


def box(theorem: Theorem, label: str, corner: tuple[float, float], content: Content) -> str:
    """A theorem: a link with its name, its grade, and its title as a tooltip."""
    (x, y), whole = corner, content.latest.effective(theorem.slug, content.theorems)
    kind = ' class="false"' if theorem.expected == "fails" else ""
    shape = f'x="{x}" y="{y}" width="{LETTER * len(label) + 2 * PAD:.0f}" height="{BOX}" rx="6" fill="{FILL[whole]}"'
    words = f'<text x="{x + PAD}" y="{y + 15}">{escape(label.replace("  ", " · "))}</text>'
    title = f"<title>{escape(to_text(theorem.title))}</title>"
    return f'<a href="theorems/{theorem.slug}.html">{title}<rect{kind} {shape}/>{words}</a>'


def elbow(above: tuple[float, float], below: tuple[float, float]) -> str:
    """An arrow down from a box and to the right, into the box of a theorem that stands below it."""
    return _path(f"M{above[0] + INDENT / 2} {above[1] + BOX}V{below[1] + BOX / 2}H{below[0]}")


def arc(start: tuple[float, float], end: tuple[float, float], edge: float) -> str:
    """An arrow that leaves a box on its right and comes back to another one, beyond all boxes."""
    bend = edge + ARCS * min(1.0, 0.25 + abs(end[1] - start[1]) / (30 * ROW))
    (x, y), (u, v) = start, end
    middle = BOX / 2
    return _path(f"M{x:.0f} {y + middle}C{bend:.0f} {y + middle} {bend:.0f} {v + middle} {u:.0f} {v + middle}", "arc")


def _path(line: str, kind: str = "tree") -> str:
    return f'<path class="{kind}" d="{line}" fill="none" marker-end="url(#arrow)"/>'
