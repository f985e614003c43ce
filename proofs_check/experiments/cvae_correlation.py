"""A linear CVAE whose x is correlated with y to a known degree: more correlation, less left for the latent.

x = t y + √(1 − t²) n, with y and n independent: normal vectors as in the authors' script, and on real images y is the
lower left quarter of an image and n that of another image, drawn at random (both about their mean).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.charts import BAR, MARKS
from collapsecheck.experiments.linear import SOURCE, agreements, compare, trainings
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Level
from collapsecheck.reading import split

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CORRELATIONS = {"identical": 1.0, "1/2": 0.5, "1/4": 0.25, "1/8": 0.125, "random": 0.0}
SAMPLES, WIDTH, ETA_DEC = 1000, 128, 0.5


def run(budget: Budget) -> Result:
    """Normal: 1,000 samples, 128 dimensions and latents; images: 196 pixels, 64 latents; β = η_enc = 1, η_dec = 0.5."""
    rows = []
    for name in ("normal", "images"):
        for label in CORRELATIONS if budget.full else ("identical", "random"):
            x, y, width = pair(name, CORRELATIONS[label], budget)
            problem = problem_of(x, y, model="cvae", eta_dec=ETA_DEC, levels=[Level(width, 1.0, 1.0, None)])
            for noise, trained in trainings(problem, x, y, budget, 5000 if budget.full else 1000):
                rows.append({"data": name, "x": label, "noise": noise, **compare(problem, trained)})
    return Result(tuple(rows), tuple(map(_sentence, rows)), (*_findings(rows), *agreements(rows)), (budget.seed,))


def pair(name: str, correlation: float, budget: Budget) -> tuple[Array, Array, int]:
    """x and y (samples, d), and the number of latents."""
    rng = np.random.default_rng(budget.seed)
    if name == "normal":
        y, other = rng.normal(size=(2, SAMPLES, WIDTH))
    else:
        y = split(budget.images().pixels)[0]
        y = y - y.mean(axis=0)
        other = y[rng.permutation(len(y))]
    return correlation * y + np.sqrt(1.0 - correlation**2) * other, y, WIDTH if name == "normal" else 64


def _sentence(row: dict[str, Any]) -> str:
    counts = f"{row['predicted_visible'][0]} active modes predicted, {row['trained_active'][0]} trained"
    nats = f"{row['predicted_information'][0]:.1f} nats predicted, {row['trained_information'][0]:.1f} trained"
    return f"{row['data']}, x {row['x']}, {row['noise']} noise: {counts}; the latent knows {nats}."


def _findings(rows: list[dict[str, Any]]) -> list[Finding]:
    return [
        _finding(name, [r for r in rows if r["data"] == name and r["noise"] == "expected"])
        for name in ("normal", "images")
    ]


def _finding(name: str, rows: list[dict[str, Any]]) -> Finding:
    """From identical to random: what the latent knows grows; whether the number of active modes does, too."""
    counts, nats = ([row[key][0] for row in rows] for key in ("trained_active", "trained_information"))
    grows = nats == sorted(nats) and nats[0] < nats[-1]
    also = counts == sorted(counts) and len(set(counts)) > 2
    numbers = f"x {', '.join(row['x'] for row in rows)}: {' '.join(map(str, counts))} active"
    numbers += f", {' '.join(f'{each:.1f}' for each in nats)} nats"
    verdict = "reproduced" if grows and also else "differs" if grows else "not reproduced"
    return Finding(f"the more x and y are correlated, the more collapses ({name})", verdict, numbers)


def draw(result: Result, axes: Axes) -> None:
    """What the latent knows for each kind of x, relative to the prediction for an x that says nothing about y."""
    kinds = list(dict.fromkeys((row["data"], row["x"]) for row in result.rows))
    most = {row["data"]: row["predicted_information"][0] for row in result.rows if row["x"] == "random"}
    drawn: set[str] = set()
    for row in result.rows:
        at, (mark, colour) = kinds.index((row["data"], row["x"])), MARKS[row["noise"]]
        predicted, trained = (
            row[key][0] / most[row["data"]] for key in ("predicted_information", "trained_information")
        )
        if row["noise"] == "expected":
            axes.bar(at, predicted, color=BAR, label=None if "bar" in drawn else "predicted", zorder=1)
            drawn.add("bar")
        label = None if row["noise"] in drawn else f"trained, {row['noise']} noise"
        axes.plot(at, trained, mark, color=colour, mfc="none", label=label, zorder=2)
        drawn.add(row["noise"])
    axes.set_xticks(range(len(kinds)), [f"{data}\n{x}" for data, x in kinds], fontsize=7)
    axes.set(ylabel="information, relative to random x", ylim=(-0.03, 1.3))
    axes.legend(frameon=False, ncols=3)


TITLE = "Linear CVAE: correlation of x and y"
EXPERIMENTS = (Experiment("cvae-correlation", TITLE, SOURCE, run, draw),)
