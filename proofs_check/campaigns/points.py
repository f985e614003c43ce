"""Claims about their own symbols (plain implications, curvatures of the loss) at random points of these symbols."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.campaigns.check import AGREEMENT
from collapsecheck.campaigns.compiled import Compiled, distance, truth
from collapsecheck.campaigns.settle import record
from collapsecheck.campaigns.tally import Tally
from collapsecheck.judge import Point, curvature_complaint, holds
from collapsecheck.numerics.checks import Array, Indices
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations.landscape import second_order, slopes
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.statement import Curvature, ForAll, Setting, Theorem

STRATA = ("log-uniform", "whole", "threshold", "one-ulp")
SHARES = (0.4, 0.3, 0.2, 0.1)


@dataclass(frozen=True, eq=False)
class Pointwise:
    """A claim with what it says as arrays. edge: the statement whose equalities are the claim's thresholds."""

    setting: Setting
    claim: ForAll | Curvature
    edge: sp.Basic
    compiled: Compiled

    def margin(self, numbers: dict[sp.Expr, Array], shape: tuple[int, ...]) -> Array:
        """The disagreement at every point; 1 where a condition is wrong."""
        if isinstance(self.claim, ForAll):
            fails = truth(self.claim.hypotheses, numbers, shape) & ~truth(self.claim.conclusion, numbers, shape)
            return fails.astype(float)
        claimed, found = (numbers[e] for e in (self.claim.way.charted(self.claim.value), _second(self)))
        off: Array = np.abs(found - claimed) / (1 + np.abs(found))
        for _, slope in slopes(self.setting, self.claim.way):
            off = np.maximum(off, np.abs(numbers[slope]))
        return np.where(truth(self.edge, numbers, shape) == (claimed < 0), off, 1.0)

    def curvature_complaint(self, point: Point) -> str:
        """How the claim fails at an exact point, "" if it holds there."""
        if isinstance(self.claim, Curvature):
            return curvature_complaint(self.setting, self.claim, point)
        fails = holds(self.claim.hypotheses, point) and not holds(self.claim.conclusion, point)
        return f"{self.claim.name} fails" if fails else ""


def _second(statement: Pointwise) -> sp.Expr:
    assert isinstance(statement.claim, Curvature)
    return second_order(statement.setting, statement.claim.way)


def pointwise_claims(theorem: Theorem) -> list[tuple[Setting, ForAll | Curvature]]:
    """The claims that are evaluated at points of their own symbols, each with its case's setting."""
    pairs = ((setting_of(theorem, case), claim) for case in theorem.cases for claim in case.claims)
    return [(setting, claim) for setting, claim in pairs if isinstance(claim, ForAll | Curvature)]


@cache
def pointwise(slug: str, number: int) -> Pointwise:
    """The theorem's claim of that number, compiled."""
    setting, claim = pointwise_claims(catalogue()[slug])[number]
    if isinstance(claim, ForAll):
        edge = sp.And(claim.hypotheses, claim.conclusion, evaluate=False)
        parts, symbols = (claim.hypotheses, claim.conclusion), edge.free_symbols
    else:
        edge, symbols = claim.way.charted(claim.falls), claim.symbols
        found = [slope for _, slope in slopes(setting, claim.way)]
        parts = (*found, second_order(setting, claim.way), claim.way.charted(claim.value), edge)
    return Pointwise(setting, claim, edge, Compiled(tuple(sorted(symbols, key=str)), parts))


def strata(size: int, rng: np.random.Generator) -> Indices:
    """The stratum of each of `size` points, an index into STRATA."""
    return rng.choice(len(STRATA), size=size, p=SHARES)


def check_points(
    theorem: Theorem, number: int, stratum: Indices, count: int, rng: np.random.Generator, tally: Tally
) -> dict[str, Any]:
    """A claim at the first `count` points: distances from its thresholds, and its margin where nothing is suspected."""
    statement = pointwise(theorem.slug, number)
    drawn = {symbol: array[:count] for symbol, array in _draw(statement, stratum, rng).items()}
    numbers = statement.compiled(drawn)
    margin = statement.margin(numbers, (count,))
    suspect = ~(margin <= AGREEMENT)
    tally.suspicions += int(suspect.sum())
    for i in np.flatnonzero(suspect).tolist():
        if tally.enough:
            break
        point = {symbol: sp.Rational(float(array[i])) for symbol, array in drawn.items()}
        tally.settle(i, point, statement.curvature_complaint, lambda words, p: _record(theorem, statement, words, p))
    return {"near": distance(statement.edge, numbers, (count,)), "margin": float(margin[~suspect].max(initial=0.0))}


def _record(theorem: Theorem, statement: Pointwise, words: str, point: Point) -> dict[str, Any]:
    return record(theorem.slug, None, statement.claim.name, "", words, point)


def _draw(statement: Pointwise, stratum: Indices, rng: np.random.Generator) -> dict[sp.Symbol, Array]:
    """Log-uniform in [1/8, 8], whole numbers up to 4, or powers of 4, where floats hold a threshold exactly."""
    shape = (len(stratum), len(statement.compiled.symbols))
    numbers = [2.0 ** rng.uniform(-3, 3, shape), rng.integers(1, 5, shape), 4.0 ** rng.integers(-1, 2, shape)]
    drawn = np.choose(np.minimum(stratum, 2)[:, None], numbers)
    values = {symbol: drawn[:, k] for k, symbol in enumerate(statement.compiled.symbols)}
    return _on_threshold(statement, values, stratum, rng)


def _on_threshold(
    statement: Pointwise, values: dict[sp.Symbol, Array], stratum: Indices, rng: np.random.Generator
) -> dict[sp.Symbol, Array]:
    """One symbol moved onto a random threshold that is solved for it, or one ulp beside; others stay as drawn."""
    solved = [pair for relation in sorted(statement.edge.atoms(Relational), key=str) for pair in _solved(relation)]
    if not solved:
        return values
    symbol, level = solved[int(rng.integers(len(solved)))]
    exact = statement.compiled(values)[level]
    ways = np.where(rng.random(len(stratum)) < 0.5, np.nextafter(exact, 0), np.nextafter(exact, np.inf))
    moved = np.choose(np.maximum(stratum - 1, 0), [values[symbol], exact, ways])
    return {**values, symbol: np.where((moved > 0) & np.isfinite(moved), moved, values[symbol])}


def _solved(relation: sp.Basic) -> list[tuple[sp.Symbol, sp.Expr]]:
    sides = ((relation.lhs, relation.rhs), (relation.rhs, relation.lhs))
    return [(one, other) for one, other in sides if one.is_Symbol and one not in other.free_symbols]
