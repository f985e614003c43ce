"""The chain theorem's prediction on a batch, and every quantity of the minimiser that a theorem can claim."""

from itertools import pairwise

import numpy as np

from collapsecheck.campaigns.draw import Batch, parameter
from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.closed_form import Chain, chain, explained, rises
from collapsecheck.numerics.training import mode_rate
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting


def optimal(setting: Setting, batch: Batch) -> Chain:
    """The chain theorem on all modes of the batch at once, (L, n·d)."""
    return chain(_data(setting, batch).ravel(), _betas(setting, batch), _log_v(setting, batch), batch.learnable)


def _data(setting: Setting, batch: Batch) -> Array:
    return np.asarray((batch.values[theta] / parameter(setting, batch.values, eta_dec)) ** 2)


def _log_v(setting: Setting, batch: Batch) -> Array:
    """log σ_l²/η_l², (L, n·d), 0 at learnable levels."""
    rows = []
    for l in range(1, setting.depth + 1):
        scale = parameter(setting, batch.values, eta(l))
        own = scale if mode.is_learned(setting, l) else parameter(setting, batch.values, sigma(l))
        rows.append(2 * np.log(own / scale).ravel())
    return np.stack(rows)


def _betas(setting: Setting, batch: Batch) -> Array:
    """β_l as (L, n·d)."""
    return np.stack([parameter(setting, batch.values, beta(l)).ravel() for l in range(1, setting.depth + 1)])


def optimality(setting: Setting, batch: Batch, answer: Chain) -> tuple[Array, Array]:
    """Residual of the slopes dφ/dρ_l = E_l − E_{l−1} (zero where ρ_l > 0, else not negative) and gap of the dual bound.

    Both (n, d), the slopes relative to 1 + the largest marginal, the gap to 1 + |value|.
    """
    change = rises(answer.rho)
    weights = _betas(setting, batch)
    marginals = np.where(batch.learnable[:, None], weights, weights * np.exp(_log_v(setting, batch) + change))
    marginals = np.concatenate([(_data(setting, batch).ravel() * np.exp(-answer.rho[0]))[None], marginals])
    slope = np.diff(marginals, axis=0) / (1 + marginals.max(axis=0))
    residual = np.where(answer.rho > 0, np.abs(slope), np.maximum(-slope, 0)).max(axis=0)
    gap = np.abs(answer.value - answer.bound) / (1 + np.abs(answer.value))
    shape = batch.values[theta].shape
    return residual.reshape(shape), gap.reshape(shape)


def quantities(setting: Setting, batch: Batch, answer: Chain) -> dict[tuple[str, int], Array]:
    """What the prediction says of the quantities that most theorems claim; the others: `gap`, `escapes`."""
    shape, values = batch.values[theta].shape, batch.values
    rho = [row.reshape(shape) for row in answer.rho] + [np.zeros(shape)]
    found, total = {("minimum", 0): answer.value.reshape(shape)}, np.ones(shape)
    shares = explained(answer.rho)
    for l in range(1, setting.depth + 1):
        if mode.is_learned(setting, l):
            square = parameter(setting, values, eta(l)) ** 2 * np.exp(rho[l] - rho[l - 1])
        else:
            square = parameter(setting, values, sigma(l)) ** 2
        encoder = square * np.expm1(rho[l - 1]) / total
        signal, total = (values[theta] if l == 1 else total), square * np.exp(rho[l - 1])
        found |= {("rho", l): rho[l - 1], ("encoder", l): encoder, ("sigma", l): np.sqrt(square)}
        found["decoder", l] = signal**2 * encoder / total**2
        found["unexplained", l] = 1.0 - shares[l - 1].reshape(shape)
        change, log_v = rho[l - 1] - rho[l], np.log(square / parameter(setting, values, eta(l)) ** 2)
        found["rate", l] = 0.5 * (np.expm1(log_v + change) - log_v)
    return found


def escapes(setting: Setting, batch: Batch) -> dict[tuple[str, int], Array]:
    """The rates of escape of every level from the collapsed point, whitened and with data as they are."""
    signal, below, found = batch.values[theta], parameter(setting, batch.values, eta_dec) ** -2, {}
    data = {"escape": (np.ones_like(signal), signal), "raw-escape": (signal**2, signal**2)}
    for l in range(1, setting.depth + 1):
        names = beta(l), eta(l), eta(l) if mode.is_learned(setting, l) else sigma(l)
        weight, prior, noise = (parameter(setting, batch.values, name) for name in names)
        above = weight / prior**2
        for name, (seen, gain) in data.items():
            found[name, l] = mode_rate(below * noise**2, above * seen, below * gain)
        data = dict.fromkeys(data, (np.broadcast_to(noise**2, signal.shape),) * 2)
        below = above
    return found


def gap(setting: Setting, batch: Batch, found: dict[tuple[str, int], Array]) -> Array:
    """−ELBO less −log p, with the variance 1 + ω_1² (η_1² + …)/η_dec² that the model gives to the mode, over η_dec²."""
    prior, signal = np.zeros(found["rho", 1].shape), _data(setting, batch).reshape(found["rho", 1].shape)
    for l in range(setting.depth, 0, -1):
        prior = found["decoder", l] * (parameter(setting, batch.values, eta(l)) ** 2 + prior)
    prior = prior / parameter(setting, batch.values, eta_dec) ** 2
    rates = sum(found["rate", l] for l in range(1, setting.depth + 1))
    return rates + 0.5 * (signal * np.exp(-found["rho", 1]) - np.log1p(prior) - signal / (1.0 + prior))


def posed(setting: Setting, batch: Batch) -> Flags:
    """Where the β of the learned levels increase; see `collapsecheck.theory.model.mode.well_posed`."""
    learned = [batch.values[beta(l)] for l in range(1, setting.depth + 1) if mode.is_learned(setting, l)]
    flags = np.ones(batch.values[theta].shape, dtype=bool)
    for below, above in pairwise(learned):
        flags &= below < above
    return flags
