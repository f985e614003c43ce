"""Broken-witness tests: no witness supports a false theorem, and one whose solver fails is silent."""

from dataclasses import replace
from typing import Literal

import pytest
import sympy as sp
from false_theorems import gap, moved_threshold, scaled_minimum, with_cases

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.grading.verification import Result, check, verify, witnesses
from collapsecheck.judge import covers, decision, obligations, smt
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations.conclusion import derivation
from collapsecheck.theory.derivations.to_modes import correlation_steps, reduction
from collapsecheck.theory.notation import beta, correlation, eta, eta_dec, theta
from collapsecheck.theory.statement import BIBLIOGRAPHY, Active, Case, Setting, StatementError, Step, Theorem, Trend
from collapsecheck.witnesses import flow as flow_module
from collapsecheck.witnesses import objective as objective_module
from collapsecheck.witnesses import search as search_module

pytestmark = pytest.mark.every(2)

QUICK = replace(EFFORTS["quick"], instances=6)
CLAIM_INDEPENDENT = {"objective"}  # about the model, not about what is claimed of it
APPLIES = [name for name in witnesses() if name not in CLAIM_INDEPENDENT | {"counterexample"}]


@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)], ids=["raised", "lowered"])
@pytest.mark.parametrize("witness", APPLIES)
def test_a_wrong_minimum_is_not_supported(witness: str, factor: sp.Expr) -> None:
    false = scaled_minimum(catalogue()["vae-learnable"], factor)
    evidence = witnesses()[witness](false, QUICK)
    blind = {"rational", "landscape", "property"}  # these look at activity, critical points and ρ as well
    if evidence.verdict == "supports":
        assert witness in blind, evidence


@pytest.mark.parametrize(
    "witness", ["decide", "certificate", "bound", "property", "matrix", "search", "flow", "derivation"]
)
def test_a_moved_threshold_is_not_supported(witness: str) -> None:
    false = moved_threshold(catalogue()["vae-learnable"], sp.Rational(1, 2), charted=witness != "flow")
    assert witnesses()[witness](false, QUICK).verdict != "supports"


@pytest.mark.parametrize("witness", ["decide", "certificate", "property"])
def test_a_claim_is_not_held_against_points_outside_its_region(witness: str) -> None:
    theorem = catalogue()["vae-learnable"]
    threshold = beta(1) * eta_dec**2
    case = Case("inside", theta**2 > threshold, (Active(1, 4 * theta**2 > threshold),))
    assert witnesses()[witness](replace(theorem, cases=(case,)), QUICK).verdict == "supports"


def test_a_gap_between_regions_is_told() -> None:
    whole = catalogue()["vae-fixed-isotropic"]
    assert covers(whole) == "everything"
    assert covers(gap(whole)).startswith("only where") and "1/1000" in covers(gap(whole))
    assert witnesses()["derivation"](gap(whole), QUICK).verdict == "refutes", "the regions are not what it derives"


@pytest.mark.parametrize("witness", ["decide", "certificate", "property", "search"])
def test_a_reversed_trend_is_not_supported(witness: str) -> None:
    theorem = catalogue()["monotonicity-naive"]
    assert all(isinstance(claim, Trend) for case in theorem.cases for claim in case.claims)
    found = [witnesses()[witness](theorem, replace(QUICK, seed=seed)).verdict for seed in range(4)]
    assert "refutes" in found


def without_solver(monkeypatch: pytest.MonkeyPatch, theorem: Theorem) -> str:
    """What `decide` says when z3 never answers."""
    smt.is_satisfiable.cache_clear()
    monkeypatch.setattr(smt.z3.Solver, "check", lambda self: smt.z3.unknown)
    verdict = witnesses()["decide"](theorem, QUICK).verdict
    smt.is_satisfiable.cache_clear()
    return verdict


def test_decide_needs_no_solver_where_certificates_are_on_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_solver(monkeypatch, catalogue()["vae-learnable"]) == "supports"


