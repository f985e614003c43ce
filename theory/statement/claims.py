"""What a theorem can claim, one class for each kind, and the region of parameters where it is claimed.

One meaning holds for every kind: the claim is made at every parameter value in the case's `where` at which the loss
has a minimum. Parameters are positive, θ may also be 0: a latent without a mode. A Trend starts in `where` and may end
anywhere. ForAll and Curvature have no region: ForAll is about all values that meet its hypotheses, Curvature about the
critical point that it names.
"""

from dataclasses import dataclass, field
from typing import Literal, get_args

import sympy as sp

from collapsecheck.theory.statement.direction import Curvature, require_statement
from collapsecheck.theory.statement.errors import StatementError, require, require_one_of, require_text, require_tuple
from collapsecheck.theory.statement.setting import Setting

Quantity = Literal[
    "rho",
    "encoder",
    "decoder",
    "sigma",
    "rate",
    "unexplained",
    "information",
    "minimum",
    "gap",
    "escape",
    "raw-escape",
]
Rule = Literal["sorted", "permutation"]
OF_ALL_LEVELS = ("minimum", "gap")


def _level(level: object, least: int, what: str) -> None:
    fits = isinstance(level, int) and not isinstance(level, bool) and level >= least
    require(fits, f"{what} is claimed at level {level!r}: levels are the integers from {least} upwards")


@dataclass(frozen=True)
class Value:
    """`quantity` of a mode at `level` equals `value` at the global minimum (escape: at the collapsed point).

    rho: the log-growth ρ_l. encoder: λ_l², squared singular value of V_l (after whitening the data at level 1).
    decoder: ω_l², squared singular value of U_l. sigma: the encoder standard deviation σ_l. rate: the level's rate
    term in nats. unexplained: the fraction e^{−2 I} of the mode's variance that z_l leaves open, I = I(x; z_l);
    information: I itself, in nats.
    minimum: the mode's share min φ of the loss (level 0 by convention). gap: log-likelihood of the mode under the
    model less its ELBO (every β replaced by 1), at that minimum, in nats (level 0; y = x or a CVAE). escape: the rate
    at which small gains of the level grow under gradient flow, with whitened data; raw-escape: with the data as they
    are and y = x (a CVAE: y uncorrelated with x).
    """

    quantity: Quantity
    level: int
    value: sp.Expr

    def __post_init__(self) -> None:
        require_one_of(self.quantity, get_args(Quantity), "the quantity of a value")
        if self.quantity in OF_ALL_LEVELS:
            require(self.level == 0, f"{self.quantity} is of all levels together: give it level 0, not {self.level!r}")
        else:
            _level(self.level, 1, self.quantity)
        if not isinstance(self.value, sp.Expr):
            raise StatementError(f"the value of {self.quantity} is {self.value!r}: give an expression")


@dataclass(frozen=True)
class Active:
    """At the global minimum the mode is active at `level` (ρ_l > 0) if and only if `condition` holds."""

    level: int
    condition: sp.Basic

    def __post_init__(self) -> None:
        _level(self.level, 1, "active")
        require_statement(self.condition, f"the condition of level {self.level}")


@dataclass(frozen=True)
class Trend:
    """Raising `parameter` never lowers ρ of `level` (sign +1), never raises it (−1), or never moves it (0)."""

    parameter: sp.Symbol
    level: int
    sign: Literal[-1, 0, 1]

    def __post_init__(self) -> None:
        require(isinstance(self.parameter, sp.Symbol), f"the parameter of a trend is {self.parameter!r}: give a symbol")
        _level(self.level, 1, "a trend")
        require_one_of(self.sign, (-1, 0, 1), f"the sign of the trend in {self.parameter}")


@dataclass(frozen=True)
class ForAll:
    """`conclusion` holds for all positive values of the symbols that satisfy `hypotheses`."""

    name: str
    hypotheses: sp.Basic
    conclusion: sp.Basic

    def __post_init__(self) -> None:
        require_text(self.name, "the name of a claim for all values")
        require_statement(self.hypotheses, f"the hypothesis of {self.name!r}")
        require_statement(self.conclusion, f"the conclusion of {self.name!r}")
        read = "always true as SymPy reads it under the assumptions of its symbols: it claims nothing"
        evaluated = self.conclusion.func(*self.conclusion.args)
        require(evaluated != sp.true, f"the conclusion of {self.name!r} is {read}")
        require(self.hypotheses != sp.false, f"the hypothesis of {self.name!r} can never hold")


@dataclass(frozen=True)
class Pairing:
    """The minimum of the full loss is the smallest sum of mode minima over the pairings that `rule` allows.

    A pairing gives each coordinate of a level a mode that the level below carries. "sorted" allows one: θ descending
    meets σ ascending at every level, and a narrow level takes the first modes. "permutation" allows all. widths: the
    number of coordinates of each level, not increasing with the level.
    """

    rule: Rule
    widths: tuple[int, ...]

    def __post_init__(self) -> None:
        require_one_of(self.rule, get_args(Rule), "the rule of a pairing")
        require_tuple(self.widths, int, "the widths of a pairing")
        require(min(self.widths, default=0) > 0, f"the widths of a pairing are {self.widths}: each is at least 1")


Fact = Literal["identity", "global", "local", "contraction"]


@dataclass(frozen=True)
class Network:
    """A fact about free encoders, tested on random finite laws P of the data under the likelihoods named.

    identity: J − J_0 is its certificate identity. global: no encoder beats collapse from factor·κ on, one does below.
    local: the least second variation at collapse is β − factor·κ_loc. contraction: above factor·diam²/4 alternating
    minimisation contracts to collapse at the rate diam²/(4 β).
    """

    name: str
    fact: Fact
    likelihoods: tuple[str, ...]
    factor: sp.Rational = sp.S.One

    def __post_init__(self) -> None:
        require_text(self.name, "the name of a claim about every network")
        require_one_of(self.fact, get_args(Fact), f"the fact of {self.name!r}")
        require_tuple(self.likelihoods, str, f"the likelihoods of {self.name!r}")
        require(self.likelihoods, f"{self.name!r} names no likelihood")
        fits = isinstance(self.factor, sp.Rational) and self.factor > 0
        require(fits, f"the factor of {self.name!r} is {self.factor!r}: it must be a positive rational number")
        words = f"{self.name!r} is an identity with the factor {self.factor}: an identity has none"
        require(self.fact != "identity" or self.factor == 1, words)


Claim = Value | Active | Trend | ForAll | Pairing | Curvature | Network
CLAIMS = (Value, Active, Trend, ForAll, Pairing, Curvature, Network)


@dataclass(frozen=True)
class Case:
    """A region of parameters and what is claimed there.

    `where` is the region in the raw parameters; `chart` writes parameters in coordinates that reach it (θ = k + p with
    p > 0). `setting` is one of the theorem's further settings, its first one if absent.
    """

    name: str
    where: sp.Basic
    claims: tuple[Claim, ...]
    chart: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    setting: Setting | None = None

    def __post_init__(self) -> None:
        require_text(self.name, "the name of a case")
        require_tuple(self.claims, CLAIMS, f"case {self.name!r}: the claims")
        require_statement(self.where, f"case {self.name!r}: the region")
        require(self.where != sp.false, f"case {self.name!r}: its region is empty: the condition can never hold")
        require(type(self.chart) is dict, f"case {self.name!r}: the chart is no dictionary")
        wrong = f"case {self.name!r}: its setting is {self.setting!r}"
        require(self.setting is None or type(self.setting) is Setting, wrong)
