"""How fast gradient flow leaves the collapsed point, or returns to it (docs/dynamics.md).

The flow is d(parameters)/dt = −∇L with L in the unit of docs/theory.md, encoders acting on the data as they are and σ
moving through log σ. A rate s has the unit 1/(flow time): a small perturbation changes like e^{s t}. Gradient descent
with step size h on L spends h of flow time per step, h/2 on the loss L/2 (the negative β-ELBO itself).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import pseudo_inverse
from collapsecheck.numerics.losses import Parameters, best_decoders, shapes, sources
from collapsecheck.numerics.problem import Problem


@dataclass(frozen=True, eq=False)
class EscapeRates:
    """All growth rates of the flow linearised at the collapsed point, per unit of flow time; positive ones escape.

    levels[l]: (d_l, n) for each coordinate of level l + 1 the rates of its decoder column and encoder row, descending;
    n is the length of both together. noise[l]: the rate of log σ at a learnable level, None at a fixed one.
    direct: (d_x,) the rates of the CVAE's decoder U_x around the regression of y on x, None for a VAE.
    """

    levels: tuple[Array, ...]
    noise: tuple[float | None, ...]
    direct: Array | None

    @property
    def escaping(self) -> tuple[int, ...]:
        """Per level, how many directions one coordinate (the one with the smallest σ) can escape along."""
        return tuple(int((rates.max(axis=0) > 0.0).sum()) for rates in self.levels)

    @property
    def fastest(self) -> float:
        """The largest rate of all levels; the collapsed point is stable if it is negative."""
        return max(float(rates.max()) for rates in self.levels)


def collapsed(problem: Problem) -> Parameters:
    """The critical point at which no latent knows anything: U = V = 0, σ = η where learnable, U_x the regression."""
    template = shapes(problem)
    return best_decoders(problem, Parameters(template.U, template.V, tuple(_sigmas(problem)), template.U_x))


def escape_rates(problem: Problem) -> EscapeRates:
    """The eigenvalues of −Hessian of the loss at the collapsed point, from blocks of one latent coordinate each.

    With g_0 = 1/η_dec², g_l = β_l/η_l², M the second moment of what level l sees and N its covariance with what the
    level has still to explain (N = M = Σ_{l−1} for l > 1), coordinate j has the block

        2 [[−g_{l−1} σ_j² I, g_{l−1} N], [g_{l−1} Nᵀ, −g_l M]]   in (column j of U_l, row j of V_l).
    """
    levels = tuple(
        rates(*coupling, sigma) for coupling, sigma in zip(couplings(problem), _sigmas(problem), strict=True)
    )
    noise = tuple(-4.0 * level.beta if level.learnable else None for level in problem.levels)
    direct = (
        None if problem.model == "vae" else np.sort(-2.0 * np.linalg.eigvalsh(problem.A) / problem.eta_dec**2)[::-1]
    )
    return EscapeRates(levels, noise, direct)


def leading_rates(problem: Problem) -> tuple[Array, ...]:
    """Per level the rates of the coordinate with the smallest σ, which escapes fastest, descending."""
    pairs = zip(couplings(problem), _sigmas(problem), strict=True)
    return tuple(rates(*coupling, sigma.min(keepdims=True))[0] for coupling, sigma in pairs)


def _sigmas(problem: Problem) -> list[Array]:
    """σ at the collapsed point: η where it is learnable."""
    return [np.full(level.d, level.eta) if level.learnable else level.sigmas() for level in problem.levels]


def couplings(problem: Problem) -> Iterator[tuple[float, float, Array, Array]]:
    """g_{l−1}, g_l, N and M of every level at the collapsed point; above the first level the diagonal of N = M."""
    joint, seen, explained = sources(problem)
    M, below = joint[seen, seen], problem.eta_dec**-2
    N = M if problem.autoencoding else joint[explained, seen]
    if problem.model == "cvae":
        N = N - problem.B @ pseudo_inverse(problem.A) @ joint[: problem.d_x, seen]
    for level, sigma in zip(problem.levels, _sigmas(problem), strict=True):
        above = level.beta / level.eta**2
        yield below, above, N, M
        N = M = sigma**2
        below = above


def rates(below: float, above: float, N: Array, M: Array, sigma: Array) -> Array:
    """The rates of one level for each of its σ, descending; by modes where N = M, else by the blocks' eigenvalues.

    0 within rounding, as in directions that the data do not reach.
    """
    different, place = np.unique(sigma, return_inverse=True)
    if N is M:
        p, seen = below * different[:, None] ** 2, np.sort(M) if M.ndim == 1 else np.linalg.eigvalsh(M).clip(min=0.0)
        slow = mode_rate(p, above * seen, below * seen)
        found = np.concatenate([slow, -2.0 * (p + above * seen) - slow], axis=1)
    else:
        found = np.linalg.eigvalsh([block(below, above, N, M, float(s)) for s in different])
    largest = np.abs(found).max(axis=1, keepdims=True)
    rounded = np.where(np.abs(found) <= found.shape[1] * np.finfo(float).eps * largest, 0.0, found)
    return np.asarray(np.sort(rounded, axis=1)[place, ::-1])


def block(below: float, above: float, N: Array, M: Array, sigma: float) -> Array:
    """The linear flow of one coordinate's decoder column and encoder row at the collapsed point."""
    decoder = -below * sigma**2 * np.eye(len(N))
    return 2.0 * np.block([[decoder, below * N], [below * N.T, -above * M]])


def mode_rate(p: Array | float, q: Array | float, r: Array | float) -> Array:
    """s = √((p − q)² + 4 r²) − (p + q), the larger eigenvalue of 2 [[−p, r], [r, −q]], without cancellation."""
    p, q, r = (np.asarray(value, dtype=np.float64) for value in (p, q, r))
    return 4.0 * (r - np.sqrt(p * q)) * (r + np.sqrt(p * q)) / (np.hypot(p - q, 2.0 * r) + p + q)


def least_time(rate: float, small: float, large: float) -> float:
    """A lower bound of the flow time in which a mode grows from norm `small` to `large`: log(large/small)/rate.

    Exact for one level with fixed σ and y = x (docs/dynamics.md), at any size and whatever other modes do; infinite
    where the rate is not positive.
    """
    if not 0.0 < small < large:
        refuse(f"small is {small} and large is {large}: must be positive, small below large")
    return float(np.log(large / small) / rate) if rate > 0.0 else np.inf
