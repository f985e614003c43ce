"""A report as a table: theorem by witness, then the grade and what it rests on."""

from rich.table import Table
from rich.text import Text

from collapsecheck.evidence import Evidence, reach
from collapsecheck.grading import Report, Result, witnesses
from collapsecheck.judge import EVERYTHING

MARKS = {"supports": ("✓", "green"), "refutes": ("✗", "red"), "silent": ("·", "dim")}
COLOURS = {"proved": "green", "certified": "cyan", "supported": "blue", "undecided": "yellow", "refuted": "red"}


def table(report: Report) -> Table:
    """One row per theorem: a mark per numbered witness, seconds, grade and what it cites."""
    drawn = Table(box=None, padding=(0, 1, 0, 0))
    drawn.add_column("theorem", no_wrap=True)
    for number, _ in enumerate(witnesses(), start=1):
        drawn.add_column(str(number), justify="right")
    drawn.add_column("s", justify="right")
    drawn.add_column("grade")
    for result in report.results:
        marks = (_mark(evidence) for evidence in result.evidence)
        seconds = f"{sum(e.seconds for e in result.evidence):.1f}"
        drawn.add_row(result.slug, *marks, seconds, grade_text(result))
    return drawn


def rests_on(report: Report) -> Table:
    """One row per theorem that is not refuted: its claims, the weakest link of them, and how far that goes."""
    drawn = Table(box=None, padding=(0, 2, 0, 0), title="What the grades rest on", title_justify="left")
    for name in ("theorem", "claims", "weakest link", "scope"):
        drawn.add_column(name, no_wrap=name == "theorem", justify="right" if name == "claims" else "left")
    for result in (result for result in report.results if result.grade != "refuted"):
        claims = sum(len(case.claims) for case in result.theorem.cases)
        drawn.add_row(result.slug, str(claims), result.weakest.name, reach(result.weakest, result.covers))
    return drawn


def legend() -> str:
    """What the marks and the numbers of the table stand for."""
    names = (f"{number} {name}" for number, name in enumerate(witnesses(), start=1))
    return "✓ supports  ✗ refutes  · silent;  " + "  ".join(names)


def _mark(evidence: Evidence) -> Text:
    return Text(*MARKS[evidence.verdict])


def grade_text(result: Result) -> Text:
    """The grade in words: "proved, given …" where it rests on a citation, what it covers, whether it was expected."""
    given = f", given {'; '.join(result.cited)}" if result.cited and result.grade == "proved" else ""
    text = Text(result.grade, COLOURS[result.grade]).append(given, "default")
    if result.covers != EVERYTHING:
        text.append(f", {result.covers}", "default")
    if not result.as_expected:
        text.append("  ! NOT as expected", "bold red")
    elif result.theorem.expected == "fails":
        text.append(", as expected", "default")
    return text
