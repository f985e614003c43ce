"""bound: on random matrices, the claimed minimum against a dual lower bound and the loss of the claimed parameters.

A claim above what its own parameters reach, or below the bound, is wrong whatever any search finds.
"""

import numpy as np

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import Instance, drawn
from collapsecheck.judge import Uncovered, precise_loss
from collapsecheck.numerics.closed_form import optimum
from collapsecheck.numerics.closed_form import parameters as attaining
from collapsecheck.theory.statement import Theorem

RELATIVE = 1e-9


def bound(theorem: Theorem, effort: Effort) -> Evidence:
    """Lower bound ≤ claimed minimum = loss at the claimed parameters, and no attained loss below."""
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
    """What contradicts the claimed minimum, with losses confirmed at 50 digits; otherwise the relative gap."""
    claimed, setting, problem = instance.claimed_minimum, instance.setting, instance.problem
    if not np.isfinite(claimed):
        return f"the claimed minimum is {claimed}", np.inf
    attained = precise_loss(setting, problem, instance.claimed_parameters())
    best, lowest = precise_loss(setting, problem, attaining(problem)), optimum(problem).lower_bound
    room = RELATIVE * max(1.0, abs(attained), abs(claimed))
    if not abs(attained - claimed) <= room:
        return f"the claimed parameters have loss {attained:.12g}, the claimed minimum is {claimed:.12g}", np.inf
    if not best >= claimed - room:
        return f"parameters with loss {best:.12g} exist, below the claimed minimum {claimed:.12g}", np.inf
    if lowest is None or not claimed >= lowest - room:
        return f"the claimed minimum {claimed:.12g} is below the lower bound {lowest}", np.inf
    return "", max(abs(attained - claimed), abs(claimed - lowest)) / max(1.0, abs(attained))
