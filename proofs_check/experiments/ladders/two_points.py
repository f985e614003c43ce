"""Two points under Gaussian noise and a Gaussian encoder: its own global threshold, by quadrature."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array

GRID = np.linspace(-14.0, 14.0, 2801)
STARTS = ((0.0, 2.0, -0.5, -0.5), (-0.1, 4.0, -0.3, -2.0), (-0.1, 0.5, -0.1, 0.5))  # a rare posterior apart, or wider


def gaussian_threshold(p: float) -> float:
    """κ_Gauss/λ_1 of x = 1 with probability p, else 0: the largest saving per nat with an encoder N(μ_x, σ_x²).

    The best decoder saves ½ (Var x − E Var(x | z)), z standard normal a priori; below κ_Gauss some such encoder beats
    collapse.
    """
    from scipy.optimize import minimize

    found = [minimize(lambda at: -saving_per_nat(p, at), start, method="Nelder-Mead") for start in STARTS]
    return -min(float(each.fun) for each in found) / (p * (1 - p))


def saving_per_nat(p: float, at: Array) -> float:
    """at: both means, then both log-variances."""
    means, logs = np.asarray(at[:2]), np.clip(at[2:], -8.0, 8.0)
    weights = np.array([1 - p, p])
    nats = float(weights @ (means**2 + np.exp(logs) - 1 - logs) / 2)
    scaled = (GRID[:, None] - means) ** 2 / (2 * np.exp(logs)) + logs / 2
    joint = weights * np.exp(-scaled) / np.sqrt(2 * np.pi)
    left = float(np.trapezoid(joint.prod(axis=1) / np.maximum(joint.sum(axis=1), 1e-300), GRID))
    return (p * (1 - p) - left) / 2 / max(nats, 1e-12)
