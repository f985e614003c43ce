"""From the ELBO to the likelihood: what the bound loses, for all parameters and at the minimum of the loss.

One level, y = x: −2 log p(y) is log det C_y + tr(C_y⁻¹ A) with C_y = η_dec² I + η² U Uᵀ, and the posterior of z has
covariance K⁻¹, K = Uᵀ U/η_dec² + I/η². A CVAE is the same with the residual y − B A⁺ x in the place of x.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import cast

import sympy as sp

from collapsecheck.theory.calculus import is_zero, matrix_equal, rewrite, symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.model import loss, mode
from collapsecheck.theory.notation import beta, dimension, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting, Step, Variance

DEPTHS = (1, 2, 3)
d_y, d = dimension("y"), dimension(1)
A, K, Sigma = symmetric("A", d_y), symmetric("K", d), symmetric("Sigma_1", d)
U, V = sp.MatrixSymbol("U_1", d_y, d), sp.MatrixSymbol("V_1", d, d_y)
PRECISION = U.T * U / eta_dec**2 + sp.Identity(d) / eta(1) ** 2


def elbo() -> sp.Expr:
    """−2 ELBO less d_y log(2π η_dec²) of the VAE with y = x: the loss at β = 1."""
    model = loss(Setting("vae", ("learnable",)))
    symbols = model.symbols
    same = {symbols.A: A, symbols.B: A, symbols.C: A, symbols.U[0]: U, symbols.V[0]: V, symbols.Sigma[0]: Sigma}
    return model.expression.xreplace(same).subs(beta(1), 1)


def check_gap() -> str:
    """Woodbury for C_y⁻¹, then loss − likelihood − KL as a trace polynomial; log det K cancels."""
    inverse = (sp.Identity(d_y) - U * sp.Inverse(K) * U.T / eta_dec**2) / eta_dec**2
    covariance = eta_dec**2 * sp.Identity(d_y) + eta(1) ** 2 * U * U.T
    known = {U.T * U: eta_dec**2 * (K - sp.Identity(d) / eta(1) ** 2)}
    require(matrix_equal(rewrite(covariance * inverse, known), sp.Identity(d_y)), "inverse of C_y")
    log_det = sp.log(sp.Determinant(K))
    likelihood = log_det + 2 * d * sp.log(eta(1)) + sp.Trace(inverse * A)
    miss = sp.Trace(V.T * PRECISION * V * A) - 2 * sp.Trace(U * V * A) / eta_dec**2
    miss += sp.Trace(U * sp.Inverse(K) * U.T * A) / eta_dec**4
    spread = sp.Trace(PRECISION * Sigma) - d - log_det - sp.log(sp.Determinant(Sigma))
    require(trace_equal(elbo(), likelihood + spread + miss), "loss − likelihood is not the KL divergence")
    return "inverse multiplied out, and both sides as trace polynomials: identical for all $U, V, Σ$ and all dimensions"


@cache
def gap_step() -> Step:
    """The gap as a KL divergence, for all parameters."""
    return Step(
        title="What the bound loses",
        statement=(
            "$−2 ELBO = −2 log p(y) + [tr(K Σ) − d − log det(K Σ)] + tr(D A Dᵀ K)$, $K = Uᵀ U/η_{dec}² + I/η²$, "
            "$D = V − K⁻¹ Uᵀ/η_{dec}²$"
        ),
        because=(
            "The brackets are twice the divergence of $q(z | x)$ from the posterior $N(K⁻¹ Uᵀ x/η_{dec}², K⁻¹)$. It "
            "vanishes iff $Σ = K⁻¹$ and $D A = 0$: for diagonal $Σ$ that needs a diagonal $K$, which the rotation of "
            "the optimum that is diagonal in the modes has."
        ),
        check=check_gap,
        scope="one level; a CVAE in prose",
    )


def patterns(depth: int) -> Iterator[tuple[Setting, dict[int, sp.Expr], list[sp.Expr]]]:
    """Every mixture and every set of active levels: growths and marginals E_l, equal along active levels, β = 1."""
    for variances in product(("isotropic", "learnable"), repeat=depth):
        setting = Setting("vae", cast(tuple[Variance, ...], variances))
        for active in product((False, True), repeat=depth):
            growth = {l: sp.Symbol(f"g_{l}", positive=True) if on else sp.Integer(1) for l, on in enumerate(active, 1)}
            levels: list[sp.Expr] = [sp.Symbol("E_0", positive=True)]
            for l, on in enumerate(active, 1):
                levels.append(levels[-1] if on else sp.Symbol(f"E_{l}", positive=True))
            pinned = {levels[l]: sp.Integer(1) for l in range(1, depth + 1) if mode.is_learned(setting, l)}
            yield setting, growth | {depth + 1: sp.Integer(1)}, [level.subs(pinned) for level in levels]


def check_any_depth() -> str:
    """m = e^{ρ_1} and the gap, with θ and σ_l written in the growths and marginals."""
    count = 0
    for setting, growth, levels in (found for depth in DEPTHS for found in patterns(depth)):
        place = {theta: eta_dec * sp.sqrt(levels[0] * growth[1])} | {beta(l): sp.Integer(1) for l in growth}
        for l in range(1, setting.depth + 1):
            place[sigma(l)] = eta(l) * sp.sqrt(levels[l] * growth[l + 1] / growth[l])
        variance = mode.model_variance(setting, growth).subs(place)
        require(is_zero(variance - growth[1]), f"{setting.variances}: the model's variance is not e^ρ_1")
        claimed = sum(level - 1 - sp.log(level) for level in levels[1:])
        residual = 2 * mode.gap(setting, growth).subs(place) - claimed
        require(is_zero(residual), f"{setting.variances}: gap at {growth}")
        count += 1
    return f"symbolically for all {count} mixtures and sets of active levels up to $L = {max(DEPTHS)}$"


def any_depth_step() -> Step:
    """The gap at β = 1 for every depth and mixture, in the chain's marginals."""
    return Step(
        title="$β = 1$: the gap of a mode, at any depth",
        statement="$2 (log p − ELBO) = ∑_{l≥1} (E_l − 1 − log E_l)$, and the model's variance is $η_{dec}² e^{ρ_1}$",
        because=(
            "Where $ρ_l > 0$, $E_l = E_{l−1}$: the decoder gains telescope. A learnable level has $E_l = β_l = 1$ "
            "and loses nothing; a fixed one loses nothing iff its $σ$ is what it would learn."
        ),
        check=check_any_depth,
        scope=f"checked for L ≤ {max(DEPTHS)}",
    )
