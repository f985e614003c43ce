"""decide: every claim proved for ALL parameters by SymPy and z3, or refuted by a point checked at 50 digits."""

from dataclasses import dataclass
from itertools import combinations

import sympy as sp

from proofs_check.exact import Point, Undefined, holds, show
from proofs_check.obligations import Obligation, obligations, out_of_reach
from proofs_check.smt import is_satisfiable, prove, satisfiable
from proofs_check.verdict import Effort, Evidence, point_data
from theory.identities import is_zero
from theory.statement import Theorem


@dataclass(frozen=True)
class Outcome:
    """What became of one obligation: its status, how it was decided and the query as SMT-LIB text, if there was one."""

    obligation: Obligation
    status: str
    logic: str
    smt2: str = ""
    point: dict[sp.Symbol, sp.Expr] | None = None
    tangents: tuple[str, ...] = ()


def decide(theorem: Theorem, effort: Effort) -> Evidence:
    """All obligations of the theorem; one refutation refutes, one unknown makes the whole silent."""
    outcomes: list[Outcome] = []
    for obligation in obligations(theorem, effort.cases(theorem)):
        outcomes.append(settle(obligation, effort))
        if (point := outcomes[-1].point) is not None:
            return Evidence(
                "decide", "refutes", "proof", f"{obligation.name}: false at {show(point)}", point_data(point)
            )
    unknown = [o.obligation.name for o in outcomes if o.status != "proved"]
    unknown += out_of_reach(theorem, effort.cases(theorem))
    if unknown or not outcomes:
        return Evidence("decide", "silent", "proof", f"undecided: {'; '.join(unknown) or 'nothing claimed'}")
    return Evidence("decide", "supports", "proof", _summary(outcomes))


def settle(obligation: Obligation, effort: Effort) -> Outcome:
    """Decide one obligation. Unsatisfiable hypotheses are "vacuous", never a proof."""
    if not is_satisfiable(obligation.hypotheses, effort.solver_seconds):
        return Outcome(obligation, "vacuous", "z3")
    conclusion = obligation.conclusion
    if conclusion == sp.true or (isinstance(conclusion, sp.Eq) and is_zero(conclusion.lhs - conclusion.rhs)):
        return Outcome(obligation, "proved", "identity")
    equation = isinstance(conclusion, sp.Eq)
    if equation and (point := _difference(conclusion, obligation.hypotheses, effort)):
        return Outcome(obligation, "refuted", "identity", point=point)
    decision = prove(obligation.hypotheses, conclusion, effort.solver_seconds)
    unclear = equation and decision.status == "unknown"
    if unclear and (point := _difference(conclusion, _apart(obligation.hypotheses), effort)):
        return Outcome(obligation, "refuted", "identity", point=point)
    return Outcome(obligation, decision.status, decision.logic, decision.smt2, decision.point, decision.tangents)


def _difference(conclusion: sp.Eq, hypotheses: sp.Basic, effort: Effort) -> dict[sp.Symbol, sp.Expr] | None:
    """A point of the hypotheses where the two sides of an equality differ, or one has no value."""
    point = satisfiable(hypotheses, effort.solver_seconds)
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


def _summary(outcomes: list[Outcome]) -> str:
    counts = {logic: sum(o.logic == logic for o in outcomes) for logic in dict.fromkeys(o.logic for o in outcomes)}
    tangents = dict.fromkeys(t for o in outcomes for t in o.tangents)
    parts = [f"{n} by {logic}" for logic, n in counts.items()]
    return (
        f"{len(outcomes)} obligations: " + ", ".join(parts) + (f"; tangents: {'; '.join(tangents)}" if tangents else "")
    )
