"""bound: on random matrices, the claimed minimum against a dual lower bound and the loss of the claimed parameters.

A claim above what its own parameters reach, or below the bound, is wrong whatever any search finds.
"""

import numpy as np

from numerics.loss import evaluate, slopes
from numerics.optimum import optimum
from numerics.optimum import parameters as attaining
from proofs_check.claims import Uncovered
from proofs_check.instances import Instance, drawn
from proofs_check.verdict import Effort, Evidence, point_data
from theory.statement import Theorem

RELATIVE = 1e-9


def bound(theorem: Theorem, effort: Effort) -> Evidence:
    """Lower bound ≤ claimed minimum = loss at the claimed parameters, where the gradient vanishes."""
    count, worst = 0, 0.0
    for instance in drawn(theorem, effort, np.random.default_rng(effort.seed + 1)):
        try:
            complaint, margin = _complaint(instance)
        except Uncovered as gap:
            return Evidence("bound", "refutes", "numeric", str(gap), point_data(gap.point))
        if complaint:
            return Evidence("bound", "refutes", "numeric", complaint, {"problem": instance.problem.to_json()})
        count, worst = count + 1, max(worst, margin)
    if not count:
        return Evidence("bound", "silent", "numeric", "does not apply: no minimum is claimed")
    detail = f"{count} instances between bound and attained value, worst relative gap {worst:.1e}"
    return Evidence("bound", "supports", "numeric", detail)


def _complaint(instance: Instance) -> tuple[str, float]:
    claimed, parameters = instance.claimed_minimum, instance.claimed_parameters()
    if not np.isfinite(claimed):
        return f"the claimed minimum is {claimed}", np.inf
    attained, lowest = float(evaluate(instance.problem, parameters)), optimum(instance.problem).lower_bound
    scale = max(1.0, abs(attained), abs(claimed))
    if abs(attained - claimed) > RELATIVE * scale:
        return f"the claimed parameters have loss {attained:.12g}, the claimed minimum is {claimed:.12g}", np.inf
    best = float(evaluate(instance.problem, attaining(instance.problem)))
    if best < claimed - RELATIVE * scale:
        return f"parameters with loss {best:.12g} exist, below the claimed minimum {claimed:.12g}", np.inf
    if lowest is None or claimed < lowest - RELATIVE * scale:
        return f"the claimed minimum {claimed:.12g} is below the lower bound {lowest}", np.inf
    slope = slopes(instance.problem, parameters)
    steepest = max(float(np.abs(part).max(initial=0.0)) for part in (*slope.U, *slope.V))
    if steepest > 1e-6 * scale:
        return f"the loss has slope {steepest:.3g} at the claimed parameters", np.inf
    return "", max(abs(attained - claimed), abs(claimed - lowest)) / scale
