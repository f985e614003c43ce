"""A linear CVAE that sees a quarter of each image and decodes the rest: active latents as β grows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.charts import draw_counts
from collapsecheck.experiments.linear import SOURCE, agreements, compare, trainings
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.problem import Level
from collapsecheck.reading import split

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 64  # 16 in the reduced setting
BETAS = (0.1, 0.5, 1.0, 1.5, 2.0, 2.5, 3.5)


def run(budget: Budget) -> Result:
    """Learnable variance, η_dec = η_enc = 1."""
    width = WIDTH if budget.full else 16
    x, y = split(budget.images().pixels)
    rows = []
    for beta in BETAS if budget.full else (2.0, 3.5):
        problem = problem_of(x, y, model="cvae", eta_dec=1.0, levels=[Level(width, beta, 1.0, None)])
        for noise, trained in trainings(problem, x, y, budget, 6000 if budget.full else 1200):
            rows.append({"beta": beta, "noise": noise, **compare(problem, trained)})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (_finding(rows), *agreements(rows)), (budget.seed,))


def _sentence(row: dict[str, Any]) -> str:
    counts = f"{row['predicted_visible'][0]} active modes predicted, {row['trained_active'][0]} trained"
    return f"β = {row['beta']:g}, {row['noise']} noise: {counts}."


def _finding(rows: list[dict[str, Any]]) -> Finding:
    counts = [row["trained_active"][0] for row in rows if row["noise"] == "expected"]
    falls = counts == sorted(counts, reverse=True) and counts[0] > counts[-1]
    betas = " ".join(f"{row['beta']:g}" for row in rows if row["noise"] == "expected")
    numbers = f"{' '.join(map(str, counts))} of {len(rows[0]['trained_omega'])} active at β = {betas}"
    return Finding("a larger β collapses more latents of a CVAE", "reproduced" if falls else "not reproduced", numbers)


def draw(result: Result, axes: Axes) -> None:
    """Counts against β."""
    draw_counts(axes, result.rows, "beta")


TITLE = "Linear CVAE, a quarter given: active latents against β"
EXPERIMENTS = (Experiment("cvae-beta", TITLE, SOURCE, run, draw),)
