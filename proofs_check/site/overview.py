"""Pages about all theorems: the list, errata, evidence with its heat map, and all derivations for print."""

from collections.abc import Mapping
from html import escape
from typing import Any

from collapsecheck.evidence import reach, weakest
from collapsecheck.formal import standing
from collapsecheck.judge import EVERYTHING, covers
from collapsecheck.showing import point_text
from collapsecheck.site import claims
from collapsecheck.site.content import Content
from collapsecheck.site.html import badge, code, folded, table
from collapsecheck.site.steps import Derived
from collapsecheck.site.words import explanation, myst
from collapsecheck.theory.statement import Theorem
from collapsecheck.theory.writing import gist, to_text

INDEX = (
    "Below each name: its [grade](../verified.md), what part of its setting the claims cover, whether Coq has accepted "
    "every claim ([formal](../formal.md): checked here, stored from elsewhere, or –), and what it says."
)
MARKS = {"proof": "P", "certificate": "C", "numeric": "N"}


def list_page(content: Content) -> str:
    """Every theorem with its statement, in a hidden table of contents as well."""
    parts = [
        "# Theorems",
        INDEX,
        "What holds, each with its derivation and all witnesses:",
        entries(content, content.holding),
    ]
    parts += ["What does not hold, kept under test with a counterexample:", entries(content, content.failing)]
    names = "\n".join(f"{to_text(theorem.title)} <{theorem.slug}>" for theorem in content.theorems.values())
    return "\n\n".join([*parts, f"```{{toctree}}\n:hidden:\n\n{names}\n```"]) + "\n"


def entries(content: Content, theorems: list[Theorem]) -> str:
    """A definition per theorem: its grade, what its claims cover, what is formal, and what it says."""
    return "\n\n".join(
        f"[{to_text(theorem.title)}]({theorem.slug}.md)\n: {badge(content.latest.grade(theorem))} "
        f"{' · '.join([*standings(theorem), myst(gist(theorem))])}"
        for theorem in theorems
    )


def standings(theorem: Theorem) -> list[str]:
    """What the claims cover, and the formal field, "–" where nothing is formal."""
    limits = [_covered(covers(theorem))] if theorem.expected == "holds" else []
    return [*limits, f"*formal: {standing(theorem) or '–'}*"]


def _covered(limits: str) -> str:
    return f"covers {limits}" if limits == EVERYTHING else f"**{limits}**"


def errata_page(content: Content) -> str:
    """Published formula, what is wrong, a minimal counterexample, the corrected formula."""
    errata = [theorem for theorem in content.failing if theorem.kind == "erratum"]
    limits = [theorem for theorem in content.failing if theorem.kind != "erratum"]
    parts = ["# Errata", "Formulas as published or coded that are false, each refuted on every run of the verifier."]
    parts += [erratum(theorem) for theorem in errata]
    parts += ["## Limits\n\nStatements that one might expect to hold beyond the theorems, and that do not."]
    return "\n\n".join([*parts, *(erratum(theorem, "###") for theorem in limits)]) + "\n"


def erratum(theorem: Theorem, level: str = "##") -> str:
    """One false statement."""
    published = "\n\n".join(f"{claims.region(case)}\n\n{claims.claims(case)}" for case in theorem.cases)
    parts = [
        f"{level} {to_text(theorem.title)}",
        f"*Source:* {myst(theorem.source)}",
        f"*Claim:* {myst(gist(theorem))}",
        explanation(theorem),
        f"*As written:*\n\n{published}",
        f"<p><em>Counterexample:</em> {escape(point_text(theorem.counterexample))}.</p>",
    ]
    if theorem.correction:
        held = "\n\n".join(f"{claims.region(case)}\n\n{claims.claims(case)}" for case in theorem.correction)
        parts.append(f"*What holds instead:*\n\n{held}")
    return "\n\n".join([*parts, f"[Derivation and witnesses](theorems/{theorem.slug}.md)"])


def evidence_page(content: Content, figure: str) -> str:
    """The heat map and the same as a table."""
    witnesses = sorted({item["witness"] for entry in content.latest.entries.values() for item in entry["evidence"]})
    rows = [evidence_row(theorem, content, witnesses) for theorem in content.theorems.values()]
    return f"""# Evidence

What every witness says on every theorem: **P** supports with a proof for all parameters, **C** with a checked
certificate per instance, **N** with numerical agreement; **✗** refutes; **·** has nothing to say. {content.latest.made}

{figure}

{folded("The same as a table", table(("theorem", "grade", *witnesses), rows))}

## What the grades rest on

A grade is that of its weakest link: of all that a theorem's claims rest on, what was shown least.

{table(("theorem", "claims", "weakest link", "scope"), map(link_row, _entries(content)))}
"""


def _entries(content: Content) -> list[dict[str, Any]]:
    return [entry for entry in content.latest.entries.values() if entry["grade"] != "refuted"]


def link_row(entry: Mapping[str, Any]) -> list[str]:
    """A theorem's claims, the weakest link of them, its scope and what the theorem leaves out."""
    link = weakest(entry["grade"], entry["cited"])
    name = f'<a href="theorems/{entry["slug"]}.html">{code(entry["slug"])}</a>'
    return [name, str(len(entry["claims"])), escape(link.name), escape(reach(link, entry["covers"]))]


def evidence_row(theorem: Theorem, content: Content, witnesses: list[str]) -> list[str]:
    """The theorem's cells."""
    link = f'<a href="theorems/{theorem.slug}.html">{code(theorem.slug)}</a>'
    return [link, badge(content.latest.grade(theorem)), *(mark(theorem, content, name) for name in witnesses)]


def mark(theorem: Theorem, content: Content, witness: str) -> str:
    """P, C, N, ✗, · or, where the report has nothing, an empty cell."""
    entry = content.latest.entries.get(theorem.slug, {"evidence": []})
    for item in entry["evidence"]:
        if item["witness"] == witness:
            return {"refutes": "✗", "silent": "·"}.get(item["verdict"]) or MARKS[item["strength"]]
    return ""


def derivations_page(content: Content, derived: Mapping[str, Derived]) -> str:
    """Everything unfolded, a theorem per printed page and on."""
    chapters = [chapter(theorem, derived[theorem.slug]) for theorem in content.theorems.values()]
    return "\n\n".join(["# All derivations", "For printing: every step of every derivation.", *chapters]) + "\n"


def chapter(theorem: Theorem, derived: Derived) -> str:
    """One theorem."""
    steps = (f"**{title}**\n\n{body}" for title, body in derived.steps)
    intro = f"## {to_text(theorem.title)}\n\n{myst(gist(theorem))}\n\n*Source:* {myst(theorem.source)}"
    return "\n\n".join([intro, "**Notation**", derived.letters, *steps])
