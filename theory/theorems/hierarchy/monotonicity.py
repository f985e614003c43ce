"""Which way ρ moves when a parameter is raised, level by level, for every mixture up to L = 3.

Raising β_l (or σ_l) never raises ρ_j for j ≤ l and never lowers it for j > l; raising η_l does the opposite; raising
η_dec never raises any ρ, also when η_1 = η_dec is tied. "More β means more collapse" is false above level l: see
`monotonicity-naive`. The reason is geometric: ρ is a cumulative sum minus its greatest convex minorant, and raising
one increment raises the sum by a step and the minorant by at most that step.
"""

from collections.abc import Iterator
from itertools import product
from typing import Literal

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend, settings_of

DEPTHS = (1, 2, 3)


def sign(setting: Setting, level: int, moved: int) -> Literal[-1, 0, 1]:
    """Raising the weight of level `moved` (0: the data) lowers ρ up to that level and raises ρ above it.

    A learnable level in between pins its marginal and lets nothing through. The link of a level to a learnable
    neighbour is that neighbour's: the β of the next learnable level on the other side does not reach it.
    """
    neighbour = level - 1 if level <= moved else level
    if moved and neighbour and mode.is_learned(setting, moved) and mode.is_learned(setting, neighbour):
        return 0
    between = range(level, moved) if level <= moved else range(moved + 1, level)
    if any(mode.is_learned(setting, p) for p in between):
        return 0
    return -1 if level <= moved else 1


def opposite(direction: Literal[-1, 0, 1]) -> Literal[-1, 0, 1]:
    """The reverse of a direction."""
    return {-1: 1, 0: 0, 1: -1}[direction]  # type: ignore[return-value]


def trends(setting: Setting) -> Iterator[Trend]:
    """Every parameter of the setting against ρ of every level."""
    tied = {symbol for symbol, _ in setting.tied}
    for level in range(1, setting.depth + 1):
        yield Trend(theta, level, sign(setting, level, 0))
        yield Trend(eta_dec, level, -1 if tied else opposite(sign(setting, level, 0)))
        for moved in range(1, setting.depth + 1):
            yield Trend(beta(moved), level, sign(setting, level, moved))
            if not mode.is_learned(setting, moved):
                yield Trend(sigma(moved), level, sign(setting, level, moved))
                if eta(moved) not in tied:
                    yield Trend(eta(moved), level, opposite(sign(setting, level, moved)))


def case(variances: tuple, tied: tuple = ()) -> Case:
    """All trends of one mixture."""
    setting = Setting("vae", variances, tied)
    name = "-".join(variances) + (", η_1 = η_dec" if tied else "")
    return Case(name, where=sp.true, claims=tuple(trends(setting)), setting=setting)


MIXTURES = [variances for depth in DEPTHS for variances in product(("isotropic", "learnable"), repeat=depth)]
CASES = (
    *(case(variances) for variances in MIXTURES),
    *(case(("isotropic", top), ((eta(1), eta_dec),)) for top in ("isotropic", "learnable")),
)

THEOREM = Theorem(
    slug="monotonicity",
    title="Monotonicity of every level in every parameter, up to three levels",
    source="arXiv 2306.05023, discussion after Theorems 3 and 5, corrected level by level",
    kind="trend",
    statement=(
        "Raising $β_l$ or $σ_l$ never raises $ρ$ up to level $l$, never lowers it above; $η_l$ the "
        "opposite; $η_dec$ never raises any ($L ≤ 3$)."
    ),
    setting=Setting("vae", ("isotropic", "isotropic")),
    settings=settings_of(CASES),
    cases=CASES,
    derivation=lambda: reduction(Setting("vae", ("isotropic", "isotropic"))),
    uses=("chain",),
)
