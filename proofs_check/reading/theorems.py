"""Theorems by the names that users type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from collapsecheck.errors import meant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collapsecheck.theory.statement import Theorem


def catalogued() -> Mapping[str, Theorem]:
    """The catalogue; a theorem file that breaks its rules is bad input."""
    from collapsecheck.theory.catalogue import catalogue

    try:
        return catalogue()
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def theorem_named(slug: str) -> Theorem:
    """The theorem with this slug, or of the file at this path; bad input names the closest slugs."""
    from collapsecheck.theory.catalogue import is_path, theorem_at

    if is_path(slug):
        return theorem_at(slug)
    theorems = catalogued()
    if slug in theorems:
        return theorems[slug]
    raise click.UsageError(f"unknown theorem {slug!r}; {meant(slug, theorems, '`collapsecheck list` names them all')}")
