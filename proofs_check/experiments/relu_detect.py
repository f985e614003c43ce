"""Are the latents that `detect` calls collapsed, from means and log-variances alone, those that the decoder ignores?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from collapsecheck.experiments import Budget, Experiment, Finding, Result
from collapsecheck.experiments.relu.data import Data, autoencoding, completing
from collapsecheck.experiments.relu.figures import COLOURS, MARKERS
from collapsecheck.experiments.relu.study import Effort, Row, Setting, effort, numbers_of, require_jax, shape_of
from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collapsecheck.experiments.relu.network import Variance
    from collapsecheck.numerics.detection.answer import Detection

WIDTH = 16
BETAS = {"vae": (0.25, 0.5, 1.0, 2.0, 4.0), "cvae": (0.1, 0.5, 1.0, 2.0)}
VARIANCES: dict[str, Variance] = {"vae": "constant", "cvae": "network"}
USED = 0.01  # nats per β: a latent that costs the reconstruction less than a KL of 0.01 nats costs is not used
GOOD = 0.95


def run(budget: Budget) -> Result:
    """Sixteen latents with learnable variance, η_dec = η_enc = 1: VAEs, and CVAEs of a quarter (reduced: three β)."""
    require_jax()
    chosen = replace(effort(budget.full, budget.seed, seeds=2, steps=4800), snapshots=1)
    rows: list[Row] = []
    for model, data in (("vae", autoencoding(budget)), ("cvae", completing(budget))):
        for beta in BETAS[model] if budget.full else BETAS[model][::2]:
            setting = Setting(
                model, (Level(WIDTH, beta, 1.0, None),), 1.0, "network" if model == "cvae" else "constant"
            )
            named = {"setting": f"{model.upper()}, β = {beta:g}", "beta": beta}
            rows += [named | {"seed": seed} | looked_at(setting, data, chosen, seed) for seed in chosen.seeds]
    return concluded(tuple(rows), chosen.seeds)


def looked_at(setting: Setting, data: Data, chosen: Effort, seed: int) -> Row:
    """One trained encoder.

    state, reason, kl: of every latent by `detect`, given the linear model and its data; rise: of every latent, what
    the decoder loses without it (`measure.ablation`); must: how many latents the linear theory lets collapse.
    """
    from jax import random
    from jax.numpy import asarray, broadcast_to, log

    from collapsecheck.experiments.relu.measure import ablation
    from collapsecheck.experiments.relu.network import forward
    from collapsecheck.experiments.relu.training import train

    x, y = (asarray(part, dtype="float32") for part in (data.x, data.y))
    shape, numbers = shape_of(setting, data, chosen.hidden), numbers_of(setting)
    *_, last = train(shape, numbers, chosen.schedule(), seed, x, y)
    found = forward(shape, last.parameters, numbers, random.key(seed), x, y)
    mu, logvar = found.mean[0], broadcast_to(2 * log(found.spread[0]), found.mean[0].shape)
    answer = _detected(setting, data, np.asarray(mu, dtype=float), np.asarray(logvar, dtype=float))
    return {
        "state": [latent.state for latent in answer.dimensions],
        "reason": [latent.reason for latent in answer.dimensions],
        "kl": [latent.kl for latent in answer.dimensions],
        "rise": ablation(shape, last.parameters, numbers, seed, x, y).tolist(),
        "must": WIDTH - int(answer.levels[0].predicted_active or 0),
    }


def _detected(setting: Setting, data: Data, mu: Array, logvar: Array) -> Detection:
    from collapsecheck.numerics.arrays import problem_of
    from collapsecheck.numerics.detection.detector import detect

    y = data.y if setting.model == "cvae" else None
    problem = problem_of(data.x, y, model=setting.model, eta_dec=setting.eta_dec, levels=setting.levels, center=True)
    return detect(mu, logvar, problem=problem)


def concluded(rows: tuple[Row, ...], seeds: tuple[int, ...]) -> Result:
    """Precision and recall of "collapsed" against what the decoder does not use, of "active" against what it uses."""
    state, reason = (np.array([[str(entry) for entry in row[name]] for row in rows]) for name in ("state", "reason"))
    used = np.array([row["rise"] for row in rows]) > USED * np.array([[row["beta"]] for row in rows])
    active, collapsed, partial = (state == name for name in ("active", "collapsed", "partial"))
    findings = (
        _share("what detect calls collapsed, the decoder does not use (precision)", collapsed, ~used),
        _share("what the decoder does not use, detect calls collapsed (recall)", ~used, collapsed),
        _share("what detect calls active, the decoder uses (precision)", active, used),
        _share("what the decoder uses, detect calls active (recall)", used, active),
    )

    def reasons(among: Flags, *names: str) -> str:
        return ", ".join(f"{(among & (reason == name)).sum()} {name}" for name in names)

    summary = (
        f"{state.size} latents of {len(rows)} encoders: {active.sum()} active, {collapsed.sum()} collapsed, "
        f"{partial.sum()} partial ({reasons(partial, 'rare', 'faint', 'constant', 'mixed')}).",
        f"The decoder uses {used.sum()} of them, {(used & partial).sum()} of the partial ones.",
        f"Why collapsed: {reasons(collapsed, 'theory', 'other')}.",
    )
    return Result(rows, summary, findings, seeds)


def _share(claim: str, of: Flags, which: Flags) -> Finding:
    """The share of the latents `of` that are `which`."""
    total, right = int(of.sum()), int((of & which).sum())
    verdict = "reproduced" if right >= GOOD * total else "differs" if 2 * right > total else "not reproduced"
    return Finding(claim, verdict, f"{right} of {total}" + (f" = {right / total:.3f}" if total else ""))


def draw(result: Result, axes: Axes) -> None:
    """What the decoder loses without a latent against that latent's KL, by state."""
    for colour, mark, name in zip(COLOURS, MARKERS, ("active", "collapsed", "partial"), strict=False):
        pairs = [
            (kl, max(rise / row["beta"], 1e-6))
            for row in result.rows
            for kl, rise, state in zip(row["kl"], row["rise"], row["state"], strict=True)
            if state == name
        ]
        if pairs:
            axes.loglog(*zip(*pairs, strict=True), mark, color=colour, alpha=0.6, label=name)
    axes.axhline(USED, color="0.6", linewidth=1)
    axes.set_xlabel("KL of the latent in nats")
    axes.set_ylabel("rise of the reconstruction term without it, in nats per β")
    axes.legend(frameon=False, title="detect says")


EXPERIMENTS = (
    Experiment(
        "relu-detect",
        "detect on trained ReLU encoders, against what their decoders use",
        "docs/detect.md, with ablation of single latents as ground truth",
        run,
        draw,
    ),
)
