"""Which collapsed latents the linear theory accounts for (docs/detect.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.closed_form import Optimum, explained
from collapsecheck.numerics.detection.answer import Detection, Latent
from collapsecheck.numerics.detection.columns import Columns
from collapsecheck.numerics.detection.information_bounds import telling
from collapsecheck.numerics.detection.posterior import Posterior
from collapsecheck.numerics.detection.states import INFORMED, states
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Stillness:
    """latents: those whose mean does not move with what their encoder sees; directions: how many, of every level."""

    latents: Flags
    directions: tuple[int, ...]


def stillness(whole: Posterior, columns: Columns, epsilon: float, delta: float, threshold: float) -> Stillness:
    """Of means as they are, without a conditional prior: it follows a noise that they do not see."""
    described = states(whole, whole, epsilon, delta, threshold)
    still = np.array([state == "collapsed" or reason == "constant" for state, reason in described])
    return Stillness(still, tuple(_still_directions(whole, chosen) for chosen in columns))


def _still_directions(whole: Posterior, chosen: list[int]) -> int:
    means = whole.covariance[np.ix_(chosen, chosen)]
    return len(chosen) - telling(means, whole.variance[chosen], whole.rounding[chosen], INFORMED)


def attributed(
    found: Detection, best: Optimum, problem: Problem, still: Stillness, constant: Array | None = None
) -> Detection:
    """`found` with the active latents that theory predicts, and the reason of every collapsed one.

    At the optimum of the linear model the means of d − active latents of a level do not move; theory fixes their
    number, not which they are. Of the latents whose mean is still the theory accounts for that many, those whose mean
    moves least first, and for as many more as are still at the optimum by these measures, although they are active:
    the collapsed ones among them get the reason "theory", the others "other". Where the model's σ is fixed and equal,
    rotated latents are as good: what counts there is along how many directions less than INFORMED nats are told. If
    there is no minimum (β falls from one learnable level to the next) nothing is predicted, and a warning says so.
    constant: (modes,) the shares of the data's modes that are the same at all samples, none if None.
    """
    warnings = (*found.warnings, *best.warnings)
    if not best.bounded:
        return replace(found, warnings=warnings)
    turned = [level.isotropic and not level.learnable for level in problem.levels]
    counts = _counts(found.dimensions, still.latents)
    levels = tuple(
        replace(
            level,
            predicted_active=n,
            predicted_faint=faint,
            rotatable=turns,
            still=directions if turns else counts.get(level.level, 0),
        )
        for level, n, faint, turns, directions in zip(
            found.levels,
            best.active,
            _faint(best, problem, turned, constant, found.au_threshold),
            turned,
            still.directions,
            strict=True,
        )
    )
    must = {
        level.level: level.size - n + (level.predicted_faint or 0) for level, n in zip(levels, best.active, strict=True)
    }
    latents = sorted(_with_reasons(found.dimensions, still.latents, must), key=lambda latent: latent.index)
    return replace(found, dimensions=tuple(latents), levels=levels, warnings=warnings)


def _counts(latents: tuple[Latent, ...], still: Flags) -> dict[int, int]:
    """How many latents of every level are still."""
    levels, counts = np.unique([latent.level for latent in latents if still[latent.index]], return_counts=True)
    return dict(zip(levels.tolist(), counts.tolist(), strict=True))


def _faint(best: Optimum, problem: Problem, turned: list[bool], constant: Array | None, threshold: float) -> list[int]:
    """How many active latents (where σ is fixed and equal: directions) of every level are still at the optimum."""
    shares = np.zeros(best.rho.shape[1])
    if constant is not None:
        shares[: len(constant)] = constant[: len(shares)]
    seen = np.concatenate([np.ones((1, len(shares))), explained(best.rho)[:-1]])
    signal = np.expm1(best.rho.clip(max=500.0)) * (1.0 - shares * seen)
    noise = (best.sigma / np.array([[level.eta] for level in problem.levels])) ** 2
    still = np.array(turned)[:, None] | (noise * signal <= threshold)
    faint = (best.rho > 0.0) & (0.5 * np.log1p(signal) < INFORMED) & still
    return [int(count) for count in faint.sum(axis=1)]


def _with_reasons(latents: tuple[Latent, ...], still: Flags, must: dict[int, int]) -> Iterator[Latent]:
    """The latents with reasons; `must` latents of each level are expected not to move."""
    left = dict(must)
    for latent in sorted(latents, key=lambda latent: (latent.mean_variance, latent.state)):
        if not still[latent.index]:
            yield latent
            continue
        reason = "theory" if left[latent.level] > 0 else "other"
        left[latent.level] -= 1
        yield replace(latent, reason=reason) if latent.state == "collapsed" else latent
