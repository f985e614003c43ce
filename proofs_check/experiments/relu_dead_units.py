"""Is a dead unit of a ReLU VAE dead for good? The rule of `detect --xhat` against a unit that is woken and trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.relu.study import require_jax
from collapsecheck.numerics.any_network import room
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collapsecheck.experiments.relu.additive import Likelihood

BETAS: dict[Likelihood, float] = {"bernoulli": 12.0, "gaussian": 2.4}  # either leaves room beside few latents only
DARK = 0.02
Row = dict[str, Any]


def run(budget: Budget) -> Result:
    """Both likelihoods, one to five latents, two seeds: 20 networks, and as many woken units (reduced: two)."""
    require_jax()
    latents, seeds = (range(1, 6), (budget.seed, budget.seed + 1)) if budget.full else ((1,), (budget.seed,))
    x = pixels(budget)
    rows = [row(budget, x, name, k, seed) for name in BETAS for k in latents for seed in seeds]
    return concluded(tuple(rows), tuple(seeds))


def pixels(budget: Budget) -> Array:
    """Grey values, without pixels whose mean is within 0.02 of 0 or 1; the reduced budget takes every fourth image."""
    images = budget.images().pixels[:: 1 if budget.full else 4]
    mean = images.mean(axis=0)
    return images[:, (mean > DARK) & (mean < 1 - DARK)]


def row(budget: Budget, x: Array, likelihood: Likelihood, latents: int, seed: int) -> Row:
    """Train, predict from the mean reconstructions, kick, train on; the unit is alive if its KL has grown."""
    from jax.numpy import asarray

    from collapsecheck.experiments.relu.additive import Task, encode, initial, kicked, kl, reconstruction, train

    images = asarray(x, dtype="float32")
    hidden, steps = (64, 2500) if budget.full else (16, 300)
    task = Task(likelihood, BETAS[likelihood], steps)
    solution = train(task, initial(x, hidden, latents, likelihood, seed), seed, images, woken=False)
    xhat = reconstruction(task, solution, seed, images)
    eta_dec = 1.0 if likelihood == "gaussian" else None
    known = room(x, np.clip(xhat, 0, 1) if eta_dec is None else xhat, likelihood, beta=task.beta, eta_dec=eta_dec)
    woken = kicked(task, solution, images, xhat)
    after = train(task, woken, seed + 1, images, woken=True)
    start, end = (float(np.asarray(kl(*encode(p, images)[:2]))[:, -1].mean()) for p in (woken, after))
    said = {"likelihood": likelihood, "latents": latents, "seed": seed, "beta": task.beta}
    predicted = {"largest": float(known.spectrum[0]), "further": known.further, "predicted_alive": not known.justified}
    return said | predicted | {"kl_kicked": start, "kl": end, "alive": end > start}


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """Who came alive, against the prediction."""
    findings = tuple(_finding(rows, alive) for alive in sorted({row["predicted_alive"] for row in rows}))
    summary = tuple(
        f"{row['likelihood']}, {row['latents']} latents, seed {row['seed']}: largest eigenvalue {row['largest']:.2f} "
        f"against β = {row['beta']:g}; KL {row['kl_kicked']:.4f} → {row['kl']:.4f}"
        for row in rows
    )
    return Result(rows, summary, findings, seeds)


def _finding(rows: tuple[Row, ...], alive: bool) -> Finding:
    chosen = [row for row in rows if row["predicted_alive"] == alive]
    right = sum(row["alive"] == alive for row in chosen)
    claim = "units that could live come alive" if alive else "units predicted dead stay dead"
    verdict = "reproduced" if right == len(chosen) else "differs" if right else "not reproduced"
    return Finding(claim, verdict, f"{right} of {len(chosen)}")


def draw(result: Result, axes: Axes) -> None:
    """The woken unit's KL against the largest eigenvalue over β."""
    styles: tuple[tuple[Likelihood, str, str], ...] = (("bernoulli", "o", "#0072B2"), ("gaussian", "s", "#D55E00"))
    for name, marker, colour in styles:
        chosen = [row for row in result.rows if row["likelihood"] == name]
        ratio, final = [row["largest"] / row["beta"] for row in chosen], [row["kl"] for row in chosen]
        axes.plot(ratio, final, marker, color=colour, label=name)
    axes.axvline(1.0, color="#009E73", label="β")
    axes.set_yscale("log")
    axes.set_xlabel("largest eigenvalue of the whitened residual / β")
    axes.set_ylabel("KL of the woken unit in nats")
    axes.legend(frameon=False)


EXPERIMENTS = (
    Experiment(
        "relu-dead-units",
        "Dead units of ReLU VAEs, woken by a small kick: those that the residual leaves no room for die again",
        "the theorem dead-unit",
        run,
        draw,
    ),
)
