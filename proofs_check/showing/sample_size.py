"""What a sample of n rows says of a prediction: which latents are decided, as JSON and as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.numerics.checks import InputError, positive
from collapsecheck.numerics.rules import mode_thresholds
from collapsecheck.numerics.samples import CONFIDENCE, Decided, Sampling, decide, enough_samples, sampling, unspread
from collapsecheck.reading import row_count

if TYPE_CHECKING:
    from collapsecheck.numerics.closed_form import Optimum
    from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Sampled:
    """The intervals of a prediction, its thresholds per level and coordinate, and what is assumed.

    limits: empty where the loss is unbounded or the problem outside the theorem's scope: nothing is decided then.
    noise: variance of white noise in every direction of the data, None if nothing is assumed about it.
    """

    found: Sampling
    limits: list[list[float]]
    bounded: bool
    center: bool
    noise: float | None

    @property
    def assumption(self) -> str:
        """What the intervals rest on."""
        return f"independent Gaussian rows{'' if self.center else ' of mean zero'}"

    def needed(self) -> int | None:
        """How many samples would decide every mode, None where no number does."""
        return enough_samples(self.found, self.limits) if self.limits else None

    def standing_out(self) -> np.ndarray:
        """θ² of the modes outside the bulk of white noise, corrected for it; NaN inside."""
        ratio = self.found.dimension / self.found.degrees
        return unspread(self.found.theta2, self.noise or 0.0, ratio)

    def to_json(self) -> dict[str, Any]:
        """The object `samples` of the answer of `predict`."""
        found = self.found
        white = {} if self.noise is None else {"noise": self.noise, "unspread": self.standing_out().tolist()}
        return {
            "n": found.samples,
            "degrees_of_freedom": found.degrees,
            "dimension": found.dimension,
            "confidence": found.confidence,
            "assumption": self.assumption,
            "theta2": found.theta2.tolist(),
            "low": found.low.tolist(),
            "high": found.high.tolist(),
            "levels": [asdict(decide(found, limits)) for limits in self.limits],
            "needed": self.needed(),
            "bulk": None if found.leaked is not None else list(found.bulk),
            "leaked": found.leaked,
            **white,
        }

    def sentences(self) -> Iterator[str]:
        """The same in words, one sentence per level."""
        found, needed = self.found, self.needed()
        yield (
            f"From {found.samples} samples ({found.degrees} degrees of freedom), {found.confidence:.6g} confidence for "
            f"all modes at once, assuming {self.assumption}:"
        )
        if self.bounded and not self.limits:
            yield "Nothing is decided outside the theorem's scope."
        for number, limits in enumerate(self.limits, start=1):
            yield _level(number, decide(found, limits), found)
        if needed is not None and needed > found.samples:
            yield f"With the same θ², {needed} samples would decide every mode."
        if found.leaked is not None:
            yield f"Noise of y moves each θ by {found.leaked:.4g} at most."
            return
        low, high = found.bulk
        yield (
            f"White noise in {found.dimension} dimensions would spread its sample θ² over {low:.3g} to {high:.3g} "
            "times their true value (Marchenko–Pastur)."
        )
        if self.noise is not None:
            yield _standing_out(self.standing_out(), self.noise, high)


def sampled(
    problem: Problem,
    optimum: Optimum,
    samples: str,
    rows: int | None,
    *,
    center: bool = False,
    confidence: float | None = None,
    noise: float | None = None,
) -> Sampled:
    """What `--samples` asks for; raises InputError for a count, a confidence or a variance that is none."""
    variance = None if noise is None else positive("noise", noise)
    level = CONFIDENCE if confidence is None else confidence
    found = sampling(problem, optimum.spectrum, row_count(samples, rows), center, level)
    if noise is not None and found.leaked is not None:
        raise InputError("--noise is about second moments: it needs a VAE of its own input, or a CVAE")
    exact = optimum.bounded and optimum.scope == "theorem"
    return Sampled(found, mode_thresholds(problem) if exact else [], optimum.bounded, center, variance)


def _level(number: int, level: Decided, found: Sampling) -> str:
    decided = f"Level {number}: {level.active} latents are decided active, {level.collapsed} decided collapsed"
    if not level.open:
        return f"{decided}, none is within sampling error."
    first = level.open[0] - 1
    within = f"θ² of mode {first + 1} lies in {found.low[first]:.4g} to {found.high[first]:.4g}"
    return f"{decided}, {len(level.open)} within sampling error (modes {runs(level.open)}; {within})."


def _standing_out(corrected: np.ndarray, noise: float, edge: float) -> str:
    above = corrected[np.isfinite(corrected)]
    first = f"; without the spread θ² are {above[0]:.4g} to {above[-1]:.4g}" if len(above) else ""
    return f"{len(above)} modes stand out of white noise of variance {noise:.4g}, above {noise * edge:.4g}{first}."


def runs(numbers: Sequence[int]) -> str:
    """Ascending integers with consecutive ones as ranges: 1, 3–5."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("–".join(map(str, part)) for part in parts)
