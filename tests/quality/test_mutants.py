"""Would the witnesses notice? A dozen wrong versions of one theorem, and the command that tries them all."""

import json
import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import sympy as sp
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.grading import mutation
from collapsecheck.grading.mutant import Mutant, mutants
from collapsecheck.grading.mutation import Judgement, judge, judgements, summary
from collapsecheck.grading.pairs import pairs
from collapsecheck.grading.structure import structural
from collapsecheck.grading.verification import witnesses
from collapsecheck.showing import mutants as table
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Theorem

pytestmark = pytest.mark.every(2)

SLUG, FEW = "vae-learnable", 6
HELD = [slug for slug, theorem in catalogue().items() if theorem.expected == "holds"]
COUNTS = {
    "mutants",
    "refuted",
    "noticed",
    "refuted_by_two",
    "equivalent",
    "survivors",
    "by_witness",
    "refuted_by_one",
    "equivalents",
}

REFUTED = Judgement(SLUG, "doubled", "refuted", ("decide", "certificate"), ("decide", "certificate"))
BARELY = Judgement(SLUG, "shifted", "refuted", ("decide", "certificate"), ("decide",))
NOTICED = Judgement(SLUG, "emptied", "noticed", ("decide",), (), how="covers only where theta < 1")
SURVIVOR = Judgement(SLUG, "renamed", "survivor", ("decide",), ())
EQUIVALENT = Judgement(SLUG, "squared", "equivalent", ("decide",), (), "1 obligation: 1 by identity")


def statement(theorem: Theorem) -> tuple[object, ...]:
    """What a theorem says, charts and prose left out."""
    cases = tuple((case.name, case.where, case.claims, case.setting) for case in theorem.cases)
    return theorem.setting, cases, theorem.pairing


@cache
def all_mutants(most_cases: int) -> list[tuple[Theorem, Mutant]]:
    """The mutants of every theorem that should hold with at most so many cases."""
    held = (catalogue()[slug] for slug in HELD)
    return [(t, mutant) for t in held if len(t.cases) <= most_cases for mutant in mutants(t)]


def is_of_region(mutant: Mutant) -> bool:
    return ": region, " in mutant.name


def spread(slug: str, count: int) -> list[Mutant]:
    """`count` mutants spread evenly over all changes of the theorem's claims."""
    found = [mutant for mutant in mutants(catalogue()[slug]) if not is_of_region(mutant)]
    return [found[i * len(found) // count] for i in range(count)]


@pytest.mark.parametrize("mutant", spread(SLUG, 12), ids=lambda mutant: mutant.name)
def test_a_mutant_is_refuted_by_two_kinds_of_witness(mutant: Mutant) -> None:
    judgement = judge(SLUG, mutant)
    assert judgement.status == "refuted"
    assert len(set(judgement.refuted_by)) >= 2 and set(judgement.refuted_by) <= set(witnesses())


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "mutant", list(filter(is_of_region, mutants(catalogue()[SLUG]))), ids=lambda mutant: mutant.name
)
def test_a_moved_region_is_refuted_or_seen_to_cover_less(mutant: Mutant) -> None:
    judgement = judge(SLUG, mutant)
    if judgement.status == "noticed":
        assert judgement.how.startswith("covers only where"), judgement.how
    else:
        assert judgement.status == "refuted" and "decide" in judgement.refuted_by


@pytest.mark.parametrize("slug", ["no-network-beats-collapse", "dead-unit"])
def test_wrong_versions_of_a_theorem_about_any_network_are_judged(slug: str) -> None:
    theorem = catalogue()[slug]
    reversed_claim = next(mutant for mutant in mutants(theorem) if "conclusion reversed" in mutant.name)
    deleted = next(structural(theorem))
    assert set(judge(slug, reversed_claim).refuted_by) == {"decide", "certificate"}
    assert judge(slug, deleted).status == "noticed"
    assert not any("the other model" in mutant.name for mutant in structural(theorem))


def test_an_equivalent_mutant_is_reported_with_its_proof() -> None:
    squared = Active(1, sp.Gt(theta**2, beta(1) * eta_dec**2))
    theorem = catalogue()[SLUG]
    cases = (*theorem.cases[:-1], Case("everywhere", where=sp.true, claims=(squared,)))
    judgement = judge(SLUG, Mutant("squared", replace(theorem, cases=cases), ("everywhere",)))
    assert judgement.status == "equivalent"
    assert "obligation" in judgement.proof
    assert summary([judgement])["total"]["equivalents"] == {"squared": judgement.proof}


@pytest.mark.parametrize("most_cases", [FEW, pytest.param(1000, marks=pytest.mark.slow)])
def test_there_are_many_mutants_and_all_say_something_else(most_cases: int) -> None:
    found = all_mutants(most_cases)
    assert len(found) >= 200
    for theorem, mutant in found:
        assert statement(mutant.theorem) != statement(theorem), (theorem.slug, mutant.name)
        assert set(mutant.focus) <= {case.name for case in theorem.cases}
    assert {theorem.slug for theorem, _ in found} == {s for s in HELD if len(catalogue()[s].cases) <= most_cases}


def test_every_kind_of_slip_is_tried() -> None:
    names = " ".join(mutant.name for _, mutant in all_mutants(FEW))
    for slip in (
        "doubled",
        "a sign flipped",
        "a term dropped",
        "without",
        "raised",
        "reversed",
        "c inverted",
        "σ and β swapped",
        "square root",
        "β of the levels swapped",
        "pairing reversed",
    ):
        assert slip in names, slip


def given(monkeypatch: pytest.MonkeyPatch, found: list[Judgement]) -> list[Sequence[str]]:
    """Replace the judgements of the command; returns the slugs that were asked for."""
    asked: list[Sequence[str]] = []

    def judged(
        slugs: Sequence[str], jobs: int, on_progress: Callable[[Judgement], None], pairs: int
    ) -> list[Judgement]:
        assert pairs == 0
        asked.append(list(slugs))
        for judgement in found:
            on_progress(judgement)
        return found

    monkeypatch.setattr(table, "judgements", judged)
    return asked


def test_survivors_make_exit_code_1_and_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, [REFUTED, BARELY, NOTICED, SURVIVOR, EQUIVALENT])
    result = CliRunner().invoke(main, ["mutants", SLUG])
    assert result.exit_code == 1
    assert f"survivor: {SLUG}: renamed\n" in result.stdout
    assert f"refuted by one kind: {SLUG}: shifted (decide)\n" in result.stdout
    assert f"equivalent: {SLUG}: squared: 1 obligation: 1 by identity\n" in result.stdout
    rows = [line.split() for line in result.stdout.splitlines()]
    assert [row for row in rows if row[:1] in ([SLUG], ["total"])] == [
        [SLUG, "5", "2", "1", "1", "1", "1"],
        ["total", "5", "2", "1", "1", "1", "1"],
    ]


