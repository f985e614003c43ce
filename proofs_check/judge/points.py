"""Exact random parameters of one mode: inside a case through its chart, beside thresholds, or of a given problem."""

from collections.abc import Iterator

import mpmath as mp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.judge.exact import Point, holds, value
from collapsecheck.numerics.closed_form import Optimum
from collapsecheck.numerics.problem import Problem
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting

BESIDE = tuple(sp.Rational(n, 100) for n in (80, 98, 102, 125))


class NoPoint(ValueError):
    """No parameters inside a region were found, so nothing sampled can speak for it."""


def draw_point(setting: Setting, case: Case, rng: np.random.Generator, near: bool = False) -> dict[sp.Symbol, sp.Expr]:
    """Exact values of the setting's symbols inside the case: through its chart, else by rejection."""
    coordinates = set().union(*(expr.free_symbols for expr in case.chart.values()), mode.parameters(setting))
    for _ in range(500):
        free = sorted(coordinates - case.chart.keys(), key=str)
        base = {s: _coordinate(s, mode.parameters(setting), rng, near) for s in free}
        point = base | {s: sp.simplify(tie(setting, expr).xreplace(base)) for s, expr in case.chart.items()}
        point = {s: point[s] for s in sorted(mode.parameters(setting), key=str)}
        if case.chart or holds(tie(setting, sp.And(case.where, mode.well_posed(setting))), point):
            return point
    raise NoPoint(f"no point found in case {case.name!r}: is its region empty?")


def beside_thresholds(condition: sp.Basic, point: Point) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """The point with one symbol moved to just below and just above each comparison of monomials in the condition."""
    for relation in sorted(condition.atoms(Relational), key=str):
        symbol = min(relation.free_symbols, key=lambda s: (s != theta, str(s)))
        logs = [mp.log(value(relation.lhs / relation.rhs, {**point, symbol: point[symbol] * k})) for k in (1, 2)]
        degree = (logs[1] - logs[0]) / mp.log(2)
        if abs(degree) > 1e-9:
            on = point[symbol] * sp.Rational(mp.nstr(mp.exp(-logs[0] / degree), 15))
            yield from ({**point, symbol: on * side} for side in BESIDE)


def random_point(
    hypotheses: sp.Basic, conclusion: sp.Basic, rng: np.random.Generator
) -> dict[sp.Symbol, sp.Expr] | None:
    """Rational values of the statement's symbols that satisfy the hypotheses, or None after 200 draws."""
    symbols = sorted(hypotheses.free_symbols | conclusion.free_symbols, key=str)
    for _ in range(200):
        point = {symbol: random_fraction(rng) for symbol in symbols}
        if holds(hypotheses, point):
            return point
    return None


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
