"""What an encoder's means and log-variances say about every latent, in one pass and bounded memory (docs/detect.md)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial, reduce

import numpy as np

from collapsecheck.numerics.checks import Array, Indices, refuse
from collapsecheck.numerics.data import Table, check_columns, over_parts, paired_blocks
from collapsecheck.numerics.detection.totals import MANY, Settings, added, relative, totals

BLOCK_ENTRIES = 1 << 17  # 1 MB of float64 in each block of rows, so that a block and its temporaries stay in cache
READ_BLOCKS = 8  # of them are read at once
WIDE_ROWS = 512  # at least, beyond MANY latents: a product of fewer rows would only move memory
COPIES = 13  # covariances of all latents at once, from here to the bounds of their information


@dataclass(frozen=True, eq=False)
class Posterior:
    """Averages over samples, one entry per latent; KL is that of q(z_i|x) to the prior, in nats.

    With a conditional prior everything is relative to it: "mean" and "variance" are those of (z − prior mean)/prior
    standard deviation, so that a posterior equal to its prior has mean 0 and variance 1 whatever the condition.
    unit: the prior's standard deviation in the units of the means, 1 if they are relative to it already;
    quiet: share of samples whose KL is below ε; mean, covariance (d, d): of the posterior mean over samples;
    rounding: (d,) what the diagonal of the covariance may be off; variance, log_variance: averages of the encoder's
    variance and of its logarithm; offset_mean, offset_variance: of (posterior mean − prior mean)/prior standard
    deviation; rows, log_variances: (k, d) means and log-variances of at most 512 samples drawn without
    replacement, priors (0 to 2, k, d): means and log-variances of theirs that are given; lowest, highest: of all
    log-variances less the prior's.
    """

    samples: int
    unit: Array
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
    priors: Array
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
    first = next(paired_blocks(tables, 1))
    with np.errstate(invalid="ignore", over="ignore"):
        origin = relative(first, prior_std)[0][0]
    unit = prior_std if len(tables) < 3 else np.ones(width)
    settings = Settings(tuple(t.name for t in tables), origin, prior_std, unit, epsilon, seed)
    step = max(1, (BLOCK_ENTRIES if width <= MANY else max(BLOCK_ENTRIES, WIDE_ROWS * width)) // width)
    found = reduce(added, over_parts(tables, partial(totals, settings, step), READ_BLOCKS * step, READ_BLOCKS * step))
    averages = _averages(found.sums / found.samples, found.products / found.samples, origin, found.samples)
    (rows, log_variances), (low, high) = relative(list(found.kept), prior_std), found.ends
    answer = replace(averages, unit=unit, lowest=low, highest=high)
    return replace(answer, rows=rows, log_variances=log_variances, priors=found.kept[2:])


def conditions(priors: Array) -> Indices:
    """Which of the rows kept share their prior (0 to 2, k, d); all do if there is none."""
    if not len(priors):
        return np.zeros(priors.shape[1], dtype=int)
    return np.unique(np.concatenate(list(priors), axis=1), axis=0, return_inverse=True)[1].reshape(-1)


def _averages(sums: Array, products: Array, origin: Array, samples: int) -> Posterior:
    offset, square, twice, quiet, moved, variance, log_variance = sums
    return Posterior(
        samples=samples,
        unit=np.ones(len(origin)),
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
        priors=np.zeros((0, 0, len(origin))),
        lowest=0.0,
        highest=0.0,
    )
