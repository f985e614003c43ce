"""Two-sided exact bounds of the one-level loss for a rational G = ZᵀZ (docs/theory.md, section 5).

Fixed Σ, with rows w_j of the encoder in units of σ_j and e_j² = β (η_dec/η)² σ_j²: the reduced loss is
F(W) = tr(G (I + Σ_j w_j w_jᵀ)⁻¹) + Σ_j e_j² ‖w_j‖². Along the singular directions b of W, with gains y, every unit b
and y > 0 must satisfy bᵀGb ≤ (1 + 1/y) bᵀ(A + γ_j)b + (1 + y) e_j², and a certificate (A, γ, X) proves exactly that.
"""

from dataclasses import dataclass

import numpy as np
from flint import arb, fmpq, fmpq_mat

from collapsecheck.judge import diagonal, eigenvalues, fraction, from_floats, is_semidefinite, to_floats, trace
from collapsecheck.numerics.checks import Array

MARGIN = 1e-10  # absolute rounding margin of a certificate, relative to the largest eigenvalue


@dataclass(frozen=True, eq=False)
class Certificate:
    """A ⪰ 0, γ_j ≥ 0 and symmetric X_j that bound F from below by tr G − tr A − Σ γ_j."""

    A: fmpq_mat
    gamma: tuple[fmpq, ...]
    X: tuple[fmpq_mat, ...]


def verified_bound(G: fmpq_mat, squares: list[fmpq], certificate: Certificate) -> fmpq | None:
    """The certificate's lower bound of F, None unless every condition holds exactly.

    A + γ_j − X_j²/e_j² ⪰ 0 and A + γ_j + e_j² − G − 2 X_j ⪰ 0 (with X ⪯ 0 the best choice) give the inequality above
    at its least favourable y, because e √P ≥ |bᵀXb| for P = bᵀ(A + γ_j)b.
    """
    if not is_semidefinite(certificate.A) or any(g < 0 for g in certificate.gamma):
        return None
    one = diagonal([fmpq(1)] * G.nrows())
    for square, gamma, X in zip(squares, certificate.gamma, certificate.X, strict=True):
        price = certificate.A + gamma * one
        if X.transpose() != X or not is_semidefinite(price - X * X / square):
            return None
        if not is_semidefinite(price + square * one - G - 2 * X):
            return None
    return trace(G) - trace(certificate.A) - sum(certificate.gamma, fmpq(0))


def propose(G: fmpq_mat, squares: list[fmpq]) -> Certificate:
    """A certificate from floating point: the potentials of the sorted assignment. `squares` must ascend."""
    values, vectors = np.linalg.eigh(to_floats(G))
    values, vectors = np.maximum(values[::-1], 0.0), vectors[:, ::-1]
    prices = np.sqrt([float(arb(square)) for square in squares])
    margin = MARGIN * max(1.0, float(values[0]))
    alpha, gamma = potentials(np.sqrt(values), prices)
    shifts = alpha[None, :] + gamma[:, None] + 2.0 * margin
    roots = -np.sqrt(shifts - margin / 2.0) * prices[:, None]
    A = _symmetric(vectors, alpha + margin)
    return Certificate(
        A, tuple(fraction(float(g + margin)) for g in gamma), tuple(_symmetric(vectors, x) for x in roots)
    )


def potentials(theta: Array, prices: Array) -> tuple[Array, Array]:
    """α, γ ≥ 0 with α_i + γ_j ≥ (θ_i − e_j)₊² for all pairs and equality on the sorted ones."""

    def gain(i: int, j: int) -> float:
        return float(max(theta[i] - prices[j], 0.0)) ** 2

    pairs = min(len(theta), len(prices))
    alpha, gamma = np.zeros(len(theta)), np.zeros(len(prices))
    gamma[pairs - 1] = gain(pairs, pairs - 1) if len(theta) > pairs else 0.0
    for j in range(pairs - 2, -1, -1):
        gamma[j] = gamma[j + 1] + gain(j + 1, j) - gain(j + 1, j + 1)
    for j in range(pairs):
        alpha[j] = gain(j, j) - gamma[j]
    return np.maximum(alpha, 0.0), np.maximum(gamma, 0.0)


def _symmetric(vectors: Array, values: Array) -> fmpq_mat:
    dense = (vectors * values) @ vectors.T
    return from_floats((dense + dense.T) / 2.0)


def attained(G: fmpq_mat, squares: list[fmpq]) -> fmpq:
    """F, exactly, at a rational encoder near the sorted answer: an upper bound of its minimum."""
    values, vectors = np.linalg.eigh(to_floats(G))
    total, cost = diagonal([fmpq(1)] * G.nrows()), fmpq(0)
    theta = np.sqrt(np.maximum(values[::-1], 0.0))
    for square, gain, direction in zip(squares, theta, vectors.T[::-1], strict=False):
        price = float(arb(square)) ** 0.5
        row = from_floats(np.sqrt(max(gain - price, 0.0) / price) * direction[None, :])
        total, cost = total + row.transpose() * row, cost + square * trace(row * row.transpose())
    return trace(G * total.inv()) + cost


def learned_enclosure(gains: fmpq_mat, beta: fmpq, width: int) -> tuple[arb, arb]:
    """Bounds of tr G − Σ_{i ≤ width} gain(g_i) over the eigenvalues of G = ZᵀZ/η_dec², gain as below.

    Gains increase with g and eigenvalues interlace, so no encoder of that width gains more.
    """
    total, roots = trace(gains), eigenvalues(gains)
    low = _leading([_gain(ball.lower(), beta) if ball.lower() > beta else arb(0) for ball in roots], width)
    high = _leading([arb(0) if ball.upper() <= beta else _gain(ball.upper(), beta) for ball in roots], width)
    return (total - high).lower(), (total - low).upper()


def _gain(value: arb, beta: fmpq) -> arb:
    """g − β (1 + log(g/β)): what one latent coordinate saves on an eigenvalue g > β."""
    return value - beta * (1 + (value / beta).log())


def _leading(gains: list[arb], width: int) -> arb:
    return sum(sorted(gains, key=lambda gain: float(gain.mid()), reverse=True)[:width], arb(0))
