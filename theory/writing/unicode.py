"""SymPy expressions as one line of Unicode in the project's notation (see `markup`)."""

from typing import Any

import sympy as sp
from sympy.printing.precedence import PRECEDENCE, precedence_traditional
from sympy.printing.printer import Printer
from sympy.printing.str import StrPrinter

from collapsecheck.theory.writing.markup import GREEK, to_text

LETTERS = {name: letter for letter, name in GREEK.items()} | {"phi": "φ", "epsilon": "ε"}
BOUNDED = PRECEDENCE["Mul"]


def symbol_markup(name: str) -> str:
    """beta_1 → β_1, rho_2_star → ρ_2^*."""
    base, *indices = name.split("_")
    starred = indices[-1:] == ["star"]
    index = ",".join(indices[: len(indices) - starred])
    return LETTERS.get(base, base) + (f"_{{{index}}}" if index else "") + ("^*" if starred else "")


def is_negative(term: sp.Basic) -> bool:
    """Whether the term is printed with a minus sign."""
    coefficient = term.as_coeff_mmul()[0] if isinstance(term, sp.MatrixExpr) else term.as_coeff_Mul()[0]
    return bool(coefficient.is_negative)


def leading_positive(terms: tuple[sp.Basic, ...]) -> list[sp.Basic]:
    """The terms in their order, but the first positive one in front."""
    first = next((place for place, term in enumerate(terms) if not is_negative(term)), 0)
    return [terms[first], *terms[:first], *terms[first + 1 :]]


class Sums(Printer):
    """Sums of scalars and of matrices that begin, where they can, with a positive term."""

    minus: str

    def _print_Add(self, expr: sp.Add, order: Any = None) -> str:
        return self._sum(expr.args)

    def _print_MatAdd(self, expr: sp.MatAdd) -> str:
        return self._sum(expr.args)

    def _sum(self, terms: tuple[sp.Basic, ...]) -> str:
        ordered = leading_positive(terms)
        line = str(self._print(ordered[0]))
        for term in ordered[1:]:
            line += f" {self.minus} {self._term(-term)}" if is_negative(term) else f" + {self._print(term)}"
        return line

    def _term(self, expr: sp.Basic) -> str:
        raise NotImplementedError


class LinePrinter(Sums, StrPrinter):
    """One line in the Unicode notation of `markup`."""

    minus = "−"

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        return symbol_markup(expr.name)

    def _print_MatrixSymbol(self, expr: sp.MatrixSymbol) -> str:
        return symbol_markup(expr.name)

    def _term(self, expr: sp.Basic) -> str:
        return str(self.parenthesize(expr, PRECEDENCE["Add"], strict=False))

    def _factor(self, expr: sp.Basic) -> str:
        return str(self.parenthesize(expr, BOUNDED, strict=True) if not expr.is_Add else f"({self._print(expr)})")

    def _print_Mul(self, expr: sp.Mul) -> str:
        coefficient, _ = expr.as_coeff_Mul()
        if coefficient.is_negative:
            return f"−{self._factor(-expr)}"
        above, below = sp.fraction(expr, exact=True)
        if below == 1:
            return " ".join(self._factor(factor) for factor in in_order(above))
        simple = [factor for factor in in_order(above) if not factor.is_Add and not isinstance(factor, sp.Trace)]
        sums = [factor for factor in in_order(above) if factor not in simple]
        single = below.is_Symbol or below.is_Pow or below.is_Integer
        denominator = self._print(below) if single else f"({self._print(below)})"
        ratio = f"{' '.join(self._factor(f) for f in simple) or '1'}/{denominator}"
        return f"({ratio}) {' '.join(self._factor(f) for f in sums)}" if sums else ratio

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        if expr.exp == sp.Rational(1, 2):
            inside = self._print(expr.base)
            return f"√{inside}" if expr.base.is_Symbol else f"√({inside})"
        if expr.exp.is_Rational and expr.exp.is_negative:
            return f"1/{self._factor(1 / expr)}"
        base = self.parenthesize(expr.base, PRECEDENCE["Pow"], strict=False)
        return f"{base}²" if expr.exp == 2 else f"{base}^{{{self._print(expr.exp)}}}"

    def _print_exp(self, expr: sp.exp) -> str:
        return f"e^{{{self._print(expr.args[0])}}}"

    def _print_log(self, expr: sp.log) -> str:
        (inner,) = expr.args
        if isinstance(inner, sp.Determinant):
            return f"log det {self.parenthesize(inner.arg, PRECEDENCE['Pow'])}"
        return f"log {self._print(inner)}" if inner.is_Symbol else f"log({self._print(inner)})"

    def _print_Trace(self, expr: sp.Trace) -> str:
        return (
            f"tr {self._print(expr.arg)}" if isinstance(expr.arg, sp.MatrixSymbol) else f"tr({self._print(expr.arg)})"
        )

    def _print_Transpose(self, expr: sp.Transpose) -> str:
        return f"{self.parenthesize(expr.arg, PRECEDENCE['Pow'])}ᵀ"

    def _print_Inverse(self, expr: sp.Inverse) -> str:
        return f"{self.parenthesize(expr.arg, PRECEDENCE['Pow'])}⁻¹"

    def _print_Identity(self, expr: sp.Identity) -> str:
        return "I"

    def _print_ZeroMatrix(self, expr: sp.ZeroMatrix) -> str:
        return "0"

    def _print_MatMul(self, expr: sp.MatMul) -> str:
        coefficient, factors = expr.as_coeff_matrices()
        body = " ".join(str(self.parenthesize(factor, precedence_traditional(expr))) for factor in factors)
        if coefficient == 1:
            return body
        if coefficient == -1:
            return f"−{body}"
        scale = self._print(coefficient)
        return f"({scale}) {body}" if "/" in scale or " " in scale else f"{scale} {body}"

    def _print_Relational(self, expr: sp.core.relational.Relational) -> str:
        signs = {"==": "=", "<=": "≤", ">=": "≥", "!=": "≠"}
        return f"{self._print(expr.lhs)} {signs.get(expr.rel_op, expr.rel_op)} {self._print(expr.rhs)}"

    def _print_Rational(self, expr: sp.Rational) -> str:
        return f"{expr.p}/{expr.q}".replace("-", "−")


def in_order(product: sp.Expr) -> list[sp.Expr]:
    """The factors of a product: numbers, symbols and powers, then everything else."""
    factors = list(sp.Mul.make_args(product))
    return sorted(factors, key=lambda f: (not f.is_number, not (f.is_Symbol or f.is_Pow), f.is_Add))


def line(expr: sp.Basic) -> str:
    """The expression in the Unicode notation of `markup`."""
    return str(LinePrinter().doprint(expr))


def unicode_line(expr: sp.Basic) -> str:
    """The expression as readable Unicode."""
    return to_text(line(expr))
