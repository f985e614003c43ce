"""One Coq file per theorem: its claims as statements about `chain_of`, each closed by a tactic of theory/formal/Mode.v.

What is written follows the claims. A claim that changes changes the statement, and the build fails until it is true.
A claim that has no Coq statement is left out and named; its theorem then counts as exported in part.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

import sympy as sp

from collapsecheck.formal.inequalities import for_all, rootless
from collapsecheck.formal.shapes import Lemma, coq_mode, given
from collapsecheck.formal.text import Inexpressible, proposition, real
from collapsecheck.formal.trends import trend
from collapsecheck.formal.values import minimiser, value_at
from collapsecheck.theory.model import has_minimiser, mode, setting_of, tie
from collapsecheck.theory.statement import Active, Case, ForAll, Setting, Theorem, Trend, Value

MOST_REGIONS = 4


def statements(theorem: Theorem) -> Iterator[Lemma | Inexpressible]:
    """A lemma for every claim, or the reason why it has none."""
    for number, case in enumerate(theorem.cases, start=1):
        setting, name = setting_of(theorem, case), f"case_{number}"
        told = has_minimiser(theorem, case)
        if told:
            yield _or_why_not(minimiser, name, setting, case)
        for claim in case.claims:
            if not (told and isinstance(claim, Value) and claim.quantity == "rho"):
                yield _or_why_not(_claim, name, theorem, case, claim)


def _or_why_not(lemma: Callable[..., Lemma], *parts: object) -> Lemma | Inexpressible:
    try:
        return lemma(*parts)
    except Inexpressible as why:
        return why


def _claim(name: str, theorem: Theorem, case: Case, claim: object) -> Lemma:
    setting = setting_of(theorem, case)
    if isinstance(claim, Value) and has_minimiser(theorem, case):
        return value_at(f"{name}_{claim.quantity}_{claim.level}", setting, case, claim)
    if isinstance(claim, Value) and claim.quantity == "unexplained":
        return _uninformed(f"{name}_{claim.quantity}_{claim.level}", setting, case, claim)
    if isinstance(claim, Active):
        return _active(f"{name}_active_{claim.level}", setting, case, claim)
    if isinstance(claim, Trend):
        return trend(f"{name}_{claim.parameter}_{claim.level}", setting, case, claim)
    if isinstance(claim, ForAll):
        return for_all(f"{name}_for_all_{case.claims.index(claim) + 1}", case, claim)
    raise Inexpressible(f"no Coq statement for {claim.quantity if isinstance(claim, Value) else type(claim).__name__}")


def _active(name: str, setting: Setting, case: Case, claim: Active) -> Lemma:
    where, condition = mode.region(setting, case), rootless(tie(setting, claim.condition))
    hypotheses = replace(given(setting, where, also=(condition,)), minimisers=(("rho", coq_mode(setting)),))
    conclusion = f"(0 < rho {claim.level}%nat <-> {proposition(condition)})"
    comment = f"{case.name}: level {claim.level} active"
    return Lemma(name, comment, hypotheses, conclusion, f"intros. by_active {setting.depth}%nat.")


def _uninformed(name: str, setting: Setting, case: Case, claim: Value) -> Lemma:
    where = mode.region(setting, case)
    hypotheses = replace(given(setting, where), minimisers=(("rho", coq_mode(setting)),))
    conclusion = f"unexplained rho {claim.level} = {real(claim.value)}"
    comment = f"{case.name}: unexplained by level {claim.level}"
    return Lemma(name, comment, hypotheses, conclusion, f"intros. by_unexplained {setting.depth}%nat.")


def cases_together(theorem: Theorem) -> Iterator[Lemma]:
    """Where a setting has at most four regions: they cover everything and no two of them overlap."""
    groups: dict[Setting, dict[int, Case]] = {}
    for number, case in enumerate(theorem.cases, start=1):
        if has_minimiser(theorem, case):
            groups.setdefault(setting_of(theorem, case), {})[number] = case
    for count, (setting, cases) in enumerate(groups.items(), start=1):
        if len(cases) <= MOST_REGIONS:
            wheres = {number: tie(setting, case.where) for number, case in cases.items()}
            yield _cover(f"cases_cover_{count}", setting, list(wheres.values()))
            for (one, here), (other, there) in combinations(wheres.items(), 2):
                yield _disjoint(f"cases_{one}_{other}_disjoint", setting, here, there)


def _disjoint(name: str, setting: Setting, here: sp.Basic, there: sp.Basic) -> Lemma:
    posed = given(setting, tie(setting, mode.well_posed(setting)), also=(here, there))
    conclusion = f"~ ({proposition(here)} /\\ {proposition(there)})"
    return Lemma(name, "no overlap", posed, conclusion, "intros. by_disjoint.")


def _cover(name: str, setting: Setting, wheres: list[sp.Basic]) -> Lemma:
    posed = given(setting, tie(setting, mode.well_posed(setting)), also=tuple(wheres))
    union = " \\/ ".join(proposition(where) for where in wheres)
    return Lemma(name, "nothing left out", posed, union, "intros. by_cases.")
