"""Claimed escape rates against flows of the full loss that start a little off the collapsed point."""

from collections.abc import Iterator

import numpy as np
import sympy as sp

from collapsecheck.evidence import Effort
from collapsecheck.judge import Point, Undefined, draw_point, show, value
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters, pack, shapes
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training import collapsed, growth_rates
from collapsecheck.theory.model import is_learned, setting_of, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

AGREEMENT = 1e-6  # relative to the sum of the sizes of the level's rates


def escape_findings(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[tuple[Point, str]]:
    """For every claimed rate at random points: the point, and how the claim differs from the flow ("" if it agrees)."""
    for case in effort.cases(theorem):
        for claim in case.claims:
            if isinstance(claim, Value) and claim.quantity.endswith("escape"):
                for _ in range(effort.instances):
                    yield _finding(setting_of(theorem, case), case, claim, rng)


def _finding(setting: Setting, case: Case, claim: Value, rng: np.random.Generator) -> tuple[Point, str]:
    point = draw_point(setting, case, rng)
    problem = one_mode(setting, point, raw=claim.quantity == "raw-escape")
    rates = growth_rates(problem, collapsed(problem), gains(problem, claim.level))
    try:
        claimed = float(value(tie(setting, claim.value), point))
    except Undefined as error:
        return point, str(error)
    same = abs(claimed - rates[-1]) <= AGREEMENT * np.abs(rates).sum()
    words = f"{claim.quantity} {claim.level} is claimed to be {claimed:.8g}, the flow has {rates[-1]:.8g}"
    return point, "" if same else f"{words} at {show(point)}"


def one_mode(setting: Setting, point: Point, raw: bool) -> Problem:
    """A problem of one-dimensional data and levels: whitened, or y = x (a CVAE: x of unit variance, uncorrelated)."""
    number = {symbol: float(value(tie(setting, symbol), point)) for symbol in _symbols(setting)}
    square = [[number[theta] ** 2]]
    levels = [
        Level(1, number[beta(l)], number[eta(l)], None if is_learned(setting, l) else number[sigma(l)])
        for l in range(1, setting.depth + 1)
    ]
    moments = ([[1.0]], [[0.0 if setting.model == "cvae" else number[theta]]], square)
    if raw and setting.model == "vae":
        moments = (square, square, square)
    return Problem.build(setting.model, *moments, eta_dec=number[eta_dec], levels=levels)


def _symbols(setting: Setting) -> list[sp.Symbol]:
    levels = range(1, setting.depth + 1)
    names = [theta, eta_dec, *(beta(l) for l in levels), *(eta(l) for l in levels)]
    return names + [sigma(l) for l in levels if not is_learned(setting, l)]


def gains(problem: Problem, level: int) -> Array:
    """The directions of the level's decoder and encoder (of y, for a CVAE's first level) in the flat form."""
    marks = []
    for name in ("U", "V"):
        empty = shapes(problem)
        blocks = [block.copy() for block in getattr(empty, name)]
        blocks[level - 1][0, -1] = 1.0
        ones = {"U": empty.U, "V": empty.V, name: tuple(blocks)}
        sigmas = tuple(np.ones(l.d) for l in problem.levels)
        marks.append(pack(problem, Parameters(ones["U"], ones["V"], sigmas, empty.U_x)))
    return np.stack(marks)
