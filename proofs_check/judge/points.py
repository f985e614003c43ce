"""Exact random parameters of one mode: inside a case through its chart, beside thresholds, or of a given problem."""

from collections.abc import Collection, Iterator
from functools import cache

import mpmath as mp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.judge.exact import Point
from collapsecheck.judge.smt import satisfiable
from collapsecheck.judge.solving import meets, on_equalities, threshold
from collapsecheck.numerics.closed_form import Optimum
from collapsecheck.numerics.problem import Problem
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting

CHARTED, DRAWS, ALTERNATIVES, SOLVER_SECONDS = 20, 200, 8, 2.0
BESIDE = tuple(sp.Rational(n, 100) for n in (80, 98, 102, 125))


class NoPoint(ValueError):
    """No parameters inside a region were found, so nothing sampled can speak for it."""


def draw_point(setting: Setting, case: Case, rng: np.random.Generator, near: bool = False) -> dict[sp.Symbol, sp.Expr]:
    """Exact values of the setting's symbols inside the case: through its chart, else by rejection. Raises NoPoint.

    A chart only helps to reach the region: a point of the chart that lies outside is not taken.
    """
    names = mode.parameters(setting)
    region = mode.region(setting, case)
    coordinates = set().union(*(expr.free_symbols for expr in case.chart.values()), names) - case.chart.keys()
    for _ in range(CHARTED if case.chart else 0):
        base = {s: _coordinate(s, names, rng, near) for s in sorted(coordinates, key=str)}
        point = base | {s: sp.simplify(tie(setting, expr).xreplace(base)) for s, expr in case.chart.items()}
        point = {s: point[s] for s in sorted(names, key=str)}
        if meets(region, point):
            return point
    found = point_of(region, names, rng)
    if found is None:
        raise NoPoint(f"no parameters were found in case {case.name!r}: is its region empty?")
    return found


def point_of(
    statement: sp.Basic, symbols: Collection[sp.Symbol], rng: np.random.Generator
) -> dict[sp.Symbol, sp.Expr] | None:
    """Values of the symbols at which the statement is true, its equalities solved, or None if none were found."""
    names = sorted({*symbols, *statement.free_symbols}, key=str)
    for _ in range(DRAWS):
        drawn = {symbol: _coordinate(symbol, set(names), rng, near=False) for symbol in names}
        point = on_equalities(statement, drawn, rng)
        if meets(statement, point):
            return point
    return _solver_point(statement, names, rng)


def _solver_point(
    statement: sp.Basic, names: list[sp.Symbol], rng: np.random.Generator
) -> dict[sp.Symbol, sp.Expr] | None:
    found = solver_point(statement)
    for _ in range(ALTERNATIVES if found else 0):
        point = {symbol: random_fraction(rng) for symbol in names} | dict(found or {})
        point = on_equalities(statement, point, rng)
        if meets(statement, point):
            return point
    return None


@cache
def solver_point(statement: sp.Basic) -> Point | None:
    """A point at which z3 finds the statement true, confirmed at 50 digits."""
    return satisfiable(statement, SOLVER_SECONDS)


def without_mode(setting: Setting, case: Case, point: Point) -> dict[sp.Symbol, sp.Expr] | None:
    """The point with θ = 0, a latent without a mode, if the case speaks about that."""
    zero = {**point, theta: sp.Integer(0)}
    return zero if meets(mode.region(setting, case), zero) else None


def beside_thresholds(condition: sp.Basic, point: Point) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """The point with one symbol moved onto each equality of the condition, and to just below and just above it."""
    for relation in sorted(condition.atoms(Relational), key=str):
        for symbol in sorted(relation.free_symbols, key=lambda s: (s != theta, str(s)))[:1]:
            exact, number = threshold(relation, symbol, point)
            near = () if number is None else [sp.Rational(mp.nstr(number, 15)) * side for side in BESIDE]
            yield from ({**point, symbol: place} for place in (*([] if exact is None else [exact]), *near))


def random_point(
    hypotheses: sp.Basic, conclusion: sp.Basic, rng: np.random.Generator
) -> dict[sp.Symbol, sp.Expr] | None:
    """Exact values of the statement's symbols that satisfy the hypotheses, or None if none were found."""
    return point_of(hypotheses, conclusion.free_symbols, rng)


def _coordinate(symbol: sp.Symbol, raw: set[sp.Symbol], rng: np.random.Generator, near: bool) -> sp.Expr:
    if symbol not in raw and near:
        return sp.Rational(int(rng.integers(1, 9)), 10**9)
    number = random_fraction(rng)
    return number**2 if symbol.name.startswith("beta") else number


def random_fraction(rng: np.random.Generator) -> sp.Rational:
    """A positive rational other than 1 between 1/4 and 4."""
    top, bottom = rng.choice(np.arange(5, 20), size=2, replace=False)
    return sp.Rational(int(top), int(bottom))


def mode_points(setting: Setting, problem: Problem, answer: Optimum) -> Iterator[Point]:
    """The exact parameters of every latent coordinate's mode, floats taken at their exact value."""
    thetas = np.sqrt(answer.theta2)
    for i in range(problem.levels[0].d):
        point = {theta: thetas[i] if i < len(thetas) else 0.0, eta_dec: problem.eta_dec}
        for l, level in enumerate(problem.levels, start=1):
            point |= {beta(l): level.beta, eta(l): level.eta}
            point |= {} if mode.is_learned(setting, l) else {sigma(l): answer.sigma[l - 1][i]}
        yield {symbol: sp.Rational(float(number)) for symbol, number in point.items()}
