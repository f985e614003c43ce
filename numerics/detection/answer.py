"""The answer of `detect`: latents, levels, counts (docs/detect.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from collapsecheck.numerics.checks import Array

SCHEMA = 1


@dataclass(frozen=True)
class Latent:
    """One latent dimension; index from 0 (the column of mu), level from 1 (next to the data), numbers in nats.

    kl: KL to the prior, averaged over samples; active_unit: the posterior mean varies by more than 0.01 over the data;
    collapsed_share: share of samples with KL < ε; epsilon_delta_collapsed: that share is at least 1 − δ;
    state: "active", "collapsed" or "partial" (`states`); reason: why, None if there is nothing to add;
    mean_variance: variance of the posterior mean over the data; posterior_variance: average σ²;
    information_lower, information_upper: bounds on the information about the encoder's input.
    """

    index: int
    level: int
    kl: float
    active_unit: bool
    epsilon_delta_collapsed: bool
    state: str
    reason: str | None
    collapsed_share: float
    mean_variance: float
    posterior_variance: float
    information_lower: float
    information_upper: float

    @property
    def silent(self) -> bool:
        """Whether its mean does not move with the data: collapsed, or paying a constant KL."""
        return self.state == "collapsed" or self.reason == "constant"


@dataclass(frozen=True)
class Mode:
    """A data mode (from 1, the strongest) that the optimum carries at a level, and how much of it the latents carry.

    theta2: its strength θ²; expected, recovered: the share of its variance that the level's z explains, at the optimum
    and here; missing: less than half of what is expected.
    """

    level: int
    mode: int
    theta2: float
    expected: float
    recovered: float

    @property
    def missing(self) -> bool:
        """Whether the latents carry less than half of what they would at the optimum."""
        return self.recovered < 0.5 * self.expected


@dataclass(frozen=True, eq=False)
class LatentLevel:
    """A level: counts of its states, KL in total, bounds on its information, covariance of its aggregated posterior.

    predicted_active: how many latents are active at the global optimum of the linear model, None without a model.
    """

    level: int
    size: int
    active: int
    collapsed: int
    partial: int
    kl: float
    information_lower: float
    information_upper: float
    covariance: Array
    predicted_active: int | None = None


@dataclass(frozen=True, eq=False)
class Detection:
    """The answer of `detect`: all latents and levels, counts of active and collapsed latents, samples averaged over.

    modes: what the optimum of the linear model carries, and what is found of it; empty without a model and its x.
    """

    dimensions: tuple[Latent, ...]
    levels: tuple[LatentLevel, ...]
    active: int
    collapsed: int
    partial: int
    samples: int
    epsilon: float
    delta: float
    warnings: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        levels = [{**vars(level), "covariance": level.covariance.tolist()} for level in self.levels]
        dimensions = [{**vars(latent)} for latent in self.dimensions]
        modes = [{**vars(mode), "missing": mode.missing} for mode in self.modes]
        return {"schema": SCHEMA, **vars(self), "dimensions": dimensions, "levels": levels, "modes": modes}
