"""The catalogue: every module of the folders of theory/theorems defines THEOREM; the order respects `uses`."""

import ast
import inspect
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

import collapsecheck.theory.theorems
from collapsecheck.theory.model import mode, setting_of
from collapsecheck.theory.notation import correlation
from collapsecheck.theory.statement import Case, Theorem, Trend


@cache
def catalogue() -> dict[str, Theorem]:
    """All theorems by slug, each after those it uses, the false ones last.

    Raises ValueError if a file's name, slug or uses are wrong.
    """
    found = {slug: module.THEOREM for slug, module in modules().items()}
    for theorem in found.values():
        _check(theorem, found)
    try:
        order = TopologicalSorter({slug: theorem.uses for slug, theorem in found.items()}).static_order()
        holding_first = sorted(order, key=lambda slug: found[slug].expected != "holds")
        return {slug: found[slug] for slug in holding_first}
    except CycleError as error:
        raise ValueError(f"theorems use each other in a circle: {' → '.join(error.args[1])}") from error


def modules() -> dict[str, ModuleType]:
    """The file of every theorem, imported, by the theorem's slug; ValueError if one defines none or another's."""
    package = collapsecheck.theory.theorems
    found = walk_packages(package.__path__, f"{package.__name__}.")
    return dict(_load(file.name) for file in found if not file.ispkg)


def _load(name: str) -> tuple[str, ModuleType]:
    module, file = import_module(name), f"{name.removeprefix('collapsecheck.').replace('.', '/')}.py"
    if not __debug__ and _asserts(module):
        raise ValueError(f"{file} checks with assert, which Python drops under -O: use collapsecheck.theory.checks")
    theorem = getattr(module, "THEOREM", None)
    if theorem is None:
        raise ValueError(f"{file} defines no THEOREM")
    if theorem.slug != name.rpartition(".")[2].replace("_", "-"):
        raise ValueError(f"{file} defines the slug {theorem.slug!r}: file name and slug must agree")
    return theorem.slug, module


def _asserts(module: ModuleType) -> bool:
    return any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(inspect.getsource(module))))


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
