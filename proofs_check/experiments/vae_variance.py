"""A linear VAE on images with learnable, and with fixed, encoder variance.

The settings are those of the authors' scripts. A latent coordinate counts as collapsed when, for at least 95 % of the
images, its KL divergence from the prior is below 0.01 nats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from numerics.checks import Array
from numerics.parameters import Parameters
from numerics.problem import Level
from proofs_check.experiments import Budget, Experiment, Finding, Result
from proofs_check.experiments.charts import BLUE, MARKS
from proofs_check.experiments.linear import SOURCE, agreements, compare, problem_of, trainings

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, BETA = 5, 4.0
EPSILON, DELTA = 0.01, 0.05
SETTINGS: tuple[tuple[str, float, float, float | tuple[float, ...] | None], ...] = (
    ("learnable", 1.0, 1.0, None),
    ("fixed at 1", 1.0, 1.0, 1.0),
    ("fixed, 8 4 2 1 0.5", 10.0, 5.0, (8.0, 4.0, 2.0, 1.0, 0.5)),
)


def run(budget: Budget) -> Result:
    """Five latents, β = 4; η_dec = η_enc = 1, and for the variances that differ 10 and 5."""
    images, rows = budget.images().pixels, []
    for name, eta_dec, eta_enc, sigma in SETTINGS:
        problem = problem_of("vae", images, None, eta_dec, Level(WIDTH, BETA, eta_enc, sigma))
        for noise, trained in trainings(problem, images, images, budget, 8000 if budget.full else 1500):
            collapsed = {"collapsed_coordinates": collapsed_coordinates(trained, images, eta_enc)}
            rows.append({"variance": name, "noise": noise, **compare(problem, trained), **collapsed})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (*_findings(rows), *agreements(rows)), (budget.seed,))


def collapsed_coordinates(trained: Parameters, images: Array, eta: float) -> int:
    """How many coordinates have a KL divergence below EPSILON nats on at least 1 − DELTA of the images."""
    variance = (trained.sigma[0] / eta) ** 2
    divergence = 0.5 * ((images @ trained.V[0].T / eta) ** 2 + variance - 1.0 - np.log(variance))
    return int(((divergence < EPSILON).mean(axis=0) >= 1.0 - DELTA).sum())


def _sentence(row: dict[str, Any]) -> str:
    modes = f"{row['predicted_active'][0]} active modes predicted, {row['trained_active'][0]} trained"
    coordinates = f"{row['collapsed_coordinates']} of {WIDTH} coordinates collapsed"
    return f"Variance {row['variance']}, {row['noise']} noise: {modes}, {coordinates}."


def _findings(rows: list[dict[str, Any]]) -> list[Finding]:
    chosen = {row["variance"]: row for row in rows if row["noise"] == "expected"}
    learnable, fixed = (chosen[name]["collapsed_coordinates"] for name in ("learnable", "fixed at 1"))
    modes = [chosen[name]["trained_active"][0] for name in ("learnable", "fixed at 1")]
    return [
        Finding(
            "with learnable variance latent coordinates collapse, with the identity as fixed variance none does",
            "reproduced" if learnable > 0 == fixed else "not reproduced",
            f"{learnable} of {WIDTH} collapse if learnable, {fixed} of {WIDTH} if fixed",
        ),
        Finding(
            "so a fixed variance prevents collapse",
            "differs" if modes[0] == modes[1] else "reproduced",
            f"the encoder passes on {modes[0]} modes if learnable and {modes[1]} if fixed: turned, not more",
        ),
    ]


def draw(result: Result, axes: Axes) -> None:
    """Singular values of the decoder, predicted as bars, trained as marks."""
    names = [name for name, *_ in SETTINGS]
    for index, row in enumerate(result.rows):
        at = np.arange(WIDTH) + names.index(row["variance"]) * (WIDTH + 1)
        first = index == [each["noise"] for each in result.rows].index(row["noise"])
        if row["noise"] == "expected":
            axes.bar(at, row["predicted_omega"], color=BLUE, label="predicted" if first else None, zorder=1)
        mark, colour = MARKS[row["noise"]]
        label = f"trained, {row['noise']} noise" if first else None
        axes.plot(at, row["trained_omega"], mark, color=colour, mfc="none", label=label, zorder=2)
    axes.set_xticks([2 + place * (WIDTH + 1) for place in range(len(names))], names)
    axes.set(xlabel="encoder standard deviation", ylabel="singular values of the decoder")
    axes.legend(frameon=False)


TITLE = "Linear VAE: learnable against fixed encoder variance"
EXPERIMENTS = (Experiment("vae-variance", TITLE, SOURCE, run, draw),)
