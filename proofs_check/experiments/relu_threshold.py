"""At which β does a ReLU VAE of one digit collapse entirely? The linear theory says at λ_1/η_dec²."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.relu.correlation import spearman
from collapsecheck.experiments.relu.data import Data, autoencoding
from collapsecheck.experiments.relu.findings import ranked, sided
from collapsecheck.experiments.relu.study import Row, Setting, effort, study
from collapsecheck.numerics.any_network import threshold
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 4
LADDER = tuple(4.4 * 1.2**step for step in range(6))  # the digits' λ_1 are between 5 and 9.4
SHORT = tuple(0.9 * 1.5**step for step in range(4))  # a quarter of the pixels has a quarter of the variance


def run(budget: Budget) -> Result:
    """Four latents, η_dec = η_enc = 1, a ladder of β; ten digits (three if reduced)."""
    ladder, digits = (LADDER, range(10)) if budget.full else (SHORT, (0, 1, 4))
    images = budget.images()
    data = {digit: autoencoding(budget, images.of(digit)) for digit in digits}
    points = {f"digit {digit}, β = {beta:.3g}": (digit, beta) for digit in digits for beta in ladder}
    settings = {label: Setting("vae", (Level(WIDTH, beta, 1.0, None),), 1.0) for label, (_, beta) in points.items()}
    small = replace(effort(budget.full, budget.seed, steps=2000), hidden=32, batch=64, snapshots=3)
    found = study(settings, {label: data[digit] for label, (digit, _) in points.items()}, small)
    known = {digit: thresholds(part) for digit, part in data.items()}
    rows = tuple(row | _point(points[row["setting"]], known) for row in found)
    return concluded(rows, small.seeds)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """The thresholds, their ranks, the side of λ_1 on which each network fell, and whether κ bounds the late ones."""
    side = sided("networks are active exactly below λ_1/η_dec²", rows, "lambda_1")
    return Result(rows, summary(rows), (_ranked(rows), side, _bounded(rows)), seeds)


def thresholds(data: Data) -> Row:
    """λ_1 and the bounds of κ on the images that a digit's networks are trained on, for η_dec = 1.

    lambda_1: with n in the denominator, as κ is that of these rows; kappa_many: what a law on at least twenty shows.
    """
    known = threshold(data.x, "gaussian")
    many = None if known.witness is None else known.witness["value_many_rows"]
    bounds = {"kappa_lower": known.kappa_lower, "kappa_upper": known.kappa_upper}
    return {"lambda_1": known.kappa_loc, "kappa_many": many, **bounds}


def critical(rows: tuple[Row, ...], digit: int, seed: int) -> float:
    """The β at which a digit's network collapses: the geometric mean of the last rung with an active direction and
    the next one; the end of the ladder if it is alive on all of it, or on none.
    """
    chosen = sorted((row["beta"], row["active"][0]) for row in rows if row["digit"] == digit and row["seed"] == seed)
    betas = [beta for beta, _ in chosen]
    alive = [index for index, (_, active) in enumerate(chosen) if active > 0]
    if not alive:
        return betas[0]
    return float(np.sqrt(betas[alive[-1]] * betas[min(alive[-1] + 1, len(betas) - 1)]))


def summary(rows: tuple[Row, ...]) -> tuple[str, ...]:
    """Per digit λ_1 and the measured threshold, in units of λ_1."""
    lines = []
    for digit in dict.fromkeys(row["digit"] for row in rows):
        largest = next(row["lambda_1"] for row in rows if row["digit"] == digit)
        one = next(row for row in rows if row["digit"] == digit)
        measured = [critical(rows, digit, seed) for seed in _seeds(rows)]
        lines.append(
            f"Digit {digit}: λ_1 = {largest:.2f}, κ from {one['kappa_lower']:.2f} to {one['kappa_upper']:.2f}, "
            f"collapses at β = {', '.join(f'{each:.2f}' for each in measured)} ({np.mean(measured) / largest:.2f} λ_1)."
        )
    return tuple(lines)


def _point(point: tuple[int, float], known: dict[int, Row]) -> Row:
    digit, beta = point
    return {"digit": digit, "beta": beta, **known[digit]}


def _bounded(rows: tuple[Row, ...]) -> Finding:
    """Networks that are active above λ_1: the theorem allows them up to κ only, if they gain."""
    late = [row for row in rows if row["active"][0] > 0 and row["beta"] > row["lambda_1"]]
    within = sum(row["beta"] < row["kappa_upper"] for row in late)
    shown, many = (sum(row["beta"] < (row[name] or 0.0) for row in late) for name in ("kappa_lower", "kappa_many"))
    verdict = "reproduced" if within == len(late) else "differs" if within else "not reproduced"
    numbers = f"{within} of {len(late)} below the upper bound; {shown} below the lower one, {many} if on ≥ 20 images"
    return Finding("networks that are active above λ_1 lie below κ", verdict, numbers)


def _seeds(rows: tuple[Row, ...]) -> list[int]:
    return sorted({row["seed"] for row in rows})


def _ranked(rows: tuple[Row, ...]) -> Finding:
    digits = dict.fromkeys((row["digit"], row["lambda_1"]) for row in rows)
    found = spearman([[(largest, critical(rows, digit, seed)) for seed in _seeds(rows)] for digit, largest in digits])
    return ranked("λ_1 ranks the digits' collapse thresholds", found)


def draw(result: Result, axes: Axes) -> None:
    """Measured against predicted thresholds, one point per digit and seed; a bar from λ_1 to what is known of κ."""
    digits = dict.fromkeys((row["digit"], row["lambda_1"]) for row in result.rows)
    for digit, largest in digits:
        one = next(row for row in result.rows if row["digit"] == digit)
        axes.plot([largest] * 2, [largest, one["kappa_lower"]], color="#009E73", linewidth=4, alpha=0.4)
        axes.plot([largest] * 2, [one["kappa_lower"], one["kappa_upper"]], color="#009E73", linewidth=1, linestyle=":")
        measured = [critical(result.rows, digit, seed) for seed in _seeds(result.rows)]
        axes.plot([largest] * len(measured), measured, "o", color="#0072B2", alpha=0.7)
        axes.annotate(str(digit), (largest, measured[0]), textcoords="offset points", xytext=(5, 3))
    ends = [largest for _, largest in digits]
    axes.plot([min(ends), max(ends)], [min(ends), max(ends)], color="0.6", linewidth=1, label="λ_1")
    axes.plot([], [], color="#009E73", linewidth=4, alpha=0.4, label="λ_1 to κ's lower bound (dotted: upper)")
    axes.set_xlabel("λ_1/η_dec² of one digit's images")
    axes.set_ylabel("β at which the ReLU VAE collapses")
    axes.legend(frameon=False)


EXPERIMENTS = (
    Experiment(
        "relu-threshold",
        "ReLU VAE, one digit at a time: the β of complete collapse",
        "the threshold of Dang et al. 2024, section 3, beyond linear maps",
        run,
        draw,
    ),
)
