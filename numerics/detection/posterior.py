"""What an encoder's means and log-variances say about every latent, in one pass and bounded memory (docs/detect.md)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NoReturn

import numpy as np

from collapsecheck.numerics.checks import LARGEST_ENTRY, Array, Indices, refuse
from collapsecheck.numerics.data import Table, check_columns, paired_blocks

BLOCK_ENTRIES = 1 << 17  # 1 MB of float64 in each block of rows, so that a block and its temporaries stay in cache
WIDE_ROWS = 512  # at least, beyond MANY latents: a product of fewer rows would only move memory
SAMPLED_ROWS = 512
MANY, FEWER_ROWS = 512, 128  # beyond MANY latents
SUMS = 7
COPIES = 13  # covariances of all latents at once, from here to the bounds of their information
DEEP = -5.0
LARGEST_LOG_VARIANCE = 345.0  # variances up to 1e150


@dataclass(frozen=True, eq=False)
class Posterior:
    """Averages over samples, one entry per latent; KL is that of q(z_i|x) to the prior, in nats.

    With a conditional prior everything is relative to it: "mean" and "variance" are those of (z − prior mean)/prior
    standard deviation, so that a posterior equal to its prior has mean 0 and variance 1 whatever the condition.
    quiet: share of samples whose KL is below ε; mean, covariance (d, d): of the posterior mean over samples;
    rounding: (d,) what the diagonal of the covariance may be off; variance, log_variance: averages of the encoder's
    variance and of its logarithm; offset_mean, offset_variance: of (posterior mean − prior mean)/prior standard
    deviation; rows, log_variances: (k, d) means and log-variances of at most SAMPLED_ROWS samples drawn without
    replacement, conditions (k,): equal where their priors are; lowest, highest: of all log-variances as given.
    """

    samples: int
    kl: Array
    quiet: Array
    mean: Array
    covariance: Array
    rounding: Array
    variance: Array
    log_variance: Array
    offset_mean: Array
    offset_variance: Array
    rows: Array
    log_variances: Array
    conditions: Indices
    lowest: float
    highest: float


def posterior(tables: list[Table], prior_std: Array, epsilon: float, seed: int = 0) -> Posterior:
    """Average over the rows of mu and logvar, and of the prior's means (third table) and log-variances (fourth).

    prior_std: (d,) used where no fourth table is given. Raises InputError naming the row and column of an entry that
    is not finite or too large to square, or if the tables' shapes differ.
    """
    check_columns(tables[0].columns, copies=COPIES)
    for other in tables[1:]:
        if other.columns != tables[0].columns:
            refuse(
                f"{tables[0].name} has {tables[0].columns} columns and {other.name} has {other.columns}:"
                " must have one column per latent"
            )
    width = tables[0].columns
    unit = prior_std if len(tables) < 3 else np.ones(width)
    sums, products, kept = np.zeros((SUMS, width)), np.zeros((width, width)), np.zeros((len(tables), 0, width))
    rng, draws, origin, samples = np.random.default_rng(seed), np.zeros(0), np.zeros(width), 0
    least, most, rows = np.inf, -np.inf, SAMPLED_ROWS if width <= MANY else FEWER_ROWS
    entries = BLOCK_ENTRIES if width <= MANY else max(BLOCK_ENTRIES, WIDE_ROWS * width)
    for blocks in paired_blocks(tables, entries):
        with np.errstate(invalid="ignore", over="ignore"):
            mu, log_variance = _relative(blocks, prior_std)
            origin = mu[0].copy() if samples == 0 else origin
            moved = mu - origin
            sums += _sums(mu, log_variance, moved, unit, epsilon)
            products += moved.T @ moved
            finite = bool(np.isfinite(sums).all() and np.isfinite(np.trace(products)))
            logarithms = (*blocks[1::2], log_variance)
            finite = finite and all(np.abs(part).max() <= LARGEST_LOG_VARIANCE for part in logarithms)
        if not finite:
            _refuse_entry(tables, blocks, samples)
        samples += len(moved)
        least, most = min(least, float(blocks[1].min())), max(most, float(blocks[1].max()))
        draws, kept = _drawn(draws, kept, blocks, rng, rows)
    found = _averages(sums / samples, products / samples, origin, samples)
    drawn = _relative(list(kept), prior_std)
    return replace(found, rows=drawn[0], log_variances=drawn[1], conditions=_groups(kept), lowest=least, highest=most)


def _relative(blocks: list[Array], prior_std: Array) -> tuple[Array, Array]:
    """Means and log-variances in the units of a conditional prior, about its mean; as they are if there is none."""
    if len(blocks) < 3:
        return blocks[0], blocks[1]
    prior_log = blocks[3] if len(blocks) > 3 else 2.0 * np.log(prior_std)
    return (blocks[0] - blocks[2]) * np.exp(-0.5 * prior_log), blocks[1] - prior_log


def _groups(kept: Array) -> Indices:
    """Which of the rows kept share their prior; all do if there is none."""
    if len(kept) < 3:
        return np.zeros(kept.shape[1], dtype=int)
    priors = np.concatenate(list(kept[2:]), axis=1)
    return np.unique(priors, axis=0, return_inverse=True)[1].reshape(-1)


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


def _drawn(draws: Array, kept: Array, blocks: list[Array], rng: np.random.Generator, rows: int) -> tuple[Array, Array]:
    """The `rows` rows with the smallest random draws so far: a sample of all rows without replacement."""
    new = rng.random(len(blocks[0]))
    among = new < (draws.max() if len(draws) == rows else 1.0)
    draws = np.concatenate([draws, new[among]])
    kept = np.concatenate([kept, np.array([block[among] for block in blocks])], axis=1)
    first = np.argsort(draws, kind="stable")[:rows]
    return draws[first], kept[:, first]


def _averages(sums: Array, products: Array, origin: Array, samples: int) -> Posterior:
    offset, square, twice, quiet, moved, variance, log_variance = sums
    return Posterior(
        samples=samples,
        kl=np.maximum(0.5 * twice, 0.0),
        quiet=quiet,
        mean=origin + moved,
        covariance=products - np.outer(moved, moved),
        rounding=8.0 * np.finfo(float).eps * np.diagonal(products),
        variance=variance,
        log_variance=log_variance,
        offset_mean=offset,
        offset_variance=np.maximum(square - offset**2, 0.0),
        rows=np.zeros((0, len(origin))),
        log_variances=np.zeros((0, len(origin))),
        conditions=np.zeros(0, dtype=int),
        lowest=0.0,
        highest=0.0,
    )


def _refuse_entry(tables: list[Table], blocks: list[Array], before: int) -> NoReturn:
    """Name the first entry that is not finite, or else the first that is too large."""
    for table, block in zip(tables, blocks, strict=True):
        bad = np.argwhere(~np.isfinite(block))
        if len(bad):
            row, column = bad[0]
            refuse(f"{table.name}[{before + row},{column}] is {block[row, column]}: entries must be finite")
    limits = (LARGEST_ENTRY, LARGEST_LOG_VARIANCE)
    for table, block, limit in zip(tables, blocks, limits * 2, strict=False):
        bad = np.argwhere(np.abs(block) > limit)
        if len(bad):
            row, column = bad[0]
            kind = "a log-variance" if limit == LARGEST_LOG_VARIANCE else "an entry"
            where = f"{table.name}[{before + row},{column}] is {block[row, column]:g}"
            refuse(f"{where}: {kind} must be at most {limit:g} in size")
    refuse(f"{tables[0].name} and {tables[1].name}: entries are so large that their sums overflow")
