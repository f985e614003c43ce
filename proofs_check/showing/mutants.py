"""The mutation score on the command line: progress on a terminal, then a table and the mutants that need a look."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.table import Table

from collapsecheck.grading import Judgement, judgements, mutants, structural
from collapsecheck.progress import bar
from collapsecheck.streams import console
from collapsecheck.theory.catalogue import theorem_at

COLUMNS = ("mutants", "refuted", "refuted_by_two", "noticed", "equivalent", "survivors")


def judge_with_progress(slugs: Sequence[str], jobs: int, pairs: int = 0) -> list[Judgement]:
    """Judge all mutants of the theorems, or so many random pairs of changes of each.

    A bar on standard error if that is a terminal, otherwise nothing.
    """
    shown_on = console(stderr=True)
    singles = (1 for slug in slugs for make in (mutants, structural) for _ in make(theorem_at(slug)))
    total = pairs * len(slugs) or (sum(singles) if shown_on.is_terminal else 0)  # counting them takes a minute
    with bar(shown_on, "mutants", total) as shown:
        return judgements(slugs, jobs, on_progress=lambda judgement: shown.advance(), pairs=pairs)


def score_table(score: Mapping[str, Any]) -> Table:
    """One row of counts per theorem, then the total."""
    drawn = Table(box=None)
    drawn.add_column("theorem", no_wrap=True)
    for name in COLUMNS:
        drawn.add_column(name.replace("_", " "), justify="right")
    for slug, counts in (*score["theorems"].items(), ("total", score["total"])):
        drawn.add_row(slug, *(str(_number(counts[name])) for name in COLUMNS))
    return drawn


def remarks(score: Mapping[str, Any]) -> Iterator[str]:
    """Per theorem: the survivors, mutants refuted by one kind of witness, and equivalents with their proofs."""
    for title, field in (("survivor", "survivors"), ("refuted by one kind", "refuted_by_one")):
        for slug, counts in score["theorems"].items():
            yield from (f"{title}: {slug}: {name}" for name in counts[field])
    for slug, counts in score["theorems"].items():
        yield from (f"equivalent: {slug}: {name}: {proof}" for name, proof in counts["equivalents"].items())


def _number(entry: int | Mapping[str, int] | Sequence[str]) -> int:
    if isinstance(entry, Mapping):
        return sum(entry.values())
    return entry if isinstance(entry, int) else len(entry)
