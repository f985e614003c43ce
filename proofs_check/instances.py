"""Random instances of a theorem: exact parameters drawn region by region, then matrices with that spectrum.

Drawing through a case's chart hits every region by construction; further modes are tied, zero, on the threshold, one
part in 10⁹ from it, or anywhere. All parameters are rational and none is 1, so that no two formulas coincide by luck.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp
from numpy.typing import NDArray
from sympy.core.relational import Relational

from numerics.optimum import Optimum
from numerics.parameters import Parameters
from numerics.problem import Level, Problem
from proofs_check.exact import Point, Undefined, holds, value
from proofs_check.verdict import Effort
from theory import mode
from theory.mode import has_minimiser, implied_value, setting_of, tie
from theory.notation import beta, correlation, eta, eta_dec, sigma, theta
from theory.statement import Active, Case, Setting, Theorem, Value

Array = NDArray[np.float64]
BESIDE = tuple(sp.Rational(n, 100) for n in (80, 98, 102, 125))


class Uncovered(Exception):
    """The theorem says nothing about this point: its regions leave a gap, or a claimed value is undefined there."""

    def __init__(self, point: Point, reason: str = "no case covers the point") -> None:
        super().__init__(reason)
        self.point = point


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

    @cached_property
    def claimed_minimum(self) -> float:
        """The claimed minimum of the full loss."""
        spare = sum(float(t) ** 2 for t in self.spare)
        return (self.base + spare) / self.problem.eta_dec**2 + sum(claim["minimum", 0] for claim in self.claims)

    def claimed_parameters(self) -> Parameters:
        """The claimed minimiser as matrices."""
        d, levels = len(self.modes), range(1, self.setting.depth + 1)
        gains = {
            q: {l: np.sqrt([max(c[q, l], 0.0) for c in self.claims]) for l in levels} for q in ("encoder", "decoder")
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


def draw(theorem: Theorem, case: Case, rng: np.random.Generator, near: bool = False) -> Instance:
    """An instance whose first mode lies in the case; `near` puts it one part in 10⁹ from the region's boundary."""
    setting = setting_of(theorem, case)
    point = draw_point(setting, case, rng, near)
    d, data = int(rng.integers(1, 4)), int(rng.integers(1, 5))
    thetas = sorted([point[theta], *(_another(theorem, case, point, rng) for _ in range(data - 1))], reverse=True)
    modes = tuple({**point, theta: thetas[i] if i < data else sp.Integer(0)} for i in range(d))
    if setting.variances[0] == "diagonal":
        scales = sorted(
            [point[sigma(1)], *(point[sigma(1)] * _fraction(rng) for _ in range(d - 1))],
            reverse=theorem.pairing == "same",
        )
        modes = tuple({**m, sigma(1): s} for m, s in zip(modes, scales, strict=True))
    return build(theorem, setting, modes, tuple(thetas[d:]), rng)


def draw_point(setting: Setting, case: Case, rng: np.random.Generator, near: bool = False) -> dict[sp.Symbol, sp.Expr]:
    """Exact values of the setting's symbols inside the case: through its chart, else by rejection."""
    coordinates = set().union(*(expr.free_symbols for expr in case.chart.values()), mode.parameters(setting))
    for _ in range(500):
        free = sorted(coordinates - case.chart.keys(), key=str)
        base = {s: _coordinate(s, mode.parameters(setting), rng, near) for s in free}
        point = base | {s: sp.simplify(tie(setting, expr).subs(base)) for s, expr in case.chart.items()}
        point = {s: point[s] for s in sorted(mode.parameters(setting), key=str)}
        if case.chart or holds(tie(setting, sp.And(case.where, mode.well_posed(setting))), point):
            return point
    raise ValueError(f"no point found in case {case.name!r}: is its region empty?")


def beside_thresholds(condition: sp.Basic, point: Point) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """The point with one symbol moved to just below and just above each comparison of monomials in the condition."""
    for relation in sorted(condition.atoms(Relational), key=str):
        symbol = min(relation.free_symbols, key=lambda s: (s != theta, str(s)))
        logs = [mp.log(value(relation.lhs / relation.rhs, {**point, symbol: point[symbol] * k})) for k in (1, 2)]
        degree = (logs[1] - logs[0]) / mp.log(2)
        if abs(degree) > 1e-9:
            on = point[symbol] * sp.Rational(mp.nstr(mp.exp(-logs[0] / degree), 15))
            yield from ({**point, symbol: on * side} for side in BESIDE)


