"""The exported Coq statements follow the claims, and a stamp counts for the sources that it was made from only."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
import sympy as sp

from collapsecheck.formal import Inexpressible, exported, left_out, region_file, source, standing, together
from collapsecheck.formal.stamp import FOLDER, sources
from collapsecheck.formal.text import proposition, real, roots
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.notation import beta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Theorem, Value


def _files() -> dict[str, Theorem]:
    return {region_file(t).name: t for t in catalogue().values() if t.expected == "holds"}


KEPT = sorted(path.name for path in (FOLDER / "regions").glob("*.v") if path.name != "Together.v")


@pytest.mark.parametrize("name", KEPT)
def test_the_kept_file_says_what_the_theorem_claims(name: str) -> None:
    assert (FOLDER / "regions" / name).read_text(encoding="utf-8") == source(_files()[name])


def test_every_theorem_with_expressible_claims_is_kept_and_gathered() -> None:
    assert set(KEPT) == {name for name, theorem in _files().items() if exported(theorem)}
    gathered = (FOLDER / "regions" / "Together.v").read_text(encoding="utf-8")
    assert gathered == together([name.removesuffix(".v") for name in KEPT])


def test_a_claim_without_a_statement_is_named() -> None:
    theorem = catalogue()["trap-window"]
    assert left_out(theorem) == ["no Coq statement for Network"]
    assert "(* Left out: no Coq statement for Network. *)" in source(theorem)
    assert len(exported(theorem)) < sum(len(case.claims) for case in theorem.cases)
    with pytest.raises(Inexpressible, match="landscape: no Coq statement for Curvature"):
        source(catalogue()["landscape"])
    assert "no proof of what has roots of sums" in left_out(catalogue()["gradient-flow"])


def test_rho_of_some_levels_alone_is_not_passed_over() -> None:
    theorem = catalogue()["hvae-fixed"]
    case = replace(theorem.cases[0], claims=theorem.cases[0].claims[:1])
    assert left_out(replace(theorem, cases=(case,))) == ["no Coq statement for rho"]


def test_no_claim_is_left_out() -> None:
    theorem = catalogue()["vae-learnable"]
    said = sum(len(case.claims) for case in theorem.cases)
    rho = sum(isinstance(c, Value) and c.quantity == "rho" for case in theorem.cases for c in case.claims)
    regions, overlaps, cover = 2, 1, 1
    assert left_out(theorem) == []
    assert len(exported(theorem)) == said - rho + regions + overlaps + cover


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (theta / (sp.sqrt(beta(1)) * eta_dec), "(theta / ((sqrt beta_1) * eta_dec))"),
        (theta ** sp.Rational(2, 3), "(Rpower theta (2 / 3))"),
        (sp.log(sigma(1)) - 1, "((- 1) + (ln sigma_1))"),
        (1 / theta**2, "(/ (theta ^ 2))"),
    ],
)
def test_formulas(expr: sp.Expr, text: str) -> None:
    assert real(expr) == text


def test_conditions_turn_greater_round() -> None:
    assert proposition(theta > eta_dec) == "eta_dec < theta"
    assert proposition((theta >= 1) & (eta_dec < 1)) == "(eta_dec < 1 /\\ 1 <= theta)"


def test_what_has_no_text_is_an_error() -> None:
    with pytest.raises(Inexpressible, match="no Coq text"):
        real(sp.sin(theta))
    with pytest.raises(Inexpressible, match="a root of"):
        list(roots([sp.sqrt(theta + 1)]))


def _copy(folder: Path, stamp: str = "") -> Path:
    """A library of one file, the exported claims of vae-learnable."""
    theorem = catalogue()["vae-learnable"]
    (folder / "regions").mkdir()
    region_file(theorem, folder).write_text(source(theorem), encoding="utf-8")
    (folder / "_CoqProject").write_text(f"-Q . Collapse\nregions/{region_file(theorem).name}\n", encoding="utf-8")
    if stamp:
        text = f"8.16.1 4.13.1\n{sha256(sources(folder)[0].read_bytes()).hexdigest()}\n"
        (folder / stamp).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("stamp", ["checked", "stored"])
def test_a_stamp_of_these_sources_counts(stamp: str, tmp_path: Path) -> None:
    assert standing(catalogue()["vae-learnable"], _copy(tmp_path, stamp)) == stamp


def test_without_a_stamp_nothing_is_claimed(tmp_path: Path) -> None:
    assert standing(catalogue()["vae-learnable"], _copy(tmp_path)) is None


def test_a_stamp_of_other_sources_does_not_count(tmp_path: Path) -> None:
    folder = _copy(tmp_path, "checked")
    (folder / "_CoqProject").write_text("-Q . Collapse\nother.v\nregions/vae_learnable.v\n", encoding="utf-8")
    (folder / "other.v").write_text("(* added later *)\n", encoding="utf-8")
    assert standing(catalogue()["vae-learnable"], folder) is None


def test_changed_sources_lose_their_standing_at_once(tmp_path: Path) -> None:
    theorem = catalogue()["vae-learnable"]
    folder = _copy(tmp_path, "checked")
    assert standing(theorem, folder) == "checked"
    (folder / "other.v").write_text("(* added later *)\n", encoding="utf-8")
    with (folder / "_CoqProject").open("a", encoding="utf-8") as project:
        project.write("other.v\n")
    assert standing(theorem, folder) is None
    region_file(theorem, folder).write_text(source(theorem) + "\n", encoding="utf-8")
    assert standing(theorem, folder) is None


def test_a_changed_claim_loses_its_standing(tmp_path: Path) -> None:
    theorem = catalogue()["vae-learnable"]
    folder = _copy(tmp_path, "checked")
    assert standing(replace(theorem, cases=theorem.cases[1:]), folder) is None
    assert standing(catalogue()["vae-fixed-isotropic"], folder) is None
