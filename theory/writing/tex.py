"""SymPy expressions as LaTeX in the project's notation: bold matrices, upright indices, long sums broken into lines."""

from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.precedence import PRECEDENCE

from collapsecheck.theory.writing.markup import MATRICES, math_latex
from collapsecheck.theory.writing.unicode import (
    LETTERS,
    Sums,
    in_order,
    is_negative,
    leading_positive,
    symbol_markup,
    unicode_line,
)


class TypesetPrinter(Sums, LatexPrinter):
    """LaTeX with bold matrices, upright indices and ⊤ for the transpose."""

    minus = "-"

    def _print_Symbol(self, expr: sp.Symbol, style: str = "plain") -> str:
        base, index = expr.name[:1], symbol_markup(expr.name)[1:]
        is_capital = expr.name.split("_")[0] in MATRICES
        return base + math_latex(index) if is_capital else math_latex(symbol_markup(expr.name))

    def _print_MatrixSymbol(self, expr: sp.MatrixSymbol) -> str:
        base, *indices = expr.name.split("_")
        bold = rf"\boldsymbol{{\{base}}}" if base in LETTERS else rf"\mathbf{{{base}}}"
        return bold + (f"_{{{','.join(indices)}}}" if indices else "")

    def _term(self, term: sp.Basic) -> str:
        return str(self._print(term) if term.is_Mul else self.parenthesize(term, PRECEDENCE["Add"], strict=False))

    def _print_log(self, expr: sp.log, exp: Any = None) -> str:
        (inner,) = expr.args
        if isinstance(inner, sp.Determinant):
            return rf"\log\det {self.parenthesize(inner.arg, PRECEDENCE['Pow'])}"
        return rf"\log {self._print(inner)}" if inner.is_Symbol else rf"\log\left({self._print(inner)}\right)"

    def _print_Trace(self, expr: sp.Trace, exp: Any = None) -> str:
        return rf"\operatorname{{tr}}\left({self._print(expr.arg)}\right)"

    def _print_Transpose(self, expr: sp.Transpose) -> str:
        return rf"{self.parenthesize(expr.arg, PRECEDENCE['Pow'])}^{{\top}}"

    def _print_Identity(self, expr: sp.Identity) -> str:
        return r"\mathbf{I}"

    def _print_ZeroMatrix(self, expr: sp.ZeroMatrix) -> str:
        return "0"


def latex(expr: sp.Basic) -> str:
    """The expression as LaTeX."""
    return str(TypesetPrinter({"order": "none"}).doprint(expr))


def latex_lines(expr: sp.Expr, width: int = 54) -> list[str]:
    """The expression as LaTeX, broken between the terms of its sum into lines of about `width` readable characters."""
    factors = in_order(expr) if expr.is_Mul and not isinstance(expr, sp.MatrixExpr) else []
    sums = [factor for factor in factors if factor.is_Add]
    if len(unicode_line(expr)) <= width:
        return [latex(expr)]
    if expr.is_Add or isinstance(expr, sp.MatAdd):
        return pack(signed_terms(expr), width)
    if len(sums) == 1:
        scale = latex(sp.Mul(*(factor for factor in factors if not factor.is_Add)))
        lines = pack(signed_terms(sums[0]), width)
        return [rf"{scale} \bigl({lines[0]}", *lines[1:-1], rf"{lines[-1]}\bigr)"] if len(lines) > 1 else [latex(expr)]
    return [latex(expr)]


def signed_terms(expr: sp.Expr) -> list[tuple[str, int]]:
    """The terms of a sum as LaTeX with their signs, and their readable lengths."""
    first, *rest = leading_positive(expr.args)
    terms = [(latex(first), len(unicode_line(first)))]
    for term in rest:
        sign, size = ("-", -term) if is_negative(term) else ("+", term)
        terms.append((f"{sign} {latex(size)}", 3 + len(unicode_line(size))))
    return terms


def pack(terms: list[tuple[str, int]], width: int) -> list[str]:
    """Terms joined into lines that are not longer than `width`, unless a single term is."""
    lines, used = [terms[0][0]], terms[0][1]
    for source, length in terms[1:]:
        if used + length > width:
            lines, used = [*lines, source], length
        else:
            lines[-1], used = f"{lines[-1]} {source}", used + length
    return lines