def random_point(
    hypotheses: sp.Basic, conclusion: sp.Basic, rng: np.random.Generator
) -> dict[sp.Symbol, sp.Expr] | None:
    """Rational values of the statement's symbols that satisfy the hypotheses, or None after 200 draws."""
    symbols = sorted(hypotheses.free_symbols | conclusion.free_symbols, key=str)
    for _ in range(200):
        point = {symbol: _fraction(rng) for symbol in symbols}
        if holds(hypotheses, point):
            return point
    return None


def _coordinate(symbol: sp.Symbol, raw: set[sp.Symbol], rng: np.random.Generator, near: bool) -> sp.Expr:
    if symbol not in raw and near:
        return sp.Rational(int(rng.integers(1, 9)), 10**9)
    number = _fraction(rng)
    return number**2 if symbol.name.startswith("beta") else number


def _fraction(rng: np.random.Generator) -> sp.Rational:
    """A positive rational other than 1 between 1/4 and 4."""
    top, bottom = rng.choice(np.arange(5, 20), size=2, replace=False)
    return sp.Rational(int(top), int(bottom))


def _another(theorem: Theorem, case: Case, point: Point, rng: np.random.Generator) -> sp.Expr:
    """θ of a further mode: tied with the first, zero, or elsewhere on a logarithmic scale."""
    choice = rng.integers(4)
    if choice == 0:
        return point[theta]
    return sp.Integer(0) if choice == 1 else point[theta] * _fraction(rng) ** 2


def mode_claims(theorem: Theorem, setting: Setting, point: Point) -> dict[tuple[str, int], float]:
    """The theorem's values at the point; what a case leaves unsaid follows from its ρ. Raises Uncovered."""
    for case in theorem.cases:
        if (
            setting_of(theorem, case) == setting
            and has_minimiser(theorem, case)
            and holds(tie(setting, case.where), point)
        ):
            try:
                return _case_values(setting, case, point)
            except Undefined as error:
                raise Uncovered(point, str(error)) from error
    raise Uncovered(point)


def _case_values(setting: Setting, case: Case, point: Point) -> dict[tuple[str, int], float]:
    growth = mode.growths(setting, case)
    said = {(c.quantity, c.level): c.value for c in case.claims if isinstance(c, Value)}
    wanted = [("minimum", 0)] + [
        (q, l) for q in ("rho", "encoder", "decoder", "sigma") for l in range(1, setting.depth + 1)
    ]
    exprs = {key: said[key] if key in said else implied_value(setting, growth, *key) for key in wanted}
    return {key: float(value(tie(setting, expr), point)) for key, expr in exprs.items()}


def claimed_activity(theorem: Theorem, setting: Setting, point: Point) -> dict[int, bool]:
    """Per level, whether the theorem's active condition holds at the point."""
    conditions = {
        claim.level: claim.condition
        for case in theorem.cases
        if setting_of(theorem, case) == setting and holds(tie(setting, case.where), point)
        for claim in case.claims
        if isinstance(claim, Active)
    }
    return {level: holds(tie(setting, condition), point) for level, condition in conditions.items()}


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
    moments = _vae_moments if setting.model == "vae" else _cvae_moments
    A, B, C, encode, decode, base = moments(thetas, rng)
    levels = [_level(setting, l, modes) for l in range(1, setting.depth + 1)]
    problem = Problem.build(setting.model, A, B, C, eta_dec=float(modes[0][eta_dec]), levels=levels)
    return Instance(theorem, setting, problem, modes, spare, base, encode, decode)


def _level(setting: Setting, level: int, modes: tuple[dict[sp.Symbol, sp.Expr], ...]) -> Level:
    weight, deviation = (float(value(tie(setting, symbol), modes[0])) for symbol in (beta(level), eta(level)))
    fixed = setting.variances[level - 1]
    scales = tuple(float(m[sigma(level)]) for m in modes) if fixed in ("isotropic", "diagonal") else None
    return Level(len(modes), weight, deviation, scales if fixed == "diagonal" or scales is None else scales[0])


def _rotation(size: int, rng: np.random.Generator) -> Array:
    return np.linalg.qr(rng.standard_normal((size, size)))[0]


