"""Hypothesis strategies for finite laws of the data: what uniform sampling never meets is drawn on purpose."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

import numpy as np
from hypothesis import strategies as st

from collapsecheck.instances.finite_laws import Law, law_of
from collapsecheck.numerics.checks import Array, one_of

Stratum: TypeAlias = Literal["plain", "tied rows", "rare atom", "near the local threshold"]
STRATA: tuple[Stratum, ...] = ("plain", "tied rows", "rare atom", "near the local threshold")
VALUES: dict[str, st.SearchStrategy[float]] = {
    "gaussian": st.integers(-3, 3).map(float),
    "bernoulli": st.sampled_from([0.0, 1.0]),
    "binomial:5": st.integers(0, 5).map(float),
    "poisson": st.integers(0, 8).map(float),
    "negative-binomial:2": st.integers(0, 8).map(float),
    "continuous-bernoulli": st.integers(1, 15).map(lambda k: k / 16),
}
RAREST = 20  # a rare atom has a weight down to 2^-20


@st.composite
def finite_laws(
    draw: st.DrawFn,
    likelihood: str | None = None,
    stratum: Stratum | None = None,
    max_rows: int = 5,
    max_dimension: int = 2,
) -> Law:
    """A law on two to `max_rows` rows with its loss, for one of VALUES or any of them.

    stratum: "tied rows" has two equal rows, "rare atom" one of weight 2^-k, "near the local threshold" has κ close to
    κ_loc: two points of weight ½ ± 2^-k (Gaussian noise), otherwise a law that is nearly one of the family's. Every
    column varies. Weights are dyadic or small fractions; examples shrink to two rows in one dimension.
    """
    name = draw(st.sampled_from(sorted(VALUES))) if likelihood is None else one_of("likelihood", likelihood, VALUES)
    kind = draw(st.sampled_from(STRATA)) if stratum is None else one_of("stratum", stratum, STRATA)
    if kind == "near the local threshold":
        return law_of(name, *draw(_near(name)))
    rows = draw(_rows(name, max_rows, max_dimension))
    if kind == "tied rows":
        rows = np.concatenate([rows, rows[:1]])
    return law_of(name, rows, np.array(draw(_weights(len(rows), kind == "rare atom"))))


@st.composite
def _rows(draw: st.DrawFn, name: str, most: int, dimension: int) -> Array:
    shape = draw(st.integers(2, most)), draw(st.integers(1, dimension))
    values = st.lists(VALUES[name], min_size=shape[0] * shape[1], max_size=shape[0] * shape[1])
    return draw(values.map(lambda found: np.reshape(found, shape)).filter(_varies))


def _varies(rows: Array) -> bool:
    return bool((np.ptp(rows, axis=0) > 0).all())


@st.composite
def _weights(draw: st.DrawFn, count: int, rare: bool) -> list[float]:
    parts = draw(st.lists(st.integers(1, 8), min_size=count, max_size=count))
    atom = Fraction(1, 2 ** draw(st.integers(6, RAREST))) if rare else Fraction(parts[0], sum(parts))
    rest = [(1 - atom) * Fraction(part, sum(parts[1:])) for part in parts[1:]]
    return [float(atom), *map(float, rest)]


@st.composite
def _near(draw: st.DrawFn, name: str) -> tuple[Array, Array]:
    """Two points: near p = ½ a Gaussian's thresholds meet, and points a little apart look Gaussian to any family."""
    low = draw(VALUES[name].filter(lambda value: name == "bernoulli" or value != 0.0))
    far = 1 - low if name == "bernoulli" else low + 2.0 ** -draw(st.integers(5, 12))
    p = 0.5 + draw(st.sampled_from([-1, 1])) * 2.0 ** -draw(st.integers(3, 12))
    return np.array([[low], [far]]), np.array([1 - p, p])
