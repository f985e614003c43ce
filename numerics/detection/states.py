"""When a latent counts as active, collapsed or partial, from averages over the data (docs/detect.md)."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtr

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.detection.posterior import Posterior

STATES = ("active", "collapsed", "partial")
ACTIVE_UNIT = 0.01  # variance of the posterior mean over the data (Burda et al. 2016)
ROUNDING = 1e-9


def active_units(found: Posterior) -> Flags:
    """Latents whose posterior mean varies over the data by more than ACTIVE_UNIT."""
    return np.diagonal(found.covariance) > ACTIVE_UNIT


def epsilon_delta_collapsed(found: Posterior, delta: float) -> Flags:
    """Latents with P_x[KL(q(z_i|x) || p(z_i)) < ε] ≥ 1 − δ, the probability being the share of samples."""
    return found.quiet >= 1.0 - delta - ROUNDING


def states(found: Posterior, epsilon: float, delta: float) -> list[tuple[str, str | None]]:
    """The state of every latent, with the reason where it is "partial".

    collapsed: (ε, δ)-collapsed, and the mean does not move; active: neither; partial: the two disagree ("rare": only a
    share of at most δ of the samples moves it; "faint": the mean moves, but too little; "constant": its KL is paid for
    a variance or an offset that is the same at all samples), or it is polarised ("mixed": KL < ε at more samples, by a
    share above δ, than for a Gaussian mean of the same moments and a constant variance).
    """
    active, quiet = active_units(found), epsilon_delta_collapsed(found, delta)
    mixed = found.quiet > delta + gaussian_share(found, epsilon) + ROUNDING
    faint = found.offset_variance > found.kl  # moving takes more than half of the KL
    flags = np.stack([active, quiet, mixed, faint], axis=1).tolist()
    return [_state(*of_latent) for of_latent in flags]


def _state(active: bool, quiet: bool, mixed: bool, faint: bool) -> tuple[str, str | None]:
    if not active and quiet:
        return "collapsed", None
    if not active:
        return "partial", "faint" if faint else "constant"
    if quiet:
        return "partial", "rare"
    return ("partial", "mixed") if mixed else ("active", None)


def gaussian_share(found: Posterior, epsilon: float) -> Array:
    """The share of samples with KL < ε if the mean were Gaussian over the data and the variance constant.

    The KL is ½ m² plus what the variance costs, so it is below ε where m passes zero: such samples are no collapse.
    """
    square = found.offset_mean**2 + found.offset_variance
    reach = np.sqrt(np.maximum(0.0, 2.0 * epsilon - (2.0 * found.kl - square)))
    spread = np.sqrt(found.offset_variance) + np.finfo(float).tiny
    return ndtr((reach - found.offset_mean) / spread) - ndtr((-reach - found.offset_mean) / spread)
