"""`decide` refutes an equality that happens to hold where all symbols are 1."""

import sympy as sp

from collapsecheck.evidence.evidence import Effort
from collapsecheck.judge.decision import settle
from collapsecheck.judge.proof_obligations import Obligation
from collapsecheck.theory.notation import beta, eta, eta_dec, theta

EFFORT = Effort("quick", instances=1, starts=1, examples=1, solver_seconds=2.0, shrink=False)


def test_swapped_symbols_and_powers_are_told_apart() -> None:
    """log(1 + β η_dec/η) is none of these, but equals each of them at 1."""
    region = theta > beta(1) * eta_dec * eta(1)
    right = sp.log(1 + beta(1) * eta_dec / eta(1))
    for wrong in (sp.log(1 + beta(1) * eta(1) / eta_dec), sp.log(1 + beta(1) ** 2 * eta_dec / eta(1))):
        outcome = settle(Obligation("an equality", region, sp.Eq(right, wrong)), EFFORT.solver_seconds)
        assert outcome.status == "refuted"


def test_a_side_without_a_value_is_no_equality() -> None:
    region, equality = beta(1) > 2, sp.Eq(sp.log(1 - beta(1)), sp.log(beta(1) - 1))
    outcome = settle(Obligation("an equality", region, equality), EFFORT.solver_seconds)
    assert outcome.status == "refuted"
