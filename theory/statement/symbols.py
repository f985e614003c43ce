"""The symbols of a theorem: the notation's own, or real and positive ones with a name that nothing else has."""

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

import sympy as sp

from collapsecheck.theory.notation import RAISED, beta, correlation, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement.claims import Active, Case, Claim, ForAll, Trend, Value
from collapsecheck.theory.statement.direction import Curvature
from collapsecheck.theory.statement.errors import StatementError, require
from collapsecheck.theory.statement.setting import MOST_LEVELS

INTERNAL = ("growth", "root", "x0", "log_")  # how the names of the decision procedures begin


def check_symbols(cases: Sequence[Case]) -> None:
    """Refuse a symbol that could be taken for another one, or whose assumptions say more than "positive"."""
    seen = dict(_notation())
    for case in cases:
        for symbol in _symbols(case):
            try:
                _check(symbol, seen)
            except StatementError as error:
                raise StatementError(f"case {case.name!r}: the symbol {symbol.name!r} {error}") from error


def _check(symbol: sp.Symbol, seen: dict[str, sp.Symbol]) -> None:
    require(type(symbol) is sp.Symbol, f"is a {type(symbol).__name__}: make a plain symbol")
    require(_is_name(symbol.name), "is no name: letters, Latin or Greek, then letters, digits, _ or '")
    constant = {symbol.name, _printed(symbol)} & _constants()
    require(not constant, "has the name of a number: take another name")
    other = seen.setdefault(_printed(symbol), symbol)
    require(symbol == other, "has the name of another symbol that means something else: take another name")
    positive = symbol in _notation_symbols() or symbol == sp.Symbol(symbol.name, positive=True)
    words = f"must be real and positive and nothing else: sp.Symbol({symbol.name!r}, positive=True)"
    require(positive, words)
    internal = symbol.name.startswith(INTERNAL) or symbol.name.endswith(RAISED)
    require(not internal, "has a name that the decision procedures use: take another name")


def _symbols(case: Case) -> tuple[sp.Symbol, ...]:
    """All symbols in the case, sorted by name; kept with it."""
    if "_symbols" not in case.__dict__:
        chart = (part for pair in case.chart.items() for part in pair)
        formulas = (case.where, *chart, *(part for claim in case.claims for part in _formulas(claim)))
        _only_of_sympy(case, formulas)
        found = set().union(*(formula.free_symbols for formula in formulas))
        object.__setattr__(case, "_symbols", tuple(sorted(found, key=str)))
    return tuple(case.__dict__["_symbols"])


def _only_of_sympy(case: Case, formulas: Sequence[sp.Basic]) -> None:
    """No relation, function or number of a class that somebody else wrote: it could evaluate as it likes."""
    for kind in {type(node) for formula in formulas for node in sp.preorder_traversal(formula)}:
        own = (
            kind.__module__.startswith("sympy.") and getattr(sys.modules[kind.__module__], kind.__name__, None) is kind
        )
        require(own, f"case {case.name!r}: it has a {kind.__name__}, which is no class of SymPy")


def _formulas(claim: Claim) -> Iterator[sp.Basic]:
    match claim:
        case Value():
            yield claim.value
        case Active():
            yield claim.condition
        case Trend():
            yield claim.parameter
        case ForAll():
            yield from (claim.hypotheses, claim.conclusion)
        case Curvature():
            way = claim.way
            yield from (*way.theta, *way.sigma, *way.point, *way.move, *way.noise, claim.value, claim.falls)
            yield from (part for pair in way.chart for part in pair)


def _is_name(name: str) -> bool:
    """Whether nothing in the name can pass for other words, or for another letter."""
    letters = [character for character in name if character not in "_'0123456789"]
    known = all(unicodedata.name(one, "").startswith(("LATIN", "GREEK")) for one in letters)
    return known and unicodedata.normalize("NFKC", name) == name and name[:1] in letters


@cache
def _constants() -> frozenset[str]:
    """How numbers with a name are printed."""
    numbers = (sp.pi, sp.E, sp.I, sp.oo)
    return frozenset(text for number in numbers for text in (str(number), _printed(number)))


@cache
def _notation() -> dict[str, sp.Symbol]:
    """The parameters' symbols by the way they are printed."""
    levels = range(1, MOST_LEVELS + 1)
    scalars = (theta, correlation, eta_dec, *(make(l) for make in (beta, eta, sigma) for l in levels))
    return {_printed(symbol): symbol for symbol in scalars}


@cache
def _notation_symbols() -> frozenset[sp.Symbol]:
    return frozenset(_notation().values())


@cache
def _printed(symbol: sp.Expr) -> str:
    return str(sp.pretty(symbol, use_unicode=True))
