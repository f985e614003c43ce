"""A diagonal level below others: the best latents are aligned with its axes, and σ ascending meets h descending.

Instead of citing log-majorisation: the cost is a smooth function on the compact group of rotations of H_l, so it has a
minimiser; where it is stationary a monotone function of K_l commutes with Σ_l; what is left is to exchange pairs.
"""

from functools import partial

import sympy as sp

from collapsecheck.theory.calculus import (
    differential,
    is_visibly_nonnegative,
    matrix_equal,
    rewrite,
    symmetric,
    trace_equal,
)
from collapsecheck.theory.checks import require
from collapsecheck.theory.model import fixed_term, learnable_term
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Step

n = dimension("l")
R, H, K, G, T = (symmetric(name, n) for name in ("R", "H", "K", "G", "T"))
X = sp.MatrixSymbol("X", n, n)
POWERS = range(1, 7)


def power_slopes() -> list[tuple[sp.Expr, sp.Expr]]:
    """The differential of tr K^p along dK, and p tr(K^{p−1} dK), for each power."""
    dK = symmetric("dK", n)
    products = [sp.MatMul(*[K] * p) if p > 1 else K for p in POWERS]
    claimed = [sp.Trace(sp.MatMul(p, *[K] * (p - 1), dK)) for p in POWERS]
    return [(differential(sp.Trace(m), K, dK), c) for m, c in zip(products, claimed, strict=True)]


def commutators() -> tuple[sp.MatrixExpr, sp.MatrixExpr]:
    """R (H R G R − R G R H) R with H = R⁻¹ K R⁻¹ and K G = G K = T, and T Σ − Σ T, Σ = R²."""
    inner = H * R * G * R - R * G * R * H
    given = inner.subs(H, sp.Inverse(R) * K * sp.Inverse(R))
    return rewrite(R * given * R, {K * G: T, G * K: T}), T * R * R - R * R * T


def check_turning() -> str:
    """The slope along a rotation of H, and what it means that it vanishes."""
    require(all(trace_equal(*pair) for pair in power_slopes()), "slope of tr K^p")
    along = sp.Trace(G * R * (X * H - H * X) * R)
    require(trace_equal(along, sp.Trace(X * (H * R * G * R - R * G * R * H))), "slope along a rotation")
    require(matrix_equal(*commutators()), "the commutator with Σ")
    return f"the slope of $tr K^p$ for $p ≤ {max(POWERS)}$ and the two commutators, for all dimensions"


def turning_step(level: int) -> Step:
    """Where no rotation of H_l lowers the cost, K_l commutes with Σ_l."""
    return Step(
        title=f"Turning the latents of level {level}",
        statement=(
            f"Among all $K = R H R$, $R = Σ_{level}^{{1/2}}$, $H = I + N Nᵀ$ with eigenvalues $h$, $tr ψ(K)$ is "
            f"least at a $K$ that commutes with $Σ_{level}$: there $κ_i = σ_{{{level},i}}² h_{{p(i)}}$ for some "
            "permutation $p$"
        ),
        because=(
            "Rotations form a compact set, so there is a minimiser. Turning $H$ by $e^{tX}$, $Xᵀ = −X$, has the slope "
            "$tr(X (H R G R − R G R H))$ with $G = ψ'(K)$. It vanishes for all $X$, hence $T = K ψ'(K)$ commutes with "
            f"$Σ_{level}$. With $ψ(κ) = Ψ(log κ)$, $T = Ψ'(log K)$ is a strictly increasing function of $K$ if $Ψ$ is "
            "strictly convex, so $K$ is a polynomial in $T$. If $Ψ$ is merely convex, add $ε (log κ)²$ and let "
            "$ε → 0$: permutations are finitely many."
        ),
        check=check_turning,
        scope="for a differentiable Ψ",
    )


def exchange_residuals() -> tuple[list[sp.Expr], list[sp.Expr]]:
    """The opposite pairing's logarithms as convex combinations of the equal pairing's: residuals, and the weights."""
    s, x, p, q = sp.symbols("s x", real=True) + sp.symbols("p q", positive=True)
    low, high, weight = s + x, s + p + x + q, q / (p + q)
    first, second = s + x + q, s + p + x
    combined = [low + weight * (high - low) - first, low + (1 - weight) * (high - low) - second]
    return [sp.simplify(residual) for residual in combined], [weight, sp.simplify(1 - weight)]


