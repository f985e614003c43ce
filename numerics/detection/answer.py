"""The answer of `detect`: latents, levels, counts (docs/detect.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.checks import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SCHEMA = 1
LARGEST_LISTED = 256  # latents of a level whose covariance is written as JSON


@dataclass(frozen=True)
class Latent:
    """One latent dimension; index from 0 (the column of mu), level from 1 (next to the data), numbers in nats.

    With a conditional prior everything is relative to it: z less the prior's mean, in its standard deviations.
    kl: KL to the prior, averaged over samples; rate_share: its share of the level's;
    active_unit: the posterior mean varies by more than the threshold (0.01) of the prior's variance over the data;
    collapsed_share: share of samples with KL < ε; epsilon_delta_collapsed: that share is at least 1 − δ;
    state: "active", "collapsed" or "partial" (`states`); reason: why, None if there is nothing to add;
    mean_variance: variance of the posterior mean over the data; posterior_variance: average σ²;
    information_lower, information_upper: bounds on the information about the encoder's input.
    """

    index: int
    level: int
    kl: float
    rate_share: float
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

    directions: how many directions of the latents together can tell at least 0.1 nats each; moving: along how many the
    mean varies by more than the threshold; active_units, epsilon_delta_collapsed: counts of latents.
    predicted_active: how many latents are active at the global optimum of the linear model, None without a model;
    predicted_faint: how many of these count as still even there, so little do they tell; still: how many do not move
    with what their encoder sees; rotatable: the model's σ is fixed and the same for all latents, so that rotated
    latents are as good: then directions are what theory, and `still`, count.
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
    directions: int
    moving: int
    active_units: int
    epsilon_delta_collapsed: int
    predicted_active: int | None = None
    predicted_faint: int | None = None
    still: int | None = None
    rotatable: bool = False


def _listed(covariance: Array) -> list[list[float]] | None:
    """Null for many latents: it is the covariance of mu, plus the mean variances on its diagonal."""
    return None if len(covariance) > LARGEST_LISTED else covariance.tolist()


@dataclass(frozen=True, eq=False)
class Detection(Answer):
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
    au_threshold: float = 0.01
    warnings: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()

    @property
    def title(self) -> str:
        """Counts of the states, and the rate."""
        rate = sum(level.kl for level in self.levels)
        counts = f"{self.active} active, {self.collapsed} collapsed, {self.partial} partial"
        return f"rate {rate:.4g} nats over {self.samples:,} samples; {counts} of {len(self.dimensions)} latents"

    def columns(self) -> dict[str, Any]:
        """One row per latent; its fields."""
        return {name: [getattr(latent, name) for latent in self.dimensions] for name in Latent.__dataclass_fields__}

    def draw(self, axes: Axes) -> None:
        """The KL of every latent, largest first, on a logarithmic axis, with ε."""
        for state, colour in (("active", "#0072b2"), ("partial", "#b8860b"), ("collapsed", "#d55e00")):
            ordered = enumerate(sorted(self.dimensions, key=lambda latent: -latent.kl), 1)
            shown = [(place, latent.kl) for place, latent in ordered if latent.state == state]
            if shown:
                axes.bar(*zip(*shown, strict=True), color=colour, label=state)
        axes.axhline(self.epsilon, ls="--", color="0.5", label="ε")
        axes.set(yscale="log", xlabel="latents by KL", ylabel="KL in nats", title=self.title.partition(";")[0])
        axes.legend()

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        levels = [{**vars(level), "covariance": _listed(level.covariance)} for level in self.levels]
        dimensions = [{**vars(latent)} for latent in self.dimensions]
        modes = [{**vars(mode), "missing": mode.missing} for mode in self.modes]
        return {"schema": SCHEMA, **vars(self), "dimensions": dimensions, "levels": levels, "modes": modes}
