"""The conclusion of a derivation: every region of the own setting, and no wrong value in any region."""

from dataclasses import replace

import pytest
import sympy as sp

from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.checks import CheckFailed, NotShown
from collapsecheck.theory.derivations.conclusion import check_case, conclusions
from collapsecheck.theory.model.mode import has_minimiser, setting_of
from collapsecheck.theory.notation import beta, eta_dec, slack, theta
from collapsecheck.theory.statement import Case, Theorem, Value

CASES = [
    (theorem, case)
    for theorem in catalogue().values()
    for case in theorem.cases
    if has_minimiser(theorem, case) and theorem.slug != "chain" and case.chart and theorem.expected == "holds"
]


@pytest.mark.parametrize("slug", ["hvae-fixed", "hvae-learnable-top", "vae-learnable"])
def test_every_region_of_the_own_setting_is_concluded(slug: str) -> None:
    theorem = catalogue()[slug]
    titles = {step.title for step in conclusions(theorem)}
    assert {f"Region {case.name}" for case in theorem.cases if has_minimiser(theorem, case)} <= titles


@pytest.mark.parametrize(("start", "error"), [(2, NotShown), (sp.Rational(19, 10), CheckFailed)])
def test_coordinates_with_terms_of_both_signs_show_nothing_and_are_false_where_they_leave_the_region(
    start: sp.Expr, error: type[AssertionError]
) -> None:
    theorem = catalogue()["vae-learnable"]
    edge = sp.sqrt(beta(1)) * eta_dec
    p = slack("p")
    changed = replace(theorem.cases[0], where=theta >= edge, chart={theta: edge * (start - 2 * p + p**2)})
    with pytest.raises(error, match="the chart satisfies"):
        check_case(theorem.setting, changed)


@pytest.mark.parametrize(("theorem", "case"), CASES, ids=[f"{t.slug}: {c.name}" for t, c in CASES])
@pytest.mark.parametrize("quantity", ["rho", "minimum"])
def test_a_wrong_value_does_not_pass(theorem: Theorem, case: Case, quantity: str) -> None:
    def wrong(claim: object) -> object:
        hit = isinstance(claim, Value) and claim.quantity == quantity
        return replace(claim, value=claim.value + sp.Rational(1, 7)) if hit else claim  # type: ignore[union-attr, type-var]

    changed = replace(case, claims=tuple(wrong(claim) for claim in case.claims))
    with pytest.raises(AssertionError):
        check_case(setting_of(theorem, case), changed)
