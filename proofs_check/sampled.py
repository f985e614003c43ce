"""What a sample of n rows says of a prediction: which latents are decided, as JSON and as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from numerics.checks import InputError
from numerics.finite_sample import CONFIDENCE, Decided, Sampling, decide, sampling
from proofs_check.threshold import thresholds

if TYPE_CHECKING:
    from numerics.optimum import Optimum
    from numerics.problem import Problem

LARGEST_COUNT = 10**15


def intervals(
    problem: Problem, optimum: Optimum, samples: str, rows: int | None, center: bool, confidence: float | None
) -> Sampling:
    """The intervals behind `--samples`; raises InputError for a count or a confidence that is none."""
    level = CONFIDENCE if confidence is None else confidence
    return sampling(problem, optimum.spectrum, row_count(samples, rows), center, level)


def row_count(text: str, rows: int | None) -> int:
    """The number of samples that `--samples` gives: a number, or `auto` for the rows that were read.

    Raises InputError for anything else, and for `auto` where the problem came as moments.
    """
    if text == "auto":
        if rows is None:
            raise InputError(
                "--samples auto counts the rows of --x, but PROBLEM holds moments: give the number of rows"
            )
        return rows
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:20]) <= LARGEST_COUNT):
        raise InputError(f"--samples {text!r}: must be the number of rows, an integer of at least 1, or auto")
    return int(text)


def decisions(problem: Problem, optimum: Optimum, found: Sampling) -> list[Decided]:
    """Per level, what is decided; empty where the loss is unbounded or outside the theorem's scope."""
    exact = optimum.bounded and optimum.scope == "theorem"
    return [decide(found, limits) for limits in thresholds(problem)] if exact else []


def to_json(problem: Problem, optimum: Optimum, found: Sampling, center: bool) -> dict[str, Any]:
    """The object `samples` of the answer of `predict`."""
    levels = [
        {"active": level.active, "collapsed": level.collapsed, "open": list(level.open)}
        for level in decisions(problem, optimum, found)
    ]
    intervals = {"theta2": found.theta2.tolist(), "low": found.low.tolist(), "high": found.high.tolist()}
    return {
        "n": found.samples,
        "degrees_of_freedom": found.degrees,
        "dimension": found.dimension,
        "confidence": found.confidence,
        "assumption": assumption(center),
        **intervals,
        "levels": levels,
        "bulk": list(found.bulk),
    }


def assumption(center: bool) -> str:
    """What the intervals rest on."""
    return f"independent Gaussian rows{'' if center else ' of mean zero'}"


def sentences(problem: Problem, optimum: Optimum, found: Sampling, center: bool) -> Iterator[str]:
    """The same in words, one sentence per level."""
    yield (
        f"From {found.samples} samples ({found.degrees} degrees of freedom), {found.confidence:.6g} confidence for all "
        f"modes at once, assuming {assumption(center)}:"
    )
    levels = decisions(problem, optimum, found)
    if optimum.bounded and not levels:
        yield "Nothing is decided outside the theorem's scope."
    for number, level in enumerate(levels, start=1):
        yield _level(number, level, found)
    low, high = found.bulk
    yield (
        f"White noise in {found.dimension} dimensions would spread its sample θ² over {low:.3g} to {high:.3g} times "
        "their true value (Marchenko–Pastur)."
    )


def _level(number: int, level: Decided, found: Sampling) -> str:
    decided = f"Level {number}: {level.active} latents are decided active, {level.collapsed} decided collapsed"
    if not level.open:
        return f"{decided}, none is within sampling error."
    first = level.open[0] - 1
    within = f"θ² of mode {first + 1} lies in {found.low[first]:.4g} to {found.high[first]:.4g}"
    return f"{decided}, {len(level.open)} within sampling error (modes {runs(level.open)}; {within})."


def runs(numbers: Sequence[int]) -> str:
    """Ascending integers with consecutive ones as ranges: 1, 3–5."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("–".join(map(str, part)) for part in parts)
