"""Errata and limits: refuted by their stored counterexample, which is small; the corrections are not refuted."""

from dataclasses import replace
from functools import cache

import hypothesis as hyp
import pytest
import sympy as sp
from click.testing import CliRunner
from hypothesis import strategies as st
from small_points import contradicted, contradicts_robustly, points, rationals, size

from collapsecheck.cli import main
from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.grading.verification import Result, check
from collapsecheck.judge.pairings import contradiction as pairing_contradiction
from collapsecheck.showing.point import point_text
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations.corrections import exact_loss
from collapsecheck.theory.model.gaussian_loss import matrix_symbols
from collapsecheck.theory.notation import beta, theta
from collapsecheck.theory.statement import Case, Pairing, Setting, StatementError, Theorem
from collapsecheck.theory.writing.rendering import render
from collapsecheck.witnesses.counterexample import counterexample
from collapsecheck.witnesses.search import search

pytestmark = pytest.mark.every(2)

QUICK = EFFORTS["quick"]
FALSE = [slug for slug, theorem in catalogue().items() if theorem.expected == "fails"]
LIMITS = [slug for slug in FALSE if slug.startswith("limit-")]
PAIRINGS = [slug for slug in LIMITS if isinstance(catalogue()[slug].cases[0].claims[0], Pairing)]
VACUOUS = [slug for slug in FALSE if "vacuous" in slug]
SCALAR = [slug for slug in FALSE if slug not in (*LIMITS, *VACUOUS)]


@cache
def result(slug: str) -> Result:
    return check(catalogue()[slug])


def corrected(slug: str) -> Theorem:
    """The theorem with its correction in the place of its claims, of the settings that the correction speaks of."""
    theorem = catalogue()[slug]
    spoken = {case.setting or theorem.setting for case in theorem.correction if case.claims}
    setting, *settings = sorted(spoken, key=lambda found: found != theorem.setting)
    true = replace(theorem, expected="holds", counterexample={}, correction=())
    return replace(true, setting=setting, settings=tuple(settings), cases=theorem.correction)


def test_there_are_at_least_ten():
    assert len(FALSE) >= 10 and len(PAIRINGS) >= 4
    assert {catalogue()[slug].kind for slug in FALSE} == {"erratum", "limit"}
    assert all(catalogue()[slug].correction for slug in FALSE)


@pytest.mark.every(2)
@pytest.mark.parametrize("slug", FALSE)
def test_is_refuted_by_its_counterexample_and_by_another_witness(slug):
    refuting = {e.witness: e.strength for e in result(slug).evidence if e.verdict == "refutes"}
    assert result(slug).grade == "refuted" and result(slug).as_expected
    assert refuting["counterexample"] == "certificate" and len(refuting) >= 2
    assert not any(e.verdict == "supports" for e in result(slug).evidence)


@pytest.mark.every(4)
@pytest.mark.parametrize("slug", FALSE)
def test_what_holds_instead_is_not_refuted(slug):
    outcome = check(corrected(slug))
    assert outcome.refutation is None
    assert any(e.verdict == "supports" and e.witness != "objective" for e in outcome.evidence)
    stored = replace(corrected(slug), counterexample=catalogue()[slug].counterexample)
    assert counterexample(stored, QUICK).verdict == "silent"


@pytest.mark.parametrize("slug", FALSE)
def test_the_derivation_of_the_correction_checks(slug):
    theorem = catalogue()[slug]
    assert render(theorem.title, theorem.statement, theorem.derivation(), "text")


@pytest.mark.every(4)
@pytest.mark.parametrize("slug", FALSE)
def test_the_values_are_exact_and_shown(slug):
    stored = catalogue()[slug].counterexample
    entries = [e for v in stored.values() for e in (v if isinstance(v, sp.MatrixBase) else (v,))]
    assert all(entry.is_Rational for entry in entries)
    listed = CliRunner().invoke(main, ["list"]).stdout
    shown = " ".join(CliRunner().invoke(main, ["show", slug]).stdout.split())
    assert point_text(stored) in listed and f"Counterexample: {point_text(stored)}" in shown


@pytest.mark.parametrize("slug", SCALAR)
def test_no_smaller_point_contradicts_the_same_claims(slug):
    theorem = catalogue()[slug]
    stored, wanted = theorem.counterexample, contradicted(theorem, theorem.counterexample)
    assert contradicts_robustly(theorem, stored, wanted)
    symbols = list(stored)
    for total in range(len(symbols), size(stored)):
        assert not [p for p in points(symbols, total) if contradicts_robustly(theorem, p, wanted)]