def test_decide_without_certificate_and_without_time_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_solver(monkeypatch, replace(catalogue()["vae-learnable"], slug="of-mine")) == "silent"


def test_decide_makes_the_certificates_that_are_not_on_file() -> None:
    evidence = witnesses()["decide"](replace(catalogue()["vae-learnable"], slug="of-mine"), QUICK)
    assert (evidence.verdict, evidence.cited) == ("supports", ())


def test_decide_names_the_solver_where_it_is_all_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decision, "produce", lambda one, seconds: None)
    theorem = replace(catalogue()["vae-learnable"], slug="of-mine")
    count = len(list(obligations(theorem, theorem.cases)))
    evidence = witnesses()["decide"](theorem, QUICK)
    assert (evidence.verdict, evidence.cited) == ("supports", (f"z3 (for {count} of {count} obligations)",))


def test_search_that_never_converges_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = search_module.minimise
    stalled = lambda *args: [replace(run, value=run.value + 1, converged=False) for run in genuine(*args)]  # noqa: E731
    monkeypatch.setattr(search_module, "minimise", stalled)
    assert witnesses()["search"](catalogue()["vae-learnable"], QUICK).verdict == "silent"


def test_flow_without_time_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_module, "TIME", 1e-6)
    assert witnesses()["flow"](catalogue()["vae-learnable"], QUICK).verdict == "silent"


@pytest.mark.parametrize("mistake", [1e-6, float("nan")], ids=["constant", "nan"])
def test_objective_notices_a_wrong_loss(monkeypatch: pytest.MonkeyPatch, mistake: float) -> None:
    genuine = objective_module.numeric_loss
    monkeypatch.setattr(objective_module, "numeric_loss", lambda *args: genuine(*args) + mistake)
    assert witnesses()["objective"](catalogue()["hvae-fixed"], QUICK).verdict == "refutes"


def test_derivation_hears_a_failing_check_and_misses_a_missing_one() -> None:
    def wrong() -> str:
        raise AssertionError("one is not two")

    theorem = catalogue()["vae-learnable"]
    for step, verdict in ((Step("s", "1 = 2", "so", wrong), "refutes"), (Step("s", "1 = 2", "so"), "silent")):
        steps = (*theorem.derivation(), step)
        changed = replace(theorem, derivation=lambda steps=steps: steps)
        assert witnesses()["derivation"](changed, QUICK).verdict == verdict


def test_a_citation_reaches_the_report() -> None:
    theorem = catalogue()["vae-learnable"]
    steps = (*theorem.derivation(), Step("s", "a textbook inequality", "so", cites="wainwright-2019"))
    cited = check(replace(theorem, derivation=lambda: steps)).cited
    assert cited[-2:] == (BIBLIOGRAPHY["wainwright-2019"], "the step 's', by hand")


def test_silence_is_no_grade() -> None:
    theorem = catalogue()["vae-learnable"]
    silent = tuple(replace(e, verdict="silent") for e in check(theorem).evidence)
    result = Result(theorem, silent)
    assert (result.grade, result.as_expected) == ("undecided", False)


def test_the_same_seed_gives_the_same_report_on_any_number_of_processes() -> None:
    def timeless(jobs: int, seed: int) -> list:
        report = verify(["vae-fixed-isotropic", "limit-narrow-learnable"], seed=seed, jobs=jobs).to_json()
        for theorem in report["theorems"]:
            for evidence in theorem["evidence"]:
                del evidence["seconds"]
        return report["theorems"]

    alone = timeless(1, 7)
    assert alone == timeless(2, 7)
    assert alone != timeless(1, 8)


@pytest.mark.every(3)
@pytest.mark.parametrize("slug", ["cvae-correlation", "collapse-conditions", "vae-data-dependent"])
def test_a_theorem_that_holds_has_three_kinds_of_support(slug: str) -> None:
    assert sum(e.verdict == "supports" for e in check(catalogue()[slug]).evidence) >= 3


