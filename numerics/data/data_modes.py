"""From moments to modes: whiten what the encoder sees and read off the θ_i² (docs/theory.md, section 2)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import TOLERANCE, Array, refuse
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class Spectrum:
    """The data modes: r unit-variance scalars u_i = encoder_i · (encoder's input), with E[y u_iᵀ] = θ_i left_i.

    theta2: (r,) the nonzero θ², descending; base: the part of tr C that no encoder can explain;
    rank: numerical rank of A; left: (d_y, r) orthonormal columns; encoder: (r, d_x), for a CVAE (r, d_x + d_y);
    regression: (d_y, d_x) the matrix B A⁺ of a CVAE, None for a VAE.
    """

    theta2: Array
    base: float
    rank: int
    left: Array
    encoder: Array
    regression: Array | None


def spectrum(problem: Problem) -> Spectrum:
    """The modes of a problem; eigenvalues of A below d·eps·λ_max are dropped and so are θ² at rounding level."""
    values, vectors = _descending(problem.A)
    rank = int(np.count_nonzero(values > len(values) * np.finfo(float).eps * values[0]))
    left, theta2 = vectors[:, :rank], values[:rank]
    whitener = left / np.sqrt(theta2)
    if problem.autoencoding:
        base = max(0.0, float(values[rank:].sum()))
        return Spectrum(theta2, base, rank, left, whitener.T, None)
    return (_cross if problem.model == "vae" else _residual)(problem, whitener, float(values[0]))


def _descending(symmetric: Array) -> tuple[Array, Array]:
    values, vectors = np.linalg.eigh(symmetric)
    return values[::-1], vectors[:, ::-1]


def _cross(problem: Problem, whitener: Array, largest: float) -> Spectrum:
    """VAE with y ≠ x: the singular values of Z = E[y x̃ᵀ]."""
    explained = problem.B @ whitener
    left, theta, right = np.linalg.svd(explained, full_matrices=False)
    _check_unexplained(problem, np.sum(left * (problem.C @ left), axis=0) - theta**2, explained @ whitener.T, largest)
    kept = theta**2 > sum(problem.B.shape) * np.finfo(float).eps * np.linalg.norm(problem.C)
    theta2 = theta[kept] ** 2
    base = max(0.0, float(np.trace(problem.C) - theta2.sum()))
    return Spectrum(theta2, base, whitener.shape[1], left[:, kept], right[kept] @ whitener.T, None)


def _residual(problem: Problem, whitener: Array, largest: float) -> Spectrum:
    """CVAE: the eigenvalues of E = C − B A⁺ Bᵀ, cut at the rounding error that computing E makes."""
    explained = problem.B @ whitener
    regression = explained @ whitener.T
    values, vectors = _descending(problem.C - explained @ explained.T)
    _check_unexplained(problem, values, regression, largest)
    kept = values > _residual_rounding(problem, regression, largest)
    rows = vectors[:, kept].T / np.sqrt(values[kept])[:, None]
    encoder = np.concatenate([-rows @ regression, rows], axis=1)
    base = max(0.0, float(values[~kept].sum()))
    return Spectrum(values[kept], base, whitener.shape[1], vectors[:, kept], encoder, regression)


def _residual_rounding(problem: Problem, regression: Array, largest: float) -> float:
    """The rounding error of C − B A⁺ Bᵀ; it grows with the regression B A⁺ along small eigenvalues of A."""
    scale = max(float(np.linalg.norm(problem.C)), float(np.sqrt(largest) * np.linalg.norm(regression)) ** 2)
    return float(sum(problem.B.shape) * np.finfo(float).eps * scale)


def _check_unexplained(problem: Problem, unexplained: Array, regression: Array, largest: float) -> None:
    """Refuse an x that explains more of y than there is.

    The joint moment can be semidefinite to TOLERANCE and B still be too large along a small eigenvalue of A. Moments
    written with ten digits stay below √TOLERANCE unless such directions matter.
    """
    tolerance = np.sqrt(TOLERANCE) * float(np.abs(problem.C).max()) + _residual_rounding(problem, regression, largest)
    if unexplained.min(initial=0.0) < -tolerance:
        refuse(
            "joint second moment is not PSD: C − B A⁺ Bᵀ is negative along a direction of y, by"
            f" {-unexplained.min():.6g} (tolerance {tolerance:.3g}): check B, and write A and B with all their digits"
        )
