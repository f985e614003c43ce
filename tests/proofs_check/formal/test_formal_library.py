"""What is said of a theorem's formal proof: the propositions exist, all are told, hierarchies are about one mode."""

import re
import runpy
from pathlib import Path

import pytest

from collapsecheck.formal import (
    PROPOSITIONS,
    axioms,
    claim_texts,
    exported,
    formal_words,
    proposition_text,
    region_file,
    standing,
)
from collapsecheck.formal.stamp import FOLDER
from collapsecheck.site.theorem import formal
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.statement import Theorem


def test_every_proposition_is_told_of_some_theorem_and_exists() -> None:
    proved = set(re.findall(r"^Theorem (\w+)", (FOLDER / "Theorems.v").read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert {name for names in PROPOSITIONS.values() for name in names} == proved
    assert set(PROPOSITIONS) <= set(catalogue())
    for name in proved:
        assert proposition_text(name).startswith(f"Definition {name} :=") and proposition_text(name).endswith(".")
        assert proposition_text(name).count("Definition") == 1


def test_the_axioms_are_those_of_classical_reals() -> None:
    assert sorted(axioms()) == ["classic", "functional_extensionality_dep", "sig_forall_dec", "sig_not_dec"]
    assert axioms(Path("nowhere")) == []


@pytest.mark.parametrize("slug", ["vae-learnable", "any-loss", "information"])
def test_the_shown_statements_are_the_exported_ones(slug: str) -> None:
    theorem = catalogue()[slug]
    assert [text.split()[1] for text in claim_texts(theorem)] == [lemma.name for lemma in exported(theorem)]
    assert not any("Qed" in text for text in claim_texts(theorem))


def _stored(theorem: Theorem, folder: Path = FOLDER) -> str | None:
    return "stored" if region_file(theorem, folder).is_file() else None


@pytest.fixture
def stamped(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("library", "stamp"):
        monkeypatch.setattr(f"collapsecheck.formal.{module}.accepted", _stored)


@pytest.mark.usefixtures("stamped")
@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("hvae-fixed", "about one mode, θ > 0; that the loss of several levels falls into modes is not formal"),
        ("chain", "about one mode, θ > 0; that the loss of several levels falls into modes is not formal"),
        ("vae-learnable", "about one mode, θ > 0; the propositions are about the full loss, in all dimensions"),
        ("dead-unit", "inequalities between numbers; the way from networks to them is not formal"),
        ("finite-sample", "Inequalities are proved as they stand, not the way to them"),
        ("elbo-gap", "the way to them"),
        ("local-stability", "in part: Coq accepted 2 statements; no Coq statement for Network"),
        ("trap-window", "in part: Coq accepted 1 statements; no Coq statement for Network"),
        ("monotonicity-naive", "more_beta_can_wake_a_level"),
    ],
)
def test_what_the_claims_are_about_is_said(slug: str, said: str) -> None:
    assert said in " ".join(formal_words(catalogue()[slug]))


@pytest.mark.usefixtures("stamped")
def test_a_theorem_exported_in_part_has_no_standing() -> None:
    assert standing(catalogue()["vae-learnable"]) == "stored"
    assert not any(
        standing(catalogue()[slug]) for slug in ("local-stability", "trap-window", "gradient-flow", "landscape")
    )


def test_without_a_stamp_no_claim_counts_as_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collapsecheck.formal.library.accepted", lambda theorem: None)
    first = [formal_words(catalogue()[slug])[0] for slug in ("vae-learnable", "landscape")]
    assert first == [
        "Formal proof (Coq): not checked for these sources (make formal does).",
        "Formal proof (Coq): none; no Coq statement for Curvature.",
    ]
    assert formal_words(catalogue()["erratum-kl-per-dimension"]) == []


def test_the_page_shows_the_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collapsecheck.site.theorem.accepted", lambda theorem: "stored")
    page = "\n".join(formal(catalogue()["vae-learnable"]))
    assert proposition_text("vae_learnable") in page and claim_texts(catalogue()["vae-learnable"])[0] in page
    assert "The 13 exported claims" in page
    long = "\n".join(formal(catalogue()["chain"]))
    assert "the first 24, all in theory/formal/regions/chain.v" in long and len(long) < 40_000
    assert region_file(catalogue()["chain"]).is_file()


def test_the_page_lists_every_theorem_with_its_claims() -> None:
    docs = Path(__file__).parents[3] / "docs"
    page = (docs / "formal.md").read_text(encoding="utf-8")
    assert runpy.run_path(str(docs / "scripts" / "write_formal.py"))["written"](page) == page
