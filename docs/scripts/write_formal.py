"""Write the table of theorems, their claims and what is formal of them into docs/formal.md.

python docs/scripts/write_formal.py [PAGE]
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import sympy as sp

from collapsecheck.files import write_atomically
from collapsecheck.formal import PROPOSITIONS, Lemma, exported, left_out
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.statement import Claim, Theorem, Trend, Value

PAGE = Path(__file__).parents[1] / "formal.md"
START, END = "<!-- formal: start -->", "<!-- formal: end -->"
WORDS = {"Active": "active iff", "ForAll": "inequalities", "Network": "any network", "Curvature": "curvatures"}


def kind(claim: Claim) -> str:
    """The claim in a word or two."""
    if isinstance(claim, Value):
        return {"minimum": "minima", "sigma": "σ", "rho": "ρ", "rate": "rates"}.get(claim.quantity, claim.quantity)
    return "trends" if isinstance(claim, Trend) else WORDS.get(type(claim).__name__, type(claim).__name__.lower())


def row(theorem: Theorem, lemmas: list[Lemma]) -> str:
    """One theorem that holds."""
    counts = Counter(kind(claim) for case in theorem.cases for claim in case.claims)
    claims = ", ".join(f"{count} {name}" for name, count in counts.items())
    missing = left_out(theorem)
    statements = "; ".join([str(len(lemmas)), *missing])
    regions = len(assumed(lemmas))
    library = ", ".join(f"`{name}`" for name in PROPOSITIONS.get(theorem.slug, ())) or "–"
    return f"| `{theorem.slug}` | {claims} | {statements} | {regions} | {'–' if missing else 'yes'} | {library} |"


def assumed(lemmas: list[Lemma]) -> dict[str, bool]:
    """What the exported claims assume, and whether that is no more than positive parameters."""
    every = (lemma.hypotheses for lemma in lemmas)
    return {each.text(): not each.minimisers and set(each.conditions) <= {sp.true} for each in every}


def totals(every: list[list[Lemma]]) -> str:
    """How many claims, how many regions."""
    trivial = [each for lemmas in every for each in assumed(lemmas).values()]
    told = f"The {sum(map(len, every))} statements assume {len(trivial)} different things, counted per theorem"
    return f"{told}; {sum(trivial)} of these are no more than positive parameters."


def table() -> str:
    """All theorems that hold."""
    theorems = [t for t in catalogue().values() if t.expected == "holds"]
    lemmas = [exported(theorem) for theorem in theorems]
    head = [
        f"{totals(lemmas)}\n",
        "| theorem | claims | Coq statements of them | regions of these, none empty | all of it, so `formal` is set "
        "| propositions of the library |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *map(row, theorems, lemmas)])


def written(page: str) -> str:
    """The page with its table renewed."""
    return re.sub(f"{START}.*{END}", lambda _: f"{START}\n\n{table()}\n\n{END}", page, flags=re.DOTALL)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    write_atomically(target, written(target.read_text(encoding="utf-8")))
