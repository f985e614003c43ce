"""Theorem files that are false, empty or misnamed: each is refused, refuted, undecided, or says what it is about.

Every file's docstring says what is wrong with it. What a hand-written title says is nobody's claim: the statement that
a grade is about is made from the cases.
"""

from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.grading.verification import Result, check
from collapsecheck.theory.catalogue import theorem_at
from collapsecheck.theory.statement import StatementError
from collapsecheck.theory.writing import claimed

FOLDER = Path(__file__).parent / "hostile"
REFUSED = {
    "cited_anything": "claims nothing",
    "contradictory_forall": "can never hold",
    "data_dependent_typo": "'data_dependent': it must be one of",
    "dummy_order": "the name of another symbol",
    "dummy_sqrt": "is a Dummy",
    "duplicate_rho": "rho 1 is claimed twice",
    "duplicate_rho_open": "rho 1 is claimed twice",
    "fixed_noise_moves": "moves σ, which is fixed",
    "generator": "is a generator, not a tuple",
    "integer_symbol": "under the assumptions of its symbols",
    "isotropic_unequal": "latents of unequal σ",
    "learn_string": "ends in a comma",
    "level_zero": "escape is claimed at level 0",
    "model_typo": "'CVAE': it must be one of 'vae', 'cvae'",
    "no_move": "does not move",
    "other_setting": "it speaks of VAE learnable, the theorem of CVAE learnable",
    "other_title": "claims nothing",
    "tie_theta": "is not among those that are meant",
    "two_diag_cited": "do not decouple",
    "two_diagonal_full": "do not decouple",
}
REFUSED_WHEN_CHECKED = {
    "check_returns_false": "returned False: it must return a sentence",
    "contradictory_where": "contradicts itself",
    "empty_cite": "no key of the bibliography",
}
REFUTED = (
    *("float_off", "never_looked", "tie_ge", "tiny_off", "trend_chart", "trend_leaves", "trend_naive"),
    *("wrong_level", "wrong_sigma"),
)
UNDECIDED = ("certified_false", "empty_signal2", "step_mismatch", "vacuous_exp", "zero_theta")
LIMITED = {
    "gap_other": "y = x",
    "hidden_band": "θ ≤ η_dec √β₁ or θ > 2 η_dec √β₁",
    "hvae_region_dropped": "β₁ σ₁²",
    "ill_posed": "β rises from each learned level to the next",
    "information_other": "θ > η_dec √β₁",
    "missing_encoder": "θ > η_dec √β₁",
    "narrow": "is narrower",
    "true_trend": "β₁ σ₁²/η₁² ≤ β₂ σ₂²/η₂²",
}
SLOW = {"narrow", "hvae_region_dropped", "wrong_sigma", "float_off"}


def path(name: str) -> str:
    return str(FOLDER / f"zz_{name}.py")


def marked(names: object) -> list:
    return [pytest.param(n, marks=pytest.mark.slow) if n in SLOW else n for n in sorted(names)]  # type: ignore[call-overload]


@cache
def checked(name: str) -> Result:
    return check(theorem_at(path(name)))


def test_every_file_is_in_one_table() -> None:
    tables = (*REFUSED, *REFUSED_WHEN_CHECKED, *REFUTED, *UNDECIDED, *LIMITED)
    assert sorted(tables) == sorted(file.stem.removeprefix("zz_") for file in FOLDER.glob("*.py"))
    assert len(tables) == len(set(tables)) == 45


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_is_not_well_formed_is_refused_for_its_reason(name: str) -> None:
    with pytest.raises(StatementError) as refusal:
        theorem_at(path(name))
    assert REFUSED[name] in str(refusal.value) and "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", sorted(REFUSED_WHEN_CHECKED))
def test_what_shows_only_when_checked_is_refused_for_its_reason(name: str) -> None:
    with pytest.raises(StatementError, match=REFUSED_WHEN_CHECKED[name]):
        checked(name)


@pytest.mark.parametrize("name", marked(REFUTED))
def test_what_is_false_is_refuted(name: str) -> None:
    assert checked(name).grade == "refuted"


@pytest.mark.parametrize("name", marked(UNDECIDED))
def test_what_nothing_decides_is_undecided(name: str) -> None:
    assert checked(name).grade == "undecided"


@pytest.mark.parametrize("name", marked(LIMITED))
def test_what_leaves_something_out_says_so(name: str) -> None:
    result = checked(name)
    assert result.grade in ("undecided", "supported")
    assert result.covers.startswith("only where") and LIMITED[name] in result.covers
    assert result.to_json()["covers"] == result.covers


@pytest.mark.parametrize("name", ["true_trend", "gap_other"])
def test_what_is_true_as_written_is_not_refuted(name: str) -> None:
    assert checked(name).refutation is None


@pytest.mark.parametrize("name", ["narrow", "information_other", "gap_other"])
def test_a_title_is_no_claim(name: str) -> None:
    theorem = theorem_at(path(name))
    assert not any(theorem.title in sentence or theorem.statement in sentence for sentence in claimed(theorem))
    shown = CliRunner().invoke(main, ["show", path(name)]).output
    assert shown.splitlines()[0].startswith(f"{theorem.slug}: only where")
    assert f"Title (by hand): {theorem.title}"[:60] in shown


def test_the_command_refuses_in_one_line() -> None:
    result = CliRunner().invoke(main, ["verify", path("tie_theta")])
    assert result.exit_code == 2
    assert result.stderr.startswith("collapsecheck: error:") and result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import nothing_of_that_name\n", "line 1: ModuleNotFoundError"),
        ("x = 1\n", "defines no THEOREM"),
        ("x = (\n", "SyntaxError"),
    ],
)
def test_a_file_that_is_no_theorem_is_told_in_one_line(text: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "zz_file.py"
    file.write_text(text)
    result = CliRunner().invoke(main, ["verify", str(file)])
    assert result.exit_code == 2 and words in result.stderr and result.stderr.count("\n") == 1


def test_a_path_without_a_file_is_bad_input(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["verify", str(tmp_path / "zz_none.py")])
    assert result.exit_code == 2 and "there is no such file" in result.stderr
