"""Theorems by the names that users type."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from collapsecheck.errors import meant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collapsecheck.theory.statement import Theorem


def catalogued() -> Mapping[str, Theorem]:
    """The catalogue; a theorem file that breaks its rules is bad input."""
    from collapsecheck.numerics.checks import refuse
    from collapsecheck.theory.catalogue import catalogue

    try:
        return catalogue()
    except ValueError as error:
        refuse(str(error))


def theorem_named(slug: str | Path, files: bool = True) -> Theorem:
    """The theorem with this slug, or of the file at this path; InputError names the closest slugs.

    files: whether a path will do; a file's theorem is known here alone, not to the processes of a campaign.
    """
    from collapsecheck.numerics.checks import refuse, shown
    from collapsecheck.theory.catalogue import is_path, theorem_at

    if not isinstance(slug, str | Path):
        refuse(f"a theorem is named by its slug, or by the path of its file, not by {shown(slug)}")
    if is_path(str(slug)) and files:
        for solver in ("z3", "flint"):
            import_module(solver)  # there before the file, so that what it replaces is seen
        return theorem_at(str(slug))
    theorems = catalogued()
    if str(slug) in theorems:
        return theorems[str(slug)]
    refuse(f"unknown theorem {shown(str(slug))}; {meant(str(slug), theorems, '`collapsecheck list` names them all')}")


def theorems_named(slugs: Any, files: bool = True) -> dict[str, Theorem]:
    """By what was written, each once: slugs or paths, or a single one; every theorem of the catalogue if none is."""
    from collapsecheck.numerics.checks import refuse, shown

    given = [slugs] if isinstance(slugs, str | Path) else slugs
    if not isinstance(given, Iterable):
        refuse(f"theorems are named by a list of slugs, empty for all, not by {shown(slugs)}")
    return {str(slug): theorem_named(slug, files) for slug in given} or dict(catalogued())
