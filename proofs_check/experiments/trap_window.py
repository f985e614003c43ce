"""Between κ_loc and κ collapse is a local minimum that better parameters may beat: do start and warm-up decide?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.ladders.findings import GAINS, draw_ladder, gainful, judged, sentences, sided, unbeaten
from collapsecheck.experiments.ladders.rungs import STARTS, Ladder, Row, alive, climb, death, seeds_of, settings
from collapsecheck.experiments.ladders.two_points import gaussian_threshold
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collapsecheck.experiments.ladders.network import Sample

RARE = (0.1, 0.05, 0.02)
APART, SPREAD, ROWS = 10.0, 0.5, 1000  # distance of the clusters, standard deviation within, number of rows
RATIOS = (0.7, 0.9, 1.15, 1.5, 1.8, 2.2, 2.8, 3.4, 4.4, 5.6, 7.2, 14.0)
DIGIT, DIGIT_RATIOS = 4, (0.8, 0.95, 1.05, 1.15, 1.25, 1.4, 1.55, 1.75)  # the digit whose window is widest
SHORT, SHORT_STARTS = (0.7, 1.5, 14.0), ("collapsed", "awake")
DRAWN = 0.05  # the rare cluster that is drawn
Rows = tuple[Row, ...]


def run(budget: Budget) -> Result:
    """Rare clusters of 10, 5 and 2 % and one digit, four starts, three seeds (reduced: one cluster, two, one)."""
    require_jax()
    seeds = seeds_of(budget)
    ladders = {label(p): cluster_ladder(budget, p) for p in (RARE if budget.full else (DRAWN,))}
    if budget.full:
        ladders[f"digit {DIGIT}"] = digit_ladder(budget)
    data = f"{ROWS:,} made-up rows" + f"; {budget.data}, digit {DIGIT}" * budget.full
    return replace(judged(concluded(climb(ladders, seeds), seeds), budget, GAINS), data=data)


def label(p: float) -> str:
    """The name of a rare cluster."""
    return f"rare cluster, {p:.0%}"


def cluster_ladder(budget: Budget, p: float) -> Ladder:
    """Two latents, 32 hidden units."""
    from collapsecheck.experiments.ladders.training import Task

    x = rare_cluster(p, budget.seed)
    task = Task("gaussian", "dense", 32, 2, 3000 if budget.full else 400)
    known = threshold(x, "gaussian")
    points = p * (1 - p) * APART**2  # κ_loc of the two points alone, without the spread within the clusters
    own = gaussian_threshold(p) * points / known.kappa_loc
    columns = {"kappa_gauss": own, "quarter_diameter": _quarter(x) / known.kappa_loc}
    ratios, starts = (RATIOS, STARTS) if budget.full else (SHORT, SHORT_STARTS)
    return Ladder(task, _sample(x), known, ratios, starts, columns)


def digit_ladder(budget: Budget) -> Ladder:
    """Four latents, 64 hidden units; the encoder's own threshold is not known there."""
    from collapsecheck.experiments.ladders.training import Task

    x = budget.images().of(DIGIT)
    known = threshold(x, "gaussian")
    columns = {"kappa_gauss": None, "quarter_diameter": _quarter(x) / known.kappa_loc}
    return Ladder(Task("gaussian", "dense", 64, 4, 3000), _sample(x), known, DIGIT_RATIOS, STARTS, columns)


def rare_cluster(p: float, seed: int) -> Array:
    """(ROWS, 3): normal with standard deviation SPREAD, a share p of the rows moved by APART."""
    x = np.random.default_rng(seed).normal(0.0, SPREAD, (ROWS, 3))
    x[: round(p * ROWS), 0] += APART
    return x


def _quarter(x: Array) -> float:
    """diam²/4: above it alternating minimisation over free encoders collapses from every start."""
    squares = (x**2).sum(axis=1)
    return float((squares[:, None] + squares - 2 * x @ x.T).max() / 4)


def _sample(x: Array) -> Sample:
    from collapsecheck.experiments.ladders.network import Sample

    return Sample(x, x, np.zeros((len(x), 1)), x.mean(axis=0))


