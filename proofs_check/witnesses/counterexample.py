"""counterexample: the stored counterexample of a theorem, re-evaluated exactly or at 50 digits.

It samples nothing. A stored point that contradicts no claim is reported, and the theorem does not come out as expected.
What a theorem says holds instead must hold: a correction that a point contradicts is refused.
"""

import numpy as np
import sympy as sp

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.judge import (
    NotComparable,
    Obligation,
    Point,
    Undefined,
    complaint,
    curvature_complaint,
    fails,
    holds,
    obligations,
    random_point,
    settle,
    show,
    solve,
    trend_complaint,
)
from collapsecheck.judge import contradiction as pairing_contradiction
from collapsecheck.theory.model import mode, setting_of
from collapsecheck.theory.notation import raised, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Setting,
    StatementError,
    Theorem,
    Trend,
    Value,
)

DRAWS = 8


def counterexample(theorem: Theorem, effort: Effort) -> Evidence:
    """Refutes where the stored point contradicts a claim; silent where none is stored or none is contradicted."""
    _refuse_false(theorem, effort)
    stored = theorem.counterexample
    if not stored:
        return Evidence("counterexample", "silent", "certificate", "no counterexample is stored")
    reasons: list[str] = []
    for case in effort.cases(theorem):
        for claim in case.claims:
            try:
                words = contradiction(setting_of(theorem, case), case, claim, stored)
            except (NotComparable, KeyError, ValueError) as error:
                words, reasons = "", [*reasons, f"{case.name}: {error}"]
            if words:
                detail = f"{case.name}: {words}"
                return Evidence("counterexample", "refutes", "certificate", detail, point_data(stored))
    why = "; ".join(dict.fromkeys(reasons)) or "every claim agrees with it"
    return Evidence("counterexample", "silent", "certificate", f"the stored point contradicts no claim: {why}")


def _refuse_false(theorem: Theorem, effort: Effort) -> None:
    """Raise StatementError if a claim of the correction is false at a point of the solver or at a random one."""
    rng = np.random.default_rng(effort.seed)
    for obligation in obligations(theorem, theorem.correction):
        outcome = settle(obligation, effort.solver_seconds)
        point = outcome.point or (_against(obligation, rng) if outcome.status == "unknown" else None)
        if point is not None:
            wrong = f"{obligation.name}: false at {show(point)}"
            raise StatementError(f"{theorem.slug}: what it says holds instead does not: {wrong}")


def _against(obligation: Obligation, rng: np.random.Generator) -> Point | None:
    parts = (obligation.hypotheses, obligation.conclusion)
    points = filter(None, (random_point(*parts, rng) for _ in range(DRAWS)))
    return next((point for point in points if _is_false(parts[1], point)), None)


def _is_false(statement: sp.Basic, point: Point) -> bool:
    try:
        return fails(statement, point)
    except Undefined:
        return True


def contradiction(setting: Setting, case: Case, claim: Claim, stored: Point) -> str:
    """How the stored point contradicts the claim, "" if it does not or lies outside; ValueError if it cannot tell."""
    match claim:
        case Pairing():
            return pairing_contradiction(setting, claim, stored)
        case Network():
            return ""
        case ForAll(name, hypotheses, conclusion):
            _require(hypotheses.free_symbols | conclusion.free_symbols, stored)
            return f"{name} fails" if holds(hypotheses, stored) and not holds(conclusion, stored) else ""
        case Curvature():
            _require(claim.symbols, stored)
            return curvature_complaint(setting, claim, stored)
        case Trend():
            return _trend(setting, case, claim, stored)
        case Value() | Active():
            return _mode_claim(setting, case, claim, stored)


def _mode_claim(setting: Setting, case: Case, claim: Value | Active, stored: Point) -> str:
    if not _inside(setting, case, stored):
        return ""
    return _decided(complaint(setting, claim, stored, solve(setting, stored)))


def _decided(words: str | None) -> str:
    if words is None:
        raise ValueError("the minimum could not be certified")
    return words


def _trend(setting: Setting, case: Case, claim: Trend, stored: Point) -> str:
    """ρ at the stored point and where the parameter has its raised value (a CVAE's θ falls with the correlation)."""
    moved, falls = mode.moved_by(setting, claim.parameter)
    _require({moved, raised(moved)}, stored)
    there = stored[raised(moved)]
    larger = there < stored[moved] if falls else there > stored[moved]
    if not (larger and _inside(setting, case, stored)):
        return ""
    return _decided(trend_complaint(setting, claim, stored, {**stored, moved: there}))


def _inside(setting: Setting, case: Case, point: Point) -> bool:
    """Whether the case speaks about the point and the problem is well posed there."""
    _require(mode.parameters(setting), point)
    return holds(mode.region(setting, case), point)


def _require(symbols: set[sp.Symbol], stored: Point) -> None:
    missing = sorted(str(symbol) for symbol in symbols - stored.keys())
    if missing:
        raise ValueError(f"no value is stored for {', '.join(missing)}")
    if not all(stored[symbol].is_positive or (symbol == theta and stored[symbol] == 0) for symbol in symbols):
        raise ValueError("a stored value is not positive")
