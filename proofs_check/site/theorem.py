"""The page of a theorem: statement, assumptions, cases, derivation, evidence, source, and how to check it oneself."""

import json
from collections.abc import Iterable, Iterator
from html import escape

from collapsecheck.formal import PROPOSITIONS, accepted, claim_texts, formal_words, proposition_text
from collapsecheck.judge import EVERYTHING, covers
from collapsecheck.showing import point_text
from collapsecheck.site import claims
from collapsecheck.site.content import Content
from collapsecheck.site.html import OPEN_ALL, badge, code, folded, table
from collapsecheck.site.regions import region_figure
from collapsecheck.site.steps import Derived, folded_steps
from collapsecheck.site.words import explanation, myst
from collapsecheck.theory.statement import Case, Theorem
from collapsecheck.theory.writing import gist, to_text

CASES_OPEN = 8
CLAIMS_SHOWN = 24


def assumed(theorem: Theorem) -> str:
    """What the statements are about, and what of their symbols is taken for granted."""
    if theorem.setting.model == "any":
        return "Statements are about the mean loss plus β times the mean KL, whatever the networks."
    return "Statements are about the global minimum, mode by mode; all parameters are positive, and θ may be 0."


def theorem_page(theorem: Theorem, derived: Derived, content: Content) -> str:
    """The whole page as MyST."""
    label = "In short, by hand" if theorem.expected == "holds" else "In short, by hand: a false statement"
    parts = [
        f"# {to_text(theorem.title)}",
        head(theorem, content),
        f":::{{admonition}} {label}\n{myst(gist(theorem))}\n:::",
        explanation(theorem),
        f"## Assumptions\n\n{claims.model(theorem.setting)} {assumed(theorem)} What is claimed, and checked, are the "
        "cases; title and summary are written by hand.",
        *cases("What it says, case by case", theorem.cases),
        *([region_figure(theorem, content.source)] if theorem.expected == "holds" else []),
        *counterexample(theorem),
        *cases("What holds instead", theorem.correction),
        f"## Derivation\n\nEvery check has passed on the sources that this page was built from.\n\n{OPEN_ALL}",
        folded("Notation", derived.letters),
        *folded_steps(derived),
        *evidence(theorem, content),
        *formal(theorem),
        *relations(theorem, content),
        check_it_yourself(theorem),
        f"## Source\n\n{myst(theorem.source)}. Other names and numbers are in the "
        "[bibliography](../reference/bibliography.md).",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def head(theorem: Theorem, content: Content) -> str:
    """The grade, what it counts with all that it rests on, what the claims are limited to, and the slug."""
    own, whole = content.latest.grade(theorem), content.latest.effective(theorem.slug, content.theorems)
    rests = "" if own == whole else f" (with what it rests on: {badge(whole)})"
    limits = covers(theorem)
    told = "" if limits == EVERYTHING else f" · <strong>{escape(limits)}</strong>"
    return f"<p>{badge(own)}{rests}{told} · {escape(theorem.kind)} · {code(theorem.slug)}</p>"


def cases(title: str, found: tuple[Case, ...]) -> Iterator[str]:
    """The cases; those beyond the first few are folded."""
    if not found:
        return
    yield f"## {title}"
    for number, case in enumerate(found):
        setting = f"{claims.model(case.setting)}\n\n" if case.setting is not None else ""
        body = f"{setting}{claims.region(case)}\n\n{claims.claims(case)}"
        name = to_text(case.name)
        yield f"### Case: {name}\n\n{body}" if len(found) <= CASES_OPEN else folded(f"{number + 1}. {name}", body)


def counterexample(theorem: Theorem) -> Iterator[str]:
    """The exact point at which a false statement fails."""
    if theorem.counterexample:
        yield f"## Counterexample\n\n<p>It fails at {escape(point_text(theorem.counterexample))}.</p>"


def evidence(theorem: Theorem, content: Content) -> Iterator[str]:
    """What every witness said in the stored report, and the mutants."""
    yield "## Witnesses"
    entry = content.latest.entries.get(theorem.slug)
    if entry is None:
        yield f"The stored report does not know this theorem yet: `collapsecheck verify {theorem.slug}` asks them."
        return
    heard = [item for item in entry["evidence"] if item["verdict"] != "silent"]
    yield table(("witness", "verdict", "strength", "what it did"), map(evidence_row, heard))
    silent = ", ".join(item["witness"] for item in entry["evidence"] if item["verdict"] == "silent")
    yield f"Nothing to say on this theorem: {silent or 'none'}. {content.latest.made}"
    if theorem.slug in content.mutants:
        counts = content.mutants[theorem.slug]
        yield (
            f"**Would they notice a wrong theorem?** Of {counts[0]} wrong versions, one change each, the witnesses "
            f"refuted {counts[1]}, {counts[2]} of them by two kinds of witness."
        )


def evidence_row(item: dict) -> tuple[str, ...]:
    """One witness; its instance is folded."""
    shown = ""
    if item.get("instance"):
        instance = escape(json.dumps(item["instance"], ensure_ascii=False, indent=1))
        shown = f"<details><summary>instance</summary><pre>{instance}</pre></details>".replace("\n\n", "\n")
    words = escape(" ".join(item["detail"].split()))
    return code(item["witness"]), escape(item["verdict"]), escape(item["strength"]), words + shown


def formal(theorem: Theorem) -> Iterator[str]:
    """What is proved in Coq, with the statements: propositions of the library, exported claims."""
    words = formal_words(theorem)
    if not words:
        return
    yield f"## Formal proof\n\n{myst(' '.join(words))} [What is formal](../formal.md)."
    names = PROPOSITIONS.get(theorem.slug, ())
    if names:
        yield folded("Propositions of the library", coq(proposition_text(name) for name in names))
    if accepted(theorem):
        texts = claim_texts(theorem)
        file = f"theory/formal/regions/{theorem.slug.replace('-', '_')}.v"
        left = f"; the first {CLAIMS_SHOWN}, all in {file}" if len(texts) > CLAIMS_SHOWN else ""
        yield folded(f"The {len(texts)} exported claims{left}", coq(texts[:CLAIMS_SHOWN]))


def coq(texts: Iterable[str]) -> str:
    """Coq source as a block."""
    return "```coq\n" + "\n\n".join(texts) + "\n```"


def relations(theorem: Theorem, content: Content) -> Iterator[str]:
    """What it rests on, what rests on it, and the errata that concern it."""
    used_by = [other for other in content.theorems.values() if theorem.slug in other.uses]
    groups = {
        "Rests on": [content.theorems[slug] for slug in theorem.uses],
        "Used by": [other for other in used_by if other.expected == "holds"],
        "Errata and limits that concern it": [other for other in used_by if other.expected == "fails"],
    }
    for title, others in groups.items():
        if others:
            lines = (f"- [{to_text(other.title)}]({other.slug}.md)" for other in others)
            yield f"## {title}\n\n" + "\n".join(lines)


def check_it_yourself(theorem: Theorem) -> str:
    """A command and a snippet; the tests run both."""
    return f"""## Check it yourself

```console
$ collapsecheck verify {theorem.slug}
```

```python
{snippet(theorem)}
```"""


def snippet(theorem: Theorem) -> str:
    """Python that runs every check of the derivation again, or re-evaluates the counterexample."""
    if theorem.expected == "fails":
        return f"""from collapsecheck import catalogue
from collapsecheck.evidence import EFFORTS
from collapsecheck.grading import witnesses

evidence = witnesses()["counterexample"](catalogue()["{theorem.slug}"], EFFORTS["quick"])
print(evidence.verdict, evidence.detail)"""
    return f"""from collapsecheck import catalogue
from collapsecheck.theory.derivations import derivation

for step in derivation(catalogue()["{theorem.slug}"]):
    print(step.title, "|", step.check() if step.check else "nothing to check")"""
