"""A VAE on images, of dense ReLU layers or of convolutions, with learnable and with fixed encoder variance."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.relu.data import autoencoding
from collapsecheck.experiments.relu.figures import collapse
from collapsecheck.experiments.relu.findings import deviation, exactly, falls, ranks, reached, sentences
from collapsecheck.experiments.relu.study import Effort, Row, Setting, effort, study
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 16
BETAS = (0.25, 0.5, 1.0, 2.0, 4.0)
SIGMAS = {"learnable": None, "fixed 0.5": 0.5}
SMALL = 0.1  # the ε at which the paper's contrast is read


def label(variance: str, beta: float) -> str:
    """The name of a setting."""
    return f"{variance}, β = {beta:g}"


def run(budget: Budget, convolutional: bool = False) -> Result:
    """Sixteen latents, η_dec = η_enc = 1, five values of β (two if reduced)."""
    betas = BETAS if budget.full else (0.25, 2.0)
    settings = {
        label(variance, beta): Setting("vae", (Level(WIDTH, beta, 1.0, sigma),), 1.0, convolutional=convolutional)
        for variance, sigma in SIGMAS.items()
        for beta in betas
    }
    chosen = effort(budget.full, budget.seed, steps=4800)
    chosen = cheaper(chosen, budget.full) if convolutional else chosen
    rows = study(settings, autoencoding(budget), chosen)
    return concluded(rows, betas, chosen.seeds)


def cheaper(chosen: Effort, full: bool) -> Effort:
    """The effort for networks whose steps cost ten times as much."""
    return replace(chosen, batch=64) if full else replace(chosen, steps=120, seeds=chosen.seeds[:1])


def concluded(rows: tuple[Row, ...], betas: tuple[float, ...], seeds: tuple[int, ...]) -> Result:
    """What the source says of both variances, and whether the linear thresholds rank the networks."""
    names = [label("learnable", beta) for beta in betas]
    found = (
        _contrast(rows, betas),
        falls("a larger β collapses more: fewer active units (learnable variance)", rows, names, "units"),
        falls("a larger β collapses more: KL falls (learnable variance)", rows, names),
        exactly("the linear counts are the ReLU network's (learnable variance)", learnable(rows)),
        ranks("linear theory ranks the active counts (learnable)", learnable(rows), "predicted_active", "active"),
        ranks("linear theory ranks the KL (learnable)", learnable(rows), "predicted_rate", "rate"),
        ranks("linear theory ranks the KL (both variances)", rows, "predicted_rate", "rate"),
    )
    return Result(
        rows, (*sentences(rows), reached(rows), f"Learnable variance: {deviation(learnable(rows))}."), found, seeds
    )


def learnable(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with learnable variance."""
    return tuple(row for row in rows if row["setting"].startswith("learnable"))


def _contrast(rows: tuple[Row, ...], betas: tuple[float, ...]) -> Finding:
    from collapsecheck.experiments.relu.measure import EPSILONS

    at = int(abs(EPSILONS - SMALL).argmin())
    beta = 1.0 if 1.0 in betas else betas[-1]
    shares = {
        variance: max(row["collapsed"][0][at] for row in rows if row["setting"] == label(variance, beta))
        for variance in SIGMAS
    }
    holds = shares["learnable"] > 0.0 == shares["fixed 0.5"]
    claim = f"a learnable variance lets units (ε, δ)-collapse, a fixed one does not (ε = {SMALL}, β = {beta:g})"
    numbers = ", ".join(f"{variance} {share:.2f}" for variance, share in shares.items())
    return Finding(claim, "reproduced" if holds else "not reproduced", f"share of units collapsed: {numbers}")


def draw(result: Result, axes: Axes) -> None:
    """(ε, δ)-collapse of both variances, at every other β."""
    labels = dict.fromkeys(row["setting"] for row in result.rows)
    solid, dashed = ([label for label in labels if label.startswith(variance)] for variance in SIGMAS)
    step = 2 if len(solid) > 2 else 1
    collapse(result.rows, axes, solid[::step], dashed[::step])


EXPERIMENTS = (
    Experiment(
        "relu-vae",
        "ReLU VAE: learnable and fixed encoder variance",
        "Dang et al. 2024, additional experiments (arXiv 2306.05023)",
        run,
        draw,
    ),
    Experiment(
        "relu-cnn",
        "Convolutional VAE: learnable and fixed encoder variance",
        "Dang et al. 2024, additional experiments, with convolutions in place of dense layers",
        partial(run, convolutional=True),
        draw,
    ),
)
