"""Small counterexamples to a formula: simple rationals tried in floating point, confirmed at 50 digits, shrunk."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from collapsecheck.auditing.meaning import floats
from collapsecheck.auditing.point import SQUARED, Deviation, finding
from collapsecheck.auditing.question import Question
from collapsecheck.theory.model import has_minimiser, implied_value, mode, setting_of, tie
from collapsecheck.theory.statement import Theorem

SIMPLE = [sp.Rational(text) for text in ("1", "2", "1/2", "3", "3/2", "4", "1/3", "5/4", "10")]
GRID_POINTS = 300_000
CANDIDATES = 2000
CONFIRMED = 20
RANDOM_POINTS = 20_000
TOLERANCE = 1e-9

Columns = dict[sp.Symbol, NDArray[np.float64]]


def simplest(question: Question, names: dict[str, sp.Expr]) -> Deviation | None:
    """The simplest confirmed counterexample on the grid; those that sit on a boundary come last."""
    symbols = sorted(mode.parameters(question.setting), key=str)
    count = next(n for n in range(len(SIMPLE), 0, -1) if n ** len(symbols) <= GRID_POINTS)
    picks = np.indices((count,) * len(symbols)).reshape(len(symbols), -1)
    points = {s: np.array(SIMPLE[:count], dtype=float)[row] for s, row in zip(symbols, picks, strict=True)}
    wrong = np.flatnonzero(contradicted(question, names, points))
    wrong = wrong[np.argsort(picks[:, wrong].sum(axis=0), kind="stable")][:CANDIDATES]
    on_boundary = fragile(question, names, {s: column[wrong] for s, column in points.items()})
    for i in wrong[np.argsort(on_boundary, kind="stable")][:CONFIRMED]:
        exact = {s: SIMPLE[row[i]] for s, row in zip(symbols, picks, strict=True)}
        if found := finding(question, names, exact):
            return found
    return None


def scattered(question: Question, names: dict[str, sp.Expr], seed: int = 0) -> Deviation | None:
    """A confirmed counterexample among random rationals over six decades, shrunk."""
    rng = np.random.default_rng(seed)
    symbols = sorted(mode.parameters(question.setting), key=str)
    points = {s: np.round(10 ** rng.uniform(-3, 3, RANDOM_POINTS), 5) for s in symbols}
    for i in np.flatnonzero(contradicted(question, names, points))[:CONFIRMED]:
        found = finding(question, names, {s: sp.Rational(str(column[i])) for s, column in points.items()})
        if found:
            return shrunk(question, names, found)
    return None


def shrunk(question: Question, names: dict[str, sp.Expr], found: Deviation) -> Deviation:
    """The counterexample with each parameter in turn as simple as it can be while the formula stays wrong."""
    changed, on_boundary = True, is_fragile(question, names, found)
    while changed:
        changed = False
        for symbol in sorted(found.point, key=str):
            for simpler in _simpler(found.point[symbol]):
                smaller = finding(question, names, {**found.point, symbol: simpler})
                if smaller is not None and is_fragile(question, names, smaller) <= on_boundary:
                    found, changed = smaller, True
                    break
    return found


def contradicted(question: Question, names: dict[str, sp.Expr], points: Columns) -> NDArray[np.bool_]:
    """Where floating point says that the formula is wrong or undefined."""
    with np.errstate(all="ignore"):
        size = len(next(iter(points.values())))
        claimed = np.broadcast_to(floats(question.tree, _meanings(question, names, points)), size)
        right = _right(question.theorem, question.claims, question.level, points)
        if question.claims == "active_condition":
            return claimed != right
        known = claimed**2 if question.claims in SQUARED else claimed
        negative = (claimed < -TOLERANCE) & (question.claims in SQUARED)
        return ~(np.abs(known - right) <= TOLERANCE * (1 + np.abs(right))) | negative


def fragile(question: Question, names: dict[str, sp.Expr], points: Columns) -> NDArray[np.bool_]:
    """Whether the contradiction disappears when some parameter moves by one part in a million: a tie, most likely."""
    lasting = np.ones(len(next(iter(points.values()))), dtype=bool)
    for symbol, factor in product(points, (1 - 1e-6, 1 + 1e-6)):
        lasting &= contradicted(question, names, {**points, symbol: points[symbol] * factor})
    return ~lasting


def is_fragile(question: Question, names: dict[str, sp.Expr], found: Deviation) -> bool:
    """Whether the finding sits on a boundary."""
    columns = {symbol: np.array([float(number)]) for symbol, number in found.point.items()}
    return bool(fragile(question, names, columns)[0])


def _meanings(question: Question, names: dict[str, sp.Expr], points: Columns) -> dict[str, Any]:
    return {name: _compiled(expr, tuple(points))(*points.values()) for name, expr in names.items()}


def _right(theorem: Theorem, claims: str, level: int, points: Columns) -> NDArray:
    """The theorem's answer: the value of the region that holds; squared for gains, a truth value for activity."""
    size, setting = len(next(iter(points.values()))), theorem.setting
    regions, answers = [], []
    for where, answer in _regions(theorem, claims, level):
        regions.append(np.broadcast_to(_compiled(tie(setting, where), tuple(points))(*points.values()), size))
        answers.append(np.broadcast_to(_compiled(tie(setting, answer), tuple(points))(*points.values()), size))
    return np.select(regions, answers, default=np.nan if claims != "active_condition" else False)


def _regions(theorem: Theorem, claims: str, level: int) -> Iterator[tuple[sp.Basic, sp.Basic]]:
    for case in theorem.cases:
        if not has_minimiser(theorem, case):
            continue
        setting = setting_of(theorem, case)
        growth = mode.growths(setting, case)
        if claims == "active_condition":
            yield case.where, sp.Gt(growth[level], 1)
        else:
            yield case.where, implied_value(setting, growth, claims, level)


@cache
def _compiled(expr: sp.Basic, symbols: tuple[sp.Symbol, ...]) -> Any:
    return sp.lambdify(symbols, expr, "numpy")


def _simpler(number: sp.Expr) -> Iterator[sp.Rational]:
    """Simpler rationals near and far, simplest first; nothing that is not simpler than the number."""
    near = [sp.Rational(number).limit_denominator(10**k) for k in range(13)]
    powers = [sp.Integer(10) ** sp.floor(sp.log(number, 10) + k) for k in (0, 1)]
    rounded = [sp.Integer(round(number, -k)) for k in range(3, -1, -1) if number > 1]
    for candidate in (*SIMPLE, *powers, *rounded, *near):
        if candidate > 0 and _length(candidate) < _length(number):
            yield candidate


def _length(number: sp.Expr) -> tuple[int, int]:
    position = SIMPLE.index(number) if number in SIMPLE else len(SIMPLE)
    return position, len(str(number))
