"""Claims about curvature in the loss of `numerics`: the critical point and its way, inside a larger random problem.

The modes are rotated and whitened at random, further modes are skipped and further latents are free, none of which
changes the point, the way or the coefficient.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import sympy as sp

from collapsecheck.instances import cvae_moments, vae_moments
from collapsecheck.judge import Point, holds, random_fraction, value
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form import optimum
from collapsecheck.numerics.losses import Objective, Parameters, pack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.model import is_learned
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma
from collapsecheck.theory.statement import Curvature, Setting

STEP, SLOPE, TOLERANCE = 1e-4, 1e-9, 1e-7


@dataclass(frozen=True, eq=False)
class Planted:
    """A problem, a flat parameter vector that should be critical, the way from it, and what is claimed there.

    encode: (rank, inputs), from what the encoder sees to the whitened modes.
    """

    setting: Setting
    problem: Problem
    vector: Array
    way: Array
    coefficient: float
    falls: bool
    encode: Array

    @cached_property
    def claimed_minimum(self) -> float:
        """The minimum of the loss by the closed form."""
        lowest = optimum(self.problem).L_min
        assert lowest is not None, "one level is always within the closed form's scope"
        return lowest


def plant(setting: Setting, claim: Curvature, rng: np.random.Generator) -> Planted:
    """The claim at random values of its symbols, with up to two further modes and one further latent."""
    point = {s: random_fraction(rng) for s in sorted(claim.symbols | _parameters(setting), key=str)}
    thetas = np.array(
        [_number(claim, t, point) for t in claim.way.theta] + list(rng.uniform(0.1, 4.0, rng.integers(3)))
    )
    moments = vae_moments if setting.model == "vae" else cvae_moments
    A, B, C, encode, decode, _ = moments(thetas, rng)
    level = _level(setting, claim, point, int(rng.integers(2)), rng)
    problem = Problem.build(setting.model, A, B, C, eta_dec=_number(claim, eta_dec, point), levels=(level,))
    regression = np.linalg.lstsq(problem.A, problem.B.T, rcond=None)[0].T.astype(np.float64)
    U_x, still = (regression, 0.0 * regression) if setting.model == "cvae" else (None, None)
    sigmas = _padded([_number(claim, s, point) for s in claim.way.sigma], level.d, level.eta)
    noise = sigmas if level.learnable else level.sigmas()
    U, V = (_matrix(claim, block, point) for block in claim.way.point)
    dU, dV = (_matrix(claim, block, point) for block in claim.way.move)
    at = Parameters((_placed(decode, U, level.d),), (_placed(encode.T, V.T, level.d).T,), (noise,), U_x)
    shift = _padded([_number(claim, s, point) for s in claim.way.noise], level.d, 0.0)
    way = Parameters((_placed(decode, dU, level.d),), (_placed(encode.T, dV.T, level.d).T,), (np.exp(shift),), still)
    falls = holds(claim.way.charted(claim.falls), point)
    return Planted(
        setting, problem, pack(problem, at), pack(problem, way), _number(claim, claim.value, point), falls, encode
    )


def complaint(planted: Planted) -> str:
    """What the loss says against the claim, "" if nothing."""
    objective, scale = Objective(planted.problem, eliminated=False), np.linalg.norm(planted.way)
    slope, size = (
        np.abs(objective.gradient(planted.vector)).max(),
        max(1.0, abs(float(objective.value(planted.vector)))),
    )
    if slope > SLOPE * size:
        return f"the point is not critical: a slope of {slope:.3g}"
    shift = STEP * planted.way / scale
    change = objective.gradient(planted.vector + shift) - objective.gradient(planted.vector - shift)
    found = float(change @ planted.way) * scale / (4.0 * STEP)
    if abs(found - planted.coefficient) > TOLERANCE * max(abs(found), scale**2 * size):
        return f"the coefficient of ε² is {found:.8g}, claimed {planted.coefficient:.8g}"
    return (
        ""
        if (planted.coefficient < 0.0) == planted.falls
        else f"the coefficient {found:.8g} and the condition disagree"
    )


def _parameters(setting: Setting) -> set[sp.Symbol]:
    return {beta(1), eta(1), eta_dec} | (set() if is_learned(setting, 1) else {sigma(1)})


def _number(claim: Curvature, expr: sp.Expr, point: Point) -> float:
    return float(value(claim.way.charted(expr), point))


def _matrix(claim: Curvature, block: sp.ImmutableMatrix, point: Point) -> Array:
    return np.array([[_number(claim, x, point) for x in row] for row in block.tolist()])


def _level(setting: Setting, claim: Curvature, point: Point, free: int, rng: np.random.Generator) -> Level:
    """The claim's latents and some free ones, of the same σ where it is isotropic."""
    sigmas = [_number(claim, s, point) for s in claim.way.sigma]
    weight, deviation = _number(claim, beta(1), point), _number(claim, eta(1), point)
    fixed = (*sigmas, *rng.uniform(0.2, 4.0, free)) if setting.variances == ("diagonal",) else sigmas[0]
    return Level(len(sigmas) + free, weight, deviation, None if is_learned(setting, 1) else fixed)


def _padded(numbers: list[float], size: int, filler: float) -> Array:
    return np.array([*numbers, *[filler] * (size - len(numbers))])


def _placed(outer: Array, block: Array, latents: int) -> Array:
    """The block's modes as columns of `outer`, its latents the first of all."""
    found = np.zeros((len(outer), latents))
    found[:, : block.shape[1]] = outer[:, : len(block)] @ block
    return found
