"""Free encoders on finitely many rows: alternating minimisation over q(z|x) and the decoder, many laws at once.

The latent has finitely many values and its prior is free (the rate is then I(x; z)): for a given encoder the best
decoder is the conditional best constant, for given decoders and marginals q(z|x) ∝ r(z) e^{gain/β} (Blahut and
Arimoto). Arrays carry leading batch dimensions: rows (…, n, d), laws (…, n), encoders (…, n, K).
"""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.any_network.losses import Exponential, Loss, Shares
from collapsecheck.numerics.checks import Array

TINY = 1e-300


def excess(loss: Loss, rows: Array, law: Array, encoder: Array, beta: Array | float) -> Array:
    """J − J_0 of encoders with their best decoders and prior: β I(x; z) − E_z B(P(x | z)), (…)."""
    marginal, posterior, fits, base = _inverted(loss, rows, law, encoder)
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(encoder > 0, np.log(encoder / np.maximum(marginal[..., None, :], TINY)), 0.0)
    information = (law[..., None] * encoder * logs).sum(axis=(-2, -1))
    gained = (marginal * loss.improvement(rows, posterior, fits, base[..., None, :])).sum(axis=-1)
    return np.asarray(beta * information - gained)


def alternate(loss: Exponential | Shares, rows: Array, law: Array, encoder: Array, beta: Array, steps: int) -> Array:
    """The encoder after `steps` of alternating minimisation at β (…,); the loss never rises."""
    for _ in range(steps):
        marginal, _, fits, base = _inverted(loss, rows, law, encoder)
        slopes = loss.slopes(fits, base[..., None, :])
        gains, own = slopes @ np.swapaxes(rows, -1, -2), (slopes * fits).sum(axis=-1)
        gained = loss.improvement(rows, marginal, fits, base[..., None, :])
        exponents = (gains + (gained - own)[..., None]) / np.asarray(beta)[..., None, None]
        logs = np.log(np.maximum(marginal, TINY))[..., None] + exponents
        weights = np.exp(logs - logs.max(axis=-2, keepdims=True))
        encoder = np.swapaxes(weights / weights.sum(axis=-2, keepdims=True), -1, -2)
    return encoder


def rare_event(law: Array, witness: Array, probability: float) -> Array:
    """The encoder of a two-valued latent whose first value, of that probability at most, carries the law `witness`."""
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.where(law > 0, witness / law, 0.0)
    first = probability * odds / odds.max(axis=-1, keepdims=True)
    return np.stack([first, 1 - first], axis=-1)


def _inverted(loss: Loss, rows: Array, law: Array, encoder: Array) -> tuple[Array, Array, Array, Array]:
    """Marginal r(z), laws P(x | z), their fits and the base."""
    joint = np.swapaxes(law[..., None] * encoder, -1, -2)
    marginal = joint.sum(axis=-1)
    posterior = joint / np.maximum(marginal, TINY)[..., None]
    posterior = np.where(marginal[..., None] > TINY, posterior, law[..., None, :])
    base = loss.fit(rows, law[..., None, :])[..., 0, :]
    return marginal, posterior, loss.fit(rows, posterior), base


def smallest_curvature(loss: Loss, rows: Array, law: Array, base: Array, beta: float, step: float = 2e-3) -> float:
    """The least eigenvalue of P^{−1/2} H P^{−1/2}: H the Hessian of J at collapse in the means of q = N(μ_i, 1).

    The decoder is the best one for every z, by Gauss and Hermite's rule in one latent: theory says β − κ_loc.
    """
    eye = np.eye(len(law))
    plus, minus = (
        _mean_shifts(loss, rows, law, base, step * (eye[:, None] + sign * eye[None]), beta) for sign in (1, -1)
    )
    root = np.sqrt(law)
    hessian = (plus - minus) / (2 * step**2)  # J is even: μ and −μ differ by the sign of z
    return float(np.linalg.eigvalsh(hessian / root[:, None] / root)[0])


def _mean_shifts(loss: Loss, rows: Array, law: Array, base: Array, means: Array, beta: float) -> Array:
    """J − J_0 for encoder means (…, n)."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(24)
    joint = law * np.exp(nodes[:, None] * means[..., None, :] - means[..., None, :] ** 2 / 2)
    density = joint.sum(axis=-1)
    posterior = joint / density[..., None]
    gained = loss.improvement(rows, posterior, loss.fit(rows, posterior), base)
    return np.asarray(beta * 0.5 * (means**2 @ law) - (density * gained) @ (weights / weights.sum()))
