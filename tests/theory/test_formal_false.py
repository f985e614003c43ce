"""False variants of formal statements, and empty regions, type-check; what proves the true ones does not close them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

FORMAL = Path(__file__).parents[2] / "theory" / "formal"
needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed (apt-get install coq)")

# Exported claims: file, lemma, what is replaced in its statement, by what.
CLAIMS = [
    ("vae_fixed_isotropic", "case_1_minimiser", "(sqrt beta_1)) / eta_1) < theta", "beta_1) / eta_1) < theta"),
    ("vae_fixed_isotropic", "case_1_minimiser", "ln ((eta_1 * theta)", "ln ((eta_1 * theta ^ 2)"),
    ("vae_fixed_isotropic", "case_1_minimiser", " < theta ->", " < 2 * theta ->"),
    ("vae_fixed_isotropic", "case_2_minimiser", "theta <= ", "theta / 2 <= "),
    ("vae_fixed_isotropic", "case_1_encoder_1", "\n  = (", "\n  = 2 * ("),
    ("vae_fixed_isotropic", "case_1_decoder_1", "\n  = (", "\n  = - ("),
    ("vae_fixed_isotropic", "case_2_minimum_0", "\n  = (", "\n  = 1 + ("),
    ("vae_fixed_isotropic", "case_3_active_1", " < theta)", " <= theta)"),
    ("vae_learnable", "case_1_minimiser", "(2 * (ln", "(3 * (ln"),
    ("vae_learnable", "case_1_minimiser", "(eta_dec * (sqrt beta_1)) < theta ->\n", "True ->\n"),
    ("vae_learnable", "case_2_minimiser", "theta <= ", "theta <= 2 * "),
    ("vae_learnable", "case_1_sigma_1", "\n  = (", "\n  = beta_1 * ("),
    ("vae_learnable", "case_1_encoder_1", "\n  = ((eta_1 ^ 2)", "\n  = ((eta_1 ^ 3)"),
    ("vae_learnable", "case_3_active_1", " < theta)", " < theta / 2)"),
    ("hvae_fixed", "case_1_minimiser", "theta <= ", "theta / 2 <= "),
    ("hvae_fixed", "case_2_decoder_1", "\n  = (", "\n  = 2 * ("),
    ("hvae_fixed", "case_5_active_1", "(0 < rho 1%nat", "(0 < rho 2%nat"),
    ("hvae_learnable_top", "cases_cover_1", "(beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /", "False /"),
    ("hvae_learnable_top", "case_5_active_2", "(0 < rho 2%nat", "(0 < rho 1%nat"),
    ("information", "case_2_unexplained_1", "\n  = (", "\n  = 2 * ("),
    ("information", "case_7_for_all_1", "(beta_1 * (1 +", "(beta_1 * (2 +"),
    ("skewness", "case_1_for_all_1", "((1 / 6) * c) / r", "(c / r)"),
    ("any_loss", "case_1_for_all_2", "kappa < beta", "kappa <= beta"),
    ("finite_sample", "case_4_for_all_2", "theta * (1 + delta)", "theta * (2 + delta)"),
    ("hvae_both_learnable", "case_6_unexplained_2", "unexplained rho 2 = 1", "unexplained rho 1 = 1"),
    ("elbo_gap", "case_1_gap_0", "\n  = (", "\n  = 1 + ("),
    ("elbo_gap", "case_5_gap_0", "(1 + (/ beta_1))", "(1 + beta_1)"),
    ("elbo_gap", "case_9_for_all_2", "1 + ((- 1) / s)", "2 + ((- 1) / s)"),
    ("monotonicity", "case_1_theta_1", "before 1%nat <= after 1%nat", "after 1%nat <= before 1%nat"),
    ("monotonicity", "case_3_beta_1_2", "before 2%nat <= after 2%nat", "after 2%nat <= before 2%nat"),
    ("monotonicity", "case_3_eta_dec_1", "after 1%nat <= before 1%nat", "before 1%nat <= after 1%nat"),
]
# What exported claims assume: file, lemma, what is replaced in it, by what, so that nothing meets it.
REGIONS = [
    ("vae_learnable", "case_1_minimiser", " < theta ->\n", " < theta -> theta < eta_dec * sqrt beta_1 ->\n"),
    ("vae_fixed_isotropic", "case_2_minimiser", "theta <= ", "theta < 0 -> theta <= "),
    ("hvae_both_learnable", "case_1_minimiser", "(beta_1 < beta_2 /\\ ", "(beta_1 < beta_2 /\\ beta_2 < beta_1 /\\ "),
    ("hvae_both_learnable", "case_3_active_2", "beta_1 < beta_2 ->", "beta_2 < beta_1 ->"),  # no minimiser
    ("hvae_both_learnable", "case_4_for_all_3", "beta_1 <> beta_2", "beta_1 <> beta_1"),
    ("chain", "case_8_minimiser", "1 < (((Rpower beta_1", "1 < - (((Rpower beta_1"),
    ("monotonicity", "case_3_theta_1", "theta <= theta_raised ->", "theta < theta_raised -> theta_raised < theta ->"),
    ("optimal_eta_dec", "case_3_for_all_3", "(sqrt ((Q ^ 2)", "(- 2 * sqrt ((Q ^ 2)"),
    ("finite_sample", "case_1_for_all_3", "tail <= (theta", "tail <= - (theta"),
    ("learned_noise", "case_1_for_all_2", "lambda_2) = 2", "lambda_2) = 0"),
]
# Propositions of the library: file with the proof, proposition, what is replaced, by what.
PROPOSITIONS = [
    ("Chain", "chain_unbounded", "beta c q < beta c p", "beta c p < beta c q"),
    ("Chain", "chain_ray", "(beta c q - beta c p) * t", "(beta c p - beta c q) * t"),
    ("Chain", "chain_flat", "0 <= t", "t <= 0"),
    ("Chain", "chain_weak_duality", "e l <= e (S l)", "e (S l) <= e l"),
    ("Chain", "certificate_identity", "(exp t - 1 - t)", "(exp t - 1 + t)"),
    ("ChainExistence", "chain_uniqueness", "strictly_rising c", "rising c"),
    ("ChainMinorant", "chain_minorant", "log_weights c l - rho l)", "log_weights c l + rho l)"),
    ("ChainMonotone", "learnable_level_separates", "(m < j <= levels c)", "(m <= j <= levels c)"),
    ("ChainMonotone", "monotone_eta_dec", "after j <= before j", "before j <= after j"),
    ("ChainMonotone", "monotone_v", "v c l <= x", "x <= v c l"),
    ("AnyNetwork", "subgaussian_data_collapse", "s2 <= beta * eta2", "s2 <= 2 * beta * eta2"),
    ("AnyNetwork", "network_identity", "sum k (fun z", "sum n (fun z"),
    ("AnyNetwork", "no_network_beats_collapse", "0 <= kappa <= beta", "0 <= kappa <= 2 * beta"),
    ("Cvae", "linear_data_collapse", "B D r i = mul", "B D r i = 2 * mul"),
    ("Cvae", "linear_data_every_minimiser_collapses", "C D r s = mul", "C D r s = 2 * mul"),
    ("Cvae", "cvae_learnable", "(residual_data D G) d eta_dec", "(residual_data D G) (dy D) eta_dec"),
    ("Cvae", "cvae_correlation", "0 <= t <= 1", "0 <= t <= 2"),
    ("Vae", "vae_fixed", "ascending d sigma", "descending d sigma"),
    ("Vae", "vae_fixed", "total D d eta_dec", "total D (dy D) eta_dec"),
    ("Vae", "vae_learnable", "theta j) 1) (rho j)) in", "theta j) 1) (rho j) + 1) in"),
    ("ModeChain", "mode_learnable_answer", "beta * eta_dec ^ 2 < theta ^ 2)", "beta * eta_dec < theta ^ 2)"),
]


@pytest.fixture(scope="module")
def built() -> None:
    subprocess.run(["make", "-s", "-C", str(FORMAL), "build"], check=True, capture_output=True)


def _accepts(folder: Path, text: str) -> tuple[bool, int]:
    """Whether coqc accepts the text, and the line of its first complaint."""
    file = folder / "variant.v"
    file.write_text(text, encoding="utf-8")
    ran = subprocess.run(
        ["coqc", "-Q", str(FORMAL), "Collapse", str(file)], capture_output=True, text=True, check=False
    )
    line = re.search(r"line (\d+)", ran.stderr)
    return ran.returncode == 0, int(line[1]) if line else 0


def _check(folder: Path, head: str, statement: str, proof: str, false: str, goal: str = "stated") -> None:
    assert false != statement, "nothing was replaced"
    opened = "cbv delta [stated]." if goal == "stated" else ""
    for text, true in ((statement, True), (false, False)):
        stated = f"{head}\nDefinition stated : Prop :=\n{text}.\nTheorem proved : {goal}.\n"
        accepted, line = _accepts(folder, f"{stated}Proof. {opened}\n{proof}\nQed.\n")
        assert accepted is true
        assert accepted or line > stated.count("\n"), "the statement does not type-check"


def _claim(file: str, name: str) -> tuple[str, str, str]:
    """What stands above the exported claim, its statement, its proof."""
    text = (FORMAL / "regions" / f"{file}.v").read_text(encoding="utf-8")
    found = re.search(rf"Theorem {name} :\n(.*?)\.\nProof\. (.*?) Qed\.", text, flags=re.DOTALL)
    assert found, name
    return text.partition("\n(* ")[0], found[1], found[2]


def _region(file: str, name: str) -> tuple[str, str, str]:
    """What stands above the exported claim, its statement, the proof that something meets what it assumes."""
    head, statement, _ = _claim(file, name)
    text = (FORMAL / "regions" / f"{file}.v").read_text(encoding="utf-8")
    found = re.search(rf"Example (\w+) : hypotheses_of {name}\.\nProof\. (?:exact (\w+)|(.*?))\. Qed\.", text)
    assert found, name
    return head, statement, f"{found[3]}." if found[3] else _region(file, found[2].removesuffix("_inhabited"))[2]


def _proposition(file: str, name: str) -> tuple[str, str, str]:
    """What stands above the proposition's proof, its statement, its proof."""
    statements = (FORMAL / "Statements.v").read_text(encoding="utf-8")
    stated = re.search(rf"Definition {name} :=(.*?)\.\n(?:\n|Definition|\(\*|\Z)", statements, flags=re.DOTALL)
    text = (FORMAL / f"{file}.v").read_text(encoding="utf-8")
    proof = re.search(rf"Theorem {name} : Statements\.{name}\.\nProof\.(.*?)Qed\.", text, flags=re.DOTALL)
    assert stated and proof, name
    imports = re.findall(r"^(?:Require|From).*?\.$", text, flags=re.MULTILINE)
    settings = re.findall(r"^Local Arguments.*?\.$", text, flags=re.MULTILINE)
    head = "\n".join([*imports, f"From Collapse Require Import {file}.", "Open Scope R_scope.", *settings])
    return head, stated[1], proof[1]


