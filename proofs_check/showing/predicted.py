"""What people read: a prediction as tables and sentences, a theorem as Unicode mathematics."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from rich import box
from rich.console import Console, RenderableType
from rich.table import Table

from collapsecheck.numerics.closed_form import information_of
from collapsecheck.numerics.rules import mode_thresholds

if TYPE_CHECKING:
    from collapsecheck.numerics.checks import Array
    from collapsecheck.numerics.closed_form import Optimum
    from collapsecheck.numerics.problem import Problem

ROUNDING = 1e-12
MODE_WIDTH, LEVEL_WIDTH = 16, 4 * 9
EXPLAINED = 24  # levels; the thresholds of every level in every other are many more numbers


def prediction(problem: Problem, optimum: Optimum, modes: int, console: Console) -> Iterator[RenderableType]:
    """The answer of `predict`: a line on the loss, the levels, the first `modes` modes, why, and every warning."""
    if not optimum.bounded:
        yield f"No minimum, whatever the data: {'; '.join(optimum.warnings)}."
    else:
        yield _loss_line(problem, optimum)
        yield _levels_table(problem, optimum, console)
        yield from _modes_tables(optimum, modes, console)
        if len(problem.levels) <= EXPLAINED:
            for level, limits in enumerate(mode_thresholds(problem)):
                yield _why(problem, optimum, level, limits)
        for warning in optimum.warnings:
            yield f"Warning: {warning}."


def sigma_kind(sigma: float | tuple[float, ...] | None) -> str:
    """How a level's encoder noise is given: learnable, its fixed σ, or the range of its fixed σ."""
    if sigma is None:
        return "learnable"
    if isinstance(sigma, tuple):
        return f"{min(sigma):.4g} to {max(sigma):.4g}"
    return f"{sigma:.4g}"


def new_table(title: str, columns: list[str], console: Console) -> Table:
    table = Table(
        title=title, title_justify="left", box=box.SIMPLE_HEAD if console.is_terminal else None, padding=(0, 1)
    )
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    return table


def _loss_line(problem: Problem, optimum: Optimum) -> str:
    flat = ", attained on a flat family of optima" if optimum.flat else ""
    if optimum.L_min is None:
        value = f"the smallest loss L lies between {optimum.lower_bound:.8g} and {optimum.upper_bound:.8g}"
    else:
        value = f"smallest loss L = {optimum.L_min:.8g}{flat}"
    return f"{problem.model.upper()}, scope {optimum.scope}: {value}. {_supply(optimum)}"


def _levels_table(problem: Problem, optimum: Optimum, console: Console) -> Table:
    table = new_table(
        "Levels (rate and information in nats)",
        ["level", "active", "of d", "β", "η", "σ", "rate", "information"],
        console,
    )
    for index, level in enumerate(problem.levels):
        table.add_row(
            str(index + 1),
            str(optimum.active[index]) if optimum.unseen is None else optimum.unseen.count(index),
            str(level.d),
            f"{level.beta:.4g}",
            f"{level.eta:.4g}",
            sigma_kind(level.sigma),
            f"{sum(optimum.kl[index]):.4g}",
            f"{optimum.information[index]:.4g}",
        )
    return table


def _modes_tables(optimum: Optimum, modes: int, console: Console) -> Iterator[Table]:
    """The first modes, as many levels side by side as fit the width."""
    used = np.flatnonzero(optimum.rho.any(axis=0))
    count = max(len(optimum.theta2), used[-1] + 1 if len(used) else 0)
    shown = min(modes, count)
    information = information_of(optimum.rho)
    levels, fitting = range(len(optimum.rho)), max(1, (console.width - MODE_WIDTH) // LEVEL_WIDTH)
    for start in range(0, len(levels) if shown else 0, fitting):
        group = levels[start : start + fitting]
        columns = [f"{name}{subscript(level + 1)}" for level in group for name in ("ρ", "rate", "σ", "I")]
        table = new_table(f"Modes (the first {shown} of {count})", ["mode", "θ²", *columns], console)
        for mode in range(shown):
            theta2 = optimum.theta2[mode] if mode < len(optimum.theta2) else 0.0
            cells = [number for level in group for number in _mode_at_level(optimum, information, mode, level)]
            table.add_row(str(mode + 1), *(f"{number:.4g}".replace("nan", "–") for number in (theta2, *cells)))
        yield table


def _mode_at_level(optimum: Optimum, information: Array, mode: int, level: int) -> tuple[float, ...]:
    """ρ, rate, σ (NaN where the level has no coordinate for the mode) and information."""
    return tuple(table[level, mode] for table in (optimum.rho, optimum.kl, optimum.sigma, information))


def _why(problem: Problem, optimum: Optimum, level: int, limits: list[float]) -> str:
    active, width = optimum.active[level], problem.levels[level].d
    if optimum.unseen is not None and not optimum.unseen.excluded:
        return f"Level {level + 1}: {optimum.unseen.count(level)} of {width} latents are active."
    collapsed = {0: "nothing collapses", width: "full collapse"}.get(width - active, f"{width - active} collapse")
    sentences = [f"Level {level + 1}: {active} of {width} latents are active, {collapsed}."]
    if optimum.scope == "theorem":
        sentences.append(_rule(limits))
    if active < width and 0 < len(optimum.theta2) < width and optimum.unseen is None:
        sentences.append(f"The data can fill only {len(optimum.theta2)} of them.")
    return " ".join(sentences)


def _rule(limits: list[float]) -> str:
    data_driven = [limit for limit in limits if 0 < limit < math.inf]
    noise_driven = sum(limit == 0 for limit in limits)
    sentences = []
    if data_driven:
        low, high = min(data_driven), max(data_driven)
        span = f"{low:.6g}" if high - low <= ROUNDING * high else f"{low:.6g} to {high:.6g}, by latent"
        sentences.append(f"A latent is active when the θ² of its mode exceeds {span}.")
    if noise_driven:
        sentences.append(f"{noise_driven} are active whatever the data: they encode the noise of the level below.")
    if math.inf in limits:
        sentences.append(f"{limits.count(math.inf)} can never be active: no θ², however large, reaches them.")
    return " ".join(sentences)


def _supply(optimum: Optimum) -> str:
    if optimum.unseen is not None and len(optimum.theta2):
        first, last = optimum.theta2[0], optimum.theta2[-1]
        return f"The {len(optimum.theta2):,} leading modes of the data have θ² from {first:.6g} to {last:.6g}."
    beyond = (
        f" No encoder explains {optimum.base:.6g} of E‖y‖²." if optimum.base > ROUNDING * sum(optimum.theta2) else ""
    )
    if not len(optimum.theta2):
        return f"The data have no mode at all (θ = 0): there is nothing to encode.{beyond}"
    count = f"{len(optimum.theta2)} mode" + "s" * (len(optimum.theta2) > 1)
    return f"The data offer {count}, θ² from {optimum.theta2[0]:.6g} to {optimum.theta2[-1]:.6g}.{beyond}"


def subscript(number: int) -> str:
    """The number in subscript digits."""
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
