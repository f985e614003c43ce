"""The nouns of a statement: Setting, Case and its claims, Step, Theorem.

A theorem is data. Witnesses read it and never need to know which theorem they are checking, so that
dropping a file into `theory/theorems` is all it takes to add one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import sympy as sp

from collapsecheck.theory.direction import Curvature

Variance = Literal["isotropic", "diagonal", "learnable", "data-dependent"]
Quantity = Literal[
    "rho", "encoder", "decoder", "sigma", "rate", "unexplained", "minimum", "gap", "escape", "raw-escape"
]


@dataclass(frozen=True)
class Setting:
    """The model that a claim is about.

    `variances[l-1]` says how the encoder variance of level l is given; `tied` are substitutions that hold in this
    setting, such as η_1 = η_dec in the paper's hierarchical VAE. model "any": any encoder, decoder and prior; nothing
    of the linear model applies, and variances is empty.
    """

    model: Literal["vae", "cvae", "any"]
    variances: tuple[Variance, ...]
    tied: tuple[tuple[sp.Symbol, sp.Symbol], ...] = ()

    @property
    def depth(self) -> int:
        """Number of latent levels L."""
        return len(self.variances)


@dataclass(frozen=True)
class Value:
    """`quantity` of a mode at `level` equals `value` at the global minimum (escape: at the collapsed point).

    rho: the log-growth ρ_l. encoder: λ_l², squared singular value of V_l (after whitening the data at level 1).
    decoder: ω_l², squared singular value of U_l. sigma: the encoder standard deviation σ_l. rate: the level's rate
    term in nats. unexplained: the fraction e^{−2 I} of the mode's variance that z_l leaves open, I = I(x; z_l).
    minimum: the mode's share min φ of the loss (level 0 by convention). gap: log-likelihood of the mode under the
    model less its ELBO (every β replaced by 1), at that minimum, in nats (level 0; y = x or a CVAE). escape: the rate
    at which small gains of the level grow under gradient flow, with whitened data; raw-escape: with the data as they
    are and y = x (a CVAE: y uncorrelated with x).
    """

    quantity: Quantity
    level: int
    value: sp.Expr


@dataclass(frozen=True)
class Active:
    """At the global minimum the mode is active at `level` (ρ_l > 0) if and only if `condition` holds."""

    level: int
    condition: sp.Expr


@dataclass(frozen=True)
class Trend:
    """Raising `parameter` never lowers ρ of `level` (sign +1), never raises it (−1), or never moves it (0)."""

    parameter: sp.Symbol
    level: int
    sign: Literal[-1, 0, 1]


@dataclass(frozen=True)
class ForAll:
    """`conclusion` holds for all positive values of the symbols that satisfy `hypotheses`."""

    name: str
    hypotheses: sp.Basic
    conclusion: sp.Basic


@dataclass(frozen=True)
class Pairing:
    """The minimum of the full loss is the smallest sum of mode minima over the pairings that `rule` allows.

    A pairing gives each coordinate of a level a mode that the level below carries. "sorted" allows one: θ descending
    meets σ ascending at every level, and a narrow level takes the first modes. "permutation" allows all. widths: the
    number of coordinates of each level, not increasing with the level.
    """

    rule: Literal["sorted", "permutation"]
    widths: tuple[int, ...]


@dataclass(frozen=True)
class Network:
    """A fact about free encoders, tested on random finite laws P of the data under the likelihoods named.

    identity: J − J_0 is its certificate identity. global: no encoder beats collapse from factor·κ on, one does below.
    local: the least second variation at collapse is β − factor·κ_loc. contraction: above factor·diam²/4 alternating
    minimisation contracts to collapse at the rate diam²/(4 β).
    """

    name: str
    fact: Literal["identity", "global", "local", "contraction"]
    likelihoods: tuple[str, ...]
    factor: sp.Rational = sp.S.One


Claim = Value | Active | Trend | ForAll | Pairing | Curvature | Network


@dataclass(frozen=True)
class Case:
    """A region of parameters and what is claimed there.

    `where` is the region in the raw parameters; `chart` writes parameters in coordinates in which the region's
    inequalities hold automatically (θ = k + p with p > 0). `setting` overrides the theorem's.
    """

    name: str
    where: sp.Basic
    claims: tuple[Claim, ...]
    chart: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    setting: Setting | None = None


@dataclass(frozen=True)
class Step:
    """One step of a derivation: what it says, why, and the check that ran.

    `check` is called when the derivation is produced and returns the sentence that describes what was verified; it
    raises `checks.CheckFailed` if the step is wrong. A step that rests on the literature names it in `cites` instead.
    """

    title: str
    statement: sp.Basic | str
    because: str
    check: Callable[[], str] | None = None
    cites: str | None = None


@dataclass(frozen=True)
class Theorem:
    """A statement with its provenance, its cases and its derivation.

    kind: "minimum" needs a lower bound, "condition" an equivalence, "trend" a for-all proof, "limit" and "erratum"
    are expected to fail and carry a counterexample. pairing: how θ (descending) meets the σ of a diagonal level,
    "opposite" for σ ascending.

    counterexample: exact values of scalar symbols and, for a claim about the full loss, of the matrix symbols of
    `model.loss`; "<parameter>_raised" is the larger value that a trend is compared at. correction: the cases with
    the formula that holds, where a claim expected to fail has one; the derivation is then the correction's.
    """

    slug: str
    title: str
    source: str
    kind: Literal["minimum", "condition", "trend", "limit", "erratum"]
    statement: str
    setting: Setting
    cases: tuple[Case, ...]
    derivation: Callable[[], tuple[Step, ...]]
    uses: tuple[str, ...] = ()
    expected: Literal["holds", "fails"] = "holds"
    counterexample: dict[sp.Basic, sp.Basic] = field(default_factory=dict)
    correction: tuple[Case, ...] = ()
    pairing: Literal["opposite", "same"] = "opposite"
