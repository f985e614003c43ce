"""Obligations as the kernel's data: formulas as nested lists, variables keyed by symbol."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from itertools import chain, combinations
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.judge.definedness import valued
from collapsecheck.judge.proof_obligations import Obligation, interior
from collapsecheck.theory.notation import positive_theta, raised

Exported = dict[str, Any]
RELATIONS = {sp.Gt: ">", sp.Ge: ">=", sp.Lt: "<", sp.Le: "<=", sp.Eq: "=", sp.Ne: "!="}
CONNECTIVES = {sp.And: "and", sp.Or: "or", sp.Not: "not", sp.Equivalent: "iff"}
MAY_VANISH = (positive_theta, raised(positive_theta))


class NotExpressible(ValueError):
    """An obligation says something that the kernel's formulas cannot say."""


def exported(obligation: Obligation) -> list[Exported]:
    """The obligation for positive values of all symbols, and at the boundary: where θ, or the raised θ, is 0.

    Where the hypotheses have no value at the boundary, nothing is claimed there; a conclusion that has none there is
    false. Raises NotExpressible if a symbol is not
    positive or a function other than a power, log or exp occurs.
    """
    obligation = interior(obligation)
    symbols = sorted(obligation.hypotheses.free_symbols | obligation.conclusion.free_symbols, key=_order)
    vanishing = [symbol for symbol in MAY_VANISH if symbol in symbols]
    sets = chain.from_iterable(combinations(vanishing, size) for size in range(len(vanishing) + 1))
    where = ((zeros, _at(obligation, zeros)) for zeros in sets)
    return [_with_zeros(there, symbols, zeros) for zeros, there in where if not zeros or there.hypotheses != sp.false]


def _at(obligation: Obligation, zeros: tuple[sp.Symbol, ...]) -> Obligation:
    """What the obligation says where these symbols are 0."""
    hypotheses = valued(obligation.hypotheses, zeros, claimed=False)
    return Obligation(obligation.name, hypotheses, valued(obligation.conclusion, zeros, claimed=True))


def _with_zeros(obligation: Obligation, symbols: list[sp.Symbol], zeros: tuple[sp.Symbol, ...]) -> Exported:
    names: dict[sp.Symbol, list] = {symbol: ["v", f"x{i}"] for i, symbol in enumerate(symbols, 1)}
    names |= {symbol: ["q", "0"] for symbol in zeros}
    return {
        "name": ", ".join([obligation.name, *(f"{symbol} = 0" for symbol in zeros)]),
        "symbols": {name[1]: str(symbol) for symbol, name in names.items() if name[0] == "v"},
        "hypotheses": formula(obligation.hypotheses, names),
        "conclusion": formula(obligation.conclusion, names),
    } | ({"boundary": True} if zeros else {})


def _order(symbol: sp.Symbol) -> tuple[str, str]:
    return symbol.name, str(sorted(symbol.assumptions0.items()))


def content(one: Exported) -> str:
    """A hash of what is claimed, whatever its name and its symbols' meaning."""
    claimed = [sorted(one["symbols"]), one["hypotheses"], one["conclusion"], one.get("boundary", False)]
    return hashlib.sha256(json.dumps(claimed).encode()).hexdigest()


def formula(statement: sp.Basic, names: Mapping[sp.Symbol, list]) -> list:
    """A SymPy statement as nested lists, argument by argument; raises NotExpressible."""
    if statement in (sp.true, sp.false):
        return ["true" if statement == sp.true else "false"]
    if isinstance(statement, Relational) and statement.func in RELATIONS:
        return [RELATIONS[statement.func], term(statement.lhs, names), term(statement.rhs, names)]
    if statement.func not in CONNECTIVES:
        raise NotExpressible(f"not a formula: {statement}")
    return [CONNECTIVES[statement.func], *_in_order(formula(part, names) for part in statement.args)]


def _in_order(parts: Iterator[list]) -> list[list]:
    return sorted(parts, key=json.dumps)


def term(expr: sp.Expr, names: Mapping[sp.Symbol, list]) -> list:
    """A SymPy expression as nested lists; raises NotExpressible."""
    if expr.is_Symbol and expr.is_positive:
        return names[expr]
    if expr.is_Rational:
        return ["q", str(expr)]
    if expr.is_Add or expr.is_Mul:
        return ["+" if expr.is_Add else "*", *(term(part, names) for part in expr.args)]
    if isinstance(expr, sp.Pow) and expr.exp.is_Rational:
        return ["^", term(expr.base, names), str(expr.exp)]
    if isinstance(expr, sp.log | sp.exp):
        return ["log" if isinstance(expr, sp.log) else "exp", term(expr.args[0], names)]
    raise NotExpressible(f"not a term in positive symbols: {expr}")


def as_sympy(data: list, symbols: Mapping[str, sp.Symbol]) -> sp.Basic:
    """A formula or a term of the kernel as SymPy evaluates it."""
    kind, *parts = data
    if kind in ("v", "q"):
        return symbols[parts[0]] if kind == "v" else sp.Rational(parts[0])
    if kind == "^":
        return as_sympy(parts[0], symbols) ** sp.Rational(parts[1])
    make = {name: kind for kind, name in (RELATIONS | CONNECTIVES).items()} | {
        "true": lambda: sp.true,
        "false": lambda: sp.false,
        "+": sp.Add,
        "*": sp.Mul,
        "log": sp.log,
        "exp": sp.exp,
    }
    return make[kind](*(as_sympy(part, symbols) for part in parts))
