"""Which other reduction of a loss explains the KLs of a trained encoder (docs/losses.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form import in_scope, pad
from collapsecheck.numerics.data import spectrum
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.translation.answer import Translation

FAR = math.log(2.0)  # KLs that fit the stated β to a factor of two are no reason to doubt it
AND = " and "  # between what is done otherwise
NEAR = math.log(1.5)  # a reduction explains them if its β is this close


@dataclass(frozen=True)
class Reduction:
    """A reduction that explains what is seen: in words, the β that it gives, and how many latents are active there."""

    told: str
    beta: float
    active: int


@dataclass(frozen=True)
class Explanation:
    """Why the KLs do not fit the stated β.

    stated: β; predicted, observed: active latents at β and seen; fitted: the β that the KLs of active latents suggest,
    None if none is active; least, most: the β between which the count is as seen (most None: no end).
    reductions: those that explain it, of these the ones that differ least from what was stated, the commonest first.
    """

    stated: float
    predicted: int
    observed: int
    fitted: float | None
    least: float
    most: float | None
    reductions: tuple[Reduction, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        return {**vars(self), "reductions": [vars(found) for found in self.reductions]}


def explained(
    problem: Problem, kl: Sequence[float], loss: Translation | None = None, faint: int = 0
) -> Explanation | None:
    """Which β the KLs of the active latents (nats) fit, if not the problem's, and the reductions that give it.

    None where the stated β fits, and outside one level of learnable variance. loss: the translation behind the
    problem, if it comes from one; faint: how many latents that are active at the stated β tell too little to be seen.
    """
    if len(problem.levels) > 1 or not problem.levels[0].learnable or not in_scope(problem):
        return None
    if loss is not None and (loss.free is not None or loss.prior):
        return None
    level = problem.levels[0]
    critical = pad(spectrum(problem).theta2, problem.levels)[: level.d] / problem.eta_dec**2
    seen = np.sort(np.asarray(kl, dtype=float))[::-1]
    fitted = _fitted(critical[: len(seen)], seen)
    stated, predicted = level.beta, int((critical > level.beta).sum())
    if predicted - faint <= len(seen) <= predicted and (fitted is None or abs(math.log(fitted / stated)) <= FAR):
        return None
    least = float(critical[len(seen)]) if len(seen) < len(critical) else 0.0
    most = float(critical[len(seen) - 1]) if len(seen) else None
    options = _known(stated, problem, level.d) if loss is None else _of_loss(loss, problem, level.d)
    found = (Reduction(told, beta, int((critical > beta).sum())) for told, beta in options)
    fitting = tuple(one for one in found if _explains(one, len(seen), fitted))
    fewest = min((one.told.count(AND) for one in fitting), default=0)
    plainest = tuple(one for one in fitting if one.told.count(AND) == fewest)
    return Explanation(stated, predicted, len(seen), fitted, least, most, plainest)


def _fitted(critical: Array, seen: Array) -> float | None:
    """KL = ½ log(β_i/β) for every active latent, the strongest first: the geometric mean of β_i e^{−2 KL}."""
    kept = critical > 0
    if not kept.any():
        return None
    return float(np.exp(np.mean(np.log(critical[kept]) - 2.0 * seen[kept])))


def _explains(found: Reduction, observed: int, fitted: float | None) -> bool:
    return found.active == observed and (fitted is None or abs(math.log(found.beta / fitted)) <= NEAR)


def _known(beta: float, problem: Problem, d: int) -> Iterator[tuple[str, float]]:
    """Usual losses with the KL weight β, in the problem's unit."""
    unit, pixels = problem.eta_dec**2, problem.d_y
    yield f"mean squared error over {pixels} pixels: β D/2", beta * pixels / 2 / unit
    yield (
        f"mean squared error over {pixels} pixels, KL averaged over {d} latents: β D/(2d)",
        beta * pixels / (2 * d) / unit,
    )
    yield "squared error summed over pixels, without ½: β/2", beta / 2 / unit
    yield f"squared error summed over pixels, KL averaged over {d} latents: β/(2d)", beta / (2 * d) / unit
    yield f"log-likelihood averaged over {pixels} pixels: β D", beta * pixels
    yield f"KL averaged over {d} latents: β/d", beta / d


def _of_loss(loss: Translation, problem: Problem, d: int) -> Iterator[tuple[str, float]]:
    """The described loss with one of its terms reduced otherwise, then with several."""
    pixels = loss.pixels or problem.d_y
    by_pixels = ("summed", "averaged", 1 / pixels) if "pixels" in loss.averaged else ("averaged", "summed", pixels)
    by_latents = ("summed", "averaged", d) if "latents" in loss.averaged else ("averaged", "summed", 1 / d)
    reconstruction = [(f"reconstruction {by_pixels[0]} over {pixels} pixels instead of {by_pixels[1]}", by_pixels[2])]
    kl = [(f"KL {by_latents[0]} over {d} latents instead of {by_latents[1]}", by_latents[2])]
    halves = [("squared error without ½", 0.5), ("squared error with ½", 2.0)]
    changed = [[("", 1.0), *options] for options in (reconstruction, kl, halves)]
    for chosen in sorted(product(*changed), key=lambda several: sum(bool(told) for told, _ in several)):
        told = AND.join(told for told, _ in chosen if told)
        if told:
            yield f"{told}: β", loss.beta * math.prod(factor for _, factor in chosen)
