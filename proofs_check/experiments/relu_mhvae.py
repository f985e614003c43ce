"""A ReLU hierarchical VAE (z_1's variance fixed, z_2's learnable) on images, with β_1, β_2, η_dec and η_enc varied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.relu.data import autoencoding
from collapsecheck.experiments.relu.figures import counts
from collapsecheck.experiments.relu.findings import deviation, exactly, falls, ranks, reached, sentences, unmoved
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 16
SIGMA_1 = 0.5
BETAS = (0.25, 1.0, 2.0, 3.0)
DECODERS = (0.25, 0.5, 1.0, 2.0)
PRIORS = (0.5, 1.0, 2.0)
MIDDLE = (1.0, 1.0, 0.5, 0.5)


def label(beta_1: float, beta_2: float, eta_dec: float, eta_enc: float) -> str:
    """The name of a setting."""
    return f"β = {beta_1:g}, {beta_2:g}; η_dec = {eta_dec:g}, η_enc = {eta_enc:g}"


def setting(beta_1: float, beta_2: float, eta_dec: float, eta_enc: float) -> Setting:
    """The source's model: η_1 = η_dec."""
    levels = (Level(WIDTH, beta_1, eta_dec, SIGMA_1), Level(WIDTH, beta_2, eta_enc, None))
    return Setting("vae", levels, eta_dec, "network")


def sweep(position: int, values: Sequence[float]) -> list[str]:
    """The labels of the settings in which one of MIDDLE is varied."""
    return [label(*each) for each in _varied(position, values)]


def run(budget: Budget) -> Result:
    """Two levels of sixteen latents, σ_1 = 0.5; β_1, β_2, η_dec and η_enc varied one at a time around MIDDLE."""
    betas, decoders, priors = (BETAS, DECODERS, PRIORS) if budget.full else ((1.0, 3.0), (0.5, 1.0), (0.5, 1.0))
    values = (betas, betas, decoders, priors)
    points = [point for position, each in enumerate(values) for point in _varied(position, each)]
    chosen = effort(budget.full, budget.seed, seeds=2, steps=4000)
    rows = study({label(*point): setting(*point) for point in points}, autoencoding(budget), chosen)
    return concluded(rows, values, chosen.seeds)


def concluded(rows: tuple[Row, ...], values: Sequence[Sequence[float]], seeds: tuple[int, ...]) -> Result:
    """The result, from the values that β_1, β_2, η_dec and η_enc took."""
    apart = tuple(f"z_{level + 1}: {deviation(rows, level)}." for level in (0, 1))
    swept = [sweep(position, each) for position, each in enumerate(values)]
    return Result(rows, (*sentences(rows), reached(rows), *apart), findings(rows, *swept), seeds)


def findings(
    rows: tuple[Row, ...], beta_1: list[str], beta_2: list[str], eta_dec: list[str], eta_enc: list[str]
) -> tuple[Finding, ...]:
    """What the source says of each parameter, and whether the linear theory ranks the networks."""
    return (
        falls("a larger β_1 keeps z_2 from collapsing: its KL rises", rows, beta_1, level=1, rises=True),
        falls("a larger β_2 collapses z_2: its KL falls", rows, beta_2, level=1),
        falls("a larger β_2 collapses z_2: fewer active units", rows, beta_2, "units", level=1),
        falls("a larger η_dec collapses z_2: its KL falls", rows, eta_dec, level=1),
        unmoved("η_enc moves nothing but the scale of z_2 (linear theory)", rows, eta_enc, level=1),
        exactly("the linear counts of z_2 are the ReLU network's", rows, 1),
        ranks("linear theory ranks the rate of z_1", rows, "predicted_rate", "rate"),
        ranks("linear theory ranks the active counts of z_2", rows, "predicted_active", "active", 1),
        ranks("linear theory ranks the KL of z_2", rows, "predicted_rate", "rate", 1),
    )


def _varied(position: int, values: Sequence[float]) -> list[tuple[float, ...]]:
    return [(*MIDDLE[:position], value, *MIDDLE[position + 1 :]) for value in values]


def draw(result: Result, axes: Axes) -> None:
    """Measured against predicted counts of both levels."""
    counts(result.rows, axes, ("z_1", "z_2"))


EXPERIMENTS = (
    Experiment(
        "relu-mhvae",
        "ReLU MHVAE: β_1, β_2, η_dec and η_enc varied",
        "Dang et al. 2024, section 5 (arXiv 2306.05023)",
        run,
        draw,
    ),
)
