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
    "broken_name": "is no character to print",
    "broken_title": "is no character to print",
    "chart_negative": "which may not be positive",
    "forged_mark": "active 1 is claimed twice",
    "lying_tuple": "is a T, not a tuple",
    "own_bibliography": "does not support item assignment",
    "own_claim": "which does not belong there",
    "own_relation": "which is no class of SymPy",
    "own_symbol": "which is no class of SymPy",
    "patched_grade": "verification.Result.grade: what judges a theorem is not its to change",
    "patched_kernel": "what judges a theorem is not its to change",
    "swapped_cases": "is a generator, not a tuple",
    "bound_symbol": "may bind a symbol",
    "membership": "it must be made of relations",
    "one_is_one": "it claims nothing",
    "patched_solver": "z3.z3.Solver.check: what judges a theorem is not its to change",
    "chart_twice": "writes a symbol twice",
    "evaluation_off": "evaluate: what judges a theorem is not its to change",
    "floor": "has floor",
    "hidden_symbol": "is no name",
    "kronecker": "has KroneckerDelta",
    "leaves": "SystemExit",
    "negative_sigma": "a σ that may not be positive",
    "negative_theta": "a θ that may be negative",
    "symbol_pi": "has the name of a number",
    "text_counterexample": "it must give symbols of SymPy",
    "compared_relations": "which compares no numbers",
    "thin_piece": "has Piecewise",
    "series_term": "has Order, which is no sum",
    "spoken_symbol": "is no name",
    "too_deep": "at most 12 levels, this one 25",
    "patched_symbol": "theta.is_zero: what judges a theorem is not its to change",
}
REFUSED_WHEN_CHECKED = {
    "check_returns_false": "returned False: it must return a sentence",
    "contradictory_where": "contradicts itself",
    "cited_anything": "no key of the bibliography",
    "empty_cite": "no key of the bibliography",
    "equal_to_all": "not a tuple of steps",
    "falling_beta": "contradicts itself",
    "false_correction": "what it says holds instead does not",
    "hidden_text": "is no character to print",
    "raising_check": "raises ZeroDivisionError",
    "patched_in_check": "what judges a theorem is not its to change",
    "vacuous_log": "contradicts itself",
    "claims_changed_late": "its derivation changes what it claims",
    "empty_scope": "the scope of the step 'What the bound loses' is no text",
    "patched_step": "of the library was changed",
    "unknown_likelihood": "no likelihood is called 'laplace'",
}
REFUTED = (
    *("float_off", "never_looked", "tie_ge", "tiny_off", "trend_chart", "trend_leaves", "trend_naive"),
    *("wrong_level", "wrong_sigma", "zero_theta", "zero_in_a_product", "thin_band", "tiny_sigma"),
    *("not_critical", "pairing_same", "rate_for_information", "trend_of_correlation", "trend_of_eta"),
    "inverse_condition",
    "active_at_zero",
)
UNDECIDED = (
    *("certified_false", "empty_signal2", "step_mismatch", "vacuous_exp", "no_counterexample"),
    *("bump", "near_threshold"),
    *("division_by_zero", "log_of_negatives", "roots_of_negatives"),
    *("network_contraction", "network_factor", "network_local"),
    *("undefined_at_zero", "undefined_quotient"),
    "invisible_chart",
)
HONEST = (
    *("forged_origin", "lying_name", "positive_theta", "inverse_region", "scope_removed"),
    *("below_pi", "closed_by_not", "nearly_equal"),
    "lemma_of_other_globals",
)
LIMITED = {
    "gap_other": "y = x",
    "gap_without_lemma": "y = x",
    "hidden_band": "θ ≤ η_dec √β₁ or θ > 2 η_dec √β₁",
    "hvae_region_dropped": "β₁ σ₁²",
    "ill_posed": "β rises from each learned level to the next",
    "information_alone": "θ ≤ η_dec √β₁",
    "information_other": "θ > η_dec √β₁",
    "missing_encoder": "θ > η_dec √β₁",
    "narrow": "is narrower",
    "never_looked_at": "e^(−θ) > 1",
    "only_without_mode": "θ = 0",
    "raw_escape": "x and y are uncorrelated",
    "true_dependent_levels": "β rises from each learned level to the next",
    "true_trend": "β₁ σ₁²/η₁² ≤ β₂ σ₂²/η₂²",
}
TRUE = {"raw_escape", "true_dependent_levels"}
SLOW = {
    *("inverse_region", "closed_by_not", "below_pi", "nearly_equal"),
    *("invisible_chart", "active_at_zero", "true_dependent_levels", "raw_escape", "lemma_of_other_globals"),
    *("undefined_at_zero", "undefined_quotient", "claims_changed_late", "empty_scope"),
    *("narrow", "hvae_region_dropped", "wrong_sigma", "float_off", "thin_band", "tiny_sigma", "no_counterexample"),
    *("pairing_same", "zero_in_a_product", "gap_without_lemma", "trend_of_eta", "forged_origin"),
    *("bump", "inverse_condition", "information_alone", "near_threshold"),
    *("zero_theta", "wrong_level", "empty_signal2", "trend_chart", "ill_posed", "missing_encoder"),
}


