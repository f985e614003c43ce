"""A theorem's Coq file: the lemmas that its claims have, and by name the kinds of claims that have none."""

from collapsecheck.formal.claims import cases_together, statements
from collapsecheck.formal.instances import instances, name
from collapsecheck.formal.shapes import Lemma
from collapsecheck.formal.text import Inexpressible
from collapsecheck.theory.statement import Theorem

HEAD = """(* Written by `python -m collapsecheck.formal` from the claims of {slug}; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited{more}.
Import ListNotations.
Open Scope R_scope.
"""
GATHERED = "(* Written by `python -m collapsecheck.formal`: it prints the axioms behind all exported claims. *)\n"
LEFT_OUT = "(* Left out: "


def exported(theorem: Theorem) -> list[Lemma]:
    """A lemma for every claim that has a Coq statement, and for the cases together; none if no claim has one."""
    return _lemmas(theorem, list(statements(theorem)))


def left_out(theorem: Theorem) -> list[str]:
    """Which kinds of claims are not exported."""
    return _reasons(list(statements(theorem)))


def _lemmas(theorem: Theorem, parts: list[Lemma | Inexpressible]) -> list[Lemma]:
    found = [part for part in parts if isinstance(part, Lemma)]
    return [*found, *cases_together(theorem)] if found else []


def _reasons(parts: list[Lemma | Inexpressible]) -> list[str]:
    return sorted({str(part) for part in parts if isinstance(part, Inexpressible)})


def source(theorem: Theorem) -> str:
    """The Coq file of the theorem. Raises Inexpressible if none of its claims has a Coq statement."""
    parts = list(statements(theorem))
    lemmas, missing = _lemmas(theorem, parts), _reasons(parts)
    if not lemmas:
        raise Inexpressible(f"{theorem.slug}: {'; '.join(missing)}")
    files = sorted({lemma.rests_on for lemma in lemmas} - {""})
    return (
        HEAD.format(slug=theorem.slug, more="".join(f" {file}" for file in files))
        + "".join(f"{LEFT_OUT}{why}. *)\n" for why in missing)
        + "".join(lemma.text() + instance for lemma, instance in instances(lemmas))
        + f"\n{_gathered('all', [each for lemma in lemmas for each in (lemma.name, name(lemma))])}"
    )


def together(modules: list[str]) -> str:
    """A Coq file that prints what all claims of these modules rest on."""
    required = "".join(f"From Collapse.regions Require {module}.\n" for module in modules)
    claims = _gathered("claims", [f"{module}.all" for module in modules])
    return f"{GATHERED}{required}{claims}Print Assumptions claims.\n"


def _gathered(name: str, proofs: list[str]) -> str:
    """A definition that rests on all of them, of the list's size: the types of a tuple would grow as its square."""
    listed = "".join(f"  let _ := {proof} in\n" for proof in proofs)
    return f"Definition {name} :=\n{listed}  I.\n"
