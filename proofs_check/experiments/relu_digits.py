"""ReLU CVAEs of one digit each: do the digits collapse in the order that their spectra say?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.relu.data import completing
from collapsecheck.experiments.relu.figures import counts
from collapsecheck.experiments.relu.findings import deviation, exactly, least, ranks, reached, sentences
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 16
SETTING = Setting("cvae", (Level(WIDTH, 1.0, 0.5, None),), 0.5, "network")


def run(budget: Budget) -> Result:
    """Sixteen latents, β = 1, η_dec = η_enc = 0.5; ten digits (four if reduced), the same settings for all."""
    digits = range(10) if budget.full else (0, 1, 2, 7)
    images = budget.images()
    data = {f"digit {digit}": completing(budget, images.of(digit)) for digit in digits}
    chosen = effort(budget.full, budget.seed, steps=3000)
    rows = study(dict.fromkeys(data, SETTING), data, chosen)
    return concluded(rows, chosen.seeds)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """What the source says of the digits, and whether the linear theory ranks them."""
    findings = (
        least("digit 1 collapses most: fewest active directions", rows, "digit 1", "active"),
        least("digit 1 collapses most: smallest KL", rows, "digit 1", "rate"),
        exactly("the linear counts are the ReLU network's", rows),
        ranks("linear theory ranks the digits' active counts", rows, "predicted_active", "active"),
        ranks("linear theory ranks the digits' KL", rows, "predicted_rate", "rate"),
    )
    return Result(rows, (*sentences(rows), reached(rows), f"{deviation(rows)}."), findings, seeds)


def draw(result: Result, axes: Axes) -> None:
    """Measured against predicted counts."""
    counts(result.rows, axes, ("one network of one digit",))


EXPERIMENTS = (
    Experiment(
        "relu-digits",
        "ReLU CVAE, one digit at a time",
        "Dang et al. 2024, section 5 (arXiv 2306.05023)",
        run,
        draw,
    ),
)
