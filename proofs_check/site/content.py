"""What all generated pages read: catalogue, latest evidence, mutation score, and the folder they are written to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from collapsecheck.site.evidence import Latest, latest
from collapsecheck.theory.statement import Theorem

ROW = re.compile(r"^\| `([a-z0-9-]+)` \| ([\d |]+) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Content:
    """source: the folder that the MyST sources are written to. mutants: per slug mutants, refuted, by two kinds, …"""

    theorems: Mapping[str, Theorem]
    latest: Latest
    mutants: Mapping[str, list[int]]
    source: Path

    @property
    def holding(self) -> list[Theorem]:
        """The theorems that should hold."""
        return [theorem for theorem in self.theorems.values() if theorem.expected == "holds"]

    @property
    def failing(self) -> list[Theorem]:
        """Errata and limits."""
        return [theorem for theorem in self.theorems.values() if theorem.expected == "fails"]


def gather(root: Path, theorems: Mapping[str, Theorem], source: Path) -> Content:
    """Read the report docs/evidence.json and the mutation score that docs/verified.md shows."""
    text = (root / "docs" / "verified.md").read_text(encoding="utf-8")
    _, _, marked = text.partition("<!-- mutants: start -->")
    scores = {slug: list(map(int, counts.split("|"))) for slug, counts in ROW.findall(marked)}
    return Content(theorems, latest(root / "docs" / "evidence.json"), scores, source)
