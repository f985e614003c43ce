"""Random instances of a theorem: exact parameters drawn region by region, then matrices with that spectrum.

Drawing through a case's chart hits every region by construction; further modes are tied, zero, on the threshold, one
part in 10⁹ from it, or anywhere. All parameters are rational and none is 1, so that no two formulas coincide by luck.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import sympy as sp

from collapsecheck.evidence import Effort
from collapsecheck.instances.matrices import Array, cvae_moments, vae_moments
from collapsecheck.judge import Point, Uncovered, Undefined, draw_point, mode_claims, random_fraction, value
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.model import has_minimiser, setting_of, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem


@dataclass(frozen=True, eq=False)
class Instance:
    """A matrix problem with a known answer.

    modes: the exact parameters of each latent coordinate's mode, θ descending and σ ascending (θ = 0 where there is no
    data); spare: θ of data modes for which there is no latent coordinate. encode (rank, inputs) maps the encoder's
    input to whitened modes, decode (d_y, rank) maps mode outputs to y.
    """

    theorem: Theorem
    setting: Setting
    problem: Problem
    modes: tuple[dict[sp.Symbol, sp.Expr], ...]
    spare: tuple[sp.Expr, ...]
    base: float
    encode: Array
    decode: Array

    @cached_property
    def claims(self) -> list[dict[tuple[str, int], float]]:
        """What the theorem claims of each mode; raises Uncovered."""
        return [mode_claims(self.theorem, self.setting, point) for point in self.modes]

    @property
    def covered(self) -> bool:
        """Whether the theorem speaks about every mode; a claimed value without a meaning is speaking, too."""
        try:
            return bool(self.claims)
        except Uncovered as gap:
            return gap.claimed
        except Undefined:  # a region without a truth value
            return True

    @cached_property
    def claimed_minimum(self) -> float:
        """The claimed minimum of the full loss."""
        spare = sum(float(t) ** 2 for t in self.spare)
        return (self.base + spare) / self.problem.eta_dec**2 + sum(claim["minimum", 0] for claim in self.claims)

    def claimed_parameters(self) -> Parameters:
        """The claimed minimiser as matrices."""
        d, levels = len(self.modes), range(1, self.setting.depth + 1)
        gains = {
            q: {l: np.array([_gain(c[q, l]) for c in self.claims]) for l in levels} for q in ("encoder", "decoder")
        }
        rank = min(d, len(self.encode))
        first = np.zeros((d, self.encode.shape[1]))
        first[:rank] = gains["encoder"][1][:rank, None] * self.encode[:rank]
        out = np.zeros((len(self.decode), d))
        out[:, :rank] = self.decode[:, :rank] * gains["decoder"][1][:rank]
        regression = np.linalg.lstsq(self.problem.A, self.problem.B.T, rcond=None)[0].T.astype(np.float64)
        return Parameters(
            U=(out, *(np.diag(gains["decoder"][l]) for l in levels if l > 1)),
            V=(first, *(np.diag(gains["encoder"][l]) for l in levels if l > 1)),
            sigma=tuple(np.array([c["sigma", l] for c in self.claims]) for l in levels),
            U_x=regression if self.setting.model == "cvae" else None,
        )


def _gain(squared: float) -> float:
    """The root of a claimed squared gain, NaN if that is negative by more than the rounding of its 50 digits."""
    return float(np.sqrt(max(squared, 0.0))) if squared > -1e-30 else np.nan


def draw(theorem: Theorem, case: Case, rng: np.random.Generator, near: bool = False) -> Instance:
    """An instance whose first mode lies in the case; `near` puts it one part in 10⁹ from the region's boundary."""
    setting = setting_of(theorem, case)
    point = draw_point(setting, case, rng, near)
    d, data = int(rng.integers(1, 4)), int(rng.integers(1, 5))
    thetas = sorted([point[theta], *(_another(theorem, case, point, rng) for _ in range(data - 1))], reverse=True)
    modes = tuple({**point, theta: thetas[i] if i < data else sp.Integer(0)} for i in range(d))
    for level in (l for l, kind in enumerate(setting.variances, start=1) if kind == "diagonal"):
        scales = sorted(
            [point[sigma(level)], *(point[sigma(level)] * random_fraction(rng) for _ in range(d - 1))],
            reverse=theorem.pairing == "same",
        )
        modes = tuple({**m, sigma(level): s} for m, s in zip(modes, scales, strict=True))
    return build(theorem, setting, modes, tuple(thetas[d:]), rng)


def _another(theorem: Theorem, case: Case, point: Point, rng: np.random.Generator) -> sp.Expr:
    """θ of a further mode: tied with the first, zero, or elsewhere on a logarithmic scale."""
    choice = rng.integers(4)
    if choice == 0:
        return point[theta]
    return sp.Integer(0) if choice == 1 else point[theta] * random_fraction(rng) ** 2


def build(
    theorem: Theorem,
    setting: Setting,
    modes: tuple[dict[sp.Symbol, sp.Expr], ...],
    spare: tuple,
    rng: np.random.Generator,
) -> Instance:
    """Matrices with these modes: rotated, with random whitening, and (VAE) a part of y that x cannot explain."""
    thetas = np.array([float(m[theta]) for m in modes] + [float(t) for t in spare])
    thetas = thetas[thetas > 0]
    moments = vae_moments if setting.model == "vae" else cvae_moments
    A, B, C, encode, decode, base = moments(thetas, rng)
    levels = [_level(setting, l, modes) for l in range(1, setting.depth + 1)]
    problem = Problem.build(setting.model, A, B, C, eta_dec=float(modes[0][eta_dec]), levels=levels)
    return Instance(theorem, setting, problem, modes, spare, base, encode, decode)


def _level(setting: Setting, level: int, modes: tuple[dict[sp.Symbol, sp.Expr], ...]) -> Level:
    weight, deviation = (float(value(tie(setting, symbol), modes[0])) for symbol in (beta(level), eta(level)))
    fixed = setting.variances[level - 1]
    scales = tuple(float(m[sigma(level)]) for m in modes) if fixed in ("isotropic", "diagonal") else None
    return Level(len(modes), weight, deviation, scales if fixed == "diagonal" or scales is None else scales[0])


def drawn(
    theorem: Theorem, effort: Effort, rng: np.random.Generator, limit: int = 16, most: int | None = None
) -> Iterator[Instance]:
    """Instances from at most `limit` cases (spread over the theorem), every second one near its region's boundary.

    most: of all instances together; every case has its turn before one has a second. Those with a mode that the theorem
    leaves out are skipped.
    """
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case)]
    chosen = [cases[i] for i in sorted(rng.permutation(len(cases))[:limit])]
    turns = range(effort.instances)
    planned = [(number, (number + turn) % len(turns)) for turn in turns for number in range(len(chosen))]
    for number, turn in sorted(planned[:most]):
        instance = draw(theorem, chosen[number], rng, near=turn % 2 == 1)
        if instance.covered:
            yield instance
