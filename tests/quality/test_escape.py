"""The flow witness measures rates of escape itself: true claims pass, and each wrong one is refuted with a point."""

from dataclasses import replace

import pytest
import sympy as sp

from collapsecheck.evidence.evidence import EFFORTS, Evidence
from collapsecheck.theory.notation import eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting, StatementError, Theorem, Value
from collapsecheck.theory.theorems.beyond.gradient_flow import BOTH, CVAE_LEARNED, FIXED, THEOREM
from collapsecheck.witnesses.flow import flow

QUICK = EFFORTS["quick"]


def judged(setting: Setting, level: int, change: dict[sp.Symbol, sp.Expr], factor: float = 1) -> Evidence:
    """The witness on one case of the theorem, its rates at one level changed."""
    case = next(case for case in THEOREM.cases if case.setting == setting)
    claims = [c for c in case.claims if isinstance(c, Value) and c.level == level]
    changed = tuple(replace(c, value=factor * c.value.subs(change, simultaneous=True)) for c in claims)
    theorem: Theorem = replace(THEOREM, setting=setting, settings=(), cases=(replace(case, claims=changed),))
    return flow(theorem, QUICK)


@pytest.mark.parametrize(("setting", "level"), [(FIXED, 1), (CVAE_LEARNED, 1), (BOTH, 1), (BOTH, 2)])
def test_true_rates_agree_and_wrong_ones_do_not(setting: Setting, level: int) -> None:
    assert judged(setting, level, {}).verdict == "supports"
    wrong = judged(setting, level, {}, factor=sp.Rational(1001, 1000))
    assert wrong.verdict == "refutes"
    assert wrong.instance is not None and "the flow has" in wrong.detail


def test_a_rate_in_the_wrong_letters_is_refuted() -> None:
    assert judged(FIXED, 1, {theta: theta**2}).verdict == "refutes"
    assert judged(FIXED, 1, {eta(1): eta_dec, eta_dec: eta(1)}).verdict == "refutes"
    assert judged(BOTH, 2, {sigma(1): sigma(2), sigma(2): sigma(1)}).verdict == "refutes"


def test_an_undefined_rate_is_refuted() -> None:
    wrong = judged(FIXED, 1, {theta: sp.root(theta - 1, 4)})
    assert wrong.verdict == "refutes" and "is not a finite real number at" in wrong.detail
    with pytest.raises(StatementError, match="the value of raw-escape 1 is not a finite real number"):
        judged(FIXED, 1, {theta: sp.sqrt(sp.I * theta)})
