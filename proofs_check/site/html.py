"""Small pieces of HTML and MyST that several pages share."""

from collections.abc import Iterable, Sequence
from html import escape

OPEN_ALL = (
    '<p><button type="button" class="open-all" onclick="const all = [...document.querySelectorAll('
    "'article details')], open = !all.every((one) => one.open); for (const one of all) one.open = open;"
    " this.textContent = open ? 'Close all' : 'Open all'\">Open all</button></p>"
)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table whose cells are HTML already; it scrolls by itself where it is too wide."""
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in rows)
    return (
        '<div class="table-wrapper" tabindex="0"><table class="docutils align-default">\n'
        f"<thead><tr>{top}</tr></thead>\n<tbody>\n{body}</tbody></table></div>\n"
    )


def badge(grade: str) -> str:
    """The grade as a coloured word."""
    kind = "false" if "should" in grade else grade
    return f'<span class="grade grade-{kind}">{escape(grade)}</span>'


def folded(summary: str, body: str, opened: bool = False) -> str:
    """MyST in a collapsible block; the summary is plain text."""
    return f"<details{' open' if opened else ''}>\n<summary>{escape(summary)}</summary>\n\n{body}\n\n</details>\n"


def code(text: str) -> str:
    """Escaped text as inline code."""
    return f"<code>{escape(text)}</code>"
