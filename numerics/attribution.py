"""Which collapsed latents the linear theory accounts for (docs/detect.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from numerics.detection import Detection, Latent
from numerics.optimum import optimum
from numerics.problem import Problem


def attributed(found: Detection, problem: Problem) -> Detection:
    """`found` with the active latents that theory predicts, and the reason of every collapsed one.

    At the optimum of the linear model a level has d − active collapsed latents; theory fixes their number, not which
    they are. Of the collapsed latents that many, those of smallest KL, get the reason "theory", the others "other".
    Without a minimum (β falls from one learnable level to the next) nothing is predicted and the warning says so.
    """
    best = optimum(problem)
    warnings = (*found.warnings, *best.warnings)
    if not best.bounded:
        return replace(found, warnings=warnings)
    levels = [replace(level, predicted_active=n) for level, n in zip(found.levels, best.active, strict=True)]
    must = {level.level: level.size - level.predicted_active for level in levels if level.predicted_active is not None}
    latents = sorted(_with_reasons(found.dimensions, must), key=lambda latent: latent.index)
    return replace(found, dimensions=tuple(latents), levels=tuple(levels), warnings=warnings)


def _with_reasons(latents: tuple[Latent, ...], must: dict[int, int]) -> Iterator[Latent]:
    """The latents with reasons; `must` latents of each level are expected to be collapsed."""
    left = dict(must)
    for latent in sorted(latents, key=lambda latent: latent.kl):
        if latent.state != "collapsed":
            yield latent
            continue
        yield replace(latent, reason="theory" if left[latent.level] > 0 else "other")
        left[latent.level] -= 1
