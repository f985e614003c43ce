"""From moments to modes: whiten what the encoder sees and read off the θ_i² (docs/theory.md, section 2)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from numerics.checks import Array
from numerics.problem import Problem


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
    kept = values > len(values) * np.finfo(float).eps * values[0]
    whitener = vectors[:, kept] / np.sqrt(values[kept])
    if problem.autoencoding:
        base = max(0.0, float(values[~kept].sum()))
        return Spectrum(values[kept], base, int(kept.sum()), vectors[:, kept], whitener.T, None)
    if problem.model == "vae":
        return _cross(problem, whitener)
    return _residual(problem, whitener, float(values[0]))


def _descending(symmetric: Array) -> tuple[Array, Array]:
    values, vectors = np.linalg.eigh(symmetric)
    return values[::-1], vectors[:, ::-1]


def _cross(problem: Problem, whitener: Array) -> Spectrum:
    """VAE with y ≠ x: the singular values of Z = E[y x̃ᵀ]."""
    left, theta, right = np.linalg.svd(problem.B @ whitener, full_matrices=False)
    kept = theta**2 > sum(problem.B.shape) * np.finfo(float).eps * np.linalg.norm(problem.C)
    theta2 = theta[kept] ** 2
    base = max(0.0, float(np.trace(problem.C) - theta2.sum()))
    return Spectrum(theta2, base, whitener.shape[1], left[:, kept], right[kept] @ whitener.T, None)


def _residual(problem: Problem, whitener: Array, largest: float) -> Spectrum:
    """CVAE: the eigenvalues of E = C − B A⁺ Bᵀ, cut at the rounding error that computing E makes."""
    explained = problem.B @ whitener
    regression = explained @ whitener.T
    values, vectors = _descending(problem.C - explained @ explained.T)
    scale = max(float(np.linalg.norm(problem.C)), float(np.sqrt(largest) * np.linalg.norm(regression)) ** 2)
    kept = values > sum(problem.B.shape) * np.finfo(float).eps * scale
    rows = vectors[:, kept].T / np.sqrt(values[kept])[:, None]
    encoder = np.concatenate([-rows @ regression, rows], axis=1)
    base = max(0.0, float(values[~kept].sum()))
    return Spectrum(values[kept], base, whitener.shape[1], vectors[:, kept], encoder, regression)
