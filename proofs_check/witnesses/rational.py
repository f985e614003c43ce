"""rational: exact rational matrices, where a claimed minimum must lie between two bounds checked without rounding.

One level, fixed: a lower-bound certificate of rational semidefinite matrices and the exact loss of a rational encoder.
One level, learnable: enclosed roots of the exact characteristic polynomial. Which modes are active: the exact inertia
of G − τI (one level), or exact comparisons of the weights' geometric means (chains); ties with the threshold included.
"""

from collections.abc import Iterator

import numpy as np
import sympy as sp
from flint import arb, ctx, fmpq

from collapsecheck.evidence import Check, Effort, Evidence, tally
from collapsecheck.judge import Point, Uncovered, claimed_active, claimed_minimum, diagonal, fraction, inertia
from collapsecheck.theory.model import has_minimiser, mode, setting_of, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma
from collapsecheck.theory.statement import Active, Case, Setting, Theorem
from collapsecheck.witnesses.helpers import rational_bounds as bounds
from collapsecheck.witnesses.helpers.exact_chain import active
from collapsecheck.witnesses.helpers.exact_instances import ExactInstance, exact_instance

BITS, CASES, WIDTH = 160, 6, 1e-6


def rational(theorem: Theorem, effort: Effort) -> Evidence:
    """Exact instances from at most six cases per unit of effort; a certificate that fails its check is not counted."""
    rng = np.random.default_rng(effort.seed + 7)
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case) or _conditions(case)]
    with ctx.workprec(BITS):
        return tally(
            "rational",
            lambda case: _checks(theorem, case, effort, rng),
            cases,
            CASES,
            effort,
            rng,
            "nothing here is decided by exact matrices",
        )


def _conditions(case: Case) -> bool:
    return any(isinstance(claim, Active) for claim in case.claims)


def _checks(theorem: Theorem, case: Case, effort: Effort, rng: np.random.Generator) -> Iterator[Check]:
    turns = 2 * effort.instances if setting_of(theorem, case).depth == 1 else effort.instances
    for turn in range(turns):
        try:
            instance = exact_instance(theorem, case, rng, spectral=turn % 2 == 0)
            if instance.setting.depth == 1 and has_minimiser(theorem, case):
                yield Check("minima", _minimum(theorem, instance), instance.modes[0])
            activity = _counts if instance.setting.depth == 1 else _growths
            yield from activity(theorem, instance)
        except (Uncovered, ValueError):  # a mode that the theorem leaves out, or irrational parameters
            continue


def _number(setting: Setting, expr: sp.Expr, point: Point) -> fmpq:
    return fraction(tie(setting, expr).subs(dict(point)))


def _squares(instance: ExactInstance) -> list[fmpq]:
    """e_j² = β (η_dec/η)² σ_j² per coordinate of a fixed level, the threshold of G along it, ascending."""
    expr = beta(1) * (eta_dec * sigma(1) / eta(1)) ** 2
    return sorted(_number(instance.setting, expr, point) for point in instance.modes)


def _minimum(theorem: Theorem, instance: ExactInstance) -> str | None:
    precision = 1 / _number(instance.setting, eta_dec, instance.modes[0]) ** 2
    claims = [claimed_minimum(theorem, instance.setting, point) for point in instance.modes]
    claim = sum(claims, arb(0)) + precision * sum((fraction(t) ** 2 for t in instance.spare), fmpq(0))
    lower, upper = enclosure(instance, precision)
    if not claim.is_finite() or claim > upper:
        return f"the minimum is claimed to be {claim.str(12)}, but {upper.str(12)} is attained"
    if claim < lower:
        return f"the minimum is claimed to be {claim.str(12)}, below the certified bound {lower.str(12)}"
    return "" if upper - lower < WIDTH * (1 + abs(upper)) else None


def enclosure(instance: ExactInstance, precision: fmpq) -> tuple[arb, arb]:
    """Proved bounds of the minimum of the loss; precision is 1/η_dec²."""
    setting, points = instance.setting, instance.modes
    weight = _number(setting, beta(1), points[0])
    if mode.is_learned(setting, 1):
        return bounds.learned_enclosure(instance.G * precision, weight, len(points))
    squares = _squares(instance)
    ratios = [_number(setting, (sigma(1) / eta(1)) ** 2, point) for point in points]
    constant = sum((weight * (ratio - 1 - arb(ratio).log()) for ratio in ratios), arb(0))
    lower = bounds.verified_bound(instance.G, squares, bounds.propose(instance.G, squares))
    upper = bounds.attained(instance.G, squares) * precision + constant
    return (arb.neg_inf() if lower is None else lower * precision + constant), upper


def _counts(theorem: Theorem, instance: ExactInstance) -> Iterator[Check]:
    """Level 1: as many active coordinates as G has unstable directions at the collapsed encoder, σ ascending."""
    said = [claimed_active(theorem, instance.setting, point).get(1, set()) for point in instance.modes]
    if not all(said):
        return
    learned = mode.is_learned(instance.setting, 1)
    floor = [_number(instance.setting, beta(1) * eta_dec**2, point) for point in instance.modes]
    thresholds = floor if learned else _squares(instance)
    one = diagonal([fmpq(1)] * instance.G.nrows())
    exact = sum(inertia(instance.G - square * one)[0] > j for j, square in enumerate(thresholds))
    least, most = sum(False not in answers for answers in said), sum(True in answers for answers in said)
    wrong = f"{exact} coordinates are active by exact inertia, claimed are {least} to {most}"
    yield Check("counts by inertia", "" if least == most == exact else wrong, instance.modes[0])


def _growths(theorem: Theorem, instance: ExactInstance) -> Iterator[Check]:
    """Deeper levels: each mode by exact comparison of its weights."""
    setting = instance.setting
    levels = range(1, setting.depth + 1)
    learned = {l for l in levels if mode.is_learned(setting, l)}
    for point in instance.modes:
        weights = [fmpq(1) if l in learned else _number(setting, mode.weight(l), point) for l in (0, *levels)]
        exact = active(weights, [_number(setting, beta(l), point) if l in learned else None for l in (0, *levels)])
        said = claimed_active(theorem, setting, point)
        wrong = [l for l in said if said[l] != {exact[l - 1]}]
        complaint = f"exactly the levels {[l for l in levels if exact[l - 1]]} are active, not so claimed at {wrong}"
        yield Check("exact activities", complaint if wrong else "", point)
