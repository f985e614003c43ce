"""Which levels carry a mode, decided in exact arithmetic: no logarithm, root or tolerance is involved."""

from flint import fmpq

Run = tuple[fmpq, int]  # product of a run's weights and how many there are


def active(weights: list[fmpq], pins: list[fmpq | None]) -> list[bool]:
    """For l = 1 … L, whether ρ_l > 0 at the minimum of φ; weights w_0 … w_L, pins β_l at learnable levels.

    ρ_l is positive where some run of weights ending at l − 1 has a larger geometric mean than some run starting at l
    (the cumulative sum of log w lies above a chord). A run cannot pass a learnable level: there it counts as that β.
    """
    return [
        any(_exceeds(low, high) for low in _below(l, weights, pins) for high in _above(l, weights, pins))
        for l in range(1, len(weights))
    ]


def _below(level: int, weights: list[fmpq], pins: list[fmpq | None]) -> list[Run]:
    return _runs(list(range(level - 1, -1, -1)), weights, pins)


def _above(level: int, weights: list[fmpq], pins: list[fmpq | None]) -> list[Run]:
    return _runs(list(range(level, len(weights))), weights, pins)


def _runs(order: list[int], weights: list[fmpq], pins: list[fmpq | None]) -> list[Run]:
    runs: list[Run] = []
    product = fmpq(1)
    for count, level in enumerate(order, start=1):
        pin = pins[level]
        if pin is not None:
            return [*runs, (pin, 1)]
        product *= weights[level]
        runs.append((product, count))
    return runs


def _exceeds(one: Run, other: Run) -> bool:
    """Whether the geometric mean of the first is the larger."""
    return bool(one[0] ** other[1] > other[0] ** one[1])
