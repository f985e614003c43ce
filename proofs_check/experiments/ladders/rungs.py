"""One row per trained network: β in units of κ_loc, where the network started, and what became of it.

above: eigenvalues above β, at most as many as there are latents; the other columns: `Ladder` and `training.Measured`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from collapsecheck.experiments import Budget
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import Threshold

if TYPE_CHECKING:
    from collapsecheck.experiments.ladders.network import Arrays, Sample, Tree
    from collapsecheck.experiments.ladders.training import Task

Row = dict[str, Any]
AWAKE = 0.4  # share of κ_loc at which networks that start awake are trained first
WARM_UP = 0.5  # share of the steps over which β rises, for the start "warm-up"
VISIBLE = 0.01  # nats from which a network counts as alive
STARTS = ("random", "warm-up", "collapsed", "awake")


@dataclass(frozen=True, eq=False)
class Ladder:
    """One loss, data set and network at several β.

    known: the thresholds of the same rows under the same loss; ratios: β/κ_loc of the rungs; starts: of STARTS;
    columns: what every row says besides, the same keys in all ladders of an experiment.
    """

    task: Task
    sample: Sample
    known: Threshold
    ratios: tuple[float, ...]
    starts: tuple[str, ...] = ("random",)
    columns: Row = field(default_factory=dict)


def seeds_of(budget: Budget) -> tuple[int, ...]:
    """Three seeds, one in a reduced run."""
    return tuple(range(budget.seed, budget.seed + (3 if budget.full else 1)))


def starts_of(budget: Budget) -> tuple[str, ...]:
    """Random weights; in a reduced run near collapse, where a few steps decide whether it is stable."""
    return ("random",) if budget.full else ("collapsed",)


def climb(ladders: Mapping[str, Ladder], seeds: tuple[int, ...]) -> tuple[Row, ...]:
    """Every rung with every start and seed; settings by name."""
    require_jax()
    return tuple(row for name, ladder in ladders.items() for seed in seeds for row in _rows(name, ladder, seed))


def _rows(name: str, ladder: Ladder, seed: int) -> Iterator[Row]:
    from collapsecheck.experiments.ladders.network import arrays
    from collapsecheck.experiments.ladders.training import measured, train

    data, known = arrays(ladder.sample), ladder.known
    bounds = ladder.columns | {
        "kappa_loc": known.kappa_loc,
        "kappa_lower": known.kappa_lower,
        "kappa_upper": known.kappa_upper,
    }
    for start in ladder.starts:
        first, warm_up = _first(ladder, data, start, seed), WARM_UP * (start == "warm-up")
        for ratio in ladder.ratios:
            beta = ratio * known.kappa_loc
            trained = train(ladder.task, first, data, beta, warm_up, seed + 1)
            said = {"setting": name, "start": start, "seed": seed, "beta": beta, "ratio": ratio}
            above = min(int((known.spectrum > beta).sum()), ladder.task.latents)
            yield said | bounds | {"above": above} | measured(ladder.task, trained, data, beta, seed)._asdict()


def _first(ladder: Ladder, data: Arrays, start: str, seed: int) -> Tree:
    """Parameters to start from."""
    from collapsecheck.experiments.ladders.network import initial
    from collapsecheck.experiments.ladders.training import train

    task = ladder.task
    first = initial(ladder.sample, task.architecture, task.hidden, task.latents, seed, start)
    if start != "awake":
        return first
    return train(task, first, data, AWAKE * ladder.known.kappa_loc, 0.0, seed)


def alive(row: Row) -> bool:
    """Whether the latents carry more than VISIBLE nats."""
    return bool(row["kl"] > VISIBLE)


def settings(rows: tuple[Row, ...]) -> dict[str, tuple[Row, ...]]:
    """Rows by setting."""
    names = dict.fromkeys(row["setting"] for row in rows)
    return {name: tuple(row for row in rows if row["setting"] == name) for name in names}


def death(rows: tuple[Row, ...]) -> float | None:
    """β/κ_loc at which networks of one setting, start and seed die: the geometric mean of the last rung with a living
    one and the next; None if the last rung lives, or none does.
    """
    ordered = sorted(rows, key=lambda row: row["ratio"])
    living = [index for index, row in enumerate(ordered) if alive(row)]
    if not living or living[-1] == len(ordered) - 1:
        return None
    return float((ordered[living[-1]]["ratio"] * ordered[living[-1] + 1]["ratio"]) ** 0.5)
