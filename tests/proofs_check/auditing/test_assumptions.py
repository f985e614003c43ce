"""Formulas judged under stated values, and the claims eta_dec, rate and information."""

import pytest

from collapsecheck.auditing.report import audit
from collapsecheck.numerics.checks import InputError

LEARNED, FIXED = "vae-learnable", "vae-fixed"
RIGHT = [
    (LEARNED, "active_condition", "theta2 > eta_dec^2", {"beta": 1}),
    (LEARNED, "sigma", "min(1, eta_dec/theta)", {"beta": 1, "eta_enc": 1}),
    (LEARNED, "active_condition", "theta2 > beta/2", {"eta_dec": "sqrt(1/2)"}),
    (LEARNED, "active_condition", "theta2 > 0.25", {"beta": 0.25, "eta_dec": 1}),
    (FIXED, "active_condition", "theta2 > beta*eta_dec^2", {"sigma": 1, "eta_enc": 1}),
    (FIXED, "active_condition", "theta2 > beta*eta_dec^2", {"sigma": "eta_enc"}),
    (LEARNED, "active_condition", "log(theta2) > log(beta) + 2*log(eta_dec)", {}),
    (LEARNED, "active_condition", "log(theta2/(beta*eta_dec^2)) > 0", {}),
    (FIXED, "active_condition", "2*log(theta) + 2*log(eta_enc) > log(beta) + 2*log(sigma*eta_dec)", {}),
    (LEARNED, "eta_dec", "theta/sqrt(beta)", {}),
    (FIXED, "eta_dec", "theta*eta_enc/(sqrt(beta)*sigma)", {}),
    (LEARNED, "rate", "max(0, log(theta2/(beta*eta_dec^2)))/2", {}),
    (LEARNED, "information", "max(0, log(theta2/eta_dec^2))/2", {"beta": 1}),
]
WRONG = [
    (LEARNED, "active_condition", "theta2 > eta_dec^2", {}),
    (LEARNED, "active_condition", "theta2 > eta_dec^2", {"beta": 2}),
    (LEARNED, "active_condition", "log(theta2) > log(beta) + log(eta_dec)", {}),
    (LEARNED, "eta_dec", "theta/beta", {}),
    (LEARNED, "rate", "log(theta2/(beta*eta_dec^2))", {}),
    (LEARNED, "information", "max(0, log(theta2/(beta*eta_dec^2)))", {}),
    (FIXED, "information", "log(theta)", {"beta": 1}),
]
BAD = [
    ({"theta": 1}, "no parameter to assume"),
    ({"c": 1}, "no parameter to assume"),
    ({"beta": -1}, "beta is -1: must be a positive number"),
    ({"beta": True}, "beta is True"),
    ({"beta": "eta_dec - eta_enc"}, "must be a positive number"),
    ({"beta": "beta*eta_dec"}, "in terms of itself"),
    ({"beta": 1, "beta_1": 2}, "two values"),
    ({"eta_dec": "sqrt("}, "assume: eta_dec: formula, position"),
    ([], "not a JSON object"),
]


def ask(model: str, claims: str, formula: str, assume: object) -> dict:
    return {"model": model, "claims": claims, "formula": formula, "assume": assume}


@pytest.mark.parametrize(("model", "claims", "formula", "assume"), RIGHT)
def test_right_under_what_is_assumed(model: str, claims: str, formula: str, assume: dict) -> None:
    answer = audit(ask(model, claims, formula, assume))
    assert answer.verdict == "agrees", answer.detail
    assert all(f"{name} = {value}" in answer.detail for name, value in assume.items())
    assert answer.to_json()["claims"] == claims


@pytest.mark.parametrize(("model", "claims", "formula", "assume"), WRONG)
def test_wrong_under_what_is_assumed(model: str, claims: str, formula: str, assume: dict) -> None:
    answer = audit(ask(model, claims, formula, assume))
    assert answer.verdict == "refuted" and answer.counterexample is not None
    assert not set(answer.counterexample) & set(assume)


@pytest.mark.parametrize(("assume", "message"), BAD)
def test_bad_assumptions_are_refused_in_one_line(assume: object, message: str) -> None:
    with pytest.raises(InputError, match=message) as refusal:
        audit(ask(LEARNED, "active_condition", "theta2 > 1", assume))
    assert "\n" not in str(refusal.value)


def test_a_critical_eta_dec_does_not_depend_on_itself() -> None:
    with pytest.raises(InputError, match="cannot depend on η_dec"):
        audit(ask(LEARNED, "eta_dec", "theta/eta_dec", {}))
