"""What free nats, a capacity and decoded prior samples change of the optimum of a linear model (docs/losses.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.closed_form import Optimum, optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules import reached
from collapsecheck.numerics.translation.answer import Translation

CROWDED = "the upper bound gives each latent its own mode, the lower one shares all free nats"
FREE = {
    "latent": "no latent's KL stays below them at the optimum, and latents may crowd onto the strongest modes",
    "latent and sample": "a latent's mean KL can stay below them, and latents may crowd onto the strongest modes",
}
SHRUNK = "decoded prior samples: the value is attained and is the minimum mode by mode; the lower bound leaves them out"


def loss_optimum(problem: Problem, loss: Translation) -> Optimum:
    """The optimum of the linear model under the loss, which `problem` has the β and η_dec of.

    Free nats in total and a capacity move the optimum to where it has them: exact. Decoded prior samples shrink every
    mode, in closed form, with the loss without them as a lower bound. Free nats per latent: two bounds, and the upper
    one's parameters. Constants are left out.
    """
    if loss.free_per == "total":
        return _with_rate_at_least(problem, loss.free or 0.0)
    plain = optimum(problem)
    if (loss.free is None and not loss.prior) or not plain.bounded:
        return plain
    level = _only_learnable(problem)
    return _with_prior(plain, level, problem, loss.prior) if loss.prior else _with_floor(plain, level, problem, loss)


def _only_learnable(problem: Problem) -> Level:
    if len(problem.levels) > 1 or not problem.levels[0].learnable:
        refuse("free nats per latent and prior_samples are covered for one level of learnable variance")
    return problem.levels[0]


def effective(problem: Problem, free: float | None) -> Problem:
    """The problem whose optimum is that of max(KL, free): with the β of that rate, where its own leaves less."""
    plain = optimum(problem)
    if free is None or not plain.bounded or plain.kl.sum() >= free or not len(plain.theta2):
        return problem
    smaller = reached(problem, kl=free).value
    return replace(problem, levels=tuple(replace(level, beta=smaller) for level in problem.levels))


def _with_rate_at_least(problem: Problem, free: float) -> Optimum:
    """L with max(KL, free) in the place of the KL."""
    instead = effective(problem, free)
    found, (beta, smaller) = optimum(instead), (one.levels[0].beta for one in (problem, instead))
    if smaller == beta:
        return found
    told = f"β = {beta:.6g} alone would leave less than {free:.6g} nats: the optimum is that of β = {smaller:.6g}"
    return _shifted(found, 2.0 * free * (beta - smaller), told)


def _shifted(found: Optimum, by: float, *told: str) -> Optimum:
    moved: dict[str, Any] = {
        name: None if getattr(found, name) is None else getattr(found, name) + by
        for name in ("L_min", "upper_bound", "lower_bound")
    }
    return replace(found, **moved, warnings=(*found.warnings, *told))


def _with_prior(plain: Optimum, level: Level, problem: Problem, weight: float) -> Optimum:
    """κ = w/a: a mode's r = σ⁻² solves κ r² + r = θ²/(β η_dec²); it is active above 1 + κ."""

    def growth(t: Array) -> Array:
        return np.maximum(1.0, (np.sqrt(1.0 + 4.0 * weight * t) - 1.0) / (2.0 * weight))

    def cost(t: Array, r: Array) -> Array:
        return np.where(r > 1.0, t / r + np.log(r) + weight * (r - 1.0), t)

    r, value = _modewise(plain, level, problem, growth, cost)
    rates = 0.5 * (weight * (r - 1.0) + np.log(r))
    signal = (1.0 + weight * r) * (r - 1.0)
    rows = _rows(plain, level, np.log1p(signal), rates, r)
    told: dict[str, Any] = {"scope": "upper-bound", "L_min": None, "warnings": (*plain.warnings, SHRUNK)}
    lower = min(value, plain.lower_bound if plain.lower_bound is not None else value)
    return replace(plain, **{**rows, **told}, upper_bound=value, lower_bound=lower, gap=value - lower, flat=False)


def _with_floor(plain: Optimum, level: Level, problem: Problem, loss: Translation) -> Optimum:
    """Every latent follows its own mode with a rate of at least its free nats."""
    free = loss.free or 0.0

    def growth(t: Array) -> Array:
        return np.where(t > 0.0, np.maximum(np.maximum(t, 1.0), np.exp(2.0 * free)), 1.0)

    def cost(t: Array, r: Array) -> Array:
        rate = 2.0 * np.maximum(0.5 * np.log(r), free)
        if loss.free_per == "latent and sample":  # E max(KL, δ) ≤ E KL + (δ − min KL)₊
            rate = rate + 2.0 * np.maximum(0.0, free - 0.5 * (1.0 / r - 1.0 + np.log(r))) * (r > 1.0)
        return t / r + rate

    r, value = _modewise(plain, level, problem, growth, cost)
    bound = _with_rate_at_least(problem, free * level.d).lower_bound
    lower = value if bound is None else min(bound, value)
    rows = _rows(plain, level, np.log(r), 0.5 * np.log(r), r)
    per = loss.free_per or "latent"
    warning = f"free nats per {per}: {FREE[per]}; {CROWDED}"
    told: dict[str, Any] = {"scope": "upper-bound", "L_min": None, "warnings": (*plain.warnings, warning)}
    return replace(plain, **{**rows, **told}, upper_bound=value, lower_bound=lower, gap=value - lower, flat=False)


def _modewise(
    plain: Optimum, level: Level, problem: Problem, growth: Callable[[Array], Array], cost: Callable
) -> tuple[Array, float]:
    """r of every latent's mode, t = θ²/(β η_dec²), and L: base, modes without a latent, β cost(t, r)."""
    count = plain.rho.shape[1]
    theta2 = np.concatenate([plain.theta2, np.zeros(count - len(plain.theta2))])
    unit = level.beta * problem.eta_dec**2
    t = theta2[: level.d] / unit
    r = growth(t)
    left = (plain.base + float(theta2[level.d :].sum())) / problem.eta_dec**2
    return r, left + level.beta * float(cost(t, r).sum())


def _rows(plain: Optimum, level: Level, rho: Array, rates: Array, r: Array) -> dict[str, Any]:
    """The fields of an answer with these latents; ρ = 0 and σ = NaN for modes without one."""
    beyond = plain.rho.shape[1] - len(r)
    padded = ((0, beyond),)
    return {
        "rho": np.pad(rho, padded)[None],
        "kl": np.pad(rates, padded)[None],
        "sigma": np.pad(level.eta / np.sqrt(r), padded, constant_values=np.nan)[None],
        "information": np.array([0.5 * rho.sum()]),
        "active": (int(np.count_nonzero(rho > 0.0)),),
    }
