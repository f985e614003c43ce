"""The modes of data, and what its digits leave open of them: how far they decide a loss, and which modes are active."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, Flags
from collapsecheck.numerics.leading import Leading
from collapsecheck.numerics.problem import Problem

Vectors = tuple[Array, Array, Array | None]
SETTLED = 1e-9
DOUBTFUL = 1e-6  # of a mode, or of the smallest threshold, if that is larger


@dataclass(frozen=True, eq=False)
class Ends:
    """θ² (descending) and base at one end of what the digits of the data allow."""

    theta2: Array
    base: float


@dataclass(frozen=True, eq=False)
class Spectrum:
    """The data modes: r unit-variance scalars u_i = encoder_i · (encoder's input), with E[y u_iᵀ] = θ_i left_i.

    theta2: (r,) the nonzero θ², descending; base: the part of tr C that no encoder can explain;
    rank: numerical rank of A; left: (d_y, r) orthonormal columns; encoder: (r, d_x), for a CVAE (r, d_x + d_y);
    regression: (d_y, d_x) the matrix B A⁺ of a CVAE, None for a VAE. least, greatest: between them lie the modes that
    the data's digits allow, in the order of the loss; strongest: (modes,) no θ² that they allow is larger;
    unknown: what they do not determine, in words; conditioned: whether the data allowed the route that was taken;
    directions: (d_y, modes) of all modes, also of those that are told apart from nothing neither way. leading: if not
    all modes were computed, those that were, and what is known of the others, whose sum is part of base; rank then
    counts the computed ones.
    """

    theta2: Array
    base: float
    rank: int
    least: Ends
    greatest: Ends
    strongest: Array
    unknown: tuple[str, ...]
    conditioned: bool
    vectors: Callable[[], Vectors]
    directions: Callable[[], Array]
    leading: Leading | None = None

    @cached_property
    def _vectors(self) -> Vectors:
        return self.vectors()

    def __getstate__(self) -> dict[str, Any]:
        """For pickling: the vectors themselves in the place of what makes them."""
        return {**self.__dict__, "_vectors": self._vectors, "vectors": None, "directions": None}

    @property
    def weakest(self) -> Array:
        """(modes,) no θ² that the data's digits allow is smaller."""
        ends = (self.least.theta2, self.greatest.theta2)
        return np.asarray(np.minimum(*(np.pad(end, (0, len(self.strongest) - len(end))) for end in ends)))

    @property
    def left(self) -> Array:
        """(d_y, r) orthonormal columns."""
        return self._vectors[0]

    @property
    def encoder(self) -> Array:
        """(r, d_x), for a CVAE (r, d_x + d_y)."""
        return self._vectors[1]

    @property
    def regression(self) -> Array | None:
        """(d_y, d_x), the CVAE's B A⁺; None for a VAE."""
        return self._vectors[2]


def settled(problem: Problem, found: Spectrum) -> bool:
    """Whether the bounds decide the loss (each φ rises by at most θ²/η_dec²) and every mode against its threshold."""
    doubt = spread(found) / problem.eta_dec**2
    return doubt <= SETTLED * max(1.0, found.least.base / problem.eta_dec**2) and decided(problem, found)


def decided(problem: Problem, found: Spectrum) -> bool:
    """Whether x was conditioned for the route, and no mode is uncertain by what a threshold would notice."""
    return found.conditioned and not doubtful(problem, found).any()


def doubtful(problem: Problem, found: Spectrum) -> Flags:
    """Which modes (modes,) are uncertain by what a threshold would notice."""
    apart = found.strongest - found.weakest
    return np.asarray(apart > DOUBTFUL * np.maximum(smallest_threshold(problem), found.weakest))


def spread(found: Spectrum) -> float:
    """How far the two ends of what the data allow are apart, in θ² and base together."""
    apart = np.abs(found.greatest.theta2 - found.least.theta2)
    return float(apart.sum()) + abs(found.greatest.base - found.least.base)


def smallest_threshold(problem: Problem) -> float:
    """A θ² that every active mode exceeds: η_dec² times the smallest weight β or β σ²/η² of a level."""
    weights = [
        level.beta * (1.0 if level.learnable else (float(level.sigmas().min()) / level.eta) ** 2)
        for level in problem.levels
    ]
    return problem.eta_dec**2 * min(weights)


def direction(name: str, raw: Array, scaled: Array) -> str:
    """A direction in words: its largest parts in the units of the data, by their size in units of the columns."""
    order = np.argsort(-np.abs(scaled))[:4]
    return " ".join(f"{raw[i]:+.3g} {name}[{i}]" for i in sorted(order) if abs(scaled[i]) > 1e-3)
