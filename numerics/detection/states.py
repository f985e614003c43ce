"""When a latent counts as active, collapsed or partial, from averages over the data (docs/detect.md)."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtr

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.detection.information_bounds import upper_each
from collapsecheck.numerics.detection.posterior import Posterior

STATES = ("active", "collapsed", "partial")
ACTIVE_UNIT = 0.01  # variance of the posterior mean over the data (Burda et al. 2016)
INFORMED = 0.1  # nats; a latent that can tell at least so much is active
ROUNDING = 1e-9


def active_units(found: Posterior, threshold: float = ACTIVE_UNIT) -> Flags:
    """Latents whose posterior mean varies over the data by more than the threshold, in prior variances."""
    return np.diagonal(found.covariance) > threshold * found.unit**2


def epsilon_delta_collapsed(found: Posterior, delta: float) -> Flags:
    """Latents with P_x[KL(q(z_i|x) || p(z_i)) < ε] ≥ 1 − δ, the probability being the share of samples."""
    return found.quiet >= 1.0 - delta - ROUNDING


def information(found: Posterior, whole: Posterior) -> Array:
    """The upper bound on what every latent tells by itself, in nats; at most its KL.

    whole: the same without the conditional prior: what is added to a condition is no more than all that is told.
    """
    each = (upper_each(one.covariance, one.variance, one.log_variance) for one in (found, whole))
    return np.minimum(np.minimum(*each), found.kl)


def states(
    found: Posterior, whole: Posterior, epsilon: float, delta: float, threshold: float = ACTIVE_UNIT
) -> list[tuple[str, str | None]]:
    """The state of every latent, with a reason where the amount alone would mislead.

    active: it can tell at least INFORMED nats; collapsed: it cannot, it is (ε, δ)-collapsed, and the mean does not
    move; partial: what is left. So with more information and more KL a label never falls. Reasons: "rare" (only a share
    of at most δ of the samples moves it), "mixed" (polarised: KL < ε at more samples, by a share above δ, than for a
    Gaussian mean of the same moments and a constant variance), and of partial latents "faint" (the mean moves, but too
    little) or "constant" (its KL is paid for a variance or an offset that is the same at all samples).
    """
    moves, quiet = active_units(found, threshold), epsilon_delta_collapsed(found, delta)
    mixed = found.quiet > delta + gaussian_share(found, epsilon) + ROUNDING
    faint = found.offset_variance > found.kl  # moving takes more than half of the KL
    flags = np.stack([information(found, whole) >= INFORMED, moves, quiet, mixed, faint], axis=1).tolist()
    return [_state(*of_latent) for of_latent in flags]


def _state(informed: bool, moves: bool, quiet: bool, mixed: bool, faint: bool) -> tuple[str, str | None]:
    if not informed and quiet and not moves:
        return "collapsed", None
    pattern = "rare" if quiet else "mixed" if mixed else None
    if informed:
        return "active", pattern
    if moves:
        return "partial", pattern or "faint"
    return "partial", "faint" if faint else "constant"


def gaussian_share(found: Posterior, epsilon: float) -> Array:
    """The share of samples with KL < ε if the mean were Gaussian over the data and the variance constant.

    The KL is ½ m² plus what the variance costs, so it is below ε where m passes zero: such samples are no collapse.
    """
    square = found.offset_mean**2 + found.offset_variance
    reach = np.sqrt(np.maximum(0.0, 2.0 * epsilon - (2.0 * found.kl - square)))
    spread = np.sqrt(found.offset_variance) + np.finfo(float).tiny
    return ndtr((reach - found.offset_mean) / spread) - ndtr((-reach - found.offset_mean) / spread)
