"""The same linear CVAE trained on one digit at a time: which digits collapse most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.charts import draw_counts
from collapsecheck.experiments.linear import SOURCE, agreements, compare, trainings
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.data import spectrum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.reading import split

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, ETA = 16, 0.5


def run(budget: Budget) -> Result:
    """16 latents with learnable variance, β = 1, η_dec = η_enc = 0.5."""
    images, rows = budget.images(), []
    for digit in range(10) if budget.full else (0, 1):
        x, y = split(images.of(digit))
        problem = problem_of(x, y, model="cvae", eta_dec=ETA, levels=[Level(WIDTH, 1.0, ETA, None)])
        what = {"digit": digit, "images": len(x), **energies(problem)}
        for noise, trained in trainings(problem, x, y, budget, 5000 if budget.full else 1000):
            rows.append({**what, "noise": noise, **compare(problem, trained)})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (*_findings(rows), *agreements(rows)), (budget.seed,))


def energies(problem: Problem) -> dict[str, float]:
    """energy: E‖y‖²; unexplained: the share of it that no linear function of x explains."""
    energy = float(np.trace(problem.C))
    return {"energy": energy, "unexplained": float(spectrum(problem).theta2.sum()) / energy}


def _sentence(row: dict[str, Any]) -> str:
    counts = f"{row['predicted_visible'][0]} of {WIDTH} active predicted, {row['trained_active'][0]} trained"
    return f"Digit {row['digit']}, {row['noise']} noise: {counts}, {row['trained_information'][0]:.1f} nats."


def _findings(rows: list[dict[str, Any]]) -> list[Finding]:
    """Which digit collapses most, by counts and, where those tie, by what the latent knows; and why."""
    chosen = [row for row in rows if row["noise"] == "expected"]
    least = min(chosen, key=lambda row: (row["trained_active"], row["trained_information"]))
    others = min(row["trained_active"][0] for row in chosen if row is not least)
    best = min(chosen, key=lambda row: row["unexplained"])
    quarters = ", ".join(
        f"digit {row['digit']} {row['unexplained']:.1%} of {row['energy']:.0f}" for row in (best, least)
    )
    return [
        Finding(
            "digit 1 collapses most",
            "reproduced" if least["digit"] == 1 and least["trained_active"][0] < others else "not reproduced",
            f"digit {least['digit']} keeps {least['trained_active'][0]} of {WIDTH}, every other at least {others}",
        ),
        Finding(
            "the digit whose quarter predicts the rest best collapses most",
            "reproduced" if best is least else "differs",
            f"left unexplained of E‖y‖²: {quarters}",
        ),
    ]


def draw(result: Result, axes: Axes) -> None:
    """Counts against the digit."""
    draw_counts(axes, result.rows, "digit")
    axes.set_xticks([row["digit"] for row in result.rows])


TITLE = "Linear CVAE, one digit at a time: active latents"
EXPERIMENTS = (Experiment("cvae-digits", TITLE, SOURCE, run, draw),)
