"""Statements about positive reals, decided for all values by z3.

Two encodings. Where every relation compares monomials (products of powers), logarithms make it linear and the
procedure is complete and fast; otherwise it is a statement of real closed fields, with roots as fresh variables.
There, a logarithm is a free real with named tangent instances where its argument is positive, any other function a
free real, and a root a free real wherever its argument is negative: nothing is proved from the assumption that an
expression is defined.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, reduce
from operator import add, mul
from typing import Literal

import mpmath as mp
import numpy as np
import sympy as sp
import z3
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from collapsecheck.judge.solving import meets, on_equalities
from collapsecheck.theory.calculus import clear_roots

Logic = Literal["linear arithmetic in logarithms", "real closed fields"]
RELATIONS: dict[type, Callable] = {
    sp.Gt: lambda a, b, margin: a > b + margin,
    sp.Ge: lambda a, b, margin: a >= b + margin,
    sp.Lt: lambda a, b, margin: a + margin < b,
    sp.Le: lambda a, b, margin: a + margin <= b,
    sp.Eq: lambda a, b, margin: a == b,
    sp.Ne: lambda a, b, margin: z3.Or(a > b + margin, a + margin < b),
}
SOLVED = 3  # ways in which the equalities of a model's point are solved
CONNECTIVES: dict[type, Callable] = {sp.And: z3.And, sp.Or: z3.Or, sp.Not: z3.Not}


class NotMonomial(Exception):
    """A side of a relation is not a product of powers of positive symbols."""


@dataclass(frozen=True)
class Decision:
    """What z3 said of `hypotheses ⇒ conclusion`, with the query that others can re-check.

    A refutation carries a point, re-evaluated at 50 digits; a model that does not survive that is "unknown".
    """

    status: Literal["proved", "refuted", "unknown"]
    logic: Logic
    smt2: str
    point: dict[sp.Symbol, sp.Expr] | None = None
    tangents: tuple[str, ...] = ()


def prove(hypotheses: Boolean, conclusion: Boolean, seconds: float = 5.0) -> Decision:
    """Decide `hypotheses ⇒ conclusion` for all real values of the symbols that their SymPy assumptions allow."""
    statement = sp.And(hypotheses, sp.Not(conclusion))
    status, encoder, query, _ = _solve(statement, seconds)
    if status == z3.unsat:
        return Decision("proved", encoder.logic, query, tangents=tuple(encoder.tangents))
    point = satisfiable(statement, seconds) if status == z3.sat else None
    return Decision("refuted" if point else "unknown", encoder.logic, query, point, tuple(encoder.tangents))


def satisfiable(statement: Boolean, seconds: float = 5.0) -> dict[sp.Symbol, sp.Expr] | None:
    """A point at which the statement is true (checked at 50 digits), or None if there is none or none was found.

    Inequalities are first asked with room to spare, so that rounding an irrational model keeps them; equalities that
    rounding breaks are solved.
    """
    rng = np.random.default_rng(0)
    for margin in ("1/1000", "1/1000000000", "1/1000000000000000", "0"):
        for point in _solve(statement, seconds, z3.RealVal(margin))[3]:
            for place in (point, *(on_equalities(statement, point, rng) for _ in range(SOLVED))):
                if meets(statement, place):
                    return place
    return None


@cache
def is_contradiction(statement: Boolean, seconds: float = 5.0) -> bool:
    """Whether the statement is false for all values of its symbols: unsatisfiable even with its functions left free."""
    return bool(_solve(statement, seconds)[0] == z3.unsat)


@cache
def is_satisfiable(statement: Boolean, seconds: float = 5.0) -> bool:
    """Whether z3 finds the statement satisfiable; an answer of "unknown" counts as no."""
    return _solve(statement, seconds)[0] == z3.sat


def _solve(statement: Boolean, seconds: float, margin: z3.ArithRef | None = None) -> tuple:
    normal = sp.to_nnf(_negated(statement), simplify=False)
    try:
        encoder: _Linear | _Polynomial = _Linear(margin)
        formula = encoder.formula(normal)
    except NotMonomial:
        cleared, roots = clear_roots(normal)
        encoder = _Polynomial(margin, roots)
        formula = encoder.formula(cleared)
    solver = z3.Solver()
    solver.set("ctrl_c", False)  # otherwise z3 takes the signal, answers unknown and the run goes on
    solver.set("timeout", int(1000 * seconds))
    solver.add(formula, *encoder.side)
    status = solver.check()
    points = encoder.points(solver.model(), statement.free_symbols) if status == z3.sat else ()
    return status, encoder, solver.to_smt2(), points


def _negated(statement: Boolean) -> Boolean:
    """The statement with "not a ≤ b" as "a > b", where it was kept from being evaluated."""
    if any(isinstance(negation.args[0], Relational) for negation in statement.atoms(sp.Not)):
        return statement.func(*(part if isinstance(part, Relational) else _negated(part) for part in statement.args))
    return statement


class _Encoder:
    """Boolean structure, shared by both encodings; `sides` maps the two sides of a relation to z3 reals."""

    logic: Logic

    def __init__(self, margin: z3.ArithRef | None = None) -> None:
        self.margin = z3.RealVal(0) if margin is None else margin
        self.side: list[z3.BoolRef] = []
        self.tangents: list[str] = []
        self.reals: dict[sp.Expr, z3.ArithRef] = {}

    def formula(self, statement: Boolean) -> z3.BoolRef:
        if statement in (sp.true, sp.false):
            return z3.BoolVal(statement == sp.true)
        if isinstance(statement, Relational):
            return RELATIONS[statement.func](*self.sides(statement.lhs, statement.rhs), self.margin)
        return CONNECTIVES[statement.func](*(self.formula(part) for part in statement.args))

    def sides(self, left: sp.Expr, right: sp.Expr) -> tuple[z3.ArithRef, z3.ArithRef]:
        raise NotImplementedError


@cache
def _logarithms(expr: sp.Expr) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
    """log expr as rational factors with logarithms; NotMonomial if it is no such sum."""
    if not expr.is_positive:
        raise NotMonomial(expr)
    expanded = sp.expand_log(sp.log(sp.factor_terms(expr)), force=True)
    terms = tuple(term.as_independent(sp.log) for term in sp.Add.make_args(expanded) if term != 0)
    if not all(factor.is_Rational for factor, _ in terms):
        raise NotMonomial(expr)
    return terms


class _Linear(_Encoder):
    logic: Logic = "linear arithmetic in logarithms"

    def __init__(self, margin: z3.ArithRef | None = None) -> None:
        super().__init__(margin)
        self.sums: dict[sp.Expr, z3.ArithRef] = {}

    def sides(self, left: sp.Expr, right: sp.Expr) -> tuple[z3.ArithRef, z3.ArithRef]:
        return self.logarithm(left), self.logarithm(right)

    def logarithm(self, expr: sp.Expr) -> z3.ArithRef:
        if expr not in self.sums:
            terms = (_rational(factor) * self.atom(atom) for factor, atom in _logarithms(expr))
            self.sums[expr] = reduce(add, terms, z3.RealVal(0))
        return self.sums[expr]

    def atom(self, atom: sp.Expr) -> z3.ArithRef:
        if not (isinstance(atom, sp.log) and (atom.args[0].is_Symbol or atom.args[0].is_Integer)):
            raise NotMonomial(atom)
        if atom not in self.reals:
            self.reals[atom] = z3.Real(f"log_{atom.args[0]}")
            if atom.args[0].is_Integer:
                self.enclose(atom)
        return self.reals[atom]

    def enclose(self, atom: sp.log) -> None:
        """The logarithm of an integer, replaced by a free real in a rational enclosure of width 2e-20."""
        with mp.workdps(40):
            centre = Fraction(str(mp.nstr(mp.log(int(atom.args[0])), 30)))
        margin = Fraction(1, 10**20)
        low, high = (z3.RealVal(str(bound)) for bound in (centre - margin, centre + margin))
        self.side += [self.reals[atom] > low, self.reals[atom] < high]

    def points(self, model: z3.ModelRef, symbols: set[sp.Symbol]) -> Iterator[dict[sp.Symbol, sp.Expr]]:
        """The model as rational points, from few digits (readable) to 55 (for models bound by equations)."""
        logs = {atom.args[0]: _value(model, real) for atom, real in self.reals.items() if atom.args[0].is_Symbol}
        for digits in (3, 6, 12, 55):
            with mp.workdps(60):
                yield {s: sp.Rational(mp.nstr(mp.exp(_float(logs.get(s, Fraction(0)))), digits)) for s in symbols}


class _Polynomial(_Encoder):
    logic: Logic = "real closed fields"

    def __init__(self, margin: z3.ArithRef | None, roots: dict[sp.Symbol, sp.Expr]) -> None:
        super().__init__(margin)
        self.roots = roots

    def sides(self, left: sp.Expr, right: sp.Expr) -> tuple[z3.ArithRef, z3.ArithRef]:
        numerator, denominator = sp.fraction(sp.together(sp.expand_log(left - right, force=True)))
        if not denominator.is_positive:
            return self.real(left), self.real(right)
        return self.real(numerator), z3.RealVal(0)

    def real(self, expr: sp.Expr) -> z3.ArithRef:
        if expr.is_Rational:
            return _rational(expr)
        if expr.is_Add:
            return reduce(add, map(self.real, expr.args))
        if expr.is_Mul:
            return reduce(mul, map(self.real, expr.args))
        if expr.is_Pow and expr.exp.is_Integer:
            base = self.real(expr.base)
            return base ** int(expr.exp) if expr.exp > 0 else 1 / base ** int(-expr.exp)
        return self.atom(expr)

    def atom(self, expr: sp.Expr) -> z3.ArithRef:
        if expr in self.reals:
            return self.reals[expr]
        real = self.reals[expr] = z3.Real(
            f"x{len(self.reals)}_{expr.name}" if expr.is_Symbol else f"x{len(self.reals)}"
        )
        if expr.is_Symbol:
            signs = (
                (expr.is_positive, real > 0),
                (expr.is_nonnegative, real >= 0),
                (expr.is_negative, real < 0),
                (expr.is_nonpositive, real <= 0),
            )
            self.side += [allowed for known, allowed in signs if known]
        elif expr.is_Pow and expr.exp.is_Rational:
            base = self.real(expr.base)
            self.side.append(z3.Or(base < 0, z3.And(real >= 0, real**expr.exp.q == self.real(expr.base**expr.exp.p))))
        elif isinstance(expr, sp.log):
            self.tangent(expr, real)
        return real

    def tangent(self, expr: sp.log, real: z3.ArithRef) -> None:
        """log u is free but for its tangents at 1 where u > 0: 1 − 1/u ≤ log u ≤ u − 1."""
        argument = self.real(expr.args[0])
        tangents = z3.And(real <= argument - 1, real * argument >= argument - 1)
        self.side.append(tangents if expr.args[0].is_positive else z3.Or(argument <= 0, tangents))
        self.tangents.append(f"1 − 1/u ≤ log u ≤ u − 1 at u = {expr.args[0]}")

    def points(self, model: z3.ModelRef, symbols: set[sp.Symbol]) -> Iterator[dict[sp.Symbol, sp.Expr]]:
        """The model's values, of a symbol from its own or its root's; 1 where the query did not constrain it."""
        values = {s: sp.Rational(_value(model, real)) for s, real in self.reals.items() if s.is_Symbol}
        powers = {symbol: self.roots.get(symbol, symbol).as_base_exp() for symbol in symbols}
        yield {symbol: values.get(base, sp.Integer(1)) ** power for symbol, (base, power) in powers.items()}


def _float(number: Fraction) -> mp.mpf:
    return mp.mpf(number.numerator) / number.denominator


def _rational(number: sp.Expr) -> z3.ArithRef:
    return z3.RealVal(str(sp.Rational(number)))


def _value(model: z3.ModelRef, real: z3.ArithRef) -> Fraction:
    number = model.eval(real, model_completion=True)
    return Fraction(str(number if z3.is_rational_value(number) else number.approx(40)))
