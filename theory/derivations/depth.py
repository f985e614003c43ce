"""The chain for every depth at once: one generic level, an induction over the levels, and the merging of two blocks.

Nothing here is a list of depths: levels are indexed by a symbol, blocks have symbolic sizes.
"""

import sympy as sp

from collapsecheck.theory.calculus import is_visibly_nonnegative
from collapsecheck.theory.checks import require
from collapsecheck.theory.statement import Step

l = sp.Symbol("l", integer=True, nonnegative=True)
E, d = sp.Function("E"), sp.Function("d")
w, beta, before, after = (sp.Symbol(name, positive=True) for name in ("w", "beta", "Delta_star", "Delta"))
below, above, part, rest = (sp.Symbol(name, integer=True, positive=True) for name in ("n", "m", "k", "r"))
mean, excess = sp.Symbol("b", real=True), sp.Symbol("x", positive=True)


def fixed_residual() -> sp.Expr:
    """w e^Δ − w e^{Δ*} less E* (e^t − 1 − t) + E* t, E* = w e^{Δ*}, t = Δ − Δ*: a fixed level, or the data."""
    change, marginal = after - before, w * sp.exp(before)
    return sp.expand(w * sp.exp(after) - marginal - marginal * (sp.exp(change) - 1 - change) - marginal * change)


def dual_residual() -> sp.Expr:
    """w e^Δ less E (e^s − 1 − s) + E − E log(E/w) + E Δ for any E > 0, e^s = w e^Δ/E."""
    marginal, s = sp.Symbol("E", positive=True), sp.log(w) + after - sp.log(sp.Symbol("E", positive=True))
    parts = marginal * (w * sp.exp(after) / marginal - 1 - s) + marginal - marginal * sp.log(marginal / w)
    return sp.expand(sp.expand_log(w * sp.exp(after) - parts - marginal * after))


def telescoped(level: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """Σ_{j≤l} E_j (d_j − d_{j+1}) = Σ_{1≤j≤l} (E_j − E_{j−1}) d_j − E_l d_{l+1}: both sums' term l, and the rest."""
    return E(level) * (d(level) - d(level + 1)) - (E(level) - E(level - 1)) * d(level), -E(level) * d(level + 1)


def induction_residuals() -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """Base (l = 0, d_0 = 0), the step from l to l + 1, and what is left at the top (d_{L+1} = 0): all expand to 0."""
    base = E(0) * (0 - d(1)) - telescoped(sp.Integer(0))[1]
    term, remainder = telescoped(l + 1)
    step = sp.expand(term + telescoped(l)[1] - remainder)
    return sp.expand(base), step, telescoped(l)[1].subs(d(l + 1), 0)


def check_induction() -> str:
    """One level and one step of the induction, symbolically."""
    require(fixed_residual() == 0, "one fixed level")
    require(dual_residual() == 0, "one fixed level, any marginal")
    require(induction_residuals() == (0, 0, 0), "telescoping")
    return "one generic level expands to zero; base, step from $l$ to $l + 1$ and the end of the sum expand to zero"


def induction_step() -> Step:
    """The certificate and the dual bound at any depth."""
    return Step(
        title="Certificate and dual bound for every depth",
        statement=(
            "$φ(ρ) − φ(ρ^*) = ∑ E_l^* (e^{t_l} − 1 − t_l) + ∑_{l=0}^L E_l^* t_l$ and, with $t_l = d_l − d_{l+1}$, "
            "$d = ρ − ρ^*$, $d_0 = d_{L+1} = 0$, $∑_{l=0}^L E_l t_l = ∑_{l=1}^L (E_l − E_{l−1}) d_l$; the first sum "
            "runs over the data and the fixed levels"
        ),
        because=(
            "A fixed level changes by $E^* (e^t − 1)$ and a learnable one by $β t = E^* t$. The second identity is by "
            "induction: up to level $l$ the two sums differ by $−E_l d_{l+1}$, which vanishes at the top. With "
            "$E_{l−1}^* ≤ E_l^*$, equal where $ρ_l^* > 0$, every term is nonnegative, so $ρ^*$ is a global minimum. "
            "The dual bound is the same with $d = ρ$ and any nondecreasing $E$."
        ),
        check=check_induction,
    )


def merged_gains() -> dict[str, sp.Expr]:
    """By how much ρ grows when blocks of n and m levels merge, their log marginals b + x above b, x > 0.

    In the lower block k levels lie below the place in question; in the upper block r levels lie at or above it. "free":
    no learnable level; "lower" or "upper": the block whose learnable level pins the merged one.
    """
    high = mean + excess
    pooled = (below * high + above * mean) / (below + above)
    return {
        "free, lower block": part * (high - pooled),
        "free, upper block": below * (high - pooled) + (above - rest) * (mean - pooled),
        "lower, above its learnable level": above * (high - mean),
        "lower, upper block": rest * (high - mean),
        "upper, lower block": part * (high - mean),
        "upper, below its learnable level": below * (high - mean),
    }


def check_merging() -> str:
    """Every ρ of the two blocks grows, and the merged marginal lies between theirs."""
    for name, gain in merged_gains().items():
        require(is_visibly_nonnegative(sp.factor(sp.expand(gain))), f"{name}: ρ may fall by merging")
    pooled = (below * (mean + excess) + above * mean) / (below + above)
    between = (sp.factor(mean + excess - pooled), sp.factor(pooled - mean))
    require(all(is_visibly_nonnegative(gap) for gap in between), "the merged marginal is not between")
    return f"symbolically for blocks of any size: {len(merged_gains())} gains, none negative"


def merging_step() -> Step:
    """Pool adjacent violators: a minimiser for every depth and every mixture."""
    return Step(
        title="Merging blocks finds the minimiser",
        statement=(
            "Begin with a block per level and $ρ = 0$, and merge neighbours as long as the lower one's $E$ exceeds "
            "the upper one's: after at most $L$ merges $E_0 ≤ … ≤ E_L$, $ρ ≥ 0$ and $ρ_l > 0$ only inside blocks"
        ),
        because=(
            "A block's marginal is the geometric mean of its weights, or the $β$ of its learnable level. Merging "
            "lower $b + x$ with upper $b$ changes each $ρ$ of the two by a sum of log marginals: "
            "never downwards. Two learnable levels meet in one block only if $β$ falls from one to the next."
        ),
        check=check_merging,
    )
