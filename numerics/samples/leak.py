"""How far the noise of y can move the sample's θ of a VAE that decodes y ≠ x (docs/finite-sample.md).

The sample's θ are the singular values of H Y/√m with H the projection on the columns of X. Y = X M + N, so they differ
from those of X M by at most ‖H N‖/√m, and H N is d_x Gaussian rows of covariance E = C − B A⁺ Bᵀ.
"""

from __future__ import annotations

import math

import numpy as np

from collapsecheck.numerics.data import pseudo_inverse
from collapsecheck.numerics.problem import Problem


def leak(problem: Problem, samples: int, degrees: int, regressed: int, delta: float) -> float:
    """The bound ‖E‖^{1/2} (√(d_x/m) + δ) + √(tr E/m), with E bounded from its own sample; inf where that says nothing.

    samples: n; degrees: m; regressed: d_x, the rank of A; delta: δ of m degrees of freedom. m exceeds d_x.
    """
    spare = degrees - regressed
    explained = problem.B @ pseudo_inverse(problem.A) @ problem.B.T
    values = np.linalg.eigvalsh(problem.C - explained).clip(0.0) * (samples / spare)
    factor = 1 - delta * math.sqrt(degrees / spare) - 1 / math.sqrt(spare)
    largest, total = over(float(values[-1]), factor), over(float(values.sum()), factor)
    return math.sqrt(largest) * (math.sqrt(regressed / degrees) + delta) + math.sqrt(total / degrees)


def over(value: float, factor: float) -> float:
    """value / factor², inf unless the factor is positive."""
    return value / factor**2 if factor > 0 else math.inf
