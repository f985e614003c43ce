"""From which eigenvalue on is a latent active? The chain theorem (docs/theory.md, section 2), solved for the data.

A coordinate of level l is active when it is pooled with the level below, that is when some run of weights just below it
has a larger geometric mean than some run that starts with it. Only the run that reaches the data depends on θ².
"""

import math

from collapsecheck.numerics.problem import Level, Problem


def thresholds(problem: Problem) -> list[list[float]]:
    """Per level and coordinate, the θ² above which the coordinate is active, where the loss is bounded.

    0 means active whatever the data (it encodes the noise of the level below), inf means never. Coordinates are
    ordered as the modes are: fixed σ ascending.
    """
    return [[_coordinate(problem, level, j) for j in range(top.d)] for level, top in enumerate(problem.levels)]


def _coordinate(problem: Problem, level: int, j: int) -> float:
    below, above = problem.levels[:level], _lowest_mean(problem.levels[level:], j)
    missing = [index for index, item in enumerate(below) if item.d <= j]
    first = missing[-1] + 1 if missing else 0
    learnable = [index for index in range(first, level) if below[index].sigma is None]
    if learnable:
        first = learnable[-1] + 1
    weights = [_log_weight(item, j) for item in below[first:]]
    runs = [_mean(weights[start:]) for start in range(len(weights))]
    runs += [math.log(below[first - 1].beta)] if learnable else []
    if any(run > above for run in runs):
        return 0.0
    if learnable or missing:
        return math.inf
    return problem.eta_dec**2 * math.exp(above * (level + 1) - sum(weights))


def _lowest_mean(levels: tuple[Level, ...], j: int) -> float:
    """The value of the block that would start at the first of `levels`: pooling stops at a learnable level."""
    weights: list[float] = []
    best = math.inf
    for level in levels:
        if level.d <= j:
            break
        weights.append(_log_weight(level, j))
        if level.sigma is None:
            return min(best, weights[-1])
        best = min(best, _mean(weights))
    return best


def _mean(weights: list[float]) -> float:
    return sum(weights) / len(weights)


def _log_weight(level: Level, j: int) -> float:
    """log w_l of coordinate j: β σ²/η² for a fixed level, β for a learnable one."""
    if level.sigma is None:
        return math.log(level.beta)
    sigma = sorted(level.sigma)[j] if isinstance(level.sigma, tuple) else level.sigma
    return math.log(level.beta) + 2 * math.log(sigma / level.eta)
