"""A linear VAE on images with learnable, and with fixed, encoder variance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from numerics.problem import Level
from numerics.stochastic import Schedule
from proofs_check.experiments import Budget, Experiment, Finding, Result
from proofs_check.experiments.linear import compare, problem_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 5
FIXED = (8.0, 4.0, 2.0, 1.0, 0.5)
VARIANCES: dict[str, tuple[float, ...] | float | None] = {
    "learnable": None,
    "fixed, all 1": 1.0,
    "fixed, 8 to 0.5": FIXED,
}
BLUE, ORANGE = "#0072B2", "#D55E00"


def run(budget: Budget) -> Result:
    """Five latents, β = η_dec = η_enc = 1."""
    images = budget.images().pixels
    schedule = Schedule(12_000 if budget.full else 1000, rate=1e-2)
    rows = []
    for name, sigma in VARIANCES.items():
        problem = problem_of("vae", images, None, 1.0, Level(WIDTH, 1.0, 1.0, sigma))
        rows.append({"variance": name, **compare(problem, images, images, schedule, budget.seed)})
    active = {row["variance"]: row["trained_active"][0] for row in rows}
    found = _finding(active["learnable"], active["fixed, all 1"])
    summary = tuple(f"Variance {r['variance']}: {_counts(r)} of {WIDTH} latents active." for r in rows)
    return Result(tuple(rows), summary, (found,), (budget.seed,))


def _counts(row: dict) -> str:
    return f"predicted {row['predicted_active'][0]}, trained {row['trained_active'][0]}"


def _finding(learnable: int, fixed: int) -> Finding:
    claim = "whether the variance is learnable changes which latents collapse"
    numbers = f"active after training: {learnable} of {WIDTH} learnable, {fixed} of {WIDTH} fixed at 1"
    return Finding(claim, "reproduced" if learnable != fixed else "not reproduced", numbers)


def draw(result: Result, axes: Axes) -> None:
    """Singular values of the decoder, predicted as bars, trained as marks."""
    for place, row in enumerate(result.rows):
        at = np.arange(WIDTH) + place * (WIDTH + 1)
        axes.bar(at, row["predicted_omega"], color=BLUE, label="predicted" if place == 0 else None)
        axes.plot(at, row["trained_omega"], "D", color=ORANGE, label="trained" if place == 0 else None)
    axes.set_xticks([2 + i * (WIDTH + 1) for i in range(len(result.rows))], [r["variance"] for r in result.rows])
    axes.set_ylabel("singular values of the decoder")
    axes.legend(frameon=False)


EXPERIMENTS = (
    Experiment("vae-variance", "Linear VAE: learnable against fixed encoder variance", "arXiv 2306.05023", run, draw),
)
