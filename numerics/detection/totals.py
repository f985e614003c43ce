"""Sums over a part of an encoder's means and log-variances, and of two parts together: what a worker computes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

import numpy as np

from collapsecheck.numerics.checks import LARGEST_ENTRY, Array, refuse
from collapsecheck.numerics.data import Given, read

SAMPLED_ROWS = 512
MANY, FEWER_ROWS = 512, 128  # beyond MANY latents
SUMS = 7
DEEP = -5.0
LARGEST_LOG_VARIANCE = 345.0  # variances up to 1e150


@dataclass(frozen=True, eq=False)
class Settings:
    """What is done with every part: the tables' names, the origin that means are moved by, the prior's standard
    deviations, and those that stand in for it in a KL; seed of the rows that are drawn.
    """

    names: tuple[str, ...]
    origin: Array
    prior_std: Array
    unit: Array
    epsilon: float
    seed: int


@dataclass(frozen=True, eq=False)
class Totals:
    """samples: how many rows; sums (SUMS, d); products (d, d) of moved means; ends: of all log-variances less
    the prior's; draws (k,), kept (tables, k, d): the rows with the smallest random draws.
    """

    samples: int
    sums: Array
    products: Array
    ends: tuple[float, float]
    draws: Array
    kept: Array


def rows_drawn(width: int) -> int:
    """How many rows are drawn of so many latents."""
    return SAMPLED_ROWS if width <= MANY else FEWER_ROWS


def totals(settings: Settings, step: int, first: int, given: Given) -> Totals:
    """Of the part that begins at row `first`, `step` rows at a time; InputError naming an entry that is wrong."""
    found: Totals | None = None
    for blocks in read(given):
        more = _of_blocks(settings, step, first + (0 if found is None else found.samples), blocks)
        found = more if found is None else added(found, more)
    assert found is not None
    return found


def added(one: Totals, other: Totals) -> Totals:
    """Of two parts together."""
    draws = np.concatenate([one.draws, other.draws])
    first = np.argsort(draws, kind="stable")[: rows_drawn(len(one.products))]
    kept = np.concatenate([one.kept, other.kept], axis=1)[:, first]
    ends = min(one.ends[0], other.ends[0]), max(one.ends[1], other.ends[1])
    sums, products = one.sums + other.sums, one.products + other.products
    return Totals(one.samples + other.samples, sums, products, ends, draws[first], kept)


def _of_blocks(settings: Settings, step: int, first: int, blocks: list[np.ndarray]) -> Totals:
    width = len(settings.origin)
    sums, products, ends = np.zeros((SUMS, width)), np.zeros((width, width)), []
    for start in range(0, len(blocks[0]), step):
        rows = [np.asarray(block[start : start + step], dtype=np.float64) for block in blocks]
        ends.append(_add(settings, first + start, rows, sums, products))
    draws, kept = _drawn(settings.seed, first, blocks)
    low, high = zip(*ends, strict=True)
    return Totals(len(blocks[0]), sums, products, (min(low), max(high)), draws, kept)


def _add(settings: Settings, first: int, blocks: list[Array], sums: Array, products: Array) -> tuple[float, float]:
    """Add what the rows from `first` on contribute, in place; the ends of their log-variances less the prior's."""
    with np.errstate(invalid="ignore", over="ignore"):
        mu, log_variance = relative(blocks, settings.prior_std)
        moved = mu - settings.origin
        sums += _sums(mu, log_variance, moved, settings.unit, settings.epsilon)
        products += moved.T @ moved
        finite = bool(np.isfinite(sums).all() and np.isfinite(np.trace(products)))
        logarithms = (*blocks[1::2], log_variance)
        finite = finite and all(np.abs(part).max() <= LARGEST_LOG_VARIANCE for part in logarithms)
    if not finite:
        _refuse_entry(settings.names, blocks, first)
    against = log_variance - 2.0 * np.log(settings.unit)
    return float(against.min()), float(against.max())


def _drawn(seed: int, first: int, blocks: list[np.ndarray]) -> tuple[Array, Array]:
    """The rows with the smallest of random draws, one for every row of all: a sample without replacement."""
    numbers = np.random.PCG64(seed)
    numbers.advance(first)
    draws = np.random.Generator(numbers).random(len(blocks[0]))
    chosen = np.argsort(draws, kind="stable")[: rows_drawn(blocks[0].shape[1])]
    return draws[chosen], np.array([block[chosen] for block in blocks], dtype=np.float64)


def relative(blocks: list[Array], prior_std: Array) -> tuple[Array, Array]:
    """Means and log-variances in the units of a conditional prior, about its mean; as they are if there is none."""
    if len(blocks) < 3:
        return blocks[0], blocks[1]
    prior_log = blocks[3] if len(blocks) > 3 else 2.0 * np.log(prior_std)
    return (blocks[0] - blocks[2]) * np.exp(-0.5 * prior_log), blocks[1] - prior_log


def _sums(mu: Array, log_variance: Array, moved: Array, prior_std: Array, epsilon: float) -> Array:
    """Sums over a block, (SUMS, d): offset, its square, 2 KL, samples with KL < ε, moved mean, σ², log σ²."""
    prior_log = 2.0 * np.log(prior_std)
    offset = mu
    if np.any(prior_log):
        offset = offset * np.exp(-0.5 * prior_log)
        log_ratio = log_variance - prior_log
    else:
        log_ratio = log_variance
    square, growth = offset * offset, np.expm1(log_ratio)
    small = log_ratio.min() < DEEP  # beside 1 their digits would be lost
    variance = np.exp(log_variance) if small else (growth + 1.0) * np.exp(prior_log)
    twice = growth - log_ratio + square
    parts = (offset, square, twice, twice < 2.0 * epsilon, moved, variance, log_variance)
    return np.array([part.sum(axis=0) for part in parts])


def _refuse_entry(names: tuple[str, ...], blocks: list[Array], before: int) -> NoReturn:
    """Name the first entry that is not finite, or else the first that is too large."""
    for name, block in zip(names, blocks, strict=True):
        bad = np.argwhere(~np.isfinite(block))
        if len(bad):
            row, column = bad[0]
            refuse(f"{name}[{before + row},{column}] is {block[row, column]}: entries must be finite")
    limits = (LARGEST_ENTRY, LARGEST_LOG_VARIANCE)
    for name, block, limit in zip(names, blocks, limits * 2, strict=False):
        bad = np.argwhere(np.abs(block) > limit)
        if len(bad):
            row, column = bad[0]
            kind = "a log-variance" if limit == LARGEST_LOG_VARIANCE else "an entry"
            where = f"{name}[{before + row},{column}] is {block[row, column]:g}"
            refuse(f"{where}: {kind} must be at most {limit:g} in size")
    refuse(f"{names[0]} and {names[1]}: entries are so large that their sums overflow")
