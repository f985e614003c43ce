"""A claim about pairings at exact matrices: the smallest sum of certified mode minima, against the loss itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from typing import Any

import mpmath as mp
import sympy as sp

from collapsecheck.judge.certified import solve
from collapsecheck.judge.exact import DIGITS, value
from collapsecheck.theory.derivations import exact_loss
from collapsecheck.theory.model import matrix_symbols, mode, tie
from collapsecheck.theory.notation import eta_dec, sigma, theta
from collapsecheck.theory.statement import Pairing, Setting

Arrangement = tuple[dict[int, int], ...]
Matrices = Mapping[sp.Basic, Any]


class NotComparable(ValueError):
    """Stored matrices that the claim does not speak about."""


@dataclass(frozen=True)
class Modes:
    """What a problem's modes are made of: θ descending, and per level the σ of each coordinate (None: learnable)."""

    thetas: tuple[sp.Expr, ...]
    sigmas: tuple[tuple[sp.Expr | None, ...], ...]


def contradiction(setting: Setting, claim: Pairing, point: Matrices) -> str:
    """How the loss at the stored matrices contradicts the claim; "" if it does not. Raises NotComparable."""
    claimed = paired_minimum(setting, claim, read(setting, claim, point), point)
    reached = exact_loss(setting, point)
    with mp.workdps(DIGITS):
        margin = claimed - value(reached, {})
        if margin <= mp.mpf(10) ** (10 - DIGITS) * (1 + abs(claimed)):
            return ""
        shown = f"{reached} = {mp.nstr(value(reached, {}), 12)}"
        return f"the loss {shown} is {mp.nstr(margin, 6)} below every {claim.rule} pairing ({mp.nstr(claimed, 12)})"


def read(setting: Setting, claim: Pairing, point: Matrices) -> Modes:
    """The modes behind stored matrices, if A = B = C, every Σ_l is diagonal, and kinds and widths are the claim's."""
    symbols = matrix_symbols(setting)
    try:
        data, sizes = point[symbols.A], tuple(point[s].rows for s in symbols.Sigma)
    except KeyError as missing:
        raise NotComparable(f"no value is stored for {missing}") from missing
    diagonal = all(point[s].is_diagonal() for s in (symbols.A, *symbols.Sigma))
    same = data == point[symbols.B] == point[symbols.C]
    if setting.model != "vae" or not (diagonal and same and sizes == claim.widths):
        raise NotComparable(f"needs A = B = C and Σ diagonal, widths {claim.widths}")
    sigmas = []
    for level, matrix in enumerate((point[s] for s in symbols.Sigma), start=1):
        entries = [sp.sqrt(matrix[j, j]) for j in range(matrix.rows)]
        if not all(s.is_positive for s in entries) or (
            setting.variances[level - 1] == "isotropic" and len(set(entries)) > 1
        ):
            raise NotComparable(f"Σ_{level} is not {setting.variances[level - 1]}")
        sigmas.append(tuple(None if mode.is_learned(setting, level) else s for s in entries))
    thetas = sorted((sp.sqrt(data[i, i]) for i in range(data.rows)), reverse=True)
    return Modes(tuple(thetas), tuple(sigmas))


def paired_minimum(setting: Setting, claim: Pairing, modes: Modes, scalars: Matrices) -> mp.mpf:
    """A lower bound, tight to 42 digits, of the smallest sum of mode minima over the allowed pairings."""
    count = max(len(modes.thetas), claim.widths[0])
    with mp.workdps(DIGITS):
        sums = (
            mp.fsum(_share(setting, modes, scalars, arrangement, i) for i in range(count))
            for arrangement in arrangements(claim, modes, count)
        )
        return min(sums)


def arrangements(claim: Pairing, modes: Modes, count: int) -> Iterator[Arrangement]:
    """Per level, the coordinate of each mode that it carries; the modes are numbered by θ descending."""
    yield from _extended(claim, modes, tuple(range(count)), 0)


def _extended(claim: Pairing, modes: Modes, below: tuple[int, ...], level: int) -> Iterator[Arrangement]:
    if level == len(claim.widths):
        yield ()
        return
    for carried in _carried(claim, modes, below, level):
        rest = _extended(claim, modes, tuple(sorted(carried)), level + 1)
        yield from ((carried, *others) for others in rest)


def _carried(claim: Pairing, modes: Modes, below: tuple[int, ...], level: int) -> Iterator[dict[int, int]]:
    width = claim.widths[level]
    if width > len(below):
        raise NotComparable(f"level {level + 1} is wider than what is below it")
    if claim.rule == "sorted":
        ascending = sorted(range(width), key=lambda j: modes.sigmas[level][j] or 0)
        yield dict(zip(below, ascending, strict=False))
    else:
        yield from (dict(zip(chosen, range(width), strict=True)) for chosen in permutations(below, width))


def _share(setting: Setting, modes: Modes, scalars: Matrices, arrangement: Arrangement, number: int) -> mp.mpf:
    """The certified minimum of one mode, whose chain ends at the first level without a coordinate for it."""
    strength = modes.thetas[number] if number < len(modes.thetas) else sp.Integer(0)
    point = {s: v for s, v in scalars.items() if isinstance(s, sp.Symbol)} | {theta: strength}
    depth = next((l for l, carried in enumerate(arrangement) if number not in carried), setting.depth)
    if depth == 0:
        return value(theta**2 / eta_dec**2, point)
    chain = Setting(setting.model, setting.variances[:depth], setting.tied)
    for level in range(1, depth + 1):
        deviation = modes.sigmas[level - 1][arrangement[level - 1][number]]
        point |= {} if deviation is None else {sigma(level): deviation}
    minimum = solve(chain, {symbol: tie(setting, expr) for symbol, expr in point.items()})
    if not minimum.certified:
        raise NotComparable("the minimum of a mode could not be certified")
    return minimum.bound
