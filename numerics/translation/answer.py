"""The answer to "what does my loss say": its terms in the theory's, with the algebra."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.checks import positive
from collapsecheck.numerics.translation.linear_maps import LinearMap

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def digits(value: float | Fraction) -> str:
    """Ten significant digits."""
    return f"{float(value):.10g}"


@dataclass(frozen=True, eq=False)
class Translation(Answer):
    """A loss in the theory's terms.

    likelihood: as `threshold` names it; eta_dec: the decoder's deviation, None where it is learned or there is none;
    weight: the KL weight as written; beta_per_unit: the theory's β per unit of it; latents, pixels: as far as known;
    steps: the algebra, line by line; maps: what is squared, with weights, None for x − x̂ itself;
    per_term: what the loss's own squared term, its weight included, is per unit of E‖y − ŷ‖² (1 for other kinds);
    per_nat: what its KL, reduced but not weighed, is per nat of a row; None: summed over a batch of unknown size;
    free, free_per: nats that cost nothing, per "latent", "latent and sample" or in "total" (a capacity is the same);
    prior: weight of decoded prior samples relative to the reconstruction's; averaged: which of "pixels" and "latents"
    the loss averages over.
    """

    likelihood: str
    eta_dec: float | None
    weight: float
    beta_per_unit: float
    latents: int | None
    pixels: int | None
    steps: tuple[str, ...]
    per_term: float
    per_nat: float | None
    maps: tuple[tuple[float, LinearMap], ...] | None = None
    free: float | None = None
    free_per: str | None = None
    prior: float = 0.0
    averaged: tuple[str, ...] = ()

    @property
    def beta(self) -> float:
        """The theory's β."""
        return self.beta_per_unit * self.weight

    @property
    def title(self) -> str:
        """Likelihood, β and η_dec."""
        deviation = "" if self.eta_dec is None else f", η_dec = {digits(self.eta_dec)}"
        return f"β = {digits(self.beta)}, likelihood {self.likelihood}{deviation}"

    def columns(self) -> dict[str, Any]:
        """The algebra, a line per row."""
        return {"line": list(range(1, len(self.steps) + 1)), "step": list(self.steps)}

    def draw(self, axes: Axes) -> None:
        """The theory's β over the KL weight as written, with the loss's own marked."""
        axes.plot([0.0, 2.0 * self.weight], [0.0, 2.0 * self.beta])
        axes.plot([self.weight], [self.beta], "o")
        axes.set(xlabel="KL weight of the loss", ylabel="β", title=self.title)

    def own(self, beta: float | None) -> float | None:
        """The theory's β as a KL weight of the loss."""
        return None if beta is None else beta / self.beta_per_unit

    def capacity(self, nats: float) -> float | None:
        """Nats of a row as the loss's own KL, which a capacity is compared with; None if that needs `batch`."""
        return None if self.per_nat is None else nats * self.per_nat

    def at(self, weight: float) -> Translation:
        """The same loss with another KL weight."""
        line = f"with a KL weight of {digits(weight)} instead: β = {digits(self.beta_per_unit * weight)}"
        return replace(self, weight=positive("the KL weight", weight), steps=(*self.steps, line))

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        names = ("beta_per_unit", "likelihood", "eta_dec", "weight", "beta", "latents", "pixels", "free", "free_per")
        return {**{name: getattr(self, name) for name in names}, "steps": list(self.steps)}
