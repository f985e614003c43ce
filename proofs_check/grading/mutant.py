"""Deliberately wrong versions of a theorem, to measure whether the witnesses would notice.

Each mutant changes one thing: a factor, a sign, an exponent, a dropped term or alternative, swapped symbols (c
inverted, σ for β, one level for another), a threshold, an inequality, a direction, the pairing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import sympy as sp
from sympy.core.relational import Relational

from collapsecheck.theory.model import has_minimiser, mode, setting_of
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    StatementError,
    Theorem,
    Trend,
    Value,
)

SWAPS = (
    ("c inverted", eta_dec, eta(1)),
    ("c inverted", eta_dec, eta(2)),
    ("σ and β swapped", sigma(1), beta(1)),
    ("θ and σ swapped", theta, sigma(1)),
    ("σ of the levels swapped", sigma(1), sigma(2)),
    ("β of the levels swapped", beta(1), beta(2)),
)
POWERS = (("β replaced by its square root", sp.Rational(1, 2)), ("β squared", sp.Integer(2)))


@dataclass(frozen=True)
class Mutant:
    """A wrong version of `theorem`; focus: the cases that the change concerns.

    decidable: whether the change lies in what `decide` looks at, so that its proof would make the mutant equivalent.
    refusal: why there is no such theorem; `theorem` is then the unchanged one.
    """

    name: str
    theorem: Theorem
    focus: tuple[str, ...]
    decidable: bool = True
    refusal: str = ""


def mutants(theorem: Theorem) -> Iterator[Mutant]:
    """Every single change of the theorem's formulas, each once; `structure` changes what stands around them."""
    for index, case in enumerate(theorem.cases):
        for name, where in _weakened(case.where):
            change = partial(replace, case, where=where)
            yield _with(theorem, index, change, case, f"{case.name}: region, {name}")
        for position, claim in enumerate(case.claims):
            for name, changed in _claim_mutants(claim, mode.parameters(setting_of(theorem, case))):
                claims = (*case.claims[:position], changed, *case.claims[position + 1 :])
                label = f"{case.name}: {claim_label(claim)}, {name}"
                yield _with(theorem, index, partial(replace, case, claims=claims), case, label)
    if any(
        "diagonal" in setting_of(theorem, case).variances and has_minimiser(theorem, case) for case in theorem.cases
    ):
        yield Mutant("pairing reversed", replace(theorem, pairing="same"), (), decidable=False)


def _with(theorem: Theorem, index: int, change: Callable[[], Case], case: Case, name: str) -> Mutant:
    try:
        cases = (*theorem.cases[:index], change(), *theorem.cases[index + 1 :])
        return Mutant(name, replace(theorem, cases=cases), (case.name,))
    except StatementError as error:
        return Mutant(name, theorem, (case.name,), refusal=str(error))


def claim_label(claim: Claim) -> str:
    """The claim in a few words."""
    if isinstance(claim, Value):
        return f"{claim.quantity} {claim.level}" if claim.level else claim.quantity
    if isinstance(claim, Active):
        return f"active {claim.level}"
    if isinstance(claim, Trend):
        return f"{claim.parameter} on rho_{claim.level}"
    return claim.name if isinstance(claim, ForAll | Curvature | Network) else f"{claim.rule} pairing"


def _claim_mutants(claim: Claim, known: set[sp.Symbol]) -> Iterator[tuple[str, Claim]]:
    if isinstance(claim, Value):
        changed = tuple(_expressions(claim.value, known))
        yield from ((name, replace(claim, value=value)) for name, value in _distinct(claim.value, changed))
    elif isinstance(claim, Active):
        changed = (*_weakened(claim.condition), *_conditions(claim.condition, known))
        yield from ((name, replace(claim, condition=c)) for name, c in _distinct(claim.condition, changed))
    elif isinstance(claim, Curvature):
        changed = tuple(_expressions(claim.value, known))
        yield from ((f"value {name}", replace(claim, value=v)) for name, v in _distinct(claim.value, changed))
        changed = (*_weakened(claim.falls), *_conditions(claim.falls, known))
        yield from ((name, replace(claim, falls=c)) for name, c in _distinct(claim.falls, changed))
    elif isinstance(claim, Trend):
        if claim.sign:
            yield "direction reversed", replace(claim, sign=-1 if claim.sign > 0 else 1)
    elif isinstance(claim, Network) and claim.fact != "identity":
        for name, factor in (("a tenth more", sp.Rational(11, 10)), ("half", sp.S.Half)):
            yield f"{name} of the threshold", replace(claim, factor=claim.factor * factor)
    elif isinstance(claim, ForAll) and isinstance(claim.conclusion, Relational):
        yield "conclusion reversed", replace(claim, conclusion=claim.conclusion.negated)


def _distinct(original: sp.Basic, changed: tuple[tuple[str, sp.Basic], ...]) -> Iterator[tuple[str, sp.Basic]]:
    seen = {original}
    for name, expr in changed:
        if expr not in seen:
            seen.add(expr)
            yield name, expr


def _expressions(expr: sp.Expr, known: set[sp.Symbol]) -> Iterator[tuple[str, sp.Expr]]:
    """Changes of a value."""
    if expr == 0:
        yield "not zero", theta / (theta + 1)
        return
    yield "doubled", 2 * expr
    if expr.is_Add:
        first, *rest = expr.args
        yield "a sign flipped", sp.Add(*rest) - first
        yield "a term dropped", sp.Add(*rest)
    yield from _substitutions(expr, known)


def _substitutions(expr: sp.Basic, known: set[sp.Symbol]) -> Iterator[tuple[str, sp.Basic]]:
    for name, one, other in SWAPS:
        if {one, other} <= known:
            yield name, expr.subs({one: other, other: one}, simultaneous=True)
    for name, power in POWERS:
        for symbol in sorted((s for s in expr.free_symbols if s.name.startswith("beta")), key=str):
            yield f"{name} ({symbol})", expr.subs(symbol, symbol**power)


def _weakened(condition: sp.Basic) -> Iterator[tuple[str, sp.Basic]]:
    """A dropped alternative or conjunct, or one threshold moved by a tenth or reversed."""
    if isinstance(condition, sp.And | sp.Or):
        for part in condition.args:
            rest = [other for other in condition.args if other != part]
            yield f"without {part}", condition.func(*rest)
            for name, changed in _weakened(part):
                yield name, condition.func(changed, *rest)
    elif isinstance(condition, Relational):
        yield f"threshold of {condition} raised", condition.func(condition.lhs, condition.rhs * sp.Rational(11, 10))
        yield f"{condition} reversed", condition.negated


def _conditions(condition: sp.Basic, known: set[sp.Symbol]) -> Iterator[tuple[str, sp.Basic]]:
    yield from _substitutions(condition, known)
    yield "always", sp.true
    yield "never", sp.false
