"""Wrong versions with two changes, drawn at random: two mistakes that might hide each other."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from collapsecheck.grading.mutant import Mutant, mutants
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.statement import Case, StatementError, Theorem

MOST_DRAWS = 20  # per pair that is asked for: some theorems have fewer pairs


def pairs(theorem: Theorem, count: int, seed: int = 0) -> Iterator[Mutant]:
    """`count` different pairs of changes to the theorem's formulas, fewer if it has not so many."""
    random, seen = Random(seed), set[str]()
    singles = [mutant for mutant in mutants(theorem) if mutant.focus and not mutant.refusal]
    for _ in range(MOST_DRAWS * count if singles else 0):
        pair = _pair(theorem, random.choice(singles), random.choice(singles), random)
        if pair is not None and pair.name not in seen:
            seen.add(pair.name)
            yield pair
        if len(seen) == count:
            return


def _pair(theorem: Theorem, first: Mutant, second: Mutant, random: Random) -> Mutant | None:
    """Both changes; if they concern one case, the second is one of those that the changed case has."""
    changed = {case.name: case for case in first.theorem.cases if case.name in first.focus}
    if first.focus == second.focus:
        alone = _alone(theorem, tuple(changed.values()))
        again = [mutant for mutant in mutants(alone) if mutant.focus and not mutant.refusal]
        if not again:
            return None
        second = random.choice(again)
    changed |= {case.name: case for case in second.theorem.cases if case.name in second.focus}
    cases = tuple(changed.get(case.name, case) for case in theorem.cases)
    if all(one == other for one, other in zip(cases, theorem.cases, strict=True)):
        return None
    name, focus = f"{first.name}; and {second.name}", tuple(changed)
    try:
        return Mutant(name, replace(theorem, cases=cases), focus)
    except StatementError as error:
        return Mutant(name, theorem, focus, refusal=str(error))


def _alone(theorem: Theorem, cases: tuple[Case, ...]) -> Theorem:
    """The theorem with these cases and no other."""
    settings = tuple(dict.fromkeys(setting_of(theorem, case) for case in cases))
    return replace(theorem, cases=cases, setting=settings[0], settings=settings[1:])
