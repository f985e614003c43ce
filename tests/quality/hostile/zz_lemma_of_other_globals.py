"""The checks of the catalogue's lemmas, in which `require` requires nothing."""

from dataclasses import replace
from types import FunctionType

from collapsecheck.theory.statement import Step, Theorem, titles
from collapsecheck.theory.theorems.any_network import local_stability

SETTING = local_stability.ANY
CASES = local_stability.CASES
NAMES = titles(local_stability.steps())


def forged(step: Step) -> Step:
    """The step with the code of its check, where `require` is another function."""
    names = {**step.check.__globals__, "require": lambda *said: None}
    return replace(step, check=FunctionType(step.check.__code__, names))


THEOREM = Theorem(
    slug="zz-lemma-of-other-globals",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(map(forged, local_stability.steps())),
    uses=("local-stability",),
    lemmas=NAMES,
)