def test_every_variant_changes_a_statement_that_is_there() -> None:
    for read, variants in ((_claim, CLAIMS), (_region, REGIONS), (_proposition, PROPOSITIONS)):
        for file, name, old, new in variants:
            statement = read(file, name)[1]
            assert statement.replace(old, new) != statement, (file, name, old)


@needs_coq
@pytest.mark.slow
@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(("file", "name", "old", "new"), CLAIMS)
def test_a_false_claim_is_not_closed(file: str, name: str, old: str, new: str, tmp_path: Path) -> None:
    head, statement, proof = _claim(file, name)
    _check(tmp_path, head, statement, proof, statement.replace(old, new))


@needs_coq
@pytest.mark.slow
@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(("file", "name", "old", "new"), REGIONS)
def test_an_empty_region_has_no_instance(file: str, name: str, old: str, new: str, tmp_path: Path) -> None:
    head, statement, proof = _region(file, name)
    _check(tmp_path, head, statement, proof, statement.replace(old, new), goal="hypotheses_of stated")


@needs_coq
@pytest.mark.slow
@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(("file", "name", "old", "new"), PROPOSITIONS)
def test_a_false_proposition_is_not_proved(file: str, name: str, old: str, new: str, tmp_path: Path) -> None:
    head, statement, proof = _proposition(file, name)
    _check(tmp_path, head, statement, proof, statement.replace(old, new))


@needs_coq
@pytest.mark.slow
@pytest.mark.usefixtures("built")
def test_no_hypothesis_is_passed_over_behind_a_variable_that_nothing_reads(tmp_path: Path) -> None:
    head = "Require Import Reals Lra.\nFrom Collapse Require Import Inhabited.\nOpen Scope R_scope."
    statement = "forall x : R, 0 < x -> forall y : R, 0 < 2 - x -> x = x"
    proof = "exists 1. lra || (split; [lra | exists 0; lra])."
    _check(tmp_path, head, statement, proof, statement.replace("2 - x", "0 - x"), goal="hypotheses_of stated")
