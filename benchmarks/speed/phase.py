"""A phase diagram against solving point by point, and nanoseconds per point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from benchmarks.paired import Row, seconds
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules.phase_diagram import phase
from collapsecheck.numerics.rules.vary import changer

GRIDS = (
    ("one level, eta_dec × beta", [Level(32, 1.0, 1.0, None)], ("eta_dec", "beta"), 15.0),
    ("two levels, beta.1 × beta.2", [Level(32, 1.0, 1.0, 0.5), Level(32, 1.0, 1.0, None)], ("beta.1", "beta.2"), 60.0),
    ("three levels, sigma × beta", [Level(32, 1.0, 1.0, 0.5)] * 3, ("sigma", "beta"), 60.0),
)


def rows(quick: bool) -> Iterator[Row]:
    """Nanoseconds per point of the grid as a share of the target, and the time of single solves over the grid's."""
    side = 300 if quick else 1000
    for name, levels, names, target in GRIDS:
        problem = Problem.build("vae", np.diag(np.geomspace(30.0, 0.01, 64)), eta_dec=0.5, levels=levels)
        vary = dict.fromkeys(names, np.geomspace(0.03, 30.0, side))
        point = replace(changer(changer(problem, names[0])(2.0), names[1])(1.5))
        grid = sorted(seconds(lambda p=problem, v=vary: phase(p, v)) / side**2 for _ in range(5))
        single = sorted(seconds(lambda p=point: optimum(p)) for _ in range(5))
        share = [1e9 * spent / target for spent in grid]
        label = f"phase, {name}, {side}²"
        yield Row(
            f"{label}: ns per point / {target:g}", share[2], share[0], share[-1], (grid[2], target * 1e-9), target=1.0
        )
        ratio = [s / g for s, g in zip(single, reversed(grid), strict=True)]
        yield Row(f"one solve / {label}", ratio[2], min(ratio), max(ratio), (single[2], grid[2]), "at least", 30.0)
