"""The chain theorem, for every mixture of fixed and learnable levels up to L = 3: pooled blocks of equal marginals.

A mode's minimiser is fixed by the set of levels that are active. Consecutive levels linked by an active one form a
block; all marginals of a block equal the geometric mean of its weights, or the β of its learnable level. A block of
fixed levels holds where its ρ are positive; blocks increase upwards. Equivalently log E is the nondecreasing isotonic
regression of log w, and ρ is the cumulative sum of log w minus its greatest convex minorant.
"""

from collections.abc import Iterator
from itertools import combinations, pairwise, product
from typing import Literal

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Case, Claim, Setting, Theorem, Value, Variance, settings_of

DEPTHS = (1, 2, 3)
KINDS: tuple[Variance, ...] = ("isotropic", "learnable")
Block = tuple[int, ...]


def blocks(depth: int, active: tuple[int, ...]) -> list[Block]:
    """The data (0) and the levels 1 … L, split wherever a level is not active."""
    cuts = [0, *(level for level in range(1, depth + 1) if level not in active), depth + 1]
    return [tuple(range(low, high)) for low, high in pairwise(cuts)]


def learned(setting: Setting, block: Block) -> list[int]:
    """The learnable levels of a block."""
    return [level for level in block if level > 0 and mode.is_learned(setting, level)]


def marginal(setting: Setting, block: Block) -> sp.Expr:
    """The common marginal of a block: β of its learnable level, otherwise the geometric mean of its weights."""
    pinned = learned(setting, block)
    return beta(pinned[0]) if pinned else sp.prod(mode.weight(l) for l in block) ** sp.Rational(1, len(block))


def block_growths(setting: Setting, block: Block) -> dict[int, sp.Expr]:
    """e^{ρ_l} inside a block: products of w/E from below up to the learnable level, of E/w from above down to it."""
    common, pinned = marginal(setting, block), learned(setting, block)
    top = pinned[0] if pinned else block[-1]
    below = {l: sp.prod(mode.weight(j) / common for j in block if j < l) for l in block[1:] if l <= top}
    return below | {l: sp.prod(common / mode.weight(j) for j in block if j >= l) for l in block[1:] if l > top}


def chart(setting: Setting, parts: list[Block]) -> dict[sp.Symbol, sp.Expr]:
    """Weights rebuilt from the answer: the first marginal, its increases, a growth (1 + p_l)² per active level."""
    common, coordinates = slack("e") ** 2, {}
    for number, block in enumerate(parts):
        common *= (1 + slack(f"q_{number}")) ** 2 if number else 1
        growth = {l: (1 + slack(f"p_{l}")) ** 2 for l in block[1:]}
        for l in block:
            root = sp.sqrt(common * growth.get(l + 1, 1) / growth.get(l, 1))
            named = {0: theta}.get(l, beta(l) if l in learned(setting, block) else sigma(l))
            scale = {0: eta_dec * root}.get(l, common if named == beta(l) else eta(l) * root / sp.sqrt(beta(l)))
            coordinates[named] = scale
    return coordinates


def case(setting: Setting, active: tuple[int, ...]) -> Case:
    """The region in which exactly the levels of `active` carry the mode, the β of learnable levels increasing."""
    parts = blocks(setting.depth, active)
    growth = {level: sp.Integer(1) for level in range(1, setting.depth + 2)}
    growth |= {level: g for block in parts for level, g in block_growths(setting, block).items()}
    common = [marginal(setting, block) for block in parts]
    rising = [low <= high for low, high in pairwise(common) if not low.is_Symbol or not high.is_Symbol]
    values: list[Claim] = [Value("rho", l, sp.log(growth[l])) for l in range(1, setting.depth + 1)]
    return Case(
        f"{'-'.join(setting.variances)}, active levels: {', '.join(map(str, active)) or 'none'}",
        where=sp.And(*(growth[l] > 1 for l in active), *rising),
        chart=chart(setting, parts),
        claims=(*values, Value("minimum", 0, block_minimum(setting, parts, growth))),
        setting=setting,
    )


def block_minimum(setting: Setting, parts: list[Block], growth: mode.Growths) -> sp.Expr:
    """Each fixed level (and the data) contributes its block's marginal, each learnable one β times its rise of ρ."""
    total = sp.Integer(0)
    for block in parts:
        pinned = learned(setting, block)
        total += marginal(setting, block) * (len(block) - len(pinned))
        total += sum(beta(l) * sp.log(growth[l] / growth[l + 1]) for l in pinned)
        total -= sum(beta(l) * (1 + sp.log(sigma(l) ** 2 / eta(l) ** 2)) for l in block if l > 0 and l not in pinned)
    return total


def cases(model: Literal["vae", "cvae"], depths: tuple[int, ...]) -> Iterator[Case]:
    """Every mixture and every set of active levels, but for blocks that would pin two different β."""
    for depth in depths:
        for variances in product(KINDS, repeat=depth):
            setting = Setting(model, variances)
            for size in range(depth + 1):
                for active in combinations(range(1, depth + 1), size):
                    if all(len(learned(setting, block)) <= 1 for block in blocks(depth, active)):
                        yield case(setting, active)


CASES = tuple(cases("vae", DEPTHS))

THEOREM = Theorem(
    slug="chain",
    title="The chain theorem: pooled marginals",
    source="docs/theory.md, section 2 (beyond arXiv 2306.05023)",
    kind="minimum",
    statement=(
        "$log E_l$ is the isotonic regression of $log w_l$, learnable levels pinning it at $β_l$; "
        "$ρ_l > 0$ only inside blocks."
    ),
    setting=Setting("vae", ("isotropic", "isotropic", "isotropic")),
    settings=settings_of(CASES),
    cases=CASES,
    derivation=lambda: reduction(Setting("vae", ("isotropic", "learnable", "isotropic"))),
)
