"""What has to be proved, for all parameters, for the claims of a theorem to hold.

A mode's loss φ is convex in ρ, and the certificate identity of `model.chain` shows that ρ* is its global minimum as
soon as the marginals satisfy E_l ≥ E_{l−1} with equality wherever ρ_l > 0. So a region reduces to inequalities
between the marginals, and to identities between the claimed values and those that ρ* implies.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sympy as sp

from collapsecheck.judge.as_claimed import conjunction, disjunction, equivalence, relation, substituted
from collapsecheck.judge.curvatures import facts
from collapsecheck.theory import notation
from collapsecheck.theory.model import has_minimiser, implied_value, mode, setting_of, tie
from collapsecheck.theory.notation import positive_theta, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Setting,
    Theorem,
    Trend,
    Value,
)
from collapsecheck.theory.writing import DIRECTIONS


@dataclass(frozen=True)
class Obligation:
    """`hypotheses ⇒ conclusion` for all positive values of the symbols."""

    name: str
    hypotheses: sp.Basic
    conclusion: sp.Basic


def interior(obligation: Obligation) -> Obligation:
    """The obligation for θ > 0, in `positive_theta`; what it says at θ = 0 is another one (`export`)."""
    hypotheses, conclusion = (
        substituted(part, {theta: positive_theta}) for part in (obligation.hypotheses, obligation.conclusion)
    )
    return Obligation(obligation.name, hypotheses, conclusion)


def out_of_reach(theorem: Theorem, looked_at: Sequence[Case]) -> list[str]:
    """What these cases claim that neither an obligation nor a lemma implies.

    How modes are paired, and a fact about every network with another factor than the one that is derived.
    """
    networks = [(case.name, c) for case in looked_at for c in case.claims if isinstance(c, Network)]
    found = [f"{name}: {c.name}, tested with the factor {c.factor}" for name, c in networks if c.factor != 1]
    found += [f"{case.name}: {c.rule} pairing" for case in looked_at for c in case.claims if isinstance(c, Pairing)]
    if theorem.pairing != "opposite":
        diagonal = [case.name for case in looked_at if "diagonal" in setting_of(theorem, case).variances]
        found += [f"{name}: σ paired with θ in the same order" for name in diagonal]
    return found


def optimal(setting: Setting, growth: mode.Growths) -> list[sp.Basic]:
    """The conditions that make the growths e^{ρ_l} the global minimiser of the mode's loss."""
    marginals = mode.marginals(setting, growth)
    conditions: list[sp.Basic] = []
    for level in range(1, setting.depth + 1):
        below, here = marginals[level - 1], marginals[level]
        collapsed = conjunction(relation(sp.Eq, growth[level], 1), relation(sp.Ge, here, below))
        used = conjunction(relation(sp.Ge, growth[level], 1), relation(sp.Eq, here, below))
        conditions.append(disjunction(collapsed, used))
    return [_tied(setting, condition) for condition in conditions]


def unknown_growths(setting: Setting, prime: str = "") -> dict[int, sp.Expr]:
    """Symbols for e^{ρ_1} … e^{ρ_L}, and 1 above them."""
    names = {l: sp.Symbol(f"growth{prime}_{l}", positive=True) for l in range(1, setting.depth + 1)}
    return {**names, setting.depth + 1: sp.Integer(1)}


def obligations(theorem: Theorem, looked_at: Sequence[Case]) -> Iterator[Obligation]:
    """Everything to be proved for these cases of the theorem."""
    for case in looked_at:
        yield from _minimiser(theorem, case) if has_minimiser(theorem, case) else ()
        yield from _claims(theorem, case)


def _minimiser(theorem: Theorem, case: Case) -> Iterator[Obligation]:
    setting = setting_of(theorem, case)
    region, growth = _region(setting, case), mode.growths(setting, case)
    yield Obligation(f"{case.name}: optimality", region, conjunction(*optimal(setting, growth)))
    for claim in case.claims:
        if isinstance(claim, Value) and claim.quantity != "rho":
            implied = tie(setting, implied_value(setting, growth, claim.quantity, claim.level))
            same = relation(sp.Eq, tie(setting, claim.value), implied)
            yield Obligation(f"{case.name}: {claim.quantity} {claim.level}", region, same)


def _claims(theorem: Theorem, case: Case) -> Iterator[Obligation]:
    setting = setting_of(theorem, case)
    for claim in case.claims:
        if isinstance(claim, Active):
            yield active_obligation(setting, case, claim)
        elif isinstance(claim, Value) and not has_minimiser(theorem, case):
            yield value_obligation(setting, case, claim)
        elif isinstance(claim, Trend):
            yield trend_obligation(setting, case, claim)
        elif isinstance(claim, ForAll):
            yield Obligation(f"{case.name}: {claim.name}", claim.hypotheses, claim.conclusion)
        elif isinstance(claim, Curvature):
            for name, fact in facts(setting, claim):
                yield Obligation(f"{case.name}: {claim.name}, {name}", sp.true, fact)


def active_obligation(setting: Setting, case: Case, claim: Active) -> Obligation:
    """Wherever the optimality conditions hold, ρ_l > 0 is equivalent to the claimed condition."""
    growth = unknown_growths(setting)
    hypotheses = conjunction(_region(setting, case), *optimal(setting, growth))
    conclusion = equivalence(relation(sp.Gt, growth[claim.level], 1), _tied(setting, claim.condition))
    return Obligation(f"{case.name}: level {claim.level} active iff {claim.condition}", hypotheses, conclusion)


def value_obligation(setting: Setting, case: Case, claim: Value) -> Obligation:
    """Wherever the optimality conditions hold, the quantity that the minimiser implies is the claimed one."""
    growth = unknown_growths(setting)
    hypotheses = conjunction(_region(setting, case), *optimal(setting, growth))
    implied = tie(setting, implied_value(setting, growth, claim.quantity, claim.level))
    conclusion = relation(sp.Eq, tie(setting, claim.value), implied)
    return Obligation(f"{case.name}: {claim.quantity} {claim.level}", hypotheses, conclusion)


def trend_obligation(setting: Setting, case: Case, claim: Trend) -> Obligation:
    """Two minimisers, the first in the region, the second anywhere: ρ of the level has not moved against the sign."""
    moved, falls = mode.moved_by(setting, claim.parameter)
    larger = notation.raised(moved)
    before, after = unknown_growths(setting), unknown_growths(setting, notation.RAISED)
    raised = substituted(conjunction(_posed(setting), *optimal(setting, after)), {moved: larger})
    order = relation(sp.Le if falls else sp.Gt, larger, moved)
    hypotheses = conjunction(_region(setting, case), *optimal(setting, before), raised, order)
    kind = {1: sp.Ge, -1: sp.Le, 0: sp.Eq}[claim.sign]
    name = f"{case.name}: raising {claim.parameter} {DIRECTIONS[claim.sign]} rho_{claim.level}"
    return Obligation(name, hypotheses, relation(kind, after[claim.level], before[claim.level]))


def _region(setting: Setting, case: Case) -> sp.Basic:
    return _tied(setting, conjunction(case.where, mode.well_posed(setting)))


def _tied(setting: Setting, formula: sp.Basic) -> sp.Basic:
    return substituted(sp.sympify(formula), dict(setting.tied))


def _posed(setting: Setting) -> sp.Basic:
    return _tied(setting, mode.well_posed(setting))
