"""Claims about pairings on random problems of two coordinates per level at most: is some other loss smaller?

Compared are the mode minima of every arrangement, and what is left of each when the first level's total variance turns
away from the coordinates (docs/scope.md). What is smaller than the claim is a suspicion: a search has to end there, and
its point, rounded to small fractions, is compared exactly.
"""

from collections import Counter
from typing import Any

import numpy as np
import sympy as sp

from collapsecheck.campaigns.check import AGREEMENT
from collapsecheck.campaigns.settle import record
from collapsecheck.campaigns.tally import ENOUGH, Tally
from collapsecheck.instances import attempt
from collapsecheck.judge import Arrangement, Modes, arrangements
from collapsecheck.numerics.checks import Array, Indices
from collapsecheck.numerics.closed_form import chain
from collapsecheck.theory.model import mode, setting_of
from collapsecheck.theory.notation import beta, eta, eta_dec
from collapsecheck.theory.statement import Pairing, Setting, Theorem

STRATA, SHARES = ("uniform", "ties"), (0.7, 0.3)
STARTS = 2
EIGHTHS = 8.0
Drawn = dict[str, Array]


def pairing_claims(theorem: Theorem) -> list[tuple[Setting, Pairing]]:
    """The theorem's claims about pairings, each with its case's setting."""
    pairs = ((setting_of(theorem, case), claim) for case in theorem.cases for claim in case.claims)
    return [(setting, claim) for setting, claim in pairs if isinstance(claim, Pairing)]


def check_pairing(
    theorem: Theorem, number: int, size: int, count: int, rng: np.random.Generator, tally: Tally
) -> dict[str, Any]:
    """A claim at the first `count` of `size` problems: their strata, and by how much it is confirmed at worst."""
    setting, claim = pairing_claims(theorem)[number]
    stratum = rng.choice(len(STRATA), size=size, p=SHARES)
    drawn = {name: array[:count] for name, array in _draw(setting, claim, stratum, rng).items()}
    sorted_modes = Modes((sp.Integer(2), sp.Integer(1)), tuple((1, 2)[:width] for width in claim.widths))
    everything = arrangements(Pairing("permutation", claim.widths), sorted_modes, 2)
    smallest = np.min([_minimum(setting, drawn, a, turned=True) for a in everything], axis=0)
    allowed = arrangements(claim, sorted_modes, 2)
    claimed = np.min([_minimum(setting, drawn, a, turned=False) for a in allowed], axis=0)
    below = (claimed - smallest) / (1 + np.abs(claimed))
    suspect = ~(below <= AGREEMENT)
    tally.suspicions += int(suspect.sum())
    for i in np.argsort(-below, kind="stable")[: min(2 * ENOUGH, int(suspect.sum()))].tolist():
        if tally.enough:
            break
        _settle(theorem, setting, claim, {name: array[i] for name, array in drawn.items()}, i, rng, tally)
    names = Counter(STRATA[k] for k in stratum[:count].tolist())
    return {"strata": dict(sorted(names.items())), "margin": float(below[~suspect].max(initial=0.0))}


def _draw(setting: Setting, claim: Pairing, stratum: Indices, rng: np.random.Generator) -> Drawn:
    """θ descending and σ ascending in eighths, tied in a share of the problems; β in quarters, η powers of 2."""
    size = len(stratum)
    drawn: Drawn = {"theta": -np.sort(-_eighths(rng, stratum, 2), axis=1)}
    drawn["eta_dec"] = np.exp2(rng.integers(-1, 2, size))
    for level, width in enumerate(claim.widths, start=1):
        isotropic = setting.variances[level - 1] == "isotropic"
        noise = np.sort(_eighths(rng, stratum, width), axis=1)
        drawn[f"sigma_{level}"] = np.broadcast_to(noise[:, :1], noise.shape) if isotropic else noise
        drawn[f"beta_{level}"] = rng.integers(1, 17, size) / 4.0
        drawn[f"eta_{level}"] = np.exp2(rng.integers(-1, 2, size))
    return drawn


def _eighths(rng: np.random.Generator, stratum: Indices, width: int) -> Array:
    numbers = rng.integers(1, 4 * int(EIGHTHS) + 1, (len(stratum), width)) / EIGHTHS
    tied = (stratum == STRATA.index("ties")) & (rng.random(len(stratum)) < 0.5)
    return np.where(tied[:, None], numbers[:, :1], numbers)


def _minimum(setting: Setting, drawn: Drawn, arrangement: Arrangement, turned: bool) -> Array:
    """The sum of the arrangement's mode minima; `turned`: at its ρ, with the best total variance of the first level."""
    total, levels = np.zeros(len(drawn["eta_dec"])), setting.depth
    rho, log_v = np.zeros((2, 2, len(total))), np.zeros((2, levels, len(total)))
    flags = np.array([mode.is_learned(setting, l) for l in range(1, levels + 1)])
    weights = np.array([drawn[f"beta_{l}"] for l in range(1, levels + 1)])
    for i in (0, 1):
        depth = next((l for l, carried in enumerate(arrangement) if i not in carried), levels)
        for l in range(depth):
            noise = drawn[f"sigma_{l + 1}"][:, arrangement[l][i]]
            log_v[i, l] = 0.0 if flags[l] else 2 * np.log(noise / drawn[f"eta_{l + 1}"])
        strength = (drawn["theta"][:, i] / drawn["eta_dec"]) ** 2
        found = chain(strength, weights[:depth], log_v[i, :depth], flags[:depth])
        total += found.value
        rho[i, : min(2, depth)] = found.rho[:2]
    return total - (weights[0] * _turning(rho, log_v[:, 0]) if turned else 0.0)


def _turning(rho: Array, log_v: Array) -> Array:
    """How much smaller tr(H'⁻¹ K) becomes when the eigenvalues κ of K are chosen freely within their limits.

    rho: (modes, levels, n), two of each; log_v: (modes, n). H and H' are what reaches this level and the next.
    """
    growth, above = np.exp(rho[:, 0]), np.exp(rho[:, 1])
    paired = (np.exp(log_v) * growth / above).sum(axis=0)
    h, high, v = (np.sort(x, axis=0) for x in (growth, above, np.exp(log_v)))
    product = v[0] * v[1] * h[0] * h[1]
    lowest, highest = np.maximum(v[0] * h[1], v[1] * h[0]), v[1] * h[1]
    kappa = np.clip(np.sqrt(product * high[1] / high[0]), lowest, highest)
    return np.maximum(paired - (kappa / high[1] + product / (kappa * high[0])), 0.0)


def _settle(
    theorem: Theorem, setting: Setting, claim: Pairing, one: Drawn, i: int, rng: np.random.Generator, tally: Tally
) -> None:
    rows = [tuple(map(_exact, one[f"sigma_{l}"])) for l in range(1, setting.depth + 1)]
    learned = [mode.is_learned(setting, l) for l in range(1, setting.depth + 1)]
    sigmas = tuple((None,) * len(row) if free else row for row, free in zip(rows, learned, strict=True))
    scalars = {eta_dec: _exact(one["eta_dec"])}
    for l in range(1, setting.depth + 1):
        scalars |= {beta(l): _exact(one[f"beta_{l}"]), eta(l): _exact(one[f"eta_{l}"])}
    words, _, point = attempt(setting, claim, Modes(tuple(map(_exact, one["theta"])), sigmas), scalars, STARTS, rng)
    tally.settle(
        i, point, lambda p: words or None, lambda w, p: record(theorem.slug, None, claim.rule, "", w, p), numbers=False
    )


def _exact(number: Any) -> sp.Rational:
    return sp.Rational(float(number))
