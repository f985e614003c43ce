"""SymPy's formulas and conditions as Coq text over the reals."""

from collections.abc import Iterator
from fractions import Fraction
from math import lcm

import sympy as sp

from collapsecheck.theory.notation import positive_theta, theta

POSITIVE = {theta: positive_theta}  # θ = 0 is not exported: the library's propositions include it


class Inexpressible(ValueError):
    """The formula uses something that the exporter has no Coq text for."""


def positive(expr: sp.Basic) -> sp.Basic:
    """The expression with θ a positive symbol, as it is exported."""
    return sp.sympify(expr).xreplace(POSITIVE)


def real(expr: sp.Expr) -> str:
    """A formula as a term of type R, in parentheses wherever it is not atomic. Raises Inexpressible."""
    expr = positive(expr)
    if isinstance(expr, sp.Symbol):
        return expr.name
    if isinstance(expr, sp.Rational):
        return _rational(expr)
    if isinstance(expr, sp.Add):
        return "(" + " + ".join(map(real, expr.args)) + ")"
    if isinstance(expr, sp.Mul):
        return _quotient(expr)
    if isinstance(expr, sp.Pow) and isinstance(expr.exp, sp.Rational):
        return _power(real(expr.base), expr.exp)
    if isinstance(expr, sp.log):
        return f"(ln {real(expr.args[0])})"
    raise Inexpressible(f"no Coq text for {expr}")


def _rational(value: sp.Rational) -> str:
    whole = f"(- {-value.p})" if value.p < 0 else str(value.p)
    return whole if value.q == 1 else f"({whole} / {value.q})"


def _quotient(expr: sp.Mul) -> str:
    below = [factor for factor in expr.args if isinstance(factor, sp.Pow) and factor.exp.is_negative]
    above = [factor for factor in expr.args if factor not in below]
    product = " * ".join(map(real, above)) or "1"
    if not below:
        return f"({product})"
    divisor = " * ".join(real(1 / factor) for factor in below)
    return f"({_grouped(product, above)} / {_grouped(divisor, below)})"


def _grouped(product: str, factors: list[sp.Expr]) -> str:
    return f"({product})" if len(factors) > 1 else product


def _power(base: str, exponent: sp.Rational) -> str:
    if exponent < 0:
        return f"(/ {_power(base, -exponent)})" if exponent != -1 else f"(/ {base})"
    if exponent == sp.Rational(1, 2):
        return f"(sqrt {base})"
    return f"({base} ^ {exponent})" if exponent.q == 1 else f"(Rpower {base} ({exponent.p} / {exponent.q}))"


def proposition(condition: sp.Basic) -> str:
    """A condition as a term of type Prop; > and ≥ are turned round. Raises Inexpressible."""
    if condition in (sp.true, sp.false):
        return "True" if condition == sp.true else "False"
    if isinstance(condition, sp.StrictLessThan | sp.LessThan):
        return (
            f"{real(condition.lhs)} {'<' if isinstance(condition, sp.StrictLessThan) else '<='} {real(condition.rhs)}"
        )
    if isinstance(condition, sp.StrictGreaterThan | sp.GreaterThan):
        return proposition(condition.reversed)
    if isinstance(condition, sp.Eq | sp.Ne):
        return f"{real(condition.lhs)} {'=' if isinstance(condition, sp.Eq) else '<>'} {real(condition.rhs)}"
    if isinstance(condition, sp.And | sp.Or):
        sign = " /\\ " if isinstance(condition, sp.And) else " \\/ "
        return "(" + sign.join(proposition(part) for part in sorted(condition.args, key=str)) + ")"
    raise Inexpressible(f"no Coq text for {condition}")


def roots(exprs: list[sp.Expr]) -> Iterator[tuple[str, int, list[Fraction]]]:
    """Every symbol with fractional exponents, the order n of the root x = r^n that clears them, and those exponents."""
    powers = {power for expr in exprs for power in sp.sympify(expr).atoms(sp.Pow) if not power.exp.is_Integer}
    for symbol in sorted({power.base for power in powers}, key=str):
        if not isinstance(symbol, sp.Symbol):
            raise Inexpressible(f"a root of {symbol}")
        exponents = {abs(Fraction(p.exp.p, p.exp.q)) for p in powers if p.base == symbol}
        yield symbol.name, lcm(*(e.denominator for e in exponents)), sorted(exponents)
