"""Second moments with prescribed modes, and problems with one parameter raised."""

from dataclasses import replace
from typing import Any

import numpy as np
import sympy as sp

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.model import tie
from collapsecheck.theory.notation import beta, correlation, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting


def vae_moments(thetas: Array, rng: np.random.Generator) -> tuple:
    rank = len(thetas)
    d_x, d_y = rank + int(rng.integers(0, 2)) or 1, rank + int(rng.integers(0, 2)) or 1
    mix = _rotation(d_x, rng) * np.exp(rng.uniform(-1, 1, d_x))
    left, right = _rotation(d_y, rng)[:, :rank], _rotation(d_x, rng)[:, :rank]
    noise = rng.standard_normal((d_y, d_y)) * float(rng.integers(0, 2)) / 3
    B = (left * thetas) @ right.T @ mix.T
    C = (left * thetas**2) @ left.T + noise @ noise.T
    return mix @ mix.T, B, C, right.T @ np.linalg.inv(mix), left, float(np.trace(noise @ noise.T))


def cvae_moments(thetas: Array, rng: np.random.Generator) -> tuple:
    rank = len(thetas)
    d_x, d_y = int(rng.integers(1, 4)), rank + int(rng.integers(0, 2)) or 1
    mix = _rotation(d_x, rng) * np.exp(rng.uniform(-1, 1, d_x))
    left, regression = _rotation(d_y, rng)[:, :rank], rng.standard_normal((d_y, d_x))
    A, residual = mix @ mix.T, (left * thetas**2) @ left.T
    encode = (left / thetas).T @ np.hstack([-regression, np.eye(d_y)])
    return A, regression @ A, residual + regression @ A @ regression.T, encode, left, 0.0


def _rotation(size: int, rng: np.random.Generator) -> Array:
    return np.linalg.qr(rng.standard_normal((size, size)))[0]


def raised(setting: Setting, problem: Problem, parameter: sp.Symbol, factor: float) -> tuple[Problem, Problem]:
    """The problem before and after raising one parameter `factor`-fold, with everything that is tied to it.

    θ is raised by scaling y; the correlation by comparing with a B that is `factor` times smaller.
    """
    parameter = tie(setting, parameter)
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
