"""How many modes are active, without eigenvectors or eigenvalues: Sylvester's law of inertia on an LDLᵀ factorisation.

For one learnable or isotropic level the answer is a count of eigenvalues above one threshold, and the inertia of
A − threshold·I has it for a third of n³ multiplications, where a symmetric eigenvalue solver needs four times as many.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg.lapack import dsytrf, dsytrf_lwork

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import pseudo_inverse
from collapsecheck.numerics.problem import Problem

BLOCK = 256
GROWTH = 1e3


def eigenvalues_above(symmetric: Array, threshold: float) -> int:
    """How many eigenvalues of a symmetric matrix (n, n) exceed `threshold`, by the inertia of the shifted matrix.

    Backward stable: eigenvalues within a few n·eps·‖A‖ of the threshold may be counted on either side.
    """
    shifted = np.array(symmetric, dtype=np.float64, order="F")
    shifted[np.diag_indices_from(shifted)] -= threshold
    found = _by_blocks(shifted.copy(order="F")) if len(shifted) > BLOCK else None
    if found is not None:
        return found
    work, _ = dsytrf_lwork(len(shifted), lower=1)
    factor, pivots, _ = dsytrf(shifted, lower=1, lwork=int(work), overwrite_a=1)
    return _positive_pivots(np.diagonal(factor), np.diagonal(factor, -1), pivots)


def _by_blocks(matrix: Array) -> int | None:
    """Positive eigenvalues by block elimination without pivoting, as fast as matrix products (Haynsworth 1968).

    None where a block is so close to singular that what is subtracted exceeds the matrix by GROWTH: digits are lost.
    """
    positive, largest, size = 0, GROWTH * float(np.abs(matrix).max()), len(matrix)
    for first in range(0, size, BLOCK):
        last = min(first + BLOCK, size)
        values, vectors = np.linalg.eigh(matrix[first:last, first:last])
        positive += int(np.count_nonzero(values > 0.0))
        part = matrix[last:, first:last] @ vectors
        with np.errstate(divide="ignore", invalid="ignore"):
            weighted = part / values
        if len(part) and not np.sum(part * np.abs(weighted), axis=1).max() <= largest:
            return None
        for start in range(0, size - last, BLOCK):
            stop = start + BLOCK
            matrix[last + start :, last + start : last + stop] -= weighted[start:] @ part[start:stop].T
    return positive


def _positive_pivots(diagonal: Array, below: Array, pivots: Array) -> int:
    """Positive eigenvalues of the block diagonal D: LAPACK marks the 2 × 2 blocks by pairs of negative pivots.

    Bunch and Kaufman choose a 2 × 2 block only where its determinant is negative: one positive eigenvalue each.
    """
    in_block = pivots < 0
    return int(np.count_nonzero(diagonal[~in_block] > 0.0)) + int(np.count_nonzero(in_block)) // 2


def active_count(problem: Problem) -> int:
    """`optimum(problem).active[0]` for one level of equal or learnable variance, from the inertia of A or E.

    Ties with the threshold are decided by rounding. InputError for more levels, a diagonal level, or a VAE with y ≠ x.
    """
    if len(problem.levels) != 1 or not problem.levels[0].isotropic:
        refuse("the count by inertia needs one level whose variance is learnable or the same for all coordinates")
    if problem.model == "vae" and not problem.autoencoding:
        refuse("the count by inertia needs a CVAE, or a VAE that reconstructs its input")
    level = problem.levels[0]
    ratio = 1.0 if level.learnable else float(level.sigmas()[0] / level.eta) ** 2
    above = eigenvalues_above(_second_moment(problem), level.beta * ratio * problem.eta_dec**2)
    return min(level.d, above)


def _second_moment(problem: Problem) -> Array:
    """A, or for a CVAE E = C − B A⁺ Bᵀ."""
    if problem.model == "vae":
        return problem.A
    return problem.C - problem.B @ pseudo_inverse(problem.A) @ problem.B.T
