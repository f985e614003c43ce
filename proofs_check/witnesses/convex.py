"""convex: the claimed minimum against convex programs whose primal and dual values are recomputed from the solution.

One level with a common or learnable variance is solved as a matrix problem, so that neither the reduction to modes nor
its ordering is assumed; deeper models are solved mode by mode.
"""

import numpy as np

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import drawn
from collapsecheck.judge import Uncovered, Undefined
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form import in_scope
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.statement import Theorem
from collapsecheck.witnesses.helpers import convex_forms as forms
from collapsecheck.witnesses.helpers.convex_forms import Bounds
from collapsecheck.witnesses.helpers.whitened import top_rows, whitened_target

ROUNDING, CLOSED, CASES = 1e-9, 1e-6, 4


def convex(theorem: Theorem, effort: Effort) -> Evidence:
    """Instances from at most four cases per unit of effort; those whose bounds do not meet are not counted."""
    closed, open_count, worst = 0, 0, 0.0
    limit = CASES * max(1, effort.instances // 2)
    for instance in drawn(theorem, effort, np.random.default_rng(effort.seed + 6), limit=limit):
        try:
            claimed = instance.claimed_minimum
        except Uncovered as gap:
            return Evidence("convex", "refutes", "certificate", str(gap), point_data(gap.point))
        except Undefined:  # a region without a truth value there
            open_count += 1
            continue
        bounds = bounds_of(instance.problem)
        complaint, gap_size = compare(claimed, bounds)
        if complaint:
            return Evidence("convex", "refutes", "certificate", complaint, {"problem": instance.problem.to_json()})
        good = gap_size <= CLOSED
        closed, open_count, worst = closed + good, open_count + (not good), max(worst, gap_size if good else 0.0)
    detail = (
        f"{closed} instances, claims between recomputed bounds, worst relative gap {worst:.1e}, {open_count} left open"
    )
    return Evidence("convex", "supports" if closed > open_count else "silent", "certificate", detail)


def compare(claimed: float, bounds: Bounds) -> tuple[str, float]:
    """How the claim contradicts the bounds ("" if it does not), and the relative gap between them."""
    if not np.isfinite(claimed):
        return f"the claimed minimum is {claimed}", np.inf
    scale = max(1.0, abs(claimed))
    if claimed > bounds.upper + ROUNDING * scale:
        return f"the claimed minimum {claimed:.12g} is above the attained value {bounds.upper:.12g}", np.inf
    if claimed < bounds.lower - ROUNDING * scale:
        return f"the claimed minimum {claimed:.12g} is below the dual bound {bounds.lower:.12g}", np.inf
    return "", (bounds.upper - bounds.lower) / scale


def bounds_of(problem: Problem) -> Bounds:
    """Bounds of the minimum of the loss; both infinite where no convex form applies."""
    target, base = whitened_target(problem)
    precision = problem.eta_dec**-2
    level = problem.levels[0]
    if len(problem.levels) > 1 or not level.isotropic:
        return _by_modes(problem, target).shifted(base * precision)
    rows, rest = top_rows(target, level.d)
    learnable = level.learnable
    found = forms.learned(precision * rows @ rows.T, level.beta) if learnable else _shrunk(problem, level, rows)
    return found.shifted((base + rest) * precision)


def _shrunk(problem: Problem, level: Level, rows: Array) -> Bounds:
    sigma = level.sigmas()[0]
    threshold = np.sqrt(level.beta) * problem.eta_dec / level.eta * sigma
    constant = level.d * level.beta * ((sigma / level.eta) ** 2 - 1.0 - 2.0 * np.log(sigma / level.eta))
    return forms.shrinkage(rows, threshold).scaled(problem.eta_dec**-2).shifted(constant)


def _by_modes(problem: Problem, target: Array) -> Bounds:
    """θ descending against σ ascending, within the scope of the reduction and for equal widths."""
    widths = [level.d for level in problem.levels]
    if not in_scope(problem) or widths != [widths[0]] * len(widths):
        return forms.UNKNOWN
    theta2 = np.linalg.svd(target, compute_uv=False) ** 2 / problem.eta_dec**2
    signal = np.pad(theta2, (0, max(0, widths[0] - len(theta2))))
    sigmas = np.array(
        [np.full(level.d, np.nan) if level.learnable else np.sort(level.sigmas()) for level in problem.levels]
    )
    constant = signal[widths[0] :].sum()
    for level, sigma in zip(problem.levels, sigmas, strict=True):
        constant -= 0.0 if level.learnable else level.beta * np.sum(1.0 + 2.0 * np.log(sigma / level.eta))
    return forms.chain(signal[: widths[0]], problem.levels, sigmas).shifted(float(constant))
