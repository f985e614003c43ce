"""flow: the gradient flow of the full loss, from generic starts, must end at the claimed minimum and never below it.

Critical points that are not minima are strict saddles here, so generic starts leave them; a flow that did not meet its
gradient test in time is not counted. Close to the collapsed point it must grow at the claimed rates.
"""

from collections import Counter
from typing import Literal

import numpy as np

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import Instance, drawn
from collapsecheck.judge import Uncovered, precise_loss
from collapsecheck.numerics.losses import unpack
from collapsecheck.numerics.training import flow as follow
from collapsecheck.numerics.training import random_start
from collapsecheck.theory.statement import Theorem
from collapsecheck.witnesses.helpers.escape import escape_findings

BELOW, AT = 1e-9, 1e-6
ACCURACY = 1e-5  # of the path; where it ends is decided by the gradient test
CASES, TIME = 4, 1e5
End = Literal["at the claimed minimum", "below the claimed minimum", "above the claimed minimum", "not converged"]


def flow(theorem: Theorem, effort: Effort) -> Evidence:
    """One flow per instance, from at most four cases; every claimed rate of escape at some points."""
    rng = np.random.default_rng(effort.seed + 3)
    ends: Counter[End] = Counter()
    for instance in drawn(theorem, effort, rng, CASES, CASES * effort.instances // 2):
        try:
            end = _end(instance, rng)
        except Uncovered as gap:
            return Evidence("flow", "refutes", "numeric", str(gap), point_data(gap.point))
        if end == "below the claimed minimum":
            return Evidence("flow", "refutes", "numeric", f"a flow ends {end}", {"problem": instance.problem.to_json()})
        ends[end] += 1
    rates = 0
    for point, words in escape_findings(theorem, effort, rng):
        if words:
            return Evidence("flow", "refutes", "numeric", words, point_data(point))
        rates += 1
    counts = [f"{count} {end}" for end, count in ends.items()] + ([f"{rates} rates of escape agree"] if rates else [])
    detail = ", ".join(counts) or "does not apply: no minimum and no rate is claimed"
    return Evidence("flow", "supports" if ends["at the claimed minimum"] or rates else "silent", "numeric", detail)


def _end(instance: Instance, rng: np.random.Generator) -> End:
    start = unpack(instance.problem, random_start(instance.problem, rng))
    ended = follow(instance.problem, start, time=TIME, tolerance=1e-6, accuracy=ACCURACY)
    claimed, scale = instance.claimed_minimum, max(1.0, abs(ended.value))
    if ended.value < claimed - BELOW * scale:
        confirmed = precise_loss(instance.setting, instance.problem, ended.parameters) < claimed - BELOW * scale
        return "below the claimed minimum" if confirmed else "not converged"
    if abs(ended.value - claimed) <= AT * scale:
        return "at the claimed minimum"
    return "above the claimed minimum" if ended.converged else "not converged"
