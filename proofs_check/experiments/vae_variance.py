"""A linear VAE on images with learnable, and with fixed, encoder variance.

The settings are those of the authors' scripts. A latent coordinate counts as collapsed when, for at least 95 % of the
images, its KL divergence from the prior is below 0.01 nats. Under the identity as fixed variance any rotation of the
latent is as good as any other, so SGD, which keeps the rotation that it started from, is tried beside Adam.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.charts import BAR, MARKS
from collapsecheck.experiments.linear import SOURCE, agreements, compare, trainings
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training import Schedule, train

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, BETA = 5, 4.0
EPSILON, DELTA = 0.01, 0.05
SETTINGS: tuple[tuple[str, float, float, float | tuple[float, ...] | None], ...] = (
    ("learnable", 1.0, 1.0, None),
    ("fixed at 1", 1.0, 1.0, 1.0),
    ("fixed, 8 4 2 1 0.5", 10.0, 5.0, (8.0, 4.0, 2.0, 1.0, 0.5)),
)
SGD = Schedule(8000, rate=1e-3, sampled=False, optimiser="sgd")  # with the authors' rate and momentum


def run(budget: Budget) -> Result:
    """Five latents, β = 4; η_dec = η_enc = 1, and for the variances that differ 10 and 5."""
    images, rows = budget.images().pixels, []
    for name, eta_dec, eta_enc, sigma in SETTINGS:
        problem = problem_of(images, eta_dec=eta_dec, levels=[Level(WIDTH, BETA, eta_enc, sigma)])
        for noise, trained in trainings(problem, images, images, budget, 8000 if budget.full else 1500):
            rows.append(_row(name, "adam", noise, problem, trained, images))
        if sigma == 1.0:
            schedule = replace(SGD, steps=SGD.steps if budget.full else 1500)
            trained = train(problem, images, images, schedule, budget.seed)
            rows.append(_row(name, "sgd", "expected", problem, trained, images))
    return Result(tuple(rows), tuple(map(_sentence, rows)), (*_findings(rows), *agreements(rows)), (budget.seed,))


def _row(name: str, optimiser: str, noise: str, problem: Problem, trained: Parameters, images: Array) -> dict[str, Any]:
    collapsed = collapsed_coordinates(trained, images, problem.levels[0].eta)
    what = {"variance": name, "optimiser": optimiser, "noise": noise, "collapsed_coordinates": collapsed}
    return {**what, **compare(problem, trained)}


def collapsed_coordinates(trained: Parameters, images: Array, eta: float) -> int:
    """How many coordinates have a KL divergence below EPSILON nats on at least 1 − DELTA of the images."""
    variance = (trained.sigma[0] / eta) ** 2
    divergence = 0.5 * ((images @ trained.V[0].T / eta) ** 2 + variance - 1.0 - np.log(variance))
    return int(((divergence < EPSILON).mean(axis=0) >= 1.0 - DELTA).sum())


def _sentence(row: dict[str, Any]) -> str:
    modes = f"{row['predicted_active'][0]} active modes predicted, {row['trained_active'][0]} trained"
    return f"Variance {row['variance']}, {row['optimiser']}, {row['noise']} noise: {modes}, {_coordinates(row)}."


def _findings(rows: list[dict[str, Any]]) -> list[Finding]:
    learnable, fixed = ([row for row in rows if row["variance"] == name] for name in ("learnable", "fixed at 1"))
    words = "; ".join(
        f"{row['variance']}, {row['optimiser']}, {row['noise']} noise: {_coordinates(row)}" for row in learnable + fixed
    )
    counts = [row["collapsed_coordinates"] for row in fixed]
    some = min(row["collapsed_coordinates"] for row in learnable) > 0
    nats = fixed[0]["trained_information"][0]
    modes = {row["trained_active"][0] for row in learnable + fixed}
    return [
        Finding(
            "latent coordinates collapse under learnable variance and none does under the identity as fixed variance",
            "reproduced" if some and not any(counts) else "differs" if some and 0 in counts else "not reproduced",
            words,
        ),
        Finding(
            "learnable variance is a cause of collapse, in one level too",
            "differs" if len(modes) == 1 else "reproduced",
            f"modes that the encoder passes on: {', '.join(map(str, sorted(modes)))} in all these runs; it knows"
            f" {learnable[-1]['trained_information'][0]:.2f} nats if learnable, {nats:.2f} if fixed",
        ),
    ]


def _coordinates(row: dict[str, Any]) -> str:
    return f"{row['collapsed_coordinates']} of {WIDTH} collapsed"


def draw(result: Result, axes: Axes) -> None:
    """Singular values of the decoder, predicted as bars, trained as marks."""
    names = [name for name, *_ in SETTINGS]
    for index, row in enumerate(result.rows):
        at = np.arange(WIDTH) + names.index(row["variance"]) * (WIDTH + 1)
        if row["optimiser"] == "sgd":
            continue
        first = index == [each["noise"] for each in result.rows].index(row["noise"])
        if row["noise"] == "expected":
            axes.bar(at, row["predicted_omega"], color=BAR, label="predicted" if first else None, zorder=1)
        mark, colour = MARKS[row["noise"]]
        label = f"trained, {row['noise']} noise" if first else None
        axes.plot(at, row["trained_omega"], mark, color=colour, mfc="none", label=label, zorder=2)
    axes.set_xticks([2 + place * (WIDTH + 1) for place in range(len(names))], names)
    axes.set(xlabel="encoder standard deviation", ylabel="singular values of the decoder")
    axes.legend(frameon=False)


TITLE = "Linear VAE: learnable against fixed encoder variance"
EXPERIMENTS = (Experiment("vae-variance", TITLE, SOURCE, run, draw),)
