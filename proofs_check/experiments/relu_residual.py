"""At which β does a ReLU CVAE collapse entirely: at the largest eigenvalue of what a linear map of x leaves of y, or of
what a ReLU network of x leaves?
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Result
from collapsecheck.experiments.relu.data import Data, completing
from collapsecheck.experiments.relu.findings import sided
from collapsecheck.experiments.relu.study import Effort, Row, Setting, effort, numbers_of, require_jax, shape_of, study
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 4
COLLAPSED = 8.0  # a β far above every threshold: the decoder is then a ReLU regression of y on x
LADDER = (0.7, 0.85, 1.05, 1.3, 1.6, 2.0, 2.5)


def setting(beta: float) -> Setting:
    """Four latents, η_dec = η_enc = 1."""
    return Setting("cvae", (Level(WIDTH, beta, 1.0, None),), 1.0, "network")


def run(budget: Budget) -> Result:
    """A ladder of β (three rungs if reduced), and one collapsed network per seed for its residual."""
    require_jax()
    data = completing(budget)
    ladder = LADDER if budget.full else (0.2, 0.5, 1.0)
    chosen = replace(effort(budget.full, budget.seed, steps=4000), snapshots=4 if budget.full else 3)
    bounds = {"linear": largest(data.y - _linear(data)), "relu": _mean_largest(data, chosen)}
    rows = study({f"β = {beta:g}": setting(beta) for beta in ladder}, data, chosen)
    named = {f"β = {beta:g}": beta for beta in ladder}
    return concluded(tuple(row | {"beta": named[row["setting"]], **bounds} for row in rows), chosen.seeds)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """Which of the two eigenvalues separates active from collapsed networks."""
    findings = (
        sided("networks are active exactly below λ_1 of the linear residual covariance", rows, "linear"),
        sided("networks are active exactly below λ_1 of the ReLU residual covariance", rows, "relu"),
    )
    counts = [f"{row['setting']}, seed {row['seed']}: {row['active'][0]}" for row in rows]
    summary = (
        f"λ_1 of what a linear map of x leaves of y: {rows[0]['linear']:.2f}; of what a ReLU network leaves: "
        f"{rows[0]['relu']:.2f}.",
        f"Active directions: {'; '.join(counts)}.",
    )
    return Result(rows, summary, findings, seeds)


def largest(residual: Array) -> float:
    """The largest eigenvalue of the covariance of the rows."""
    return float(np.linalg.eigvalsh(np.cov(residual.T))[-1])


def _linear(data: Data) -> Array:
    x, y = data.x - data.x.mean(axis=0), data.y - data.y.mean(axis=0)
    return x @ np.linalg.lstsq(x, y, rcond=None)[0]


def _mean_largest(data: Data, chosen: Effort) -> float:
    """Of the residual of a collapsed network's decoder at z = 0, on the images it was trained on; mean over seeds."""
    from jax.numpy import asarray, zeros

    from collapsecheck.experiments.relu.network import decode
    from collapsecheck.experiments.relu.training import train

    x, y = asarray(data.x, dtype="float32"), asarray(data.y, dtype="float32")
    shape, numbers, found = shape_of(setting(COLLAPSED), data, chosen.hidden), numbers_of(setting(COLLAPSED)), []
    for seed in chosen.seeds:
        *_, last = train(shape, numbers, chosen.schedule(), seed, x, y)
        decoded = decode(shape, last.parameters, x, zeros((len(x), WIDTH)))
        found.append(largest(data.y - np.asarray(decoded, dtype=np.float64)))
    return float(np.mean(found))


def draw(result: Result, axes: Axes) -> None:
    """Rates against β, with both eigenvalues."""
    rows = result.rows
    axes.plot([row["beta"] for row in rows], [row["rate"][0] for row in rows], "o", color="#0072B2", label="networks")
    axes.axvline(rows[0]["linear"], color="#D55E00", linestyle="--", label="λ_1, linear residual")
    axes.axvline(rows[0]["relu"], color="#009E73", label="λ_1, ReLU residual")
    axes.set_xlabel("β")
    axes.set_ylabel("KL in nats")
    axes.legend(frameon=False)


EXPERIMENTS = (
    Experiment(
        "relu-residual",
        "ReLU CVAE: the β of complete collapse, and which residual sets it",
        "the threshold of Dang et al. 2024, section 4, beyond linear maps",
        run,
        draw,
    ),
)
