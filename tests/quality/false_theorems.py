"""False versions of catalogue theorems: no witness may support them."""

from collections.abc import Callable
from dataclasses import replace

import sympy as sp

from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Active, Case, Theorem, Value

SINGLE = (
    "vae-fixed-isotropic",
    "vae-fixed-diagonal",
    "vae-learnable",
    "vae-data-dependent",
    "cvae-fixed",
    "cvae-learnable",
)
MINIMA = (*SINGLE, "hvae-fixed", "hvae-learnable-top", "chain")


def with_cases(theorem: Theorem, change: Callable[[Case], Case]) -> Theorem:
    return replace(theorem, cases=tuple(change(case) for case in theorem.cases))


def scaled_minimum(theorem: Theorem, factor: sp.Expr) -> Theorem:
    """Every claimed minimum multiplied by the factor."""

    def wrong(claim: object) -> object:
        is_minimum = isinstance(claim, Value) and claim.quantity == "minimum"
        return replace(claim, value=claim.value * factor) if is_minimum else claim

    return with_cases(theorem, lambda case: replace(case, claims=tuple(wrong(claim) for claim in case.claims)))


def moved_threshold(theorem: Theorem, factor: sp.Expr, charted: bool = True) -> Theorem:
    """Regions and active conditions with θ multiplied by the factor: modes survive too early or too late.

    Not charted: points are drawn in the moved regions, and not only where these meet the old ones.
    """

    def wrong(claim: object) -> object:
        condition = claim.condition.subs(theta, factor * theta) if isinstance(claim, Active) else None
        return claim if condition is None else replace(claim, condition=condition)

    def moved(case: Case) -> Case:
        claims = tuple(wrong(claim) for claim in case.claims)
        return replace(
            case, where=case.where.subs(theta, factor * theta), claims=claims, chart=case.chart if charted else {}
        )

    return with_cases(theorem, moved)


def gap(theorem: Theorem) -> Theorem:
    """The regions shrunk so that the points at their boundaries belong to none."""
    small = sp.Lt(theta, sp.Rational(1, 1000))
    return with_cases(theorem, lambda case: replace(case, where=case.where & small) if case.chart else case)
