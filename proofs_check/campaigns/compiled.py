"""A setting's regions and claims compiled from SymPy to NumPy, so that millions of modes are evaluated at once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import has_minimiser, mode, setting_of, tie
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, Trend, Value

COMPARE: dict[type, Callable[[Array, Array], Flags]] = {
    sp.StrictGreaterThan: np.greater,
    sp.StrictLessThan: np.less,
    sp.GreaterThan: np.greater_equal,
    sp.LessThan: np.less_equal,
    sp.Equality: np.equal,
    sp.Unequality: np.not_equal,
}


class Compiled:
    """Statements and values over the same symbols, evaluated together with shared subexpressions."""

    def __init__(self, symbols: tuple[sp.Symbol, ...], parts: tuple[sp.Basic, ...]) -> None:
        self.symbols = symbols
        relations = set().union(*(part.atoms(Relational) for part in parts if not isinstance(part, sp.Expr)))
        values = {part for part in parts if isinstance(part, sp.Expr)}
        sides = {side for relation in relations for side in (relation.lhs, relation.rhs)}
        self._expressions = sorted(values | sides, key=sp.default_sort_key)
        self._function = sp.lambdify(symbols, self._expressions, "numpy", cse=True)

    def __call__(self, values: dict[sp.Symbol, Array]) -> dict[sp.Expr, Array]:
        """Every expression as an array of the shape of the parameters (which may be all symbols' common shape)."""
        arrays = [values[symbol] for symbol in self.symbols]
        with np.errstate(all="ignore"):
            numbers = self._function(*arrays)
        shape = arrays[0].shape
        return {e: np.broadcast_to(x, shape) for e, x in zip(self._expressions, numbers, strict=True)}


def truth(statement: sp.Basic, numbers: dict[sp.Expr, Array], shape: tuple[int, ...]) -> Flags:
    """The Boolean combination of relations, elementwise."""
    if isinstance(statement, Relational):
        return COMPARE[type(statement)](numbers[statement.lhs], numbers[statement.rhs])
    if statement in (sp.true, sp.false):
        return np.full(shape, bool(statement))
    parts = [truth(part, numbers, shape) for part in statement.args]
    combine: dict[type, Callable[[], Any]] = {
        sp.And: lambda: np.logical_and.reduce(parts),
        sp.Or: lambda: np.logical_or.reduce(parts),
        sp.Not: lambda: ~parts[0],
        sp.Implies: lambda: ~parts[0] | parts[1],
        sp.Equivalent: lambda: parts[0] == parts[1],
        sp.Xor: lambda: parts[0] ^ parts[1],
    }
    return np.asarray(combine[type(statement)]())


def distance(statement: sp.Basic, numbers: dict[sp.Expr, Array], shape: tuple[int, ...]) -> Array:
    """How far the nearest relation is from equality, relative to its sides."""
    nearest = np.full(shape, np.inf)
    for relation in statement.atoms(Relational):
        left, right = numbers[relation.lhs], numbers[relation.rhs]
        with np.errstate(all="ignore"):
            nearest = np.fmin(nearest, np.abs(left - right) / np.maximum(np.abs(left), np.abs(right)))
    return nearest


@dataclass(frozen=True)
class Region:
    """A case with ties applied: where it holds, its claims about a mode, whether it claims the whole minimiser."""

    case: Case
    where: sp.Basic
    claims: tuple[tuple[Value | Active, sp.Basic], ...]
    complete: bool


@dataclass(frozen=True, eq=False)
class Plan:
    """All that a theorem says of modes in one setting."""

    setting: Setting
    regions: tuple[Region, ...]
    trends: tuple[tuple[Case, sp.Basic, Trend], ...]
    compiled: Compiled | None


def settings(theorem: Theorem) -> list[Setting]:
    """The settings in which the theorem claims something about modes."""
    speaks = [c for c in theorem.cases if any(isinstance(claim, Value | Active | Trend) for claim in c.claims)]
    return list(dict.fromkeys(setting_of(theorem, case) for case in speaks))


@cache
def plan(slug: str, number: int) -> Plan:
    """The compiled claims of the theorem's setting of that number."""
    return compile_plan(catalogue()[slug], number)


def compile_plan(theorem: Theorem, number: int) -> Plan:
    """The plan of a theorem that need not be in the catalogue."""
    setting = settings(theorem)[number]
    cases = [case for case in theorem.cases if setting_of(theorem, case) == setting]
    regions = tuple(_region(theorem, setting, case) for case in cases)
    trends = tuple((c, tie(setting, c.where), claim) for c in cases for claim in c.claims if isinstance(claim, Trend))
    parts = [region.where for region in regions]
    parts += [statement for region in regions for _, statement in region.claims]
    symbols = tuple(sorted(mode.parameters(setting), key=str))
    return Plan(setting, regions, trends, Compiled(symbols, tuple(parts)))


def _region(theorem: Theorem, setting: Setting, case: Case) -> Region:
    claims = tuple(
        (claim, tie(setting, claim.value if isinstance(claim, Value) else claim.condition))
        for claim in case.claims
        if isinstance(claim, Value | Active)
    )
    return Region(case, tie(setting, case.where), claims, has_minimiser(theorem, case))
