"""Branch and bound in ball arithmetic: a certified lower bound of a function over a box.

No box is ever discarded: the boxes wait in a heap under their lower bounds and the least of these bounds the function.
A bound that is not a finite number counts as −∞, so that a NaN can keep a search from ending but never decide it.
"""

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb

Side = tuple[float, float]
Box = tuple[Side, ...]
Function = Callable[[Sequence[arb]], tuple[arb, Sequence[arb]]]


class Lost(ArithmeticError):
    """A box's lower bound exceeds the function's value at a point of the box: the arithmetic is wrong."""


@dataclass(frozen=True)
class Bounded:
    """lower ≤ the function everywhere on the box; upper: its value at the best point seen; boxes: how many were cut."""

    lower: float
    upper: float
    boxes: int


@dataclass(frozen=True)
class Part:
    """A box with its lower bound, and the planted point if it lies there."""

    lower: float
    box: Box
    planted: tuple[float, ...] | None


def ball(side: Side) -> arb:
    """A ball that holds the side."""
    return arb(side[0]) if side[0] == side[1] else arb(side[0]).union(arb(side[1]))


def floor(value: arb) -> float:
    """A float that is certainly not above the ball, −∞ where the ball is not finite."""
    return math.nextafter(float(value.lower()), -math.inf) if value.is_finite() else -math.inf


def ceiling(value: arb) -> float:
    """A float that is certainly not below the ball, +∞ where the ball is not finite."""
    return math.nextafter(float(value.upper()), math.inf) if value.is_finite() else math.inf


def bounded(function: Function, box: Box, planted: Sequence[float], gap: float, most: int) -> Bounded:
    """Cut the box with the least bound until it is within `gap` of the best value, or `most` boxes were cut.

    function: ball vector → (ball of its value, balls of its partial derivatives). planted: a point of the box, whose
    part must survive with a bound below the point's value; raises Lost.
    """
    point = tuple(planted)
    if not all(low <= x <= high for x, (low, high) in zip(point, box, strict=True)):
        raise Lost(f"the planted point {point} is outside the box {box}")
    best = ceiling(function([arb(x) for x in point])[0])
    heap, number = [(-math.inf, 0, Part(-math.inf, box, point))], 0
    while heap[0][0] < best - gap and number < most:
        part = heapq.heappop(heap)[2]
        for child in halves(part):
            shrunk = contracted(function, child)
            best = min(best, ceiling(function([arb(x) for x in centre(shrunk.box)])[0]))
            number += 1
            heapq.heappush(heap, (shrunk.lower, number, shrunk))
    _check_planted(function, [entry[2] for entry in heap])
    return Bounded(heap[0][0], best, number)


def halves(part: Part) -> tuple[Part, Part]:
    """The part cut across its widest side; the planted point goes with one half that holds it."""
    axis = max(range(len(part.box)), key=lambda i: part.box[i][1] - part.box[i][0])
    low, high = part.box[axis]
    middle = low + 0.5 * (high - low)
    left = (*part.box[:axis], (low, middle), *part.box[axis + 1 :])
    right = (*part.box[:axis], (middle, high), *part.box[axis + 1 :])
    on_left = part.planted is not None and part.planted[axis] <= middle
    kept = part.planted
    return Part(part.lower, left, kept if on_left else None), Part(part.lower, right, None if on_left else kept)


def centre(box: Box) -> tuple[float, ...]:
    """A point in the middle of the box."""
    return tuple(low + 0.5 * (high - low) for low, high in box)


def contracted(function: Function, part: Part) -> Part:
    """The part with its lower bound, reduced to a face along every variable in which the function is monotone."""
    balls = [ball(side) for side in part.box]
    value, slopes = function(balls)
    box = tuple(_face(side, slope) for side, slope in zip(part.box, slopes, strict=True))
    if box != part.box:
        balls = [ball(side) for side in box]
        value, slopes = function(balls)
    middle = [arb(x) for x in centre(box)]
    mean = function(middle)[0]
    for slope, x, m in zip(slopes, balls, middle, strict=True):
        mean = mean + slope * (x - m)
    planted = part.planted
    if planted is not None:
        planted = tuple(min(max(x, low), high) for x, (low, high) in zip(planted, box, strict=True))
    return Part(max(floor(value), floor(mean), part.lower), box, planted)


def _face(side: Side, slope: arb) -> Side:
    """The end of the side where a monotone function is least; the side itself if the slope may have either sign."""
    if not slope.is_finite() or side[0] == side[1]:
        return side
    if slope.lower() >= 0:
        return side[0], side[0]
    return (side[1], side[1]) if slope.upper() <= 0 else side


def _check_planted(function: Function, parts: list[Part]) -> None:
    holders = [part for part in parts if part.planted is not None]
    if not holders:
        raise Lost("the part that holds the planted point has vanished")
    for part in holders:
        if part.lower > ceiling(function([arb(x) for x in part.planted or ()])[0]):
            raise Lost(f"the bound {part.lower} is above the value at {part.planted}")
