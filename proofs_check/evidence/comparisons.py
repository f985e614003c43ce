"""Comparisons of a theorem's cases, counted by kind: what witnesses that bound exactly have in common."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from collapsecheck.evidence.evidence import Effort, Evidence, point_data
from collapsecheck.judge import Point, show
from collapsecheck.theory.statement import Case


@dataclass(frozen=True)
class Check:
    """One comparison; `complaint` is "" where it agrees and None where the exact bounds could not be established."""

    kind: str
    complaint: str | None
    point: Point


def tally(
    witness: str,
    checks: Callable[[Case], Iterator[Check]],
    cases: Sequence[Case],
    per_effort: int,
    effort: Effort,
    rng: np.random.Generator,
    otherwise: str,
) -> Evidence:
    """Evidence from the checks of randomly chosen cases, `per_effort` for every two instances of the effort.

    The first complaint refutes; comparisons left open must be fewer than those that agree. `otherwise` is said where
    there was nothing to compare.
    """
    counts = Counter[str]()
    for index in sorted(rng.permutation(len(cases))[: per_effort * max(1, effort.instances // 2)]):
        for check in checks(cases[index]):
            if check.complaint:
                detail = f"{cases[index].name}: {check.complaint} at {show(check.point)}"
                return Evidence(witness, "refutes", "certificate", detail, point_data(check.point))
            counts[check.kind if check.complaint == "" else "left open"] += 1
    agreed = sum(counts.values()) - counts["left open"]
    detail = ", ".join(f"{n} {kind}" for kind, n in counts.items()) or otherwise
    return Evidence(witness, "supports" if agreed > counts["left open"] else "silent", "certificate", detail)
