"""One obligation decided for all parameters, by SymPy and z3, or refuted by a point checked at 50 digits."""

from dataclasses import dataclass
from itertools import combinations

import sympy as sp

from collapsecheck.judge.exact import Point, Undefined, holds
from collapsecheck.judge.proof_obligations import Obligation
from collapsecheck.judge.smt import is_satisfiable, prove, satisfiable
from collapsecheck.theory.calculus import is_zero


@dataclass(frozen=True)
class Outcome:
    """What became of one obligation: its status, how it was decided and the query as SMT-LIB text, if there was one."""

    obligation: Obligation
    status: str
    logic: str
    smt2: str = ""
    point: dict[sp.Symbol, sp.Expr] | None = None
    tangents: tuple[str, ...] = ()


def settle(obligation: Obligation, seconds: float) -> Outcome:
    """Decide one obligation, each query within `seconds`. Unsatisfiable hypotheses are "vacuous", never a proof."""
    if not is_satisfiable(obligation.hypotheses, seconds):
        return Outcome(obligation, "vacuous", "z3")
    conclusion = obligation.conclusion
    if conclusion == sp.true or (isinstance(conclusion, sp.Eq) and is_zero(conclusion.lhs - conclusion.rhs)):
        return Outcome(obligation, "proved", "identity")
    equation = isinstance(conclusion, sp.Eq)
    if equation and (point := _difference(conclusion, obligation.hypotheses, seconds)):
        return Outcome(obligation, "refuted", "identity", point=point)
    decision = prove(obligation.hypotheses, conclusion, seconds)
    unclear = equation and decision.status == "unknown"
    if unclear and (point := _difference(conclusion, _apart(obligation.hypotheses), seconds)):
        return Outcome(obligation, "refuted", "identity", point=point)
    return Outcome(obligation, decision.status, decision.logic, decision.smt2, decision.point, decision.tangents)


def _difference(conclusion: sp.Eq, hypotheses: sp.Basic, seconds: float) -> dict[sp.Symbol, sp.Expr] | None:
    """A point of the hypotheses where the two sides of an equality differ, or one has no value."""
    point = satisfiable(hypotheses, seconds)
    if point is None:
        return None
    free = conclusion.free_symbols - point.keys()
    point |= {symbol: sp.Rational(5 + 2 * i, 7 + i) for i, symbol in enumerate(sorted(free, key=str))}
    return None if _agree(conclusion, point) else point


def _apart(hypotheses: sp.Basic) -> sp.Basic:
    """The hypotheses where no two symbols are equal and none is 1: different formulas often agree elsewhere."""
    symbols = sorted(hypotheses.free_symbols, key=str)
    return sp.And(hypotheses, *(sp.Ne(one, other) for one, other in combinations([sp.Integer(1), *symbols], 2)))


def _agree(conclusion: sp.Basic, point: Point) -> bool:
    try:
        return holds(conclusion, point)
    except Undefined:
        return False