def check_pairing(level: int) -> str:
    """Exchanging a pair, and the convexity of every level's term in the differences of logarithms."""
    residuals, weights = exchange_residuals()
    require(residuals == [0, 0] and all(map(is_visibly_nonnegative, weights)), "exchanging a pair")
    x = sp.Symbol("x", real=True)
    require(sp.diff(fixed_term(level, x), x, 2).is_positive, "convexity of a fixed level's term")
    require(sp.diff(learnable_term(level, x), x, 2) == 0, "a learnable level's term is linear")
    return "the convex combinations of a pair expand exactly; second derivatives of both kinds of terms"


def aligned_step(level: int) -> Step:
    """σ ascending meets h descending."""
    return Step(
        title=f"Pairing at the diagonal level {level}",
        statement=(
            f"$∑_i Ψ(log κ_i) ≥ ∑_i Ψ(log(σ_{{{level},i}}² h_{{{level},i}}))$ for the eigenvalues $κ$ of $K_{level}$, "
            "with $σ$ ascending and $h$ descending, $Ψ(x)$ being the least cost of the levels above one coordinate of "
            "total variance $e^x$, up to the next learnable level"
        ),
        because=(
            "$Ψ$ is the partial minimum of a jointly convex function of logarithms, hence convex; the levels above, "
            "up to the next learnable one, are isotropic or learnable and at least as wide, so every coordinate has "
            "the same $Ψ$. Of two coordinates, the one order gives $log κ$ between those of the other "
            "order with the same sum: by convexity it costs less, and exchanging pairs sorts them."
        ),
        check=partial(check_pairing, level),
    )


def inner_diagonal_steps(level: int) -> tuple[Step, Step]:
    """The diagonal level has levels above it, none of them narrower up to the next learnable one."""
    return turning_step(level), aligned_step(level)


def turned_residuals() -> tuple[sp.Expr, sp.Expr]:
    """Trace and determinant of S^{1/2} Q diag(h) Qᵀ S^{1/2}, Q a rotation by an angle, less their claimed values."""
    s, h, angle = sp.symbols("s_1:3", positive=True), sp.symbols("h_1:3", positive=True), sp.Symbol("t", real=True)
    turn = sp.Matrix([[sp.cos(angle), -sp.sin(angle)], [sp.sin(angle), sp.cos(angle)]])
    root = sp.diag(*map(sp.sqrt, s))
    whole = root * turn * sp.diag(*h) * turn.T * root
    share = sp.cos(angle) ** 2
    between = share * (s[0] * h[0] + s[1] * h[1]) + (1 - share) * (s[0] * h[1] + s[1] * h[0])
    product = s[0] * s[1] * h[0] * h[1]
    return sp.simplify(whole.trace() - between), sp.simplify(whole.det() - product)


def check_turned() -> str:
    """The trace sweeps the interval between the two pairings, the determinant stays."""
    require(turned_residuals() == (0, 0), "trace or determinant of the turned matrix")
    return "trace and determinant for every angle, symbolically"


def two_wide_step() -> Step:
    """Two coordinates per level: what replaces the pairing where several diagonal levels meet."""
    return Step(
        title="Two coordinates: what replaces the pairing",
        statement=(
            "For $σ_1 ≤ σ_2$ and $h_1 ≥ h_2$ the eigenvalues of $K$ satisfy $κ_1 κ_2 = σ_1² σ_2² h_1 h_2$ and "
            "$max(σ_1² h_1, σ_2² h_2) ≤ κ_1 ≤ σ_2² h_1$, and every such pair occurs: with them as variables the "
            "minimum of the loss is a convex program in logarithms"
        ),
        because=(
            "Turning $H$ by the angle $t$ moves $tr K$ linearly in $cos² t$ from $σ_1² h_1 + σ_2² h_2$ to $σ_1² h_2 + "
            "σ_2² h_1$ and keeps $det K$; $κ_1$ increases with the trace. The rearrangement step bounds the loss by "
            "$∑ a_i/h_i + ∑ β_l κ_{l,i}/(η_l² h_{l+1,i}) + …$, attained at any allowed $κ$ by turning every "
            "level's latents. All terms are exponentials of linear functions of $log h$ and $log κ_1$."
        ),
        check=check_turned,
    )
