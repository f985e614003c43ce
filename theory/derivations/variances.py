"""What each kind of encoder variance adds to the reduction: learnable, given per input, or fixed and not isotropic."""

from functools import partial

import sympy as sp

from collapsecheck.theory.calculus import matrix_equal, symmetric
from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import beta, dimension, eigenvalue, eta
from collapsecheck.theory.statement import Step


def excess(ratio: sp.Expr) -> sp.Expr:
    """u − 1 − log u ≥ 0, zero only at u = 1."""
    return ratio - 1 - sp.log(ratio)


def check_excess() -> str:
    """u − 1 − log u vanishes at u = 1, where its slope changes sign."""
    u, above = sp.Symbol("u", positive=True), sp.Symbol("p", positive=True)
    slope = sp.diff(excess(u), u)
    require(excess(u).subs(u, 1) == 0 and sp.simplify(slope - (u - 1) / u) == 0, "u − 1 − log u")
    signs = slope.subs(u, 1 + above).simplify().is_positive, slope.subs(u, 1 / (1 + above)).simplify().is_negative
    require(signs == (True, True), f"slope of u − 1 − log u: {signs}")
    return "value and slope $(u − 1)/u$ of $u − 1 − log u$"


def check_learnable(level: int) -> str:
    """The level's terms less β (log h − log h') are β (u − 1 − log u) with u = κ/(η² h')."""
    kappa, here, above = (eigenvalue(name) for name in (f"kappa_{level}", f"h_{level}", f"h_{level + 1}"))
    terms = beta(level) * (kappa / (eta(level) ** 2 * above) - 1 - sp.log(kappa / (eta(level) ** 2 * here)))
    gap = terms - beta(level) * (sp.log(here) - sp.log(above)) - beta(level) * excess(kappa / (eta(level) ** 2 * above))
    require(sp.expand(sp.expand_log(gap)) == 0, f"minimum over the spectrum of level {level}")
    return f"the difference is $β (u − 1 − log u)$ identically, with $u = κ/(η² h')$; {check_excess()}"


def learnable_step(level: int) -> Step:
    """A learnable level pays β (log h_l − log h_{l+1}) per coordinate."""
    l, up = level, level + 1
    terms = f"(β_{l}/η_{l}²) κ/h_{up} − β_{l} (1 + log(κ/(η_{l}² h_{l})))"
    return Step(
        title=f"The learnable variance of level {l}",
        statement=(
            f"${terms} = β_{l} (log h_{l} − log h_{up}) + β_{l} (u − 1 − log u)$ "
            f"with $u = κ/(η_{l}² h_{up})$, least at $κ = η_{l}² h_{up}$"
        ),
        because=(
            f"$log det Σ_{l} = log det K_{l} − log det H_{l}$ leaves the eigenvalues $κ$ of $K_{l}$ free; each is "
            "minimised on its own."
        ),
        check=partial(check_learnable, level),
    )


def check_data_dependent() -> str:
    """m s − β log s exceeds its minimum over s by β (u − 1 − log u), u = m s/β."""
    m, s, weight = (sp.Symbol(name, positive=True) for name in ("m", "s", "beta"))
    cost = m * s - weight * sp.log(s)
    gap = cost - cost.subs(s, weight / m) - weight * excess(m * s / weight)
    require(sp.expand(sp.expand_log(gap)) == 0, "variance per input")
    return f"an identity in $m$, $s$ and $β$; {check_excess()}"


def data_dependent_step(level: int) -> Step:
    """A variance that may depend on the input is constant at the optimum."""
    return Step(
        title=f"The variance of level {level} may depend on the input",
        statement=(
            f"$𝔼[m s(x) − β_{level} log s(x)] = min_s (m s − β_{level} log s) + β_{level} 𝔼[u(x) − 1 − log u(x)]$ with "
            f"$s(x) = σ_{{{level},j}}²(x)$ and $u = m s(x)/β_{level}$"
        ),
        because=(
            f"The loss is linear in the mean of $Σ_{level}(x)$, so each coordinate has one slope $m$ for all inputs "
            f"(the diagonal of $M_{level} + g_{level - 1} U_{level}ᵀ U_{level}$): the best $s$ is the same for all $x$."
        ),
        check=check_data_dependent,
        scope="that the loss is linear in the mean of Σ(x) is argued in prose",
    )