def path(name: str) -> str:
    return str(FOLDER / f"zz_{name}.py")


def marked(names: object) -> list:
    return [pytest.param(n, marks=pytest.mark.slow) if n in SLOW else n for n in sorted(names)]  # type: ignore[call-overload]


@cache
def checked(name: str) -> Result:
    return check(theorem_at(path(name)))


def test_every_file_is_in_one_table() -> None:
    tables = (*REFUSED, *REFUSED_WHEN_CHECKED, *REFUTED, *UNDECIDED, *LIMITED, *HONEST)
    assert sorted(tables) == sorted(file.stem.removeprefix("zz_") for file in FOLDER.glob("*.py"))
    assert len(tables) == len(set(tables)) == 125


def test_the_page_counts_them_as_they_are() -> None:
    page = (Path(__file__).parents[2] / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = page.partition("| what was wrong | files |")[2].partition("\n\n")[0].splitlines()[2:]
    counted = [int(row.split("|")[2]) for row in rows]
    assert counted == [len(t) for t in (REFUSED, REFUSED_WHEN_CHECKED, REFUTED, UNDECIDED, LIMITED, HONEST)]


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_is_not_well_formed_is_refused_for_its_reason(name: str) -> None:
    with pytest.raises(StatementError) as refusal:
        theorem_at(path(name))
    assert REFUSED[name] in str(refusal.value) and "\n" not in str(refusal.value)


@pytest.mark.every(4)
@pytest.mark.parametrize("name", marked(REFUSED_WHEN_CHECKED))
def test_what_shows_only_when_checked_is_refused_for_its_reason(name: str) -> None:
    with pytest.raises(StatementError, match=REFUSED_WHEN_CHECKED[name]):
        checked(name)


@pytest.mark.every(5)
@pytest.mark.parametrize("name", marked(REFUTED))
def test_what_is_false_is_refuted(name: str) -> None:
    assert checked(name).grade == "refuted"


@pytest.mark.every(5)
@pytest.mark.parametrize("name", marked(UNDECIDED))
def test_what_nothing_decides_is_undecided(name: str) -> None:
    assert checked(name).grade == "undecided"


@pytest.mark.every(5)
@pytest.mark.parametrize("name", marked(LIMITED))
def test_what_leaves_something_out_says_so(name: str) -> None:
    result = checked(name)
    assert result.grade in ("undecided", "supported") or name in TRUE
    assert result.covers.startswith("only where") and LIMITED[name] in result.covers
    assert result.to_json()["covers"] == result.covers


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "step"),
    [("forged_origin", "The price of a parameter"), ("scope_removed", "β = 1: the gap of a mode, at any depth")],
)
def test_a_step_that_is_not_the_catalogues_is_by_hand(name: str, step: str) -> None:
    assert f"the step {step!r}, by hand" in checked(name).cited


@pytest.mark.slow
def test_a_check_in_another_world_is_by_hand() -> None:
    assert sum(source.endswith(", by hand") for source in checked("lemma_of_other_globals").cited) == 2


def test_a_name_by_hand_is_quoted() -> None:
    (sentence,) = claimed(theorem_at(path("lying_name")))
    assert "“at the minimum level 1 is never active”: for all positive values" in sentence


@pytest.mark.parametrize("name", marked(["inverse_region", "positive_theta"]))
def test_a_condition_on_theta_is_kept_and_limits_what_is_proved(name: str) -> None:
    result = checked(name)
    assert (result.grade, result.covers) == ("proved", "only where θ > 0")


def test_a_condition_on_theta_is_said() -> None:
    assert "where θ > 0" in claimed(theorem_at(path("positive_theta")))[0]


@pytest.mark.parametrize("name", marked(["closed_by_not", "nearly_equal"]))
def test_what_is_true_is_proved_however_it_is_written(name: str) -> None:
    assert (checked(name).grade, checked(name).covers) == ("proved", "everything")


@pytest.mark.parametrize("name", marked(["below_pi", "gap_other", "near_threshold", "true_trend"]))
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
