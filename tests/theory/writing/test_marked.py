"""Sentences say themselves what of them is mathematics."""

import re

import pytest

from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.writing import ANY_NETWORK, MEANINGS

UNMARKED = re.compile(r"[√_^ᵀ⁻²³=<>≤≥≠]|[α-ωΣΔΠ] [=<>≤≥·+−]")
NOT_MATHEMATICS = ("Region ",)  # followed by the name of a case


@pytest.mark.parametrize("slug", catalogue())
def test_mathematics_stands_between_dollars(slug: str) -> None:
    theorem = catalogue()[slug]
    said = [theorem.statement, *(part for step in theorem.derivation() for part in (step.title, step.because))]
    said += [step.statement for step in theorem.derivation() if isinstance(step.statement, str)]
    words = [re.sub(r"\$[^$]*\$", "", sentence) for sentence in said if not sentence.startswith(NOT_MATHEMATICS)]
    assert [sentence for sentence in words if UNMARKED.search(sentence)] == []


def test_the_glossary_too() -> None:
    words = [re.sub(r"\$[^$]*\$", "", meaning) for _, meaning in (MEANINGS | ANY_NETWORK).values()]
    assert [sentence for sentence in words if UNMARKED.search(sentence)] == []
