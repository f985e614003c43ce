"""Expressions and statements as readable text, Unicode, LaTeX, and the glossary of symbols."""

from collapsecheck.theory.writing.glossary import ANY_NETWORK, MEANINGS, definitions
from collapsecheck.theory.writing.markup import INLINE, indexed, lowered, to_latex, to_text
from collapsecheck.theory.writing.quantities import quantity_latex, quantity_text
from collapsecheck.theory.writing.rendering import display, notes, render, rows_of
from collapsecheck.theory.writing.sentences import DIRECTIONS, claimed, fact_text, gist, model_text, region_text
from collapsecheck.theory.writing.tex import latex
from collapsecheck.theory.writing.unicode import line

__all__ = [
    "ANY_NETWORK",
    "DIRECTIONS",
    "INLINE",
    "MEANINGS",
    "claimed",
    "definitions",
    "display",
    "fact_text",
    "gist",
    "indexed",
    "latex",
    "line",
    "lowered",
    "model_text",
    "notes",
    "quantity_latex",
    "quantity_text",
    "region_text",
    "render",
    "rows_of",
    "to_latex",
    "to_text",
]
