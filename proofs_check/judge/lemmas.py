"""Which steps of a derivation nobody but their author vouches for."""

from dataclasses import fields
from functools import partial
from typing import Any

from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations import gap_step, information_step, linear_steps, reduction, surplus
from collapsecheck.theory.statement import Step, Theorem


def by_hand(theorem: Theorem, own: tuple[Step, ...]) -> list[str]:
    """Titles of own steps that are neither a needed lemma nor one that the theorem names and the catalogue states."""
    related = [other for slug in (theorem.slug, *theorem.uses) if (other := catalogue().get(slug))]
    known = {_meant(step) for other in related for step in other.derivation()}
    extra = surplus(theorem, own)
    return [step.title for step in extra if step.title not in theorem.lemmas or _meant(step) not in known]


def _meant(step: Step) -> tuple[object, ...]:
    """What the step says, what it is given, and where the names are looked up that its check uses."""
    return (*_said(step), id(getattr(_function(step), "__globals__", None)))


def touched(theorem: Theorem) -> list[str]:
    """Titles of steps of the library that a theorem file changed in place, and are put back as the library makes them.

    The steps of a reduction are made once; what is made afresh here is compared with them.
    """
    settings = [setting for setting in (theorem.setting, *theorem.settings) if setting.model != "any"]
    found = [(kept, made) for setting in settings for kept, made in _twice(reduction, setting)]
    deepest = max((setting.depth for setting in settings), default=0)
    calls = [(linear_steps,), (gap_step,), *((information_step, level) for level in range(1, deepest + 1))]
    found += [pair for call in calls for pair in _twice(*call)]
    changed = [(kept, made) for kept, made in found if _said(kept) != _said(made)]
    for kept, made in changed:
        for field in fields(made):
            object.__setattr__(kept, field.name, getattr(made, field.name))
    return [made.title for _, made in changed]


def _twice(lemma: Any, *arguments: Any) -> list[tuple[Step, Step]]:
    """The steps of a lemma that is kept, each with itself made afresh."""
    kept, made = lemma(*arguments), lemma.__wrapped__(*arguments)
    return [(kept, made)] if isinstance(made, Step) else list(zip(kept, made, strict=True))


def _said(step: Step) -> tuple[object, ...]:
    return (*_sentence(step), step.because, step.cites, step.scope)


def _sentence(step: Step) -> tuple[str, object, object]:
    """What the step says, and the code that checks it: a name can be forged."""
    check = _function(step)
    return step.title, step.statement, getattr(check, "__code__", check)


def _function(step: Step) -> Any:
    """The check without the arguments that it is given."""
    check: Any = step.check
    while isinstance(check, partial):
        check = check.func
    return check
