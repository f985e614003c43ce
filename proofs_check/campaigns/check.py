"""The claims of one setting on a batch of instances: minimisers, stationarity, certificate, claims, all as arrays.

A float never makes a counterexample. What looks wrong, or is too close to call, is a suspicion, to be decided again at
exact rationals (`campaigns.settle`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import sympy as sp

from collapsecheck.campaigns.batch_optimum import escapes, gap, optimal, optimality, quantities
from collapsecheck.campaigns.batch_optimum import posed as where_posed
from collapsecheck.campaigns.compiled import Plan, Region, distance, truth
from collapsecheck.campaigns.draw import Batch
from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.closed_form import Chain
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Active, Case, Claim, Value

AGREEMENT = 1e-9  # relative to 1 + |value|; more is a suspicion, and 50 digits decide
FACTORS = (1.01, 1.25, 3.0, 40.0)


@dataclass(frozen=True, eq=False)
class Suspect:
    """One comparison on every mode: margin (n, d) is the disagreement, or nan where nothing is claimed.

    suspect: where it has to be decided at 50 digits. factor: (n, 1), how much a trend's parameter was raised.
    """

    name: str
    case: Case | None
    claim: Claim | None
    margin: Array
    suspect: Flags
    factor: Array | None = None


def findings(plan: Plan, batch: Batch, rng: np.random.Generator) -> Iterator[Suspect]:
    """Everything that can be said of the batch."""
    answer = optimal(plan.setting, batch)
    for name, margin in zip(("stationarity", "certificate"), optimality(plan.setting, batch, answer), strict=True):
        yield Suspect(name, None, None, margin, ~(margin <= AGREEMENT))
    if plan.compiled is not None and plan.regions:
        numbers = plan.compiled(batch.values)
        yield from _claims(plan, batch, answer, numbers)
    yield from _trends(plan, batch, answer, rng)


def _claims(plan: Plan, batch: Batch, answer: Chain, numbers: dict[sp.Expr, Array]) -> Iterator[Suspect]:
    shape = batch.values[theta].shape
    found = quantities(plan.setting, batch, answer)
    claimed = {claim.quantity for region in plan.regions for claim, _ in region.claims if isinstance(claim, Value)}
    if "gap" in claimed:
        found["gap", 0] = gap(plan.setting, batch, found)
    if not claimed.isdisjoint(("escape", "raw-escape")):
        found |= escapes(plan.setting, batch)
    covered, complete = np.zeros(shape, dtype=bool), [region for region in plan.regions if region.complete]
    for region in plan.regions:
        inside = truth(region.where, numbers, shape)
        covered |= inside & region.complete
        for claim, statement in region.claims:
            compare = _value if isinstance(claim, Value) else _active
            yield compare(region, claim, statement, inside, numbers, found)
    if complete:
        yield Suspect("regions", None, None, np.where(covered, 0.0, np.inf), ~covered)


def _value(region: Region, claim: Claim, statement: sp.Basic, inside: Flags, numbers: dict, found: dict) -> Suspect:
    assert isinstance(claim, Value)
    right = found[claim.quantity, claim.level]
    with np.errstate(all="ignore"):
        off = np.abs(numbers[statement] - right) / (1 + np.abs(right))
    margin = np.where(inside, off, np.nan)
    return Suspect(_name(claim), region.case, claim, margin, inside & ~(off <= AGREEMENT))


def _active(region: Region, claim: Claim, statement: sp.Basic, inside: Flags, numbers: dict, found: dict) -> Suspect:
    """The margin is 0 where the condition agrees with ρ > 0 and 1 where not, before 50 digits decide."""
    assert isinstance(claim, Active)
    wrong = truth(statement, numbers, inside.shape) != (found["rho", claim.level] > 0)
    return Suspect(_name(claim), region.case, claim, np.where(inside, 1.0 * wrong, np.nan), inside & wrong)


def _name(claim: Value | Active) -> str:
    kind = "active" if isinstance(claim, Active) else claim.quantity
    return f"{kind} {claim.level}" if claim.level else kind


def nearness(plan: Plan, batch: Batch) -> Array:
    """(n, d): relative distance of every mode from the nearest equality in the theorem's regions and conditions."""
    shape = batch.values[theta].shape
    nearest = np.full(shape, np.inf)
    if plan.compiled is not None:
        numbers = plan.compiled(batch.values)
        for region in plan.regions:
            for statement in (region.where, *(s for claim, s in region.claims if isinstance(claim, Active))):
                nearest = np.fmin(nearest, distance(statement, numbers, shape))
    return nearest


def _trends(plan: Plan, batch: Batch, before: Chain, rng: np.random.Generator) -> Iterator[Suspect]:
    """Every parameter that a trend names is raised once; all levels are read off the same prediction."""
    shape = batch.values[theta].shape
    factor = rng.choice(FACTORS, (shape[0], 1))
    after: dict[sp.Symbol, tuple[Array, Flags]] = {}
    for case, where, claim in plan.trends:
        if claim.parameter not in after:
            raised = replace(batch, values=mode.raised(plan.setting, claim.parameter, batch.values, factor))
            after[claim.parameter] = optimal(plan.setting, raised).rho - before.rho, where_posed(plan.setting, raised)
        change, posed = after[claim.parameter]
        numbers = {} if where == sp.true or plan.compiled is None else plan.compiled(batch.values)
        inside = truth(where, numbers, shape)
        moved = change[claim.level - 1].reshape(shape)
        against = np.abs(moved) if claim.sign == 0 else np.maximum(-claim.sign * moved, 0)
        margin = np.where(posed & inside, against / (1 + before.rho[claim.level - 1].reshape(shape)), np.nan)
        name = f"{claim.parameter} moves rho {claim.level}"
        yield Suspect(name, case, claim, margin, posed & inside & ~(margin <= AGREEMENT), factor)
