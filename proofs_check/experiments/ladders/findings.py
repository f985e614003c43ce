"""What theorems on any network say of trained ones, with verdicts; sentences and a figure that ladders share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Finding, Result
from collapsecheck.experiments.charts import BLUE, GREEN, ORANGE
from collapsecheck.experiments.ladders.rungs import Row, alive, death, settings
from collapsecheck.experiments.relu.findings import AGREES

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ERRORS = 3.0  # standard errors by which a measured gain may miss a bound
COLOURS = (BLUE, ORANGE, GREEN, "#CC79A7", "#56B4E9", "#E69F00", "#000000")
MARKERS = ("o", "s", "^", "D", "v", "P", "x")
GAINS = "networks that live have a lower loss than collapse"
DIRECTIONS = "as many directions live as eigenvalues exceed β"
TICKS = (0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10)
Rows = tuple[Row, ...]


def sided(claim: str, rows: Rows, bound: Callable[[Row], float] = lambda row: 1.0) -> Finding:
    """Whether networks are alive exactly where β/κ_loc is below a bound."""
    below = np.array([row["ratio"] < bound(row) for row in rows], dtype=bool)
    living = np.array([alive(row) for row in rows], dtype=bool)
    right, early, late = int((below == living).sum()), int((below & ~living).sum()), int((living & ~below).sum())
    verdict = "reproduced" if right == len(rows) > 0 else "differs" if right > AGREES * len(rows) else "not reproduced"
    return Finding(claim, verdict, f"{right} of {len(rows)}; {early} collapsed below it, {late} alive above it")


def unbeaten(rows: Rows) -> tuple[Finding, ...]:
    """The theorem on any network, where an upper bound of κ is known: J − J_0 ≥ −(κ − β)⁺ KL, so ≥ 0 from κ on."""
    bounded = [row for row in rows if row["kappa_upper"] is not None]
    if not bounded:
        return ()
    short = [_excess(row) for row in bounded]
    held = sum(each >= 0 for each in short)
    beyond = sum(row["beta"] >= row["kappa_upper"] for row in bounded)
    numbers = f"{held} of {len(bounded)} within {ERRORS:g} standard errors, {beyond} of them at β ≥ κ"
    verdict = "reproduced" if held == len(bounded) else "not reproduced"
    return (Finding("no network gains more than (κ − β) KL over collapse, and nothing from κ on", verdict, numbers),)


def _excess(row: Row) -> float:
    """By how much the gain stays above its bound, in nats, errors granted; the KL is I(x; z) + KL(r ‖ p) ≥ I."""
    bound = -max(row["kappa_upper"] - row["beta"], 0.0) * row["kl"]
    return float(row["gain"] - bound + ERRORS * row["gain_error"])


def gainful(rows: Rows) -> Finding:
    """Whether networks that live have a lower loss than collapse; not reproduced if none lives."""
    living = [row for row in rows if alive(row)]
    won = sum(row["gain"] < -ERRORS * row["gain_error"] for row in living)
    verdict = "reproduced" if won == len(living) > 0 else "differs" if won > AGREES * len(living) else "not reproduced"
    return Finding(GAINS, verdict, f"{won} of {len(living)}")


def counted(rows: Rows) -> Finding:
    """An observation, no theorem: how many directions live against the eigenvalues above β."""
    chosen = [row for row in rows if row["above"] > 0]
    apart = np.array([row["directions"] - row["above"] for row in chosen])
    verdict = "reproduced" if not apart.any() else "differs" if np.abs(apart).mean() <= 1.0 else "not reproduced"
    numbers = f"measured − eigenvalues: mean {apart.mean():+.2f}, from {apart.min():+d} to {apart.max():+d}"
    return Finding(DIRECTIONS, verdict, f"{numbers}, of {len(chosen)} networks")


def judged(result: Result, budget: Budget, *undecided: str) -> Result:
    """A reduced run without the findings that only trained networks decide: how many directions live, and those named;
    the summary says which.
    """
    late = [found.claim for found in result.findings if found.claim in (DIRECTIONS, *undecided)]
    if budget.full or not late:
        return result
    said = f"Stops early; not judged: {'; '.join(late)}."
    kept = tuple(found for found in result.findings if found.claim not in late)
    return replace(result, summary=(*result.summary, said), findings=kept)


def sentences(rows: Rows) -> tuple[str, ...]:
    """Per setting the thresholds, and where the networks of every seed die."""
    return tuple(_sentence(name, chosen) for name, chosen in settings(rows).items())


def _sentence(name: str, rows: Rows) -> str:
    one, ends = rows[0], [("κ ≥", rows[0]["kappa_lower"]), ("κ ≤", rows[0]["kappa_upper"])]
    known = "".join(f", {sign} {end / one['kappa_loc']:.2f} κ_loc" for sign, end in ends if end is not None)
    starts = dict.fromkeys(row["start"] for row in rows)
    told = "; ".join(f"{start} {deaths(rows, start)}" for start in starts)
    return f"{name}: κ_loc = {one['kappa_loc']:.3g}{known}; dies at β/κ_loc = {told}."


def deaths(rows: Rows, start: str) -> str:
    """Where the networks with one start die, seed by seed."""
    seeds = dict.fromkeys(row["seed"] for row in rows)
    found = [death(tuple(row for row in rows if (row["start"], row["seed"]) == (start, seed))) for seed in seeds]
    return ", ".join("–" if each is None else f"{each:.2f}" for each in found)


def draw(result: Result, axes: Axes) -> None:
    """KL against β/κ_loc, one colour per setting."""
    draw_ladder(result.rows, axes)


def draw_ladder(rows: Rows, axes: Axes, by: Callable[[Row], str] = lambda row: row["setting"]) -> None:
    """KL against β/κ_loc, one colour per group: every network as a mark, the mean as a line."""
    for index, name in enumerate(dict.fromkeys(map(by, rows))):
        chosen = [row for row in rows if by(row) == name]
        colour, mark = COLOURS[index % len(COLOURS)], MARKERS[index % len(MARKERS)]
        ratios = sorted({row["ratio"] for row in chosen})
        means = [np.mean([row["kl"] for row in chosen if row["ratio"] == ratio]) for ratio in ratios]
        axes.plot([row["ratio"] for row in chosen], [row["kl"] for row in chosen], mark, color=colour, mfc="none", ms=4)
        axes.plot(ratios, means, color=colour, linewidth=1, label=name)
    axes.axvline(1.0, color="0.3", linewidth=1)
    axes.set_xscale("log")
    ends = min(row["ratio"] for row in rows), max(row["ratio"] for row in rows)
    axes.set_xticks(shown := [tick for tick in TICKS if ends[0] <= tick <= ends[1]], map(str, shown))
    axes.minorticks_off()
    axes.set_yscale("symlog", linthresh=1e-3)
    axes.set(xlabel="β/κ_loc", ylabel="KL in nats")
    axes.set_ylim(bottom=-2e-4)
    axes.legend(frameon=False, fontsize=7)