def test_the_json_is_the_summary_with_a_schema(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given(monkeypatch, [REFUTED, EQUIVALENT])
    target = tmp_path / "score.json"
    assert CliRunner().invoke(main, ["mutants", SLUG, SLUG, "--json", str(target)]).exit_code == 0
    assert json.loads(target.read_text()) == {"schema": 1, **summary([REFUTED, EQUIVALENT])}
    printed = CliRunner().invoke(main, ["mutants", SLUG, "--json", "-"])
    assert json.loads(printed.stdout) == json.loads(target.read_text())
    assert set(json.loads(printed.stdout)["total"]) == COUNTS


def test_without_slugs_every_theorem_that_should_hold_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = given(monkeypatch, [REFUTED])
    assert CliRunner().invoke(main, ["mutants"]).exit_code == 0
    assert asked == [HELD]


def test_pairs_of_changes_are_different_and_are_noticed() -> None:
    drawn = list(pairs(catalogue()[SLUG], 40))
    assert len({mutant.name for mutant in drawn}) == 40
    assert all(statement(m.theorem) != statement(catalogue()[SLUG]) for m in drawn if not m.refusal)
    assert any(len(m.focus) == 2 for m in drawn) and any(len(m.focus) == 1 for m in drawn)
    assert {judge(SLUG, mutant).status for mutant in drawn[:4]} <= {"refuted", "noticed"}


@pytest.mark.parametrize("slug", ["no-network-beats-collapse", "local-stability", "schedule-free"])
def test_another_factor_of_a_fact_about_every_network_is_noticed(slug: str) -> None:
    found = [mutant for mutant in mutants(catalogue()[slug]) if "of the threshold" in mutant.name]
    assert len(found) == 2
    assert {judge(slug, mutant).status for mutant in found} <= {"refuted", "noticed"}


def test_an_unknown_slug_is_bad_input() -> None:
    result = CliRunner().invoke(main, ["mutants", "vae-learnabel"])
    assert result.exit_code == 2 and "did you mean vae-learnable" in result.stderr


@pytest.mark.parametrize("step", [8, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="the choice of mutants reaches forks only")
def test_processes_give_the_same_judgements(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = mutation._mutants("cvae-correlation")[::step]
    monkeypatch.setattr(mutation, "_mutants", lambda slug, pairs=0: chosen)
    found = judgements(["cvae-correlation"], jobs=2)
    assert len(found) == len(chosen) > 2 and found == judgements(["cvae-correlation"])
