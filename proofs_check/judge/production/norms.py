"""Facts about squares in a conclusion, and about square roots: how they compare with other terms and with each other.

A difference of the two sides may be a square itself.
With r = √(A² + B²), α r + γ ≥ 0 rests on α² r² − γ² being a square. With two of them, r₁ r₂ ≥ A₁ A₂ + B₁ B₂ as the
difference of the squares is (A₁ B₂ − A₂ B₁)², and α₁ r₁ + α₂ r₂ + γ, times r₁, becomes a statement about r₁ alone.
"""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import sympy as sp

from collapsecheck.judge.export import as_sympy, term


def norms(obligation: dict[str, Any]) -> list[list]:
    """Lists of facts to try, for a conclusion that compares polynomials and at most two square roots."""
    symbols = {name: sp.Symbol(name, positive=True) for name in obligation["symbols"]}
    names = {symbol: ["v", name] for name, symbol in symbols.items()}
    kind, *sides = obligation["conclusion"]
    if kind not in ("<", "<=", ">", ">="):
        return []
    left, right = (as_sympy(side, symbols) for side in sides)
    difference = sp.together(left - right)
    roots = sorted((p for p in difference.atoms(sp.Pow) if p.exp == sp.Rational(1, 2) and p.base.is_Add), key=str)
    numerator, _ = sp.fraction(difference.xreplace({root: sp.Symbol(f"r{i}") for i, root in enumerate(roots)}))
    if len(roots) < 2:
        return [[["square", term(one, names)] for one in _squares(numerator, roots)]]
    return [*_products(numerator, roots, names)] if len(roots) == 2 else []


def _squares(numerator: sp.Expr, roots: list[sp.Expr]) -> Iterator[sp.Expr]:
    """Factors to an even power: of the difference itself, or for α r + γ of γ² − α² r²."""
    if roots:
        expanded = sp.Poly(numerator, sp.Symbol("r0"))
        slope, rest = expanded.all_coeffs() if expanded.degree() == 1 else (sp.Integer(0), sp.Integer(0))
        numerator = rest**2 - slope**2 * roots[0].base
    factors = sp.factor_list(sp.expand(numerator))[1]
    yield from (factor for factor, multiplicity in factors if multiplicity % 2 == 0)


def _products(numerator: sp.Expr, roots: list[sp.Expr], names: dict[sp.Symbol, list]) -> Iterator[list]:
    legs = [[sp.sqrt(part) for part in root.base.args] for root in roots]
    if any(len(one) != 2 for one in legs):
        return
    (a, b), (c, d) = ([_without_absolute(x) for x in sorted(one, key=sp.count_ops, reverse=True)] for one in legs)
    dot = sp.expand(a * c + b * d)
    both = [
        ["square", term(sp.expand(a * d - b * c), names)],
        ["either", [">", term(roots[0] * roots[1], names), term(dot, names)]],
    ]
    for i, (r, s) in enumerate(permutations(sp.symbols("r0 r1"))):
        times_root = sp.expand(numerator * r).subs(r * s, dot).subs(r**2, roots[i].base)
        factors = (factor for factor, _ in sp.factor_list(sp.expand(times_root))[1] if factor.has(r))
        signs = (term(sp.expand(factor).xreplace({r: roots[i]}), names) for factor in factors)
        yield [*both, *(["either", [">", sign, ["q", "0"]]] for sign in signs)]


def _without_absolute(leg: sp.Expr) -> sp.Expr:
    return leg.replace(sp.Abs, lambda inside: inside)
