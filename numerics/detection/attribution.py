"""Which collapsed latents the linear theory accounts for (docs/detect.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from collapsecheck.numerics.closed_form import Optimum
from collapsecheck.numerics.detection.answer import Detection, Latent
from collapsecheck.numerics.problem import Problem


def attributed(found: Detection, best: Optimum, problem: Problem) -> Detection:
    """`found` with the active latents that theory predicts, and the reason of every collapsed one.

    At the optimum of the linear model the means of d − active latents of a level do not move; theory fixes their
    number, not which they are. Of the latents found so ("collapsed", or "partial" with the reason "constant") the
    theory accounts for that many, those whose mean moves least first: the collapsed ones among them get the reason
    "theory", the others "other". Where the model's σ is fixed and equal, rotated latents are as good: what counts
    there is along how many directions the means do not move. If there is no minimum (β falls from one learnable level
    to the next) nothing is predicted, and a warning says so.
    """
    warnings = (*found.warnings, *best.warnings)
    if not best.bounded:
        return replace(found, warnings=warnings)
    levels = [
        replace(level, predicted_active=n, rotatable=described.isotropic and not described.learnable)
        for level, n, described in zip(found.levels, best.active, problem.levels, strict=True)
    ]
    must = {level.level: level.size - n for level, n in zip(found.levels, best.active, strict=True)}
    latents = sorted(_with_reasons(found.dimensions, must), key=lambda latent: latent.index)
    return replace(found, dimensions=tuple(latents), levels=tuple(levels), warnings=warnings)


def _with_reasons(latents: tuple[Latent, ...], must: dict[int, int]) -> Iterator[Latent]:
    """The latents with reasons; `must` latents of each level are expected not to move."""
    left = dict(must)
    for latent in sorted(latents, key=lambda latent: (latent.mean_variance, latent.state)):
        if not latent.silent:
            yield latent
            continue
        reason = "theory" if left[latent.level] > 0 else "other"
        left[latent.level] -= 1
        yield replace(latent, reason=reason) if latent.state == "collapsed" else latent