def _vae_moments(thetas: Array, rng: np.random.Generator) -> tuple:
    rank = len(thetas)
    d_x, d_y = rank + int(rng.integers(0, 2)) or 1, rank + int(rng.integers(0, 2)) or 1
    mix = _rotation(d_x, rng) * np.exp(rng.uniform(-1, 1, d_x))
    left, right = _rotation(d_y, rng)[:, :rank], _rotation(d_x, rng)[:, :rank]
    noise = rng.standard_normal((d_y, d_y)) * float(rng.integers(0, 2)) / 3
    B = (left * thetas) @ right.T @ mix.T
    C = (left * thetas**2) @ left.T + noise @ noise.T
    return mix @ mix.T, B, C, right.T @ np.linalg.inv(mix), left, float(np.trace(noise @ noise.T))


def _cvae_moments(thetas: Array, rng: np.random.Generator) -> tuple:
    rank = len(thetas)
    d_x, d_y = int(rng.integers(1, 4)), rank + int(rng.integers(0, 2)) or 1
    mix = _rotation(d_x, rng) * np.exp(rng.uniform(-1, 1, d_x))
    left, regression = _rotation(d_y, rng)[:, :rank], rng.standard_normal((d_y, d_x))
    A, residual = mix @ mix.T, (left * thetas**2) @ left.T
    encode = (left / thetas).T @ np.hstack([-regression, np.eye(d_y)])
    return A, regression @ A, residual + regression @ A @ regression.T, encode, left, 0.0


def drawn(theorem: Theorem, effort: Effort, rng: np.random.Generator, limit: int = 16) -> Iterator[Instance]:
    """Instances from at most `limit` cases (spread over the theorem), every second one near its region's boundary."""
    cases = [case for case in effort.cases(theorem) if has_minimiser(theorem, case)]
    chosen = [cases[i] for i in sorted(rng.permutation(len(cases))[:limit])]
    for case in chosen:
        for turn in range(effort.instances):
            yield draw(theorem, case, rng, near=turn % 2 == 1)


def raised(setting: Setting, problem: Problem, parameter: sp.Symbol, factor: float) -> tuple[Problem, Problem]:
    """The problem before and after raising one parameter `factor`-fold, with everything that is tied to it.

    θ is raised by scaling y; the correlation by comparing with a B that is `factor` times smaller.
    """
    if parameter == correlation:
        return _scaled(problem, B=1 / factor), problem
    if parameter == theta and problem.autoencoding:
        return problem, _scaled(problem, A=factor**2)
    if parameter == theta:
        return problem, _scaled(problem, B=factor, C=factor**2)
    after = problem if parameter != eta_dec else replace(problem, eta_dec=problem.eta_dec * factor)
    moved = {parameter} | {symbol for symbol, target in setting.tied if target == parameter}
    levels = tuple(_raised_level(level, l, moved, factor) for l, level in enumerate(problem.levels, start=1))
    return problem, replace(after, levels=levels)


def _raised_level(level: Level, number: int, moved: set[sp.Symbol], factor: float) -> Level:
    names = [name for name, symbol in (("beta", beta), ("eta", eta), ("sigma", sigma)) if symbol(number) in moved]
    scaled: dict[str, Any] = {name: np.multiply(getattr(level, name), factor).tolist() for name in names}
    changes: dict[str, Any] = {name: tuple(x) if isinstance(x, list) else x for name, x in scaled.items()}
    return replace(level, **changes)


def _scaled(problem: Problem, A: float = 1.0, B: float = 1.0, C: float = 1.0) -> Problem:
    if problem.autoencoding:
        return Problem.build("vae", problem.A * A, eta_dec=problem.eta_dec, levels=problem.levels)
    moments = (problem.A * A, problem.B * B, problem.C * C)
    return Problem.build(problem.model, *moments, eta_dec=problem.eta_dec, levels=problem.levels)


def mode_points(setting: Setting, problem: Problem, answer: Optimum) -> Iterator[Point]:
    """The exact parameters of every latent coordinate's mode, floats taken at their exact value."""
    thetas = np.sqrt(answer.theta2)
    for i in range(problem.levels[0].d):
        point = {theta: thetas[i] if i < len(thetas) else 0.0, eta_dec: problem.eta_dec}
        for l, level in enumerate(problem.levels, start=1):
            point |= {beta(l): level.beta, eta(l): level.eta}
            point |= {} if mode.is_learned(setting, l) else {sigma(l): answer.sigma[l - 1][i]}
        yield {symbol: sp.Rational(float(number)) for symbol, number in point.items()}
