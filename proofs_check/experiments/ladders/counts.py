"""Counts with library sizes: the best constant composition, and the threshold from scores and Hessians."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from collapsecheck.numerics.any_network import Threshold, threshold
from collapsecheck.numerics.checks import Array, refuse

NEWTON = 50


class Counts(NamedTuple):
    """Rows of counts (n, d) and their sizes (n, 1), relative to the mean: a row's means are its size times e^f."""

    rows: Array
    sizes: Array


def sized(rows: Array) -> Counts:
    """Sizes are the rows' totals over their mean."""
    totals = rows.sum(axis=1, keepdims=True)
    return Counts(rows, totals / totals.mean())


def simulated(seed: int, dispersion: float | None, even: bool, cells: int, genes: int = 50) -> Counts:
    """Four kinds of cells with log-normal fold changes and, unless `even`, log-normal sizes.

    dispersion: r of negative-binomial counts with variance μ + μ²/r; None for Poisson counts.
    """
    draw = np.random.default_rng(seed)
    kinds = draw.normal(0.0, 0.7, (4, genes))[draw.integers(0, 4, cells)]
    sizes = np.ones((cells, 1)) if even else np.exp(draw.normal(0.0, 0.4, (cells, 1)))
    means = sizes * np.exp(draw.normal(0.5, 0.8, genes) + kinds)
    rates = means if dispersion is None else draw.gamma(dispersion, means / dispersion)
    rows = draw.poisson(rates).astype(float)
    rows = rows[rows.sum(axis=1) > 0][:, rows.sum(axis=0) > 0]
    return Counts(rows, np.ones((len(rows), 1))) if even else sized(rows)


def reuters(least: int = 100) -> Counts:
    """395 news articles by the words that occur at least so often (from the package lda); empty ones left out."""
    try:
        from lda.datasets import load_reuters
    except ImportError:
        refuse("the word counts come with lda: pip install 'collapsecheck[experiments]'")
    words = np.asarray(load_reuters(), dtype=float)
    words = words[:, words.sum(axis=0) >= least]
    return sized(words[words.sum(axis=1) > 0])


def best_constant(counts: Counts, dispersion: float | None) -> Array:
    """f_0 (d,): where the mean score vanishes, by Newton's method from the ratio of totals."""
    base = np.log(counts.rows.sum(axis=0) / counts.sizes.sum())
    for _ in range(NEWTON):
        score, hessian = derivatives(counts, base, dispersion)
        base = base - score.mean(axis=0) / hessian.mean(axis=0)
    return base


def derivatives(counts: Counts, base: Array, dispersion: float | None) -> tuple[Array, Array]:
    """∂ℓ/∂f and ∂²ℓ/∂f² of every entry, (n, d), at one f (d,) for all rows."""
    x, means = counts.rows, counts.sizes * np.exp(base)
    if dispersion is None:
        return means - x, means
    r = dispersion
    return r * (means - x) / (r + means), r * means * (r + x) / (r + means) ** 2


def pearson(counts: Counts, base: Array, dispersion: float | None) -> Array:
    """Analytic Pearson residuals (x − μ)/√V(μ), entry by entry."""
    means = counts.sizes * np.exp(base)
    variance = means if dispersion is None else means + means**2 / dispersion
    return (counts.rows - means) / np.sqrt(variance)


def known(counts: Counts, base: Array, dispersion: float | None, bounds: bool) -> Threshold:
    """κ_loc; with equal sizes κ is bounded as well."""
    if (counts.sizes == 1).all():
        name = "poisson" if dispersion is None else f"negative-binomial:{dispersion:g}"
        return threshold(counts.rows, name, bounds=bounds)
    score, hessian = derivatives(counts, base, dispersion)
    return threshold(score=score, hessian=hessian.mean(axis=0))
