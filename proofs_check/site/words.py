"""Sentences of the catalogue and of hand-written pages as MyST."""

import re
from html import escape

from collapsecheck.theory.catalogue import modules
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import INLINE, indexed, to_latex, to_text

APART = re.compile(
    r"(^```\{figure\}[^\n]*\n(?::[^\n]*\n)*|^```[\w{][^\n]*\n.*?^```|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$"
    r"|!\[[^\]]*\]|\]\([^)]*\)|^#[^\n]*|^ {4}[^\n]*|<!--.*?-->|<code>.*?</code>|</?[a-z]+(?:\s[^<>]*)?>)",
    re.DOTALL | re.MULTILINE,
)  # no prose: heads of figures, code, mathematics, alternative texts, targets of links, headings, comments, tags
INDEXED = re.compile(r"(?<![A-Za-z_\\])(KL|sup|[A-Za-zΑ-ω])_((?<=[Α-ω]_)[A-Za-z0-9]+|[A-Za-z0-9]{1,3})(?![A-Za-z0-9_])")
CODE = re.compile("`([^`]*)`")
DISPLAYED = re.compile(r"(?<=\n\n)(?: {4,}\S[^\n]*\n)+(?=\n|\Z)")  # an indented block
MATHEMATICS = re.compile("[α-ωΣ‖√⁺ᵀ²]")
POWER = re.compile(r"(?<=[\w)])\^([A-Za-zΑ-ω])(?![A-Za-z])")
ACCENTS = {r"\^{}": "^", r"\~{}": "~", r"\textbackslash{}": r"\\", "--": "–"}


def myst(sentence: str) -> str:
    """The sentence with its mathematics between dollars, enumerations apart, so that lines can break at commas."""
    return INLINE.sub(lambda found: f"${'$, $'.join(enumerated(found[1]))}$", plain_accents(to_latex(sentence)))


def enumerated(formula: str) -> list[str]:
    """The parts of a formula between commas outside all brackets and braces."""
    parts: list[str] = []
    for piece in formula.split(", "):
        if parts and sum(map(parts[-1].count, "({[")) != sum(map(parts[-1].count, ")}]")):
            parts[-1] += f", {piece}"
        else:
            parts.append(piece)
    return parts


def plain_accents(text: str) -> str:
    """Characters that LaTeX's text mode cannot write as they are, plain again."""
    for latex, plain in ACCENTS.items():
        text = text.replace(latex, plain)
    return text


def readable(page: str) -> str:
    """Indices and powers of prose and of displayed formulas, outside code, mathematics and headings, as HTML."""
    pieces = APART.split(page)
    prose = "".join(piece if number % 2 else raised(piece) for number, piece in enumerate(pieces))
    return DISPLAYED.sub(lambda found: displayed(found[0]) if MATHEMATICS.search(found[0]) else found[0], prose)


def displayed(block: str) -> str:
    """An indented block of formulas with indices and powers in their places; columns stay apart."""
    indent = " " * (len(block) - len(block.lstrip(" ")) - 4)
    lines = [re.sub(" {2,}", "&emsp;", escape(line.strip())) for line in block.splitlines()]
    ends = ["<br>"] * (len(lines) - 1) + [""]
    inside = [f"{raised(line)}{end}" for line, end in zip(lines, ends, strict=True)]
    return "".join(f"{indent}{line}\n" for line in ('<div class="formula">', *inside, "</div>"))


def raised(text: str) -> str:
    """One piece of prose: z_1, s_{l−1}, e^ρ and e^{x} with their indices below and above the line."""
    text = POWER.sub(r"^{\1}", text)
    text = re.sub(r"_\{([^{}]*)\}", r"<sub>\1</sub>", INDEXED.sub(r"\1<sub>\2</sub>", text))
    return re.sub(r"\^\{([^{}]*)\}", r"<sup>\1</sup>", text)


def explanation(theorem: Theorem) -> str:
    """What the docstring of the theorem's file says, as paragraphs of HTML."""
    module = modules().get(theorem.slug)
    paragraphs = (module.__doc__ or "").split("\n\n") if module else []
    depth = theorem.setting.depth
    words = (escape(to_text(indexed(" ".join(paragraph.split()), depth))) for paragraph in paragraphs)
    return "\n".join("<p>" + CODE.sub(r"<code>\1</code>", paragraph) + "</p>" for paragraph in words)