def check_top_diagonal() -> str:
    """tr(Σ (I + N Nᵀ)) is a case of the rearrangement with κ the spectrum of I + N Nᵀ and w that of Σ, ascending."""
    value, weights = sp.symbols("kappa_1:3", positive=True), sp.symbols("s_1:3", positive=True)
    crossing = value[0] * weights[1] + value[1] * weights[0] - value[0] * weights[0] - value[1] * weights[1]
    require(sp.expand(crossing - (value[0] - value[1]) * (weights[1] - weights[0])) == 0, "exchanging a pair")
    return (
        "exchanging two σ changes the sum by (κ_1 − κ_2)(σ_2² − σ_1²) exactly; the inequality is the rearrangement step"
    )


def top_diagonal_step(level: int) -> Step:
    """The diagonal level is the highest: σ ascending meets h descending."""
    return Step(
        title=f"Pairing at the diagonal top level {level}",
        statement=(
            f"$tr K_{level} = tr(Σ_{level} (I + N Nᵀ)) ≥ ∑_i σ_{{{level},i}}² h_{{{level},i}}$ with $σ$ ascending, "
            "$h$ descending"
        ),
        because=(
            f"$K_{level} = Σ_{level}^{{1/2}} (I + N Nᵀ) Σ_{level}^{{1/2}}$ with $N = Σ_{level}^{{−1/2}} V_{level} "
            f"R_{level - 1}$; the rearrangement inequality."
        ),
        check=check_top_diagonal,
    )


def check_split() -> str:
    """V = S N R⁻¹ with Σ = S², K = R²: H = I + R Vᵀ Σ⁻¹ V R = I + Nᵀ N, and K' = V K Vᵀ + Σ = S (I + N Nᵀ) S."""
    n, m = dimension("l"), dimension("above")
    root, spread = symmetric("R", n), symmetric("S", m)
    N = sp.MatrixSymbol("N", m, n)
    V, precision = spread * N * sp.Inverse(root), sp.Inverse(spread) * sp.Inverse(spread)
    require(matrix_equal(root * V.T * precision * V * root, N.T * N), "H above a learnable level")
    above = V * root * root * V.T + spread * spread
    require(matrix_equal(above, spread * (sp.Identity(m) + N * N.T) * spread), "K above a learnable level")
    return "both products multiplied out, for all dimensions"


def split_step(level: int) -> Step:
    """A learnable level separates what lies below it from what lies above."""
    l, up = level, level + 1
    return Step(
        title=f"The learnable level {l} splits the loss",
        statement=(
            f"With $N = Σ_{up}^{{−1/2}} V_{up} R_{l}$ in place of $V_{up}$: $H_{up} = I + Nᵀ N$ and $K_{up} = "
            f"Σ_{up}^{{1/2}} (I + N Nᵀ) Σ_{up}^{{1/2}}$ do not depend on $K_{l}$, and level {l} pays $β_{l} log det "
            f"H_{l} − β_{l} log det H_{up}$ at best: the minimum of the loss is that of the levels up to {l} plus that "
            "of the levels above"
        ),
        because=(
            f"$R_{l}$ is invertible, so $N$ is as free as $V_{up}$. In $β_{l} (u − 1 − log u)$ every eigenvalue "
            f"reaches zero for any pairing of the coordinates below with those above, as $σ_{{{l},j}}$ is chosen one "
            f"by one. So what follows for the levels up to {l} and for those above needs no common order."
        ),
        check=check_split,
    )
