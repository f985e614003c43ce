"""The catalogue: every module of `theory.theorems` that defines THEOREM, in an order that respects `uses`."""

from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pkgutil import iter_modules

import theory.theorems
from theory.statement import Theorem


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
    if theorem.expected == "fails" and not theorem.counterexample:
        raise ValueError(f"{theorem.slug} is expected to fail: store its counterexample")