def concluded(rows: Rows, seeds: tuple[int, ...]) -> Result:
    """Local stability from collapse, the end of awake networks, hysteresis, what warm-up reaches, and the bounds."""
    started = {start: tuple(row for row in rows if row["start"] == start) for start in STARTS}
    own = tuple(row for row in started["awake"] if row["kappa_gauss"] is not None)
    findings = (
        sided("started collapsed, networks are alive exactly below κ_loc", started["collapsed"]),
        sided(
            "started awake, they live up to the Gaussian encoders' own threshold", own, lambda row: row["kappa_gauss"]
        ),
        hysteresis(rows),
        *alike(rows, "warm-up of β reaches what an awake start keeps", "warm-up", "awake"),
        *alike(rows, "without warm-up a random start does, too", "random", "awake"),
        *final(rows),
        gainful(rows),
        *unbeaten(rows),
    )
    return Result(rows, sentences(rows), findings, seeds)


def hysteresis(rows: Rows) -> Finding:
    """Whether networks that start awake die above κ_loc and at a larger β than those that start collapsed."""
    pairs = {
        name: (mean_death(chosen, "collapsed"), mean_death(chosen, "awake")) for name, chosen in settings(rows).items()
    }
    wider = sum(awake > max(collapsed, 1.0) for collapsed, awake in pairs.values())
    verdict = "reproduced" if wider == len(pairs) else "differs" if wider else "not reproduced"
    numbers = "; ".join(f"{name}: {collapsed:.2f} to {awake:.2f} κ_loc" for name, (collapsed, awake) in pairs.items())
    return Finding("hysteresis: started awake, networks die above κ_loc, later than collapsed ones", verdict, numbers)


def mean_death(rows: Rows, start: str) -> float:
    """β/κ_loc at which networks with one start die, mean over seeds; nan if some never do."""
    seeds = dict.fromkeys(row["seed"] for row in rows)
    ends = (death(tuple(row for row in rows if (row["start"], row["seed"]) == (start, seed))) for seed in seeds)
    return float(np.mean([np.nan if end is None else end for end in ends]))


def alike(rows: Rows, claim: str, start: str, other: str) -> tuple[Finding, ...]:
    """Whether two starts agree on who lives, at every rung and seed; nothing if a start is missing."""
    states = {(row["start"], row["setting"], row["seed"], row["ratio"]): alive(row) for row in rows}
    pairs = [(state, states[(other, *where)]) for (begun, *where), state in states.items() if begun == start]
    if not pairs:
        return ()
    same = sum(first == second for first, second in pairs)
    verdict = "reproduced" if same == len(pairs) else "differs" if 2 * same > len(pairs) else "not reproduced"
    lost = sum(second and not first for first, second in pairs)
    return (Finding(claim, verdict, f"{same} of {len(pairs)} alike; {lost} alive from {other} only"),)


def final(rows: Rows) -> tuple[Finding, ...]:
    """An observation that goes with the theorem on free encoders: above diam²/4 nothing stays alive from any start.

    Nothing is said if no rung is that high.
    """
    chosen = [row for row in rows if row["ratio"] > row["quarter_diameter"]]
    if not chosen:
        return ()
    living = sum(map(alive, chosen))
    verdict = "not reproduced" if living else "reproduced"
    return (Finding("above diam²/4 networks collapse from every start", verdict, f"{living} of {len(chosen)} alive"),)


def draw(result: Result, axes: Axes) -> None:
    """KL against β/κ_loc for one rare cluster, one colour per start."""
    chosen = tuple(row for row in result.rows if row["setting"] == label(DRAWN))
    draw_ladder(chosen, axes, lambda row: f"started {row['start']}")
    axes.axvline(chosen[0]["kappa_gauss"], color="0.3", linestyle="--", linewidth=1)
    axes.axvline(chosen[0]["kappa_lower"] / chosen[0]["kappa_loc"], color="0.3", linestyle=":", linewidth=1)


EXPERIMENTS = (
    Experiment(
        "trap-window",
        "The trap: a rare cluster of 5 % from four starts (dashed κ_Gauss, dotted κ)",
        "the theorems trap-window, local-stability and schedule-free",
        run,
        draw,
    ),
)
