"""Suspicions decided at exact rationals with 50 digits; a counterexample is rebuilt for Hypothesis and shrunk."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from random import Random
from typing import Any

import numpy as np
import sympy as sp

from collapsecheck.campaigns.batch_optimum import optimal
from collapsecheck.campaigns.check import AGREEMENT, Suspect
from collapsecheck.campaigns.draw import Batch
from collapsecheck.evidence import point_data
from collapsecheck.judge import Point, Uncovered, complaint, holds, mode_claims, solve, trend_complaint, value
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Setting, Theorem, Trend, Value

SHRINKING = 400  # examples that a shrink may try
Judge = Callable[[Point], str | None]


def exact_point(batch: Batch, i: int, j: int) -> dict[sp.Symbol, sp.Expr]:
    """Mode j of instance i, every float taken at its exact value."""
    return {symbol: sp.Rational(float(array[i, j])) for symbol, array in batch.values.items()}


def judge(theorem: Theorem, setting: Setting, finding: Suspect, i: int) -> Judge:
    """What contradicts the finding's claim at a point: "" if nothing, None if 50 digits cannot tell."""
    claim, case = finding.claim, finding.case
    if finding.factor is not None and isinstance(claim, Trend):
        factor = sp.Rational(float(finding.factor[i, 0]))
        start = tie(setting, case.where) if case is not None else sp.true
        raised = partial(mode.raised, setting, claim.parameter, factor=factor)
        return lambda point: trend_complaint(setting, claim, point, raised(point)) if holds(start, point) else ""
    if case is not None and isinstance(claim, Value | Active):
        where = mode.region(setting, case)
        return lambda point: complaint(setting, claim, point, solve(setting, point)) if holds(where, point) else ""
    if finding.name == "regions":
        return lambda point: _gap(theorem, setting, point)
    return lambda point: _prediction(setting, point)


def _gap(theorem: Theorem, setting: Setting, point: Point) -> str:
    if not holds(mode.well_posed(setting), point):
        return ""
    try:
        mode_claims(theorem, setting, point)
    except Uncovered as gap:
        return str(gap)
    return ""


def _prediction(setting: Setting, point: Point) -> str | None:
    """Whether the numeric chain's minimum is the certified one."""
    minimum = solve(setting, point)
    if not minimum.certified:
        return None
    flags = np.array([mode.is_learned(setting, level) for level in range(1, setting.depth + 1)])
    values = {symbol: np.array([[float(number)]]) for symbol, number in point.items()}
    found = float(optimal(setting, Batch(setting, values, np.zeros(1, dtype=int), flags)).value[0])
    off = abs(found - minimum.value) > AGREEMENT * (1 + abs(minimum.value))
    return f"the predicted minimum is {found:.12g}, certified is {float(minimum.value):.12g}" if off else ""


def record(slug: str, setting: Setting | None, finding_name: str, case: str, words: str, point: Point) -> dict:
    """A counterexample as JSON-ready data; `problem` can be given to `collapsecheck predict`."""
    data: dict[str, Any] = {"slug": slug, "case": case, "claim": finding_name, "complaint": words}
    data["point"] = point_data(point)
    if setting is not None:
        data["problem"] = problem(setting, point)
    return data


def problem(setting: Setting, point: Point) -> dict[str, Any]:
    """The mode as a problem of dimension one: A (VAE) or E (CVAE, x independent of y) is θ²."""
    ties = dict(setting.tied)

    def number(symbol: sp.Symbol) -> float:
        return float(value(ties.get(symbol, symbol), point))

    levels = [
        Level(1, number(beta(l)), number(eta(l)), None if mode.is_learned(setting, l) else number(sigma(l)))
        for l in range(1, setting.depth + 1)
    ]
    square = [[number(theta) ** 2]]
    moments: tuple[Any, ...] = (square,) if setting.model == "vae" else ([[1.0]], [[0.0]], square)
    return Problem.build(setting.model, *moments, eta_dec=number(eta_dec), levels=levels).to_json()


def shrunk(point: Point, contradicts: Judge) -> Point:
    """The point with as many parameters as possible replaced by small whole numbers, still a counterexample."""
    import hypothesis as hyp

    settings = hyp.settings(
        database=None, deadline=None, max_examples=SHRINKING, suppress_health_check=list(hyp.HealthCheck)
    )
    try:
        return dict(hyp.find(_around(point), lambda p: bool(contradicts(p)), settings=settings, random=Random(0)))
    except hyp.errors.NoSuchExample:
        return point


def _around(point: Point) -> Any:
    """A Hypothesis strategy: every parameter keeps its value or becomes a whole number from 1 to 9."""
    from hypothesis import strategies as st

    whole = st.integers(1, 9).map(sp.Integer)
    kept = {symbol: _simplest_first(whole, number) for symbol, number in point.items()}
    return st.fixed_dictionaries(kept)


def _simplest_first(whole: Any, number: sp.Expr) -> Any:
    from hypothesis import strategies as st

    rounded = Fraction(str(number)).limit_denominator(16)
    choices = [sp.Rational(rounded.numerator, rounded.denominator)] if rounded > 0 or number == 0 else []
    return whole | st.sampled_from([*choices, number])
