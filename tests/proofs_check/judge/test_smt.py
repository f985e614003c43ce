"""Deciding statements about positive reals: proofs, verified counterexamples, honest ignorance."""

import pytest
import sympy as sp
import z3

from collapsecheck.judge.exact import Undefined, holds, value
from collapsecheck.judge.smt import is_satisfiable, prove, satisfiable
from collapsecheck.theory.calculus.identities import is_visibly_nonnegative, is_zero

x, y, z = sp.symbols("x y z", positive=True)


@pytest.mark.parametrize(
    ("hypotheses", "conclusion", "logic"),
    [
        (x > sp.sqrt(y) * z, x**2 > y * z**2, "linear arithmetic in logarithms"),
        (sp.true, (x > y) | (y > z) | (x <= z), "linear arithmetic in logarithms"),
        (x > 2 * y, x**3 > 7 * y**3, "linear arithmetic in logarithms"),
        (sp.true, x**2 + y**2 >= 2 * x * y, "real closed fields"),
        (sp.true, x + y >= 2 * sp.sqrt(x * y), "real closed fields"),
        (sp.true, x - 1 - sp.log(x) >= 0, "real closed fields"),
    ],
)
def test_true_statements_are_proved(hypotheses: sp.Basic, conclusion: sp.Basic, logic: str) -> None:
    decision = prove(hypotheses, conclusion)
    assert (decision.status, decision.logic) == ("proved", logic)


@pytest.mark.parametrize(
    ("hypotheses", "conclusion"),
    [
        (x > sp.sqrt(y) * z, x > sp.Rational(101, 100) * sp.sqrt(y) * z),
        (x > 2 * y, x**3 > 9 * y**3),
        (sp.true, x**2 + y**2 > 2 * x * y),
        (sp.true, x + y >= sp.Rational(21, 10) * sp.sqrt(x * y)),
        (sp.Eq(x, y * z), x > y),
    ],
)
def test_false_statements_are_refuted_by_a_checked_point(hypotheses: sp.Basic, conclusion: sp.Basic) -> None:
    decision = prove(hypotheses, conclusion)
    assert decision.status == "refuted"
    assert decision.point is not None
    assert holds(hypotheses, decision.point)
    assert not holds(conclusion, decision.point)


def test_a_tangent_instance_is_named() -> None:
    assert prove(sp.true, x - 1 - sp.log(x) >= 0).tangents == ("1 − 1/u ≤ log u ≤ u − 1 at u = x",)


def test_what_tangents_cannot_decide_stays_unknown() -> None:
    assert prove(x > 1, sp.log(x + 1) < sp.Rational(7, 10) * x).status == "unknown"


def test_the_query_can_be_checked_by_another_solver() -> None:
    solver = z3.Solver()
    solver.from_string(prove(x > 2 * y, x**3 > 7 * y**3).smt2)
    assert solver.check() == z3.unsat


def test_unsatisfiable_hypotheses_are_seen() -> None:
    assert not is_satisfiable((x > y) & (y > x))
    assert satisfiable((x > y) & (y > x)) is None


@pytest.mark.parametrize("bad", [sp.log(x - y), 1 / (x - y), sp.sqrt(y - 2 * x)])
def test_a_value_outside_its_domain_is_undefined(bad: sp.Expr) -> None:
    with pytest.raises(Undefined, match="not a finite real number"):
        value(bad, {x: sp.Integer(1), y: sp.Integer(1)})


def test_zero_test_knows_roots_and_logarithms() -> None:
    assert is_zero(sp.log(x * sp.sqrt(y)) - sp.log(x) - sp.log(y) / 2)
    assert is_zero((x - y) / (sp.sqrt(x) - sp.sqrt(y)) - sp.sqrt(x) - sp.sqrt(y))
    assert not is_zero(sp.log(x * y) - sp.log(x))


def test_visible_nonnegativity_is_never_claimed_wrongly() -> None:
    assert is_visibly_nonnegative((sp.sqrt(x) + y) / z - y / z)
    assert is_visibly_nonnegative(sp.Integer(0))
    assert not is_visibly_nonnegative((x - y) ** 2)
    assert not is_visibly_nonnegative(x - y)


a, b = sp.Symbol("a", nonnegative=True), sp.Symbol("b", real=True)


@pytest.mark.parametrize(
    ("hypotheses", "conclusion"),
    [
        (sp.true, sp.sqrt(a) > 0),
        (sp.true, b + x > 0),
        (b**2 > 1, b > 1),
        ((x < y) & (y < z), sp.log((x - y) * (y - z)) < -1),
        (x < y, sp.log((x - y) ** 2) <= 2 * (x - y - 1)),
        (x < y, sp.log(x - y) <= x - y - 1),
        (sp.true, sp.Eq(sp.sqrt(x) + 1, sp.Symbol("root2_x", positive=True) + 1)),
    ],
)
def test_nothing_rests_on_a_sign_or_a_domain_that_is_not_given(hypotheses: sp.Basic, conclusion: sp.Basic) -> None:
    assert prove(hypotheses, conclusion).status != "proved"
