"""A linear VAE with two levels on images: what survives at each level as β_2 grows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.charts import draw_counts
from collapsecheck.experiments.linear import SOURCE, agreements, compare, trainings
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, ETA = 10, 0.5
LEARNABLE, FIXED = (0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 7.0), (1.0, 2.0, 3.0, 5.0, 16.0)  # β_2


def run(budget: Budget, sigma_2: float | None = None) -> Result:
    """Ten latents per level, η_dec = η_1 = η_2 = σ_1 = 0.5, β_1 = 1; the second variance learnable unless given."""
    images, rows = budget.images().pixels, []
    betas = LEARNABLE if sigma_2 is None else FIXED
    for beta in betas if budget.full else (3.0, betas[-1]):
        levels = Level(WIDTH, 1.0, ETA, ETA), Level(WIDTH, beta, ETA, sigma_2)
        problem = problem_of(images, eta_dec=ETA, levels=levels)
        for noise, trained in trainings(problem, images, images, budget, 8000 if budget.full else 2000):
            rows.append({"beta_2": beta, "noise": noise, **compare(problem, trained)})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (*_findings(rows), *agreements(rows)), (budget.seed,))


def _sentence(row: dict[str, Any]) -> str:
    predicted, trained = ("/".join(map(str, row[key])) for key in ("predicted_visible", "trained_active"))
    return (
        f"β_2 = {row['beta_2']:g}, {row['noise']} noise: {predicted} active predicted at levels 1/2, {trained} trained."
    )


def _findings(rows: list[dict[str, Any]]) -> list[Finding]:
    first, second = zip(*(row["trained_active"] for row in rows if row["noise"] == "expected"), strict=True)
    betas = " ".join(f"{row['beta_2']:g}" for row in rows if row["noise"] == "expected")
    falls = list(second) == sorted(second, reverse=True) and second[0] > second[-1]
    return [
        Finding(
            "a larger β_2 collapses the second level",
            "reproduced" if falls else "not reproduced",
            f"level 2 keeps {' '.join(map(str, second))} of {WIDTH} at β_2 = {betas}",
        ),
        Finding(
            "while the first level survives",
            "reproduced" if set(first) == {WIDTH} else "differs",
            f"level 1 keeps {' '.join(map(str, first))} of {WIDTH}",
        ),
    ]


def draw(result: Result, axes: Axes) -> None:
    """Counts of both levels against β_2."""
    draw_counts(axes, result.rows, "beta_2", (", level 1", ", level 2"))


TITLE = "Linear VAE with two levels: active latents against β₂"
EXPERIMENTS = (
    Experiment("mhvae-beta2", f"{TITLE}, learnable second variance", SOURCE, run, draw),
    Experiment("mhvae-fixed", f"{TITLE}, both variances fixed", SOURCE, partial(run, sigma_2=ETA), draw),
)
