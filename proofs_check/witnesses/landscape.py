"""landscape: critical points of the full loss, found by Newton's method on its gradient and sorted by their curvature.

None may lie below the claimed minimum. For one level every other critical point must be a strict saddle
(docs/landscape.md), so that a spurious local minimum refutes; for deeper models what is found is told, and anything
else than a strict saddle above the minimum leaves the witness silent. A claim about curvature is looked at where it is
made: its critical point is planted in a random problem, whose other critical points are searched for as well.
"""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import Instance, draw
from collapsecheck.judge import Uncovered, Undefined
from collapsecheck.numerics.losses import Objective
from collapsecheck.theory.model import has_minimiser, setting_of
from collapsecheck.theory.statement import Curvature, Theorem
from collapsecheck.witnesses.helpers.critical_points import CriticalPoint, Kind, classify, critical_point, starts
from collapsecheck.witnesses.helpers.planted_curvature import Planted, plant
from collapsecheck.witnesses.helpers.planted_curvature import complaint as planted_complaint

CASES, STARTS = 4, 6
Found = tuple[Kind, CriticalPoint]


def landscape(theorem: Theorem, effort: Effort) -> Evidence:
    """`effort.instances` small instances of each case, half as many of four; fewer starts the deeper the model."""
    rng, kinds, levels = np.random.default_rng(effort.seed + 9), Counter[Kind](), set[tuple[int, float]]()
    for number, instance in enumerate(_instances(theorem, effort, rng)):
        if isinstance(instance, Planted) and (words := planted_complaint(instance)):
            return Evidence("landscape", "refutes", "numeric", words, {"problem": instance.problem.to_json()})
        count = STARTS if isinstance(instance, Planted) else STARTS * effort.starts // instance.setting.depth**2
        try:
            found = _found(instance, count, rng)
        except Uncovered as gap:
            return Evidence("landscape", "refutes", "numeric", str(gap), point_data(gap.point))
        except Undefined:  # a region without a truth value there
            continue
        for kind, point in found:
            if complaint := _complaint(instance, kind, point):
                data = {"problem": instance.problem.to_json(), "parameters": point.vector.tolist()}
                return Evidence("landscape", "refutes", "numeric", complaint, data)
            kinds[kind] += 1
            levels |= {(number, round(point.value, 6))} if kind == "strict saddle" else set()
    told = [f"{count} {kind}" for kind, count in kinds.items()]
    detail = (
        f"{sum(kinds.values())} critical points: {', '.join(told)}; {len(levels)} saddle values" if told else "none"
    )
    good = kinds["at the minimum"] and not kinds["spurious minimum"]
    return Evidence("landscape", "supports" if good else "silent", "numeric", detail)


def _instances(theorem: Theorem, effort: Effort, rng: np.random.Generator) -> Iterator[Instance | Planted]:
    """Instances away from thresholds, where curvatures that ought to be negative are; then claimed critical points."""
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case)]
    chosen = sorted(rng.permutation(len(cases))[:CASES])
    for number in sorted([*chosen] * effort.instances)[:: 1 if len(chosen) < CASES else 2]:
        instance = draw(theorem, cases[number], rng)
        yield from (instance,) if instance.covered else ()
    for case in effort.cases(theorem):
        for claim in (claim for claim in case.claims if isinstance(claim, Curvature)):
            for _ in range(effort.instances):
                yield plant(setting_of(theorem, case), claim, rng)


def _found(instance: Instance | Planted, count: int, rng: np.random.Generator) -> list[Found]:
    """The critical points that Newton's method reached, with their kinds."""
    objective, claimed = Objective(instance.problem, eliminated=False), instance.claimed_minimum
    ends = (critical_point(objective, start) for start in starts(instance.problem, instance.encode, count, rng))
    return [(classify(objective, point, claimed, rng), point) for point in ends if point is not None]


def _complaint(instance: Instance | Planted, kind: Kind, point: CriticalPoint) -> str:
    claimed = instance.claimed_minimum
    if kind == "below it":
        return f"a critical point has loss {point.value:.12g}, below the claimed minimum {claimed:.12g}"
    if kind == "spurious minimum" and instance.setting.depth == 1:
        return f"a local minimum has loss {point.value:.12g}, above the claimed minimum {claimed:.12g}"
    return ""
