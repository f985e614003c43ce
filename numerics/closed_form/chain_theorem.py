"""The chain theorem: the exact minimum of one mode's loss, for many modes at once (docs/theory.md, section 2).

    φ(ρ) = a e^{−ρ_1} + Σ_l f_l(ρ_l − ρ_{l+1}),   f_l(Δ) = β_l (v_l e^Δ − 1 − log v_l), or β_l Δ if learnable.

At the minimum the logarithms of the marginals E_0 = a e^{−ρ_1}, E_l = β_l v_l e^{Δ_l} are the nondecreasing isotonic
regression of (log a, log β_1 v_1, …), with E_l pinned to β_l at learnable levels.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from collapsecheck.numerics.checks import Array, Flags

ACTIVE = 1e-12  # a ρ up to this size is a tie with the threshold to rounding and is set to 0


@dataclass(frozen=True, eq=False)
class Chain:
    """Optimum of the chain: rho (L, modes), value and bound (modes,); the bound is the dual's."""

    rho: Array
    value: Array
    bound: Array


def chain(a: Array, beta: Array, log_v: Array, learnable: Flags) -> Chain:
    """Minimise every mode's φ over ρ ≥ 0.

    a: (modes,) nonnegative; beta: (L,) or (L, modes); log_v: (L, modes), ignored at learnable levels;
    learnable: (L,) booleans, with β nondecreasing over the learnable levels (otherwise φ is unbounded below).
    """
    log_w = log_weights(a, beta, log_v, learnable)
    growth, log_marginals = np.zeros((len(log_w) + 1, len(a))), np.copy(log_w)
    pins = [-1, *(np.flatnonzero(learnable) + 1), len(log_w)]
    for below, above in pairwise(pins):
        if below + 1 == above:
            continue
        low = log_w[below] if below >= 0 else -np.inf
        high = log_w[above] if above < len(log_w) else np.inf
        free = slice(below + 1, above)
        log_marginals[free] = np.clip(isotonic(log_w[free]), low, high)
        growth[below + 1 : above + 1] = _growth(log_w[free], log_marginals[free], lifted=below >= 0)
    rho = np.where(growth[1:-1] > ACTIVE, growth[1:-1], 0.0)
    bound = dual_bound(np.exp(log_marginals), log_w, beta, log_v, learnable)
    return Chain(rho, mode_loss(rho, a, beta, log_v, learnable), bound)


def isotonic(x: Array) -> Array:
    """Nondecreasing least-squares fit along axis 0 of (n, modes): max over s ≤ l of min over t ≥ l of mean x_s…x_t."""
    if len(x) == 1:
        return x
    fit = np.full_like(x, -np.inf)
    for start in range(len(x)):
        means = np.cumsum(x[start:], axis=0) / np.arange(1, len(x) - start + 1)[:, None]
        fit[start:] = np.maximum(fit[start:], np.minimum.accumulate(means[::-1], axis=0)[::-1])
    return fit


def _growth(log_w: Array, log_marginals: Array, lifted: bool) -> Array:
    """ρ from the first level of a segment to the pin that ends it: ρ_{j+1} = ρ_j + log w_j − log E_j.

    A block attached to the learnable level below the segment (`lifted`) ends with ρ = 0, so it starts above 0.
    """
    with np.errstate(invalid="ignore"):
        steps = np.where(log_w == log_marginals, 0.0, log_w - log_marginals)
    sums = np.concatenate([np.zeros((1, log_w.shape[1])), np.cumsum(steps, axis=0)])
    return sums - sums.min(axis=0) if lifted else sums


def mode_loss(rho: Array, a: Array, beta: Array, log_v: Array, learnable: Flags) -> Array:
    """φ of every mode at any ρ of shape (L, modes)."""
    change = rises(rho)
    fixed = np.expm1(np.where(learnable[:, None], 0.0, log_v + change)) - log_v
    rates = np.where(learnable[:, None], change, fixed)
    return a * np.exp(-rho[0]) + _weighted_sum(beta, rates)


def explained(rho: Array) -> Array:
    """Share of every coordinate's variance that x explains, Π_{j ≤ l} (1 − e^{−ρ_j}), (L, modes)."""
    return np.asarray(np.cumprod(-np.expm1(-rho), axis=0))


def rises(rho: Array) -> Array:
    """Δ_l = ρ_l − ρ_{l+1} with ρ_{L+1} = 0; (L, modes) like ρ."""
    change = rho.copy()
    change[:-1] -= rho[1:]
    return change


def dual_bound(marginals: Array, log_w: Array, beta: Array, log_v: Array, learnable: Flags) -> Array:
    """A lower bound on every mode's φ from marginals E of shape (L + 1, modes), made feasible first; log_w alike.

    For 0 ≤ E_0 ≤ … ≤ E_L with E_l = β_l at learnable levels, the tangents w e^t ≥ E + E (t − log(E/w)) and
    Σ_l E_l t_l = Σ_l (E_l − E_{l−1}) ρ_l ≥ 0 give
    φ ≥ Σ_{l not learnable} E_l (1 − log(E_l/w_l)) − Σ_{l fixed} β_l (1 + log v_l).
    """
    exact = np.maximum.accumulate(marginals)
    for level in np.flatnonzero(learnable):
        exact[level + 1] = beta[level]
        exact[: level + 1] = np.minimum(exact[: level + 1], beta[level])
        exact[level + 1 :] = np.maximum(exact[level + 1 :], beta[level])
    with np.errstate(divide="ignore", invalid="ignore"):
        entropy = np.where(exact > 0.0, exact * (1.0 + log_w - np.log(exact)), 0.0)
    free = ~learnable
    return entropy[0] + entropy[1:][free].sum(axis=0) - _weighted_sum(beta[free], 1.0 + log_v[free])


def _weighted_sum(beta: Array, terms: Array) -> Array:
    """Σ_l β_l terms_l of every mode; β is the same for all modes, (L,), or (L, modes)."""
    return beta @ terms if beta.ndim == 1 else np.sum(beta * terms, axis=0)


def log_weights(a: Array, beta: Array, log_v: Array, learnable: Flags) -> Array:
    """log w of shape (L + 1, modes): log a, then log β_l v_l (fixed) or log β_l (learnable)."""
    columns = np.log(beta if beta.ndim == 2 else beta[:, None])
    with np.errstate(divide="ignore"):
        return np.concatenate([np.log(a)[None], columns + np.where(learnable[:, None], 0.0, log_v)])
