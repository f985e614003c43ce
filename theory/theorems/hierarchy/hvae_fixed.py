"""Two-level hierarchical VAE with both variances fixed and isotropic: four regions, one of them encoding only noise.

Where λ = 0 and ω > 0 the second level follows the first level's noise: its KL is positive and it knows nothing of x.
With λ > 0, ω > 0 iff θ > β_2 c² σ_2²/(√β_1 σ_1); with λ = 0, ω > 0 iff √β_1 σ_1 > √β_2 c σ_2.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, c, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Claim, Setting, Theorem, Value

SETTING = Setting("vae", ("isotropic", "isotropic"), tied=((eta(1), eta_dec),))

b1, b2 = sp.sqrt(beta(1)), sp.sqrt(beta(2))
first, second = b1 * sigma(1), b2 * c(2) * sigma(2)
p, q = slack("p"), slack("q")

SURVIVAL = (
    Active(1, (theta > first) | (theta**2 > first * second)),
    Active(2, (first > second) | (theta * first > second**2)),
)
CONSTANT = -sum(beta(l) * (1 + sp.log(sigma(l) ** 2 / eta(l) ** 2)) for l in (1, 2)).subs(eta(1), eta_dec)


def claims(growth1: sp.Expr, growth2: sp.Expr, minimum: sp.Expr) -> tuple[Claim, ...]:
    """The claims of one region from e^{ρ_1}, e^{ρ_2} and the minimum of θ²σ_1²/s + β_2 c² s/t + β_1 σ_2² t."""
    s, variance = sigma(1) ** 2 * growth1, sigma(2) ** 2 * growth2
    return (
        Value("rho", 1, sp.log(growth1)),
        Value("rho", 2, sp.log(growth2)),
        Value("encoder", 1, s - sigma(1) ** 2),
        Value("decoder", 1, theta**2 * (s - sigma(1) ** 2) / s**2),
        Value("encoder", 2, (variance - sigma(2) ** 2) / s),
        Value("decoder", 2, s * (variance - sigma(2) ** 2) / variance**2),
        Value("minimum", 0, minimum / eta_dec**2 + CONSTANT),
    )


one = sp.Integer(1)
pooled = sp.cbrt(theta * first * second)
CASES = (
    Case(
        "λ = 0, ω = 0",
        where=(theta <= first) & (first <= second),
        chart={sigma(1): (theta + p) / b1, sigma(2): (theta + p + q) / (b2 * c(2))},
        claims=claims(one, one, theta**2 + first**2 + second**2),
    ),
    Case(
        "λ > 0, ω = 0",
        where=(theta > first) & (theta * first <= second**2),
        chart={theta: first * (1 + p) ** 2, sigma(2): first * (1 + p) * (1 + q) / (b2 * c(2))},
        claims=claims(theta / first, one, 2 * theta * first + second**2),
    ),
    Case(
        "λ = 0, ω > 0",
        where=(theta**2 <= first * second) & (first > second),
        chart={sigma(1): second * (1 + p) ** 2 / b1, theta: second * (1 + p) / (1 + q)},
        claims=claims(one, first / second, theta**2 + 2 * first * second),
    ),
    Case(
        "λ > 0, ω > 0",
        where=(theta**2 > first * second) & (theta * first > second**2),
        chart={theta: second * (1 + q) * (1 + p), sigma(1): second * (1 + q) ** 2 / ((1 + p) * b1)},
        claims=claims(theta**2 / pooled**2, pooled**2 / second**2, 3 * pooled**2),
    ),
    Case("everywhere", where=sp.true, claims=SURVIVAL),
)

THEOREM = Theorem(
    slug="hvae-fixed",
    title="Hierarchical VAE, both variances fixed and isotropic",
    source="arXiv 2306.05023, Theorem 5",
    kind="minimum",
    statement=(
        "Minimise $θ²σ_1²/s + β_2 c² s/t + β_1 σ_2² t$ over the box: four regions, in one $z_2$ encodes only noise."
    ),
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("chain",),
)