@pytest.mark.parametrize("slug", VACUOUS)
def test_the_vacuous_defaults_are_contradicted_at_every_strength_of_the_run(slug):
    theorem = catalogue()[slug]
    stored, wanted = theorem.counterexample, contradicted(theorem, theorem.counterexample)
    for share in (sp.Rational(1, 2), sp.Rational(9, 10), sp.Integer(1)):
        assert contradicted(theorem, {**stored, theta: share * stored[theta]}) == wanted


@pytest.mark.slow
@pytest.mark.parametrize("slug", SCALAR)
def test_a_shrinking_search_finds_nothing_smaller(slug):
    theorem = catalogue()[slug]
    stored, wanted = theorem.counterexample, contradicted(theorem, theorem.counterexample)
    values = st.sampled_from([value for total in (1, 2, 3) for value in rationals(total)])
    settings = hyp.settings(max_examples=2000, database=None, deadline=None, derandomize=True)
    drawn = st.fixed_dictionaries(dict.fromkeys(stored, values))
    found = hyp.find(drawn, lambda point: contradicts_robustly(theorem, point, wanted), settings=settings)
    assert size(found) >= size(stored)


@pytest.mark.every(2)
@pytest.mark.parametrize("slug", FALSE)
def test_a_counterexample_that_does_not_contradict_surfaces(slug):
    theorem = catalogue()[slug]
    broken = replace(corrected(slug), expected="fails", counterexample=theorem.counterexample)
    evidence = counterexample(broken, QUICK)
    assert evidence.verdict == "silent" and "contradicts no claim" in evidence.detail
    assert not Result(broken, (evidence,)).as_expected
    refuted_by_others = tuple(e for e in result(slug).evidence if e.witness != "counterexample")
    assert not Result(theorem, (*refuted_by_others, evidence)).as_expected


@pytest.mark.parametrize("slug", FALSE)
def test_a_stored_point_without_its_values_is_silent(slug):
    theorem = catalogue()[slug]
    with pytest.raises(StatementError, match="it is expected to fail: store its counterexample"):
        replace(theorem, counterexample={})
    none = counterexample(replace(theorem, expected="holds", counterexample={}), QUICK)
    assert none.verdict == "silent" and "no counterexample is stored" in none.detail
    lacking = replace(theorem, counterexample={sp.Symbol("unrelated", positive=True): sp.Integer(1)})
    evidence = counterexample(lacking, QUICK)
    assert evidence.verdict == "silent" and "no value is stored" in evidence.detail


@pytest.mark.parametrize("slug", PAIRINGS)
def test_the_loss_below_every_pairing_is_a_rational_plus_logarithms(slug):
    theorem = catalogue()[slug]
    value = exact_loss(theorem.setting, theorem.counterexample)
    assert all(atom.is_Rational or isinstance(atom, sp.log) for atom in value.atoms(sp.Number, sp.log))
    claim = theorem.cases[0].claims[0]
    assert "below every" in pairing_contradiction(theorem.setting, claim, theorem.counterexample)


@pytest.mark.parametrize("name", ["A", "Sigma_1"])
def test_matrices_that_the_claim_does_not_speak_of_are_silent(name):
    theorem = catalogue()["limit-two-diagonal-sorted"]
    symbol = {str(s): s for s in theorem.counterexample}[name]
    changed = {**theorem.counterexample, symbol: sp.ImmutableMatrix([[2, 1], [1, 2]])}
    assert counterexample(replace(theorem, counterexample=changed), QUICK).verdict == "silent"


@pytest.mark.parametrize("variances", [("diagonal", "isotropic"), ("diagonal", "learnable"), ("isotropic", "diagonal")])
def test_a_search_supports_the_pairing_theorem_within_its_scope(variances):
    case = Case("in scope", sp.true, (Pairing("sorted", (2, 2)),))
    theorem = catalogue()["limit-two-diagonal-sorted"]
    evidence = search(replace(theorem, setting=Setting("vae", variances), cases=(case,)), QUICK)
    assert evidence.verdict == "supports"


def test_a_value_above_every_pairing_is_no_contradiction():
    theorem = catalogue()["limit-two-diagonal-sorted"]
    symbols = matrix_symbols(theorem.setting)
    idle = {**theorem.counterexample, symbols.V[1]: sp.zeros(2, 2)}
    assert pairing_contradiction(theorem.setting, theorem.cases[0].claims[0], idle) == ""
    assert exact_loss(theorem.setting, idle) > exact_loss(theorem.setting, theorem.counterexample)
    assert beta(1) in idle
