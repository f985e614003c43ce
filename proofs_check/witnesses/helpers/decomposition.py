"""loss − claimed minimum as a sum of terms that the derivation proves nonnegative, for any parameters and dimensions.

The terms follow `derivations.reduction`: a CVAE's input regressed out, the completed square of every decoder,
the rearrangement gaps tr(K H⁻¹) − Σ κ_i/h_i, the pairing gap of a diagonal top level, β(u − 1 − log u) of a learnable
level, and per mode the certificate of the chain at the claimed ρ*.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from collapsecheck.instances import Instance
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses import Parameters
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import theta


def applies(instance: Instance) -> bool:
    """Whether a diagonal level, if any, is the top one: below others its pairing rests on log-majorisation."""
    return "diagonal" not in instance.setting.variances[:-1]


def terms(instance: Instance, parameters: Parameters) -> Iterator[tuple[str, float]]:
    """The named terms; they add up to the loss at the parameters less the claimed minimum."""
    problem, levels = instance.problem, instance.problem.levels
    gains = [1 / problem.eta_dec**2, *(level.beta / level.eta**2 for level in levels)]
    K, Z, encoders, regressed = _inputs(instance, parameters, gains)
    yield "input regressed out", regressed
    cross, spectrum, growths = Z, _descending(Z.T @ Z), []
    for l, (level, V, U, sigma) in enumerate(
        zip(levels, encoders, parameters.U, parameters.sigma, strict=True), start=1
    ):
        root = _root(K)
        above = V @ K @ V.T + np.diag(sigma**2)
        best = (cross @ root if l == 1 else K) @ V.T @ np.linalg.inv(above)
        yield f"square of U_{l}", gains[l - 1] * float(np.trace((U - best) @ above @ (U - best).T))
        H = np.eye(len(K)) + root @ V.T @ np.diag(sigma**-2.0) @ V @ root
        h = _descending(H)
        left = cross.T @ cross if l == 1 else K
        yield f"rearrangement {l - 1}", gains[l - 1] * float(np.trace(left @ np.linalg.inv(H)) - np.sum(spectrum / h))
        K, spectrum = above, _descending(above)
        growths.append(_padded(h, level.d))
    yield from _variance_terms(instance, growths, parameters)
    yield from _chain_terms(instance, growths)


def _inputs(instance: Instance, parameters: Parameters, gains: list[float]) -> tuple[Array, Array, list[Array], float]:
    """E[s sᵀ] of what level 1 encodes, Z = E[y s̃ᵀ] whitened, the encoders, and the cost of encoding a CVAE's x."""
    problem = instance.problem
    if instance.setting.model == "vae":
        return problem.A, problem.B @ np.linalg.inv(_root(problem.A)), list(parameters.V), 0.0
    A, R = problem.A, problem.B @ np.linalg.inv(problem.A)
    E = problem.C - R @ problem.B.T
    V_x, V_y = np.split(parameters.V[0], [len(A)], axis=1)
    W = V_x + V_y @ R
    D = R - parameters.U_x - parameters.U[0] @ W
    encoders = [V_y, *parameters.V[1:]]
    missed = [D, *_missed(W, encoders[1:], parameters.U[1:])]
    cost = sum(gain * np.trace(part @ A @ part.T) for gain, part in zip(gains, missed, strict=True))
    return E, _root(E), encoders, float(cost)


def _missed(W: Array, encoders: Sequence[Array], decoders: Sequence[Array]) -> Iterator[Array]:
    """What of x's part in z_1, z_2, … the level above does not give back: its squares make up tr(M_1 W A Wᵀ)."""
    for V, U in zip(encoders, decoders, strict=True):
        above = V @ W
        yield W - U @ above
        W = above
    yield W


def _variance_terms(instance: Instance, growths: list[Array], parameters: Parameters) -> Iterator[tuple[str, float]]:
    K = None
    for l, level in enumerate(instance.problem.levels, start=1):
        here = growths[l - 1]
        above = growths[l] if l < len(growths) else np.ones(level.d)
        if mode.is_learned(instance.setting, l):
            K = _latent_covariance(instance, parameters, l)
            u = _descending(K) / (level.eta**2 * above)
            yield f"variance of level {l}", level.beta * float(np.sum(u - 1 - np.log(u)))
        elif instance.setting.variances[l - 1] == "diagonal":
            K = _latent_covariance(instance, parameters, l)
            paired = np.sort(parameters.sigma[l - 1]) ** 2 @ here
            yield f"pairing of level {l}", level.beta / level.eta**2 * float(np.trace(K) - paired)


def _latent_covariance(instance: Instance, parameters: Parameters, upto: int) -> Array:
    K, _, encoders, _ = _inputs(instance, parameters, [0.0] * (len(parameters.V) + 1))
    for V, sigma in zip(encoders[:upto], parameters.sigma, strict=False):
        K = V @ K @ V.T + np.diag(sigma**2)
    return K


def _chain_terms(instance: Instance, growths: list[Array]) -> Iterator[tuple[str, float]]:
    """Per mode Σ E_l (e^{t_l} − 1 − t_l) + Σ (E_l − E_{l−1})(ρ_l − ρ_l*), at the claimed ρ*."""
    depth = instance.setting.depth
    for i, claim in enumerate(instance.claims):
        best = np.array([0.0, *(claim["rho", l] for l in range(1, depth + 1)), 0.0])
        rho = np.array([0.0, *(np.log(growths[l - 1][i]) for l in range(1, depth + 1)), 0.0])
        t = (rho - best)[:-1] - (rho - best)[1:]
        weights, learned = _weights(instance, i)
        E = np.where(learned, weights, weights * np.exp(best[:-1] - best[1:]))
        yield f"certificate of mode {i + 1}", float(np.sum(np.where(learned, 0.0, E * (np.expm1(t) - t))))
        for l in range(1, depth + 1):
            yield f"multiplier {l} of mode {i + 1}", float((E[l] - E[l - 1]) * (rho - best)[l])


def _weights(instance: Instance, i: int) -> tuple[Array, NDArray[np.bool_]]:
    """w_0 … w_L of a mode (β at learnable levels), and which levels are learnable."""
    problem, setting = instance.problem, instance.setting
    learned = [False, *(mode.is_learned(setting, l) for l in range(1, setting.depth + 1))]
    weights = [float(instance.modes[i][theta]) ** 2 / problem.eta_dec**2]
    for level, is_learned in zip(problem.levels, learned[1:], strict=True):
        v = 1.0 if is_learned else (np.sort(level.sigmas())[i] / level.eta) ** 2
        weights.append(level.beta * float(v))
    return np.array(weights), np.array(learned)


def _root(covariance: Array) -> Array:
    values, vectors = np.linalg.eigh(covariance)
    return np.asarray((vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T, dtype=np.float64)


def _descending(symmetric: Array) -> Array:
    return np.asarray(np.linalg.eigvalsh(symmetric)[::-1], dtype=np.float64)


def _padded(h: Array, size: int) -> Array:
    """The spectrum of H_l as growths of d_l coordinates: cut, or padded by ones."""
    return np.concatenate([h, np.ones(max(size - len(h), 0))])[:size]