def trend_of_correlation(model: Literal["vae", "cvae"]) -> Theorem:
    """More correlation, less activity: true of a CVAE, false of a VAE. The derivation says nothing of correlation."""
    setting = Setting(model, ("learnable",))
    case = Case("everywhere", sp.true, (Trend(correlation, 1, -1),))
    genuine = catalogue()["cvae-correlation"]
    return replace(
        genuine, setting=setting, settings=(), lemmas=(), cases=(case,), derivation=lambda: reduction(setting)
    )


@pytest.mark.parametrize("witness", ["decide", "certificate"])
def test_correlation_moves_a_vae_and_a_cvae_in_opposite_directions(witness: str) -> None:
    assert witnesses()[witness](trend_of_correlation("vae"), QUICK).verdict == "refutes"
    assert witnesses()[witness](trend_of_correlation("cvae"), QUICK).verdict == "supports"


def test_a_trend_of_the_correlation_brings_its_own_proof() -> None:
    titles = [step.title for step in derivation(trend_of_correlation("cvae"))]
    assert all(titles.count(step.title) == 1 for step in correlation_steps())
    assert not any(
        step.title in titles[: len(reduction(Setting("cvae", ("learnable",))))] for step in correlation_steps()
    )


def test_raising_a_tied_parameter_raises_what_it_is_tied_to() -> None:
    setting = Setting("vae", ("isotropic", "isotropic"), ((eta(1), eta_dec),))
    still = Case("everywhere", sp.true, (Trend(eta(1), 1, 0),))
    theorem = replace(catalogue()["monotonicity"], setting=setting, settings=(), cases=(still,))
    for witness in ("decide", "property", "certificate"):
        assert witnesses()[witness](theorem, QUICK).verdict == "refutes"


def test_a_pairing_is_proved_by_nothing_that_does_not_look_at_it(monkeypatch: pytest.MonkeyPatch) -> None:
    false = catalogue()["limit-narrow-isotropic"]
    true = catalogue()["vae-learnable"]
    cases = (*true.cases, *(replace(case, setting=false.setting) for case in false.cases))
    mixed = replace(true, cases=cases, settings=(false.setting,))
    assert witnesses()["decide"](mixed, QUICK).verdict == "silent"
    monkeypatch.setattr(search_module, "pairing_attempts", lambda *args: iter(()))  # a search that finds nothing
    assert check(mixed).grade == "undecided"


def test_the_opposite_pairing_is_not_proved() -> None:
    reversed_pairing = replace(catalogue()["vae-fixed-diagonal"], pairing="same")
    assert witnesses()["decide"](reversed_pairing, QUICK).verdict == "silent"


@pytest.mark.parametrize("quantity", ["encoder", "decoder"])
def test_a_negative_gain_is_not_attained(quantity: str) -> None:
    def negative(case: Case) -> Case:
        gains = [replace(c, value=sp.Integer(-3)) if getattr(c, "quantity", "") == quantity else c for c in case.claims]
        return replace(case, claims=tuple(gains)) if case.name == "collapsed" else case

    assert witnesses()["bound"](with_cases(catalogue()["vae-learnable"], negative), QUICK).verdict == "refutes"


def test_no_claim_means_no_theorem() -> None:
    with pytest.raises(StatementError, match="claims nothing"):
        replace(catalogue()["vae-learnable"], cases=())


def test_a_threshold_off_by_one_part_in_ten_to_the_twelve_is_refuted() -> None:
    condition = theta**2 > beta(1) * eta_dec**2 * (1 + sp.Rational(1, 10**12))
    case = Case("everywhere", sp.true, (Active(1, condition),))
    assert witnesses()["decide"](replace(catalogue()["vae-learnable"], cases=(case,)), QUICK).verdict == "refutes"
