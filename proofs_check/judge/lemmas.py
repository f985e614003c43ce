"""Which steps of a derivation nobody but their author vouches for."""

from functools import partial
from typing import Any

from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations import surplus
from collapsecheck.theory.statement import Step, Theorem


def by_hand(theorem: Theorem, own: tuple[Step, ...]) -> list[str]:
    """Titles of own steps that are neither a needed lemma nor one that the theorem names and the catalogue states."""
    related = [other for slug in (theorem.slug, *theorem.uses) if (other := catalogue().get(slug))]
    known = {_sentence(step) for other in related for step in other.derivation()}
    extra = surplus(theorem, own)
    return [step.title for step in extra if step.title not in theorem.lemmas or _sentence(step) not in known]


def _sentence(step: Step) -> tuple[str, object, object]:
    """What the step says, and the code that checks it: a name can be forged."""
    check: Any = step.check
    while isinstance(check, partial):
        check = check.func
    return step.title, step.statement, getattr(check, "__code__", check)
