"""The catalogue: every module of `theory.theorems` that defines THEOREM, in an order that respects `uses`."""

from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pkgutil import iter_modules

import theory.theorems
from theory import mode
from theory.mode import setting_of
from theory.notation import correlation
from theory.statement import Case, Theorem, Trend


@cache
def catalogue() -> dict[str, Theorem]:
    """All theorems by slug, each after those it uses, the false ones last.

    Raises ValueError if a file's name, slug or uses are wrong.
    """
    found = dict(_load(module.name) for module in iter_modules(theory.theorems.__path__))
    for theorem in found.values():
        _check(theorem, found)
    try:
        order = TopologicalSorter({slug: theorem.uses for slug, theorem in found.items()}).static_order()
        holding_first = sorted(order, key=lambda slug: found[slug].expected != "holds")
        return {slug: found[slug] for slug in holding_first}
    except CycleError as error:
        raise ValueError(f"theorems use each other in a circle: {' → '.join(error.args[1])}") from error


def _load(name: str) -> tuple[str, Theorem]:
    theorem = getattr(import_module(f"theory.theorems.{name}"), "THEOREM", None)
    if theorem is None:
        raise ValueError(f"theory/theorems/{name}.py defines no THEOREM")
    if theorem.slug != name.replace("_", "-"):
        raise ValueError(f"theory/theorems/{name}.py defines the slug {theorem.slug!r}: file name and slug must agree")
    return theorem.slug, theorem


def _check(theorem: Theorem, found: dict[str, Theorem]) -> None:
    missing = [slug for slug in theorem.uses if slug not in found]
    if missing:
        raise ValueError(f"{theorem.slug} uses unknown theorems: {', '.join(missing)}")
    if not any(case.claims for case in theorem.cases):
        raise ValueError(f"{theorem.slug} claims nothing: give it at least one case with a claim")
    for case in theorem.cases:
        _check_case(theorem, case)
    if theorem.expected == "fails" and not theorem.counterexample:
        raise ValueError(f"{theorem.slug} is expected to fail: store its counterexample")


def _check_case(theorem: Theorem, case: Case) -> None:
    """Claims speak of levels and parameters that the case's setting has."""
    setting = setting_of(theorem, case)
    known = mode.parameters(setting) | {symbol for symbol, _ in setting.tied} | {correlation}
    for claim in case.claims:
        level = getattr(claim, "level", 0)
        if level > setting.depth:
            raise ValueError(
                f"{theorem.slug}, case {case.name!r}: level {level} of a model with {setting.depth} levels"
            )
        if isinstance(claim, Trend) and claim.parameter not in known:
            raise ValueError(f"{theorem.slug}, case {case.name!r}: the setting has no parameter {claim.parameter}")
