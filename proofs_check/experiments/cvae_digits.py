"""The same linear CVAE trained on one digit at a time: which digits collapse most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from numerics.problem import Level
from proofs_check.experiments import Budget, Experiment, Finding, Result
from proofs_check.experiments.charts import draw_counts
from proofs_check.experiments.linear import SOURCE, agreements, compare, problem_of, trainings
from proofs_check.images import split

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, ETA = 16, 0.5


def run(budget: Budget) -> Result:
    """16 latents with learnable variance, β = 1, η_dec = η_enc = 0.5."""
    images, rows = budget.images(), []
    for digit in range(10) if budget.full else (0, 1):
        x, y = split(images.of(digit))
        problem = problem_of("cvae", x, y, ETA, Level(WIDTH, 1.0, ETA, None))
        for noise, trained in trainings(problem, x, y, budget, 5000 if budget.full else 1000):
            rows.append({"digit": digit, "images": len(x), "noise": noise, **compare(problem, trained)})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (_finding(rows), *agreements(rows)), (budget.seed,))


def _sentence(row: dict[str, Any]) -> str:
    counts = f"{row['predicted_visible'][0]} of {WIDTH} active predicted, {row['trained_active'][0]} trained"
    return f"Digit {row['digit']}, {row['noise']} noise: {counts}, {row['trained_information'][0]:.1f} nats."


def _finding(rows: list[dict[str, Any]]) -> Finding:
    """By counts, and where those tie by what the latent knows."""
    chosen = [row for row in rows if row["noise"] == "expected"]
    least = min(chosen, key=lambda row: (row["trained_active"], row["trained_information"]))
    others = min(row["trained_active"][0] for row in chosen if row is not least)
    numbers = f"digit {least['digit']} keeps {least['trained_active'][0]} of {WIDTH}, every other at least {others}"
    verdict = "reproduced" if least["digit"] == 1 and least["trained_active"][0] < others else "not reproduced"
    return Finding("digit 1, the one whose quarter says most about the rest, collapses most", verdict, numbers)


def draw(result: Result, axes: Axes) -> None:
    """Counts against the digit."""
    draw_counts(axes, result.rows, "digit")
    axes.set_xticks([row["digit"] for row in result.rows])


TITLE = "Linear CVAE, one digit at a time: active latents"
EXPERIMENTS = (Experiment("cvae-digits", TITLE, SOURCE, run, draw),)
