"""A rational point at which hypotheses hold."""

import random
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from math import floor, lcm, log

import z3

from collapsecheck.judge.kernel.formulas import holds_at
from collapsecheck.judge.production.leaves import powers_column

TRIES = 20_000


def point(hypotheses: tuple, symbols: list[str]) -> dict[str, str] | None:
    """Values of the symbols at which the hypotheses, as `pushed` gives them, hold, or None if none are found."""
    for values in _candidates(hypotheses, symbols):
        with suppress(ValueError):
            if holds_at(hypotheses, values):
                return {name: str(x) for name, x in values.items()}
    return None


def _candidates(hypotheses: tuple, symbols: list[str]) -> Iterator[dict[str, Fraction]]:
    yield from _powers_of_two(hypotheses, symbols)
    choose = random.Random(0).choice
    sizes = [Fraction(2) ** e for e in range(-4, 5)] + [Fraction(1)] * 3 + [Fraction(9, 4), Fraction(9), Fraction(1, 9)]
    for _ in range(TRIES):
        yield {name: choose(sizes) for name in symbols}


def _powers_of_two(hypotheses: tuple, symbols: list[str]) -> Iterator[dict[str, Fraction]]:
    """Where hypotheses compare products of powers: a solution in logarithms, scaled until roots are whole."""
    reals = {name: z3.Real(name) for name in symbols}
    solver, orders = z3.Solver(), [1]
    with suppress(LookupError):
        solver.add(_linear(hypotheses, reals, orders))
        if solver.check() == z3.sat:
            model = solver.model()
            found = {name: Fraction(str(model.eval(x, model_completion=True))) for name, x in reals.items()}
            scale = lcm(*orders, *(x.denominator for x in found.values()))
            for more in (lcm(*(x.denominator for x in found.values())), scale, scale * lcm(*orders)):
                yield {name: Fraction(2) ** int(x * more) for name, x in found.items()}


def _linear(f: tuple, reals: dict[str, z3.ArithRef], orders: list[int]) -> z3.BoolRef:
    if f[0] != "literal":
        return (z3.And if f[0] == "and" else z3.Or)(*(_linear(part, reals, orders) for part in f[1:]))
    if (column := powers_column(f[1])) is None:
        raise LookupError
    orders += [Fraction(c).denominator for c in column.coefficients.values()]
    total = z3.Sum([z3.RealVal(str(c)) * reals[x] for x, c in column.coefficients.items()] or [z3.RealVal(0)])
    number = column.value / log(2)
    if column.sign == "=" and number != round(number):
        raise LookupError
    total += floor(number)
    return {">": total >= 1, ">=": total >= 0, "=": total == 0}[column.sign]
