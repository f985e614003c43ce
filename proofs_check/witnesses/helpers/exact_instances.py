"""Instances whose data are exact rational matrices: a rotated spectrum with ties, or a small integer matrix."""

from dataclasses import dataclass

import numpy as np
import sympy as sp
from flint import arb, fmpq_mat

from collapsecheck.judge import Point, diagonal, draw_point, eigenvalues, fraction, rotation
from collapsecheck.theory.model import mode, setting_of, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem


@dataclass(frozen=True, eq=False)
class ExactInstance:
    """G = ZᵀZ exactly, and the modes' parameters.

    modes: one per latent coordinate, θ descending and σ as the theorem pairs them. spare: θ of data modes without a
    latent coordinate. Where G has irrational eigenvalues, each θ is a rational number within 10⁻⁴⁰ of its root.
    """

    setting: Setting
    G: fmpq_mat
    modes: tuple[dict[sp.Symbol, sp.Expr], ...]
    spare: tuple[sp.Expr, ...]


def exact_instance(theorem: Theorem, case: Case, rng: np.random.Generator, spectral: bool) -> ExactInstance:
    """Parameters from the case; `spectral` rotates a chosen spectrum, otherwise G is the Gram matrix of integers.

    Raises ValueError where the case's parameters are not rational.
    """
    setting = setting_of(theorem, case)
    point = draw_point(setting, case, rng, near=bool(rng.integers(2)))
    G, thetas = _spectral(setting, point, rng) if spectral else _integers(point, rng)
    d = int(rng.integers(1, 4))
    modes = tuple({**point, theta: thetas[i] if i < len(thetas) else sp.Integer(0)} for i in range(d))
    if setting.variances[0] == "diagonal":
        quarters = sorted((4, *rng.integers(1, 9, d - 1)), reverse=theorem.pairing == "same")
        scales = [point[sigma(1)] * sp.Rational(int(n), 4) for n in quarters]
        modes = tuple({**m, sigma(1): s} for m, s in zip(modes, scales, strict=True))
    return ExactInstance(setting, G, modes, tuple(thetas[d:]))


def threshold(setting: Setting, point: Point) -> sp.Expr:
    """θ at which the first level's coordinate starts to pay if the levels above stay off."""
    learned = mode.is_learned(setting, 1)
    return tie(setting, sp.sqrt(beta(1)) * eta_dec * (1 if learned else sigma(1) / eta(1))).subs(dict(point))


def _spectral(setting: Setting, point: Point, rng: np.random.Generator) -> tuple[fmpq_mat, list[sp.Expr]]:
    """The point's own θ with some of: a tie, the exact threshold, zero, half of it."""
    start = point[theta]
    pool = [start, threshold(setting, point), sp.Integer(0), start / 2]
    chosen = [pool[i] for i in rng.permutation(4)[: int(rng.integers(0, 4))]]
    thetas = sorted([start, *(t for t in chosen if t.is_Rational)], reverse=True)
    turn = rotation(len(thetas), rng)
    return turn * diagonal([fraction(t) ** 2 for t in thetas]) * turn.transpose(), thetas


def _integers(point: Point, rng: np.random.Generator) -> tuple[fmpq_mat, list[sp.Expr]]:
    """(θ/3)² HᵀH with H of small integers."""
    rows, size = int(rng.integers(1, 5)), int(rng.integers(1, 4))
    H = fmpq_mat(rows, size, [int(n) for n in rng.integers(-3, 4, rows * size)])
    G = H.transpose() * H * (fraction(point[theta]) / 3) ** 2
    return G, [_root(ball) for ball in eigenvalues(G)]


def _root(ball: arb) -> sp.Expr:
    mantissa, exponent = ball.sqrt().mid().man_exp() if ball > 0 else (0, 0)
    return sp.Integer(int(mantissa)) * sp.Integer(2) ** int(exponent)
