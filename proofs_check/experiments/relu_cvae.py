"""A ReLU CVAE that completes images from their lower left quarter, with β and η_dec varied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.relu.data import completing
from collapsecheck.experiments.relu.figures import counts
from collapsecheck.experiments.relu.findings import deviation, exactly, falls, ranks, reached, sentences
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 16
BETAS = (0.1, 0.5, 1.0, 2.0)
ETAS = (0.25, 0.5, 1.0, 2.0)


def label(beta: float, eta_dec: float) -> str:
    """The name of a setting."""
    return f"β = {beta:g}, η_dec = {eta_dec:g}"


def run(budget: Budget) -> Result:
    """Sixteen latents, η_enc = 1, the source's values of β (η_dec = 1) and of η_dec (β = 1); two each if reduced."""
    betas, etas = (BETAS, ETAS) if budget.full else ((0.1, 1.0), (0.25, 1.0))
    pairs = dict.fromkeys([(beta, 1.0) for beta in betas] + [(1.0, eta) for eta in etas])
    settings = {
        label(beta, eta): Setting("cvae", (Level(WIDTH, beta, 1.0, None),), eta, "network") for beta, eta in pairs
    }
    chosen = effort(budget.full, budget.seed)
    rows = study(settings, completing(budget), chosen)
    return concluded(rows, betas, etas, chosen.seeds)


def concluded(
    rows: tuple[Row, ...], betas: tuple[float, ...], etas: tuple[float, ...], seeds: tuple[int, ...]
) -> Result:
    """What the source says of β and η_dec, and whether the linear thresholds rank the networks."""
    by_beta, by_eta = [label(beta, 1.0) for beta in betas], [label(1.0, eta) for eta in etas]
    findings = (
        falls("a larger β collapses more: fewer active units", rows, by_beta, "units"),
        falls("a larger β collapses more: KL falls", rows, by_beta),
        falls("a larger η_dec collapses more: fewer active units", rows, by_eta, "units"),
        falls("a larger η_dec collapses more: KL falls", rows, by_eta),
        exactly("the linear counts are the ReLU network's", rows),
        ranks("linear theory ranks the active counts", rows, "predicted_active", "active"),
        ranks("linear theory ranks the KL", rows, "predicted_rate", "rate"),
    )
    return Result(rows, (*sentences(rows), reached(rows), f"{deviation(rows)}."), findings, seeds)


def draw(result: Result, axes: Axes) -> None:
    """Measured against predicted counts."""
    counts(result.rows, axes, ("z",))


EXPERIMENTS = (
    Experiment(
        "relu-cvae",
        "ReLU CVAE: β and η_dec varied",
        "Dang et al. 2024, section 5 (arXiv 2306.05023)",
        run,
        draw,
    ),
)
