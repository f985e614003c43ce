"""Sentences of the catalogue and of hand-written pages as MyST."""

import re
import sys
from html import escape

from theory.markup import lowered, to_latex, to_text
from theory.statement import Theorem

APART = re.compile(r"(```.*?```|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$)", re.DOTALL)
CODE = re.compile("`([^`]*)`")
ACCENTS = {r"\^{}": "^", r"\~{}": "~", r"\textbackslash{}": r"\\", "--": "–"}


def myst(sentence: str) -> str:
    """The sentence with its mathematics between dollars."""
    return plain_accents(to_latex(sentence))


def plain_accents(text: str) -> str:
    """Characters that LaTeX's text mode cannot write as they are, plain again."""
    for latex, plain in ACCENTS.items():
        text = text.replace(latex, plain)
    return text


def readable(page: str) -> str:
    """Indices and powers in braces, outside code and mathematics, as Unicode subscripts and in parentheses."""
    pieces = APART.split(page)
    return "".join(piece if number % 2 else raised(piece) for number, piece in enumerate(pieces))


def raised(text: str) -> str:
    """One piece of prose."""
    text = re.sub(r"_\{([^{}]*)\}", lambda match: re.sub(r"_\{(.*)\}", r"_(\1)", lowered(match[1])), text)
    return re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)


def explanation(theorem: Theorem) -> str:
    """What the docstring of the theorem's file says, as paragraphs of HTML."""
    module = sys.modules.get(f"theory.theorems.{theorem.slug.replace('-', '_')}")
    paragraphs = (module.__doc__ or "").split("\n\n") if module else []
    words = (escape(readable(to_text(" ".join(paragraph.split())))) for paragraph in paragraphs)
    return "\n".join("<p>" + CODE.sub(r"<code>\1</code>", paragraph) + "</p>" for paragraph in words)
