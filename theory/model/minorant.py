"""The chain's solution as geometry: ρ is the cumulative sum of log w minus its greatest convex minorant."""

from collections.abc import Collection, Sequence
from functools import partial
from itertools import chain, combinations, pairwise

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import log_weight
from collapsecheck.theory.statement import Step


def minorant(values: Sequence[sp.Expr], touching: Sequence[int]) -> list[sp.Expr]:
    """The piecewise linear interpolation of values 0 … n through the indices in `touching` (0 and n included)."""
    line = [values[0]]
    for low, high in pairwise(touching):
        slope = (values[high] - values[low]) / sp.Integer(high - low)
        line.extend(values[low] + slope * (index - low) for index in range(low + 1, high + 1))
    return line


def cumulative(increments: Sequence[sp.Expr]) -> list[sp.Expr]:
    """P_0 = 0, P_l = Σ_{j<l} increments_j."""
    return [sp.Add(*increments[:count]) for count in range(len(increments) + 1)]


def minorant_identity(depth: int, active: Collection[int]) -> dict[str, list[sp.Expr]]:
    """With every level fixed and ρ > 0 exactly on `active`: residuals of ρ = P − Q, Q the interpolation of P elsewhere.

    "marginal": log w_l + ρ_l − ρ_{l+1} − (Q_{l+1} − Q_l), so that E increasing means Q convex. "pooled": log E_l less
    the mean of log w over l's block. All expand to 0; Q ≤ P (ρ ≥ 0) then makes Q the greatest convex minorant of P.
    """
    logs = [log_weight(level) for level in range(depth + 1)]
    P = cumulative(logs)
    cuts = [level for level in range(depth + 2) if level not in active]
    Q = minorant(P, cuts)
    growths = [sp.expand(p - q) for p, q in zip(P, Q, strict=True)]
    log_marginals = [logs[l] + growths[l] - growths[l + 1] for l in range(depth + 1)]
    means = {l: sp.Add(*logs[a:b]) / (b - a) for a, b in pairwise(cuts) for l in range(a, b)}
    return {
        "marginal": [sp.expand(log_marginals[l] - Q[l + 1] + Q[l]) for l in range(depth + 1)],
        "pooled": [sp.expand(log_marginals[l] - means[l]) for l in range(depth + 1)],
    }


def minorant_step(depth: int) -> Step:
    """ρ = P − Q with Q the greatest convex minorant of P."""
    return Step(
        title="Solution: a greatest convex minorant",
        statement="$ρ_l^* = P_l − Q_l$, $P_l = ∑_{j<l} log w_j$, $Q$ the greatest convex minorant of $P_0, …, P_{L+1}$",
        because=(
            "For $Q = P − ρ$ with $ρ_0 = ρ_{L+1} = 0$: $log E_l = Q_{l+1} − Q_l$, so increasing marginals say that "
            "$Q$ is convex; $ρ ≥ 0$ says $Q ≤ P$; $E_l = E_{l−1}$ where $ρ_l > 0$ says that $Q$ bends only where it "
            "touches $P$; the ends agree. These are the optimality conditions, and they single out the greatest "
            "convex minorant, for every depth."
        ),
        check=partial(check_minorant, depth),
    )


def check_minorant(depth: int) -> str:
    """Every set of active levels, symbolically: marginals are slopes of Q, and the geometric mean of their block."""
    levels = range(1, depth + 1)
    sets = list(chain.from_iterable(combinations(levels, size) for size in range(depth + 1)))
    for active in sets:
        residuals = minorant_identity(depth, active)
        require(not any(residuals["marginal"]) and not any(residuals["pooled"]), f"active levels {active}")
    return (
        f"log E_l = Q_(l+1) − Q_l = the block's mean of log w, symbolically for all {len(sets)} sets of active levels"
    )
