"""One obligation decided for all parameters, by SymPy and z3, or refuted by a point checked at 50 digits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations

import sympy as sp

from collapsecheck.judge.certificates import Certificate, accepted, is_certified
from collapsecheck.judge.exact import Point, Undefined, holds
from collapsecheck.judge.export import Exported, NotExpressible, as_sympy, exported
from collapsecheck.judge.production.produce import SECONDS, produce
from collapsecheck.judge.proof_obligations import Obligation, interior
from collapsecheck.judge.smt import is_satisfiable, prove, satisfiable
from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.notation import positive_theta, theta

KERNEL = "certificates that the kernel accepts"


@dataclass(frozen=True)
class Outcome:
    """What became of one obligation: its status, how it was decided and the query as SMT-LIB text, if there was one.

    logic is KERNEL where the obligation and its boundary have certificates; any other proof rests on SymPy and z3.
    """

    obligation: Obligation
    status: str
    logic: str
    smt2: str = ""
    point: dict[sp.Symbol, sp.Expr] | None = None
    tangents: tuple[str, ...] = ()


def decided(obligation: Obligation, certificates: Mapping[str, Certificate], seconds: float) -> Outcome:
    """The obligation by its certificates on file, or else as `settle` says."""
    if is_certified(obligation, certificates):
        return Outcome(obligation, "proved", KERNEL)
    return settle(obligation, seconds)


def with_certificate(outcome: Outcome, certificates: Mapping[str, Certificate], seconds: float) -> Outcome:
    """A proved obligation with certificates made now, each within `seconds`; unknown if its boundary is undecided."""
    if outcome.status != "proved" or outcome.logic == KERNEL:
        return outcome
    try:
        claimed = exported(outcome.obligation)
    except NotExpressible:
        return outcome
    missing = [one for one in claimed if not (accepted(one, certificates) or produce(one, min(seconds, SECONDS)))]
    if not missing:
        return replace(outcome, logic=KERNEL)
    proved = all(_proved_by_solver(one, seconds) for one in missing if "boundary" in one)
    return outcome if proved else replace(outcome, status="unknown")


def _proved_by_solver(one: Exported, seconds: float) -> bool:
    symbols = {name: sp.Symbol(name, positive=True) for name in one["symbols"]}
    try:
        hypotheses, conclusion = (as_sympy(one[part], symbols) for part in ("hypotheses", "conclusion"))
    except TypeError:  # a side has no value there
        return False
    return prove(hypotheses, conclusion, seconds).status == "proved"


def settle(obligation: Obligation, seconds: float) -> Outcome:
    """Decide one obligation for θ > 0, each query within `seconds`.

    Unsatisfiable hypotheses are "vacuous", never a proof.
    """
    outcome = _settled(interior(obligation), seconds)
    point = outcome.point and {theta if s == positive_theta else s: number for s, number in outcome.point.items()}
    return replace(outcome, obligation=obligation, point=point)


def _settled(obligation: Obligation, seconds: float) -> Outcome:
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
