"""Random problems on which a search tries to end below every pairing that a claim allows.

What it finds is rounded to small fractions and compared exactly: only that counts.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate

import numpy as np
import sympy as sp

from collapsecheck.judge import Matrices, Modes, contradiction, paired_minimum
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training import minimise
from collapsecheck.theory.derivations import autoencoding
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec
from collapsecheck.theory.statement import Pairing, Setting

BELOW, REACHED = 1e-3, 1e-9
THETAS, SIGMAS, BETAS = (1, 2, 3, 4), (sp.Rational(1, 2), sp.Integer(1), sp.Integer(2), sp.Integer(3)), (1, 2, 3)
DENOMINATORS = (2, 5, 10, 100, 1000)


def attempts(
    setting: Setting, claim: Pairing, count: int, starts: int, rng: np.random.Generator
) -> Iterator[tuple[str, bool, Matrices]]:
    """What `attempt` finds at `count` random problems."""
    for _ in range(count):
        yield attempt(setting, claim, *_drawn(setting, claim, rng), starts, rng)


def attempt(
    setting: Setting,
    claim: Pairing,
    modes: Modes,
    scalars: dict[sp.Symbol, sp.Expr],
    starts: int,
    rng: np.random.Generator,
) -> tuple[str, bool, Matrices]:
    """The contradiction found ("" if none), whether the claimed value was reached, and the point."""
    claimed = float(paired_minimum(setting, claim, modes, scalars))
    run = minimise(_problem(setting, modes, scalars), starts, rng, eliminated=True)[0]
    words = ""
    point: Matrices = dict(scalars)
    if run.value < claimed - BELOW * max(1.0, abs(claimed)):
        words, point = _rounded(setting, claim, modes, scalars, run.parameters)
    return words, run.converged and abs(run.value - claimed) <= REACHED * max(1.0, abs(claimed)), point


def _drawn(setting: Setting, claim: Pairing, rng: np.random.Generator) -> tuple[Modes, dict[sp.Symbol, sp.Expr]]:
    """Small numbers: integer θ and β, η = 1, σ from 1/2 to 3, unequal at a diagonal level; β rises with the level."""
    thetas = sorted((sp.Integer(int(n)) for n in rng.choice(THETAS, claim.widths[0])), reverse=True)
    sigmas = tuple(_sigmas(setting, level, width, rng) for level, width in enumerate(claim.widths, start=1))
    weights = accumulate(int(n) for n in rng.choice(BETAS, setting.depth))
    scalars = {beta(l): sp.Integer(weight) for l, weight in enumerate(weights, start=1)}
    scalars |= {symbol: sp.Integer(1) for symbol in (eta_dec, *(eta(l) for l in range(1, setting.depth + 1)))}
    return Modes(tuple(thetas), sigmas), scalars


def _sigmas(setting: Setting, level: int, width: int, rng: np.random.Generator) -> tuple[sp.Expr | None, ...]:
    if mode.is_learned(setting, level):
        return (None,) * width
    chosen = rng.choice(len(SIGMAS), width, replace=setting.variances[level - 1] == "isotropic")
    return (
        tuple(SIGMAS[i] for i in chosen) if setting.variances[level - 1] == "diagonal" else (SIGMAS[chosen[0]],) * width
    )


def _problem(setting: Setting, modes: Modes, scalars: Matrices) -> Problem:
    levels = tuple(
        Level(len(row), float(scalars[beta(l)]), float(scalars[eta(l)]), _fixed(row))
        for l, row in enumerate(modes.sigmas, start=1)
    )
    data = np.diag([float(t) ** 2 for t in modes.thetas])
    return Problem.build(setting.model, data, eta_dec=float(scalars[eta_dec]), levels=levels)


def _fixed(row: tuple[sp.Expr | None, ...]) -> tuple[float, ...] | None:
    given = tuple(float(s) for s in row if s is not None)
    return given or None


def _rounded(
    setting: Setting, claim: Pairing, modes: Modes, scalars: Matrices, found: Parameters
) -> tuple[str, Matrices]:
    """The contradiction with the smallest denominators that keep it."""
    for denominator in DENOMINATORS:
        matrices = autoencoding(
            setting,
            [t**2 for t in modes.thetas],
            U=[_fractions(block, denominator) for block in found.U],
            V=[_fractions(block, denominator) for block in found.V],
            variances=[_variances(*pair, denominator) for pair in zip(modes.sigmas, found.sigma, strict=True)],
        )
        point = {**scalars, **matrices}
        if words := contradiction(setting, claim, point):
            return words, point
    return "", scalars


def _variances(given: tuple[sp.Expr | None, ...], found: np.ndarray, denominator: int) -> list[sp.Expr]:
    """σ² of each coordinate: as given, or the found one rounded but not to zero."""
    least = sp.Rational(1, denominator)
    rounded = _fractions(found[None, :] ** 2, denominator)[0]
    return [max(r, least) if s is None else s**2 for s, r in zip(given, rounded, strict=True)]


def _fractions(block: np.ndarray, denominator: int) -> list[list[sp.Expr]]:
    rounded = [[Fraction(round(float(entry) * denominator), denominator) for entry in row] for row in block]
    return [[sp.Rational(number.numerator, number.denominator) for number in row] for row in rounded]
