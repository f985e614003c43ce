"""Random instances of one setting, spectra first: a pure function of the seed and the chunk's number.

Uniform sampling never meets ties, zeros or thresholds, so every instance belongs to a stratum that says how its θ were
drawn. Where a threshold has to be met exactly, all parameters are powers of two, so that floats hold it exactly.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import sympy as sp

from collapsecheck.numerics.checks import Array, Flags, Indices
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting

STRATA = ("uniform", "log-uniform", "ties", "zeros", "threshold", "one-ulp", "ill-conditioned")
SHARES = (0.2, 0.2, 0.15, 0.15, 0.15, 0.05, 0.1)
ROTATED = ("uniform", "log-uniform", "ill-conditioned")  # rotating the others would blur what they are drawn for


@dataclass(frozen=True, eq=False)
class Batch:
    """n instances of d modes each.

    values: every raw parameter of the setting as (n, d), θ descending; stratum: (n,) indices into STRATA.
    learnable: (L,) flags.
    """

    setting: Setting
    values: dict[sp.Symbol, Array]
    stratum: Indices
    learnable: Flags


def draw(setting: Setting, count: int, dim: int, rng: np.random.Generator) -> Batch:
    """`count` instances with `dim` modes each."""
    stratum = rng.choice(len(STRATA), size=count, p=SHARES)
    dyadic = (stratum == STRATA.index("threshold")) | (stratum == STRATA.index("one-ulp"))
    values = _parameters(setting, dyadic, dim, rng)
    thetas = _thetas(setting, stratum, values, rng)
    values[theta] = through_matrices(
        -np.sort(-thetas, axis=1), np.isin(stratum, [STRATA.index(s) for s in ROTATED]), rng
    )
    if setting.variances[0] == "diagonal":
        values[sigma(1)] = np.sort(values[sigma(1)], axis=1)
    flags = np.array([mode.is_learned(setting, level) for level in range(1, setting.depth + 1)])
    return Batch(setting, values, stratum, flags)


def _parameters(setting: Setting, dyadic: Flags, dim: int, rng: np.random.Generator) -> dict[sp.Symbol, Array]:
    """Everything but θ: log-uniform in [1/8, 8], or powers of two; the β of learnable levels increase."""
    values: dict[sp.Symbol, Array] = {}
    for symbol in sorted(mode.parameters(setting) - {theta}, key=str):
        diagonal = symbol == sigma(1) and setting.variances[0] == "diagonal"
        power = 2 if symbol.name.startswith("beta") else 1
        width = dim if diagonal else 1
        plain = 2.0 ** rng.uniform(-3, 3, (len(dyadic), width))
        exact = 2.0 ** (power * rng.integers(-2, 3, (len(dyadic), width)))
        values[symbol] = np.broadcast_to(np.where(dyadic[:, None], exact, plain), (len(dyadic), dim)).copy()
    learned = [beta(l) for l in range(1, setting.depth + 1) if mode.is_learned(setting, l)]
    for below, above in pairwise(learned):
        values[above] = np.where(values[above] > values[below], values[above], 4 * values[below])
    return values


def _thetas(setting: Setting, stratum: Indices, values: dict[sp.Symbol, Array], rng: np.random.Generator) -> Array:
    shape = (len(stratum), values[eta_dec].shape[1]) if eta_dec in values else next(iter(values.values())).shape
    special = rng.random(shape) < 0.5
    special[np.arange(len(special)), rng.integers(0, shape[1], len(special))] = True
    wide = 2.0 ** rng.uniform(-5, 5, shape)
    exact = _thresholds(setting, values, rng)
    beside = np.where(rng.random(shape) < 0.5, np.nextafter(exact, 0), np.nextafter(exact, np.inf))
    one_beside = np.zeros(shape, dtype=bool)
    one_beside[:, 0] = True
    drawn = {
        "uniform": rng.uniform(0, 8, shape),
        "log-uniform": wide,
        "ties": np.where(special, wide[:, :1], wide),
        "zeros": np.where(special, 0.0, wide),
        "threshold": np.where(special, exact, wide),
        "one-ulp": np.where(one_beside, beside, wide),
        "ill-conditioned": 10.0 ** rng.uniform(-8, 0, shape),
    }
    return np.choose(stratum[:, None], [drawn[name] for name in STRATA])


def _thresholds(setting: Setting, values: dict[sp.Symbol, Array], rng: np.random.Generator) -> Array:
    """θ at which the geometric mean of w_0 … w_{l−1} is w_l, for a random level l of every instance."""
    logs = [np.log2(weight(setting, values, l)) for l in range(1, setting.depth + 1)]
    levels = [(l + 1) * logs[l] - sum(logs[:l], np.zeros_like(logs[0])) for l in range(setting.depth)]
    chosen = rng.integers(0, setting.depth, (len(logs[0]), 1))
    return np.asarray(parameter(setting, values, eta_dec) * 2.0 ** (0.5 * np.choose(chosen, levels)))


def parameter(setting: Setting, values: dict[sp.Symbol, Array], symbol: sp.Symbol) -> Array:
    """A parameter's values, the setting's ties applied."""
    return values[dict(setting.tied).get(symbol, symbol)]


def weight(setting: Setting, values: dict[sp.Symbol, Array], level: int) -> Array:
    """w_l = β_l σ_l²/η_l², or β_l where the variance is learned."""
    scale = parameter(setting, values, beta(level))
    if mode.is_learned(setting, level):
        return scale
    return scale * (parameter(setting, values, sigma(level)) / parameter(setting, values, eta(level))) ** 2


def through_matrices(thetas: Array, rotated: Flags, rng: np.random.Generator) -> Array:
    """θ read back from matrices Q diag(θ²) Qᵀ by a stacked `eigh`, where `rotated`; what is at rounding level is 0."""
    count, dim = int(rotated.sum()), thetas.shape[1]
    if not count:
        return thetas
    frames = np.linalg.qr(rng.standard_normal((count, dim, dim)))[0]
    matrices = (frames * (thetas[rotated] ** 2)[:, None, :]) @ frames.transpose(0, 2, 1)
    found = np.linalg.eigvalsh(0.5 * (matrices + matrices.transpose(0, 2, 1)))[:, ::-1]
    slack = np.abs(found - thetas[rotated] ** 2).max(axis=1) / found[:, 0]
    if slack.max() > 100 * dim * np.finfo(float).eps:
        raise ArithmeticError(f"eigenvalues are off by {slack.max():.1e} of the largest")
    read = thetas.copy()
    read[rotated] = np.sqrt(np.where(found > dim * np.finfo(float).eps * found[:, :1], found, 0.0))
    return read
