"""The claims of one setting on a batch of instances: predict, stationarity, certificate, claims, all as arrays.

A float never makes a counterexample. What looks wrong, or is too close to call, is a suspicion, to be decided again at
exact rationals (`campaign_settle`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import sympy as sp

from numerics.chain import Chain, chain
from numerics.checks import Array, Flags
from proofs_check.campaign_claims import Plan, Region, distance, truth
from proofs_check.campaign_draw import Batch, parameter
from theory import mode
from theory.mode import moved_by
from theory.notation import beta, eta, eta_dec, sigma, theta
from theory.statement import Active, Case, Claim, Setting, Trend, Value

AGREEMENT = 1e-9  # relative to 1 + |value|; more is a suspicion, and 50 digits decide
FACTORS = (1.01, 1.25, 3.0, 40.0)


@dataclass(frozen=True, eq=False)
class Finding:
    """One comparison on every mode: margin (n, d) is the disagreement, or nan where nothing is claimed.

    suspect: where it has to be decided at 50 digits. factor: (n, 1), how much a trend's parameter was raised.
    """

    name: str
    case: Case | None
    claim: Claim | None
    margin: Array
    suspect: Flags
    factor: Array | None = None


def findings(plan: Plan, batch: Batch, rng: np.random.Generator) -> Iterator[Finding]:
    """Everything that can be said of the batch."""
    answer = predict(plan.setting, batch)
    yield from _optimality(plan.setting, batch, answer)
    if plan.compiled is not None and plan.regions:
        numbers = plan.compiled(batch.values)
        yield from _claims(plan, batch, answer, numbers)
    yield from _trends(plan, batch, answer, rng)


def predict(setting: Setting, batch: Batch) -> Chain:
    """The chain theorem on all modes of the batch at once, (L, n·d)."""
    levels = range(1, setting.depth + 1)
    weights = np.stack([parameter(setting, batch.values, beta(l)).ravel() for l in levels])
    return chain(_data(setting, batch).ravel(), weights, _log_v(setting, batch), batch.learnable)


def _data(setting: Setting, batch: Batch) -> Array:
    return np.asarray((batch.values[theta] / parameter(setting, batch.values, eta_dec)) ** 2)


def _log_v(setting: Setting, batch: Batch) -> Array:
    """log σ_l²/η_l², (L, n·d), 0 at learnable levels."""
    rows = []
    for l in range(1, setting.depth + 1):
        scale = parameter(setting, batch.values, eta(l))
        own = scale if mode.is_learned(setting, l) else parameter(setting, batch.values, sigma(l))
        rows.append(2 * np.log(own / scale).ravel())
    return np.stack(rows)


def _optimality(setting: Setting, batch: Batch, answer: Chain) -> Iterator[Finding]:
    """Slopes dφ/dρ_l = E_l − E_{l−1}: zero where ρ_l > 0, else not negative; the dual bound meets the value."""
    shape = batch.values[theta].shape
    change = answer.rho - np.concatenate([answer.rho[1:], np.zeros((1, answer.rho.shape[1]))])
    weights = np.stack([parameter(setting, batch.values, beta(l)).ravel() for l in range(1, setting.depth + 1)])
    marginals = np.where(batch.learnable[:, None], weights, weights * np.exp(_log_v(setting, batch) + change))
    marginals = np.concatenate([(_data(setting, batch).ravel() * np.exp(-answer.rho[0]))[None], marginals])
    slope = np.diff(marginals, axis=0) / (1 + marginals.max(axis=0))
    residual = np.where(answer.rho > 0, np.abs(slope), np.maximum(-slope, 0)).max(axis=0).reshape(shape)
    yield Finding("stationarity", None, None, residual, ~(residual <= AGREEMENT))
    gap = (np.abs(answer.value - answer.bound) / (1 + np.abs(answer.value))).reshape(shape)
    yield Finding("certificate", None, None, gap, ~(gap <= AGREEMENT))


def _claims(plan: Plan, batch: Batch, answer: Chain, numbers: dict[sp.Expr, Array]) -> Iterator[Finding]:
    shape = batch.values[theta].shape
    found = _quantities(plan.setting, batch, answer)
    covered, complete = np.zeros(shape, dtype=bool), [region for region in plan.regions if region.complete]
    for region in plan.regions:
        inside = truth(region.where, numbers, shape)
        covered |= inside & region.complete
        for claim, statement in region.claims:
            compare = _value if isinstance(claim, Value) else _active
            yield compare(region, claim, statement, inside, numbers, found)
    if complete:
        yield Finding("regions", None, None, np.where(covered, 0.0, np.inf), ~covered)


def _quantities(setting: Setting, batch: Batch, answer: Chain) -> dict[tuple[str, int], Array]:
    """What the prediction says of every quantity that can be claimed; see `theory.mode`."""
    shape, values = batch.values[theta].shape, batch.values
    rho = [row.reshape(shape) for row in answer.rho] + [np.zeros(shape)]
    found, total = {("minimum", 0): answer.value.reshape(shape)}, np.ones(shape)
    for l in range(1, setting.depth + 1):
        if mode.is_learned(setting, l):
            square = parameter(setting, values, eta(l)) ** 2 * np.exp(rho[l] - rho[l - 1])
        else:
            square = parameter(setting, values, sigma(l)) ** 2
        encoder = square * np.expm1(rho[l - 1]) / total
        signal, total = (values[theta] if l == 1 else total), square * np.exp(rho[l - 1])
        found |= {("rho", l): rho[l - 1], ("encoder", l): encoder, ("sigma", l): np.sqrt(square)}
        found["decoder", l] = signal**2 * encoder / total**2
    return found


def _value(region: Region, claim: Claim, statement: sp.Basic, inside: Flags, numbers: dict, found: dict) -> Finding:
    assert isinstance(claim, Value)
    right = found[claim.quantity, claim.level]
    with np.errstate(all="ignore"):
        off = np.abs(numbers[statement] - right) / (1 + np.abs(right))
    margin = np.where(inside, off, np.nan)
    return Finding(_name(claim), region.case, claim, margin, inside & ~(off <= AGREEMENT))


def _active(region: Region, claim: Claim, statement: sp.Basic, inside: Flags, numbers: dict, found: dict) -> Finding:
    """The margin is 0 where the condition agrees with ρ > 0 and 1 where not, before 50 digits decide."""
    assert isinstance(claim, Active)
    wrong = truth(statement, numbers, inside.shape) != (found["rho", claim.level] > 0)
    return Finding(_name(claim), region.case, claim, np.where(inside, 1.0 * wrong, np.nan), inside & wrong)


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


def _trends(plan: Plan, batch: Batch, before: Chain, rng: np.random.Generator) -> Iterator[Finding]:
    """Every parameter that a trend names is raised once; all levels are read off the same prediction."""
    shape = batch.values[theta].shape
    factor = rng.choice(FACTORS, (shape[0], 1))
    after: dict[sp.Symbol, tuple[Array, Flags]] = {}
    for case, where, claim in plan.trends:
        if claim.parameter not in after:
            raised = replace(batch, values=raise_parameter(plan.setting, claim, batch.values, factor))
            after[claim.parameter] = predict(plan.setting, raised).rho - before.rho, _posed(plan.setting, raised)
        change, posed = after[claim.parameter]
        if where != sp.true:
            raise NotImplementedError("a trend claimed in part of the parameters")
        moved = change[claim.level - 1].reshape(shape)
        against = np.abs(moved) if claim.sign == 0 else np.maximum(-claim.sign * moved, 0)
        margin = np.where(posed, against / (1 + before.rho[claim.level - 1].reshape(shape)), np.nan)
        name = f"{claim.parameter} moves rho {claim.level}"
        yield Finding(name, case, claim, margin, posed & ~(margin <= AGREEMENT), factor)


def raise_parameter(setting: Setting, claim: Trend, values: dict[sp.Symbol, Array], factor: Array) -> dict:
    """The parameters after the one that the trend names was multiplied (θ of a CVAE falls with the correlation)."""
    symbol, falls = moved_by(setting, claim.parameter)
    return {**values, symbol: values[symbol] / factor if falls else values[symbol] * factor}


def _posed(setting: Setting, batch: Batch) -> Flags:
    learned = [batch.values[beta(l)] for l in range(1, setting.depth + 1) if mode.is_learned(setting, l)]
    flags = np.ones(batch.values[theta].shape, dtype=bool)
    for below, above in pairwise(learned):
        flags &= below < above
    return flags
