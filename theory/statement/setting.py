"""The model that a claim is about, and what it takes for granted."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement.errors import require, require_one_of, require_tuple

Model = Literal["vae", "cvae", "any"]
Variance = Literal["isotropic", "diagonal", "learnable", "data-dependent"]
MOST_LEVELS = 12
TIES = ((eta(1), eta_dec),)  # the paper's hierarchical VAE


@dataclass(frozen=True)
class Setting:
    """The model that a claim is about. A VAE decodes any y (y = x included); a CVAE gives x to the decoder as well.

    `variances[l-1]` says how the encoder variance of level l is given: σ_l² I or diagonal and fixed, diagonal and
    learned, or learned as a function Σ(x). `tied` are equations between parameters, from `TIES`. model "any": any
    encoder, decoder and prior; nothing of the linear model applies, and variances is empty. Raises StatementError.
    """

    model: Model
    variances: tuple[Variance, ...]
    tied: tuple[tuple[sp.Symbol, sp.Symbol], ...] = ()

    def __post_init__(self) -> None:
        require_one_of(self.model, get_args(Model), "the model of a setting")
        require_tuple(self.variances, str, "the variances of a setting")
        linear = self.model != "any"
        require(self.variances or not linear, "the variances of a setting are (): a model has at least one level")
        require(linear or not self.variances, "model any: of any encoder nothing is said of variances")
        require(self.depth <= MOST_LEVELS, f"a setting has at most {MOST_LEVELS} levels, this one {self.depth}")
        for level, kind in enumerate(self.variances, start=1):
            require_one_of(kind, get_args(Variance), f"the variance of level {level}")
        require_tuple(self.tied, tuple, "the ties of a setting")
        for pair in self.tied:
            allowed = " or ".join(f"{left} = {right}" for left, right in TIES)
            require(pair in TIES, f"the tie {' = '.join(map(str, pair))} is not among those that are meant: {allowed}")

    @property
    def depth(self) -> int:
        """Number of latent levels L."""
        return len(self.variances)

    def learns(self, level: int) -> bool:
        """Whether the encoder variance of the level is optimised rather than given."""
        return self.variances[level - 1] in ("learnable", "data-dependent")

    @property
    def plain(self) -> "Setting":
        """A setting whose loss is the same function of all parameters: what is given, learned or tied plays no part."""
        return Setting(self.model, tuple("isotropic" for _ in self.variances))

    @property
    def decouples(self) -> bool:
        """Whether the minimum is a sum over modes: a learned level lies between any two fixed diagonal ones."""
        diagonal = [level for level, kind in enumerate(self.variances, start=1) if kind == "diagonal"]
        return all(any(self.learns(level) for level in range(low, high)) for low, high in pairwise(diagonal))

    @property
    def not_narrower(self) -> list[tuple[int, int]]:
        """Pairs (l, k): no level up to k, the next learned one or L, may be narrower than the diagonal level l."""
        found = []
        for low, kind in enumerate(self.variances, start=1):
            high = next((level for level in range(low + 1, self.depth + 1) if self.learns(level)), self.depth)
            found += [(low, high)] if kind == "diagonal" and high > low else []
        return found


def parameters(setting: Setting) -> set[sp.Symbol]:
    """The positive symbols that a mode of this setting depends on, ties applied."""
    levels = range(1, setting.depth + 1)
    names = {theta, eta_dec, *(beta(l) for l in levels), *(eta(l) for l in levels)}
    names |= {sigma(l) for l in levels if not setting.learns(l)}
    return names - {symbol for symbol, _ in setting.tied}


def named(setting: Setting) -> str:
    """The setting in a few words."""
    ties = "".join(f", {left} = {right}" for left, right in setting.tied)
    if setting.model == "any":
        return "any model"
    return f"{setting.model.upper()} {'-'.join(setting.variances)}{ties}"
