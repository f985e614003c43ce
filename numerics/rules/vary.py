"""One parameter of a problem varied: the problem as a function of its value."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.numerics.problem import Problem

VARIED = "beta, beta.LEVEL, eta_dec, eta_enc, sigma or sigma.LEVEL"


def changer(problem: Problem, vary: str) -> Callable[[float], Problem]:
    """value → the problem with that value of the parameter; InputError if it has no such parameter."""
    if not isinstance(vary, str):
        refuse(f"vary is {shown(vary)}: must be {VARIED}")
    name, _, number = vary.partition(".")
    if vary == "eta_dec":
        return lambda value: replace(problem, eta_dec=value)
    if vary == "eta_enc":
        top = problem.levels[-1]
        return lambda value: replace(problem, levels=(*problem.levels[:-1], replace(top, eta=value)))
    if name not in ("beta", "sigma"):
        refuse(f"vary is {shown(vary)}: must be {VARIED}")
    chosen = _chosen_levels(problem, vary, name, number)

    def change(value: float) -> Problem:
        changed = [
            replace(level, beta=value) if name == "beta" else replace(level, sigma=value) for level in problem.levels
        ]
        pairs = zip(changed, problem.levels, strict=True)
        return replace(problem, levels=tuple(new if i in chosen else old for i, (new, old) in enumerate(pairs)))

    return change


def _chosen_levels(problem: Problem, vary: str, name: str, number: str) -> list[int]:
    """Indices of the levels whose parameter is varied."""
    having = [i for i, level in enumerate(problem.levels) if name == "beta" or not level.learnable]
    if "." not in vary:
        return having or refuse("sigma cannot be varied: it is learnable at every level")
    if number not in [str(i + 1) for i in having]:
        named = ", ".join(f"{name}.{i + 1}" for i in having) or "none: sigma is learnable at every level"
        refuse(f"vary is {shown(vary)}: the levels that have it are {named}")
    return [int(number) - 1]


def present(problem: Problem, vary: str) -> float:
    """The present value of the parameter: of the first level that has it, the smallest of a level's σ."""
    name, _, number = vary.partition(".")
    if vary in ("eta_dec", "eta_enc"):
        return problem.eta_dec if vary == "eta_dec" else problem.levels[-1].eta
    level = problem.levels[_chosen_levels(problem, vary, name, number)[0]]
    return level.beta if name == "beta" else float(level.sigmas().min())


def crossings(change: Callable[[float], Problem]) -> Iterator[float]:
    """Where the β of two learnable levels meet: beyond, the loss may be unbounded."""
    one, other = change(1.0), change(math.e)
    learned = [i for i, level in enumerate(one.levels) if level.learnable]
    for low, high in pairwise(learned):
        gap = math.log(one.levels[high].beta / one.levels[low].beta)
        steep = math.log(other.levels[high].beta / other.levels[low].beta) - gap
        if abs(steep) > 1e-9:
            yield -gap / steep
