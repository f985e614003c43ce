"""Derivations as readable text, as a LaTeX article and as Markdown with KaTeX.

Rendering runs the check of every step and prints what was verified; a check that fails raises CheckFailed.
"""

import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import sympy as sp

from collapsecheck.theory.statement import Step
from collapsecheck.theory.writing.glossary import definitions
from collapsecheck.theory.writing.markup import to_latex, to_text
from collapsecheck.theory.writing.tex import latex, latex_lines
from collapsecheck.theory.writing.unicode import unicode_line

Format = Literal["text", "latex", "markdown"]
WIDTH = 88
PREAMBLE = r"""\documentclass[11pt]{article}
\usepackage[utf8]{inputenc}
\usepackage{amsmath}
\setlength{\emergencystretch}{4em}
\allowdisplaybreaks
"""


def render(title: str, statement: str, steps: Iterable[Step], format: str = "text", after: Iterable[str] = ()) -> str:
    """The derivation in the given format ("text", "latex" or "markdown"), every step checked on the way.

    after: sentences that follow the last step.
    """
    writers: dict[str, Callable[..., str]] = {"text": text, "latex": article, "markdown": markdown}
    if format not in writers:
        raise ValueError(f"unknown format {format!r}: choose one of {', '.join(writers)}")
    return writers[format](title, statement, list(steps), list(after))


def equations(statement: sp.Basic) -> tuple[sp.Basic, ...]:
    """The equations that a step displays, one per line."""
    return tuple(statement.args) if isinstance(statement, sp.Tuple) else (statement,)


def verified(step: Step) -> str | None:
    """Run the step's check; the sentence that says what it verified."""
    return step.check() if step.check else None


def text(title: str, statement: str, steps: list[Step], after: Iterable[str] = ()) -> str:
    """Unicode for a terminal, wrapped at 88 columns."""
    lines = [to_text(title), "=" * len(to_text(title)), "", *wrapped(to_text(statement), ""), "", "Notation"]
    for symbol, meaning in definitions(statement, steps):
        lines += wrapped(f"{to_text(symbol)}: {to_text(meaning)}", "  ", hanging="    ")
    for number, step in enumerate(steps, start=1):
        lines += ["", *wrapped(f"{number}. {to_text(step.title)}", ""), *text_of_step(step)]
    lines += ["", *wrapped(to_text(" ".join(after)), "")] if after else []
    return "\n".join(lines)


def text_of_step(step: Step) -> Iterator[str]:
    """The body of one step."""
    formal = not isinstance(step.statement, str)
    shown = [unicode_line(line) for line in equations(step.statement)] if formal else [to_text(step.statement)]
    for line in shown:
        yield from wrapped(line, "      ", hanging="          " if formal else "      ")
    yield from wrapped(to_text(step.because), "   ")
    if (sentence := verified(step)) is not None:
        yield from wrapped(f"✓ Checked: {to_text(sentence)}.", "   ", hanging="     ")
    if step.source:
        yield from wrapped(f"† Rests on: {to_text(step.source)}.", "   ", hanging="     ")


def wrapped(sentence: str, indent: str, hanging: str | None = None) -> list[str]:
    """The sentence broken at spaces to fit the width."""
    following = indent if hanging is None else hanging
    return textwrap.wrap(
        sentence,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )


def article(title: str, statement: str, steps: list[Step], after: Iterable[str] = ()) -> str:
    """A complete LaTeX article that needs amsmath only."""
    parts = [
        PREAMBLE,
        rf"\title{{{to_latex(title)}}}",
        r"\date{}",
        r"\begin{document}",
        r"\maketitle",
        to_latex(statement),
    ]
    letters = [rf"\item[{to_latex(symbol)}] {to_latex(meaning)}" for symbol, meaning in definitions(statement, steps)]
    if letters:
        parts += [r"\section*{Notation}", r"\begin{description}", *letters, r"\end{description}"]
    parts += [r"\section*{Derivation}", r"\begin{enumerate}"]
    for step in steps:
        parts += [rf"\item \textbf{{{to_latex(step.title)}.}}", display(step, r"\begin{{align*}}{}\end{{align*}}")]
        parts += [to_latex(step.because), *notes(step, r"\par\emph{{{}}} {}")]
    return "\n".join([*parts, r"\end{enumerate}", *map(to_latex, after), r"\end{document}", ""])


def markdown(title: str, statement: str, steps: list[Step], after: Iterable[str] = ()) -> str:
    """Markdown whose mathematics KaTeX can typeset."""
    parts = [f"# {to_latex(title)}", to_latex(statement), "## Notation"]
    parts.append(
        "\n".join(f"- {to_latex(symbol)}: {to_latex(meaning)}" for symbol, meaning in definitions(statement, steps))
    )
    parts.append("## Derivation")
    for number, step in enumerate(steps, start=1):
        parts += [
            f"### {number}. {to_latex(step.title)}",
            display(step, "$$\n\\begin{{aligned}}{}\\end{{aligned}}\n$$"),
        ]
        parts += [to_latex(step.because), *notes(step, "*{}* {}")]
    return "\n\n".join([*parts, *map(to_latex, after)]) + "\n"


def display(step: Step, frame: str) -> str:
    """The step's statement: displayed equations in the frame, or a sentence."""
    if isinstance(step.statement, str):
        return ended(to_latex(step.statement))
    rows = [row for equation in equations(step.statement) for row in rows_of(equation)]
    return frame.format("\n" + " \\\\\n".join(rows) + "\n")


def rows_of(equation: sp.Basic) -> list[str]:
    """The lines of one equation, aligned at its relation sign and broken between terms."""
    if not isinstance(equation, sp.core.relational.Relational):
        return [f"& {latex(equation)}"]
    sign = {"==": "=", ">=": r"\ge", "<=": r"\le"}.get(equation.rel_op, equation.rel_op)
    first, *rest = latex_lines(equation.rhs)
    return [f"{latex(equation.lhs)} &{sign} {first}", *(rf"&\quad {line}" for line in rest)]


def notes(step: Step, frame: str) -> list[str]:
    """What was checked and what is cited."""
    sentence = verified(step)
    checked = [frame.format("Checked:", ended(to_latex(sentence)))] if sentence is not None else []
    return checked + ([frame.format("Rests on:", ended(to_latex(step.source)))] if step.source else [])


def ended(sentence: str) -> str:
    """The sentence with a full stop."""
    return sentence if sentence.endswith((".", ":")) else f"{sentence}."
