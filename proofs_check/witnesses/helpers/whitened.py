"""The matrix that the encoder has to explain, computed from the moments alone and apart from `data.spectrum`."""

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.problem import Problem


def whitened_target(problem: Problem) -> tuple[Array, float]:
    """Z (d_y, rank), with the θ_i as singular values, and base = tr C − ‖Z‖² (docs/theory.md, section 2).

    VAE: Z = B W with W whitening x. CVAE: Z = E^{1/2} with E = C − B A⁺ Bᵀ, and base is 0.
    """
    values, vectors = np.linalg.eigh(problem.A)
    kept = values > len(values) * np.finfo(float).eps * values[-1]
    explained = problem.B @ (vectors[:, kept] / np.sqrt(values[kept]))
    if problem.model == "vae":
        return explained, float(np.trace(problem.C) - np.sum(explained**2))
    values, vectors = np.linalg.eigh(problem.C - explained @ explained.T)
    return (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T, 0.0


def top_rows(target: Array, width: int) -> tuple[Array, float]:
    """The part of Z in its `width` leading left singular directions, and the energy ‖·‖² of the rest.

    No encoder of that width can gain more than this part offers (Cauchy's interlacing of singular values).
    """
    left, values, _ = np.linalg.svd(target, full_matrices=False)
    return left[:, :width].T @ target, float(np.sum(values[width:] ** 2))
