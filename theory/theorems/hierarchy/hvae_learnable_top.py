"""Two-level hierarchical VAE, Σ_1 = σ_1² I fixed and Σ_2 learnable: four regions by which level carries the mode.

With s = σ_1² e^{ρ_1} and t = (β_2 c²/β_1) e^{ρ_2} this is the box-constrained problem of the paper; λ and ω are the
singular values of V_1 and U_2.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, c, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Claim, Setting, Theorem, Value

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))

b1, b2 = sp.sqrt(beta(1)), sp.sqrt(beta(2))
signal, noise = theta**2, beta(1) * sigma(1) ** 2
floor = beta(2) * eta_dec**2
p, q = slack("p"), slack("q")

SURVIVAL = (
    Active(1, (signal > noise) | (signal > floor)),
    Active(2, (noise > floor) | (signal * noise > floor**2)),
)
CONSTANT = -beta(1) * (1 + sp.log(sigma(1) ** 2 / eta_dec**2))


def claims(
    growth1: sp.Expr, growth2: sp.Expr, encoder1: sp.Expr, omega2: sp.Expr, minimum: sp.Expr
) -> tuple[Claim, ...]:
    """The claims of one region from e^{ρ_1}, e^{ρ_2}, λ², ω² and the minimum."""
    return (
        Value("rho", 1, sp.log(growth1)),
        Value("rho", 2, sp.log(growth2)),
        Value("encoder", 1, encoder1),
        Value("decoder", 2, omega2),
        Value("sigma", 2, eta(2) / sp.sqrt(growth2)),
        Value("minimum", 0, minimum + CONSTANT),
    )


one, zero = sp.Integer(1), sp.Integer(0)
CASES = (
    Case(
        "λ = 0, ω = 0",
        where=(signal <= noise) & (noise <= floor),
        chart={beta(1): (theta + p) ** 2 / sigma(1) ** 2, beta(2): (theta + p + q) ** 2 / eta_dec**2},
        claims=claims(one, one, zero, zero, (signal + noise) / eta_dec**2),
    ),
    Case(
        "λ > 0, ω = 0",
        where=(signal > noise) & (signal * noise <= floor**2),
        chart={theta: b1 * sigma(1) + p, beta(2): (b1 * sigma(1) + p) * (b1 * sigma(1) + q) / eta_dec**2},
        claims=claims(
            theta / (b1 * sigma(1)),
            one,
            sigma(1) * (theta / b1 - sigma(1)),
            zero,
            2 * b1 * theta * sigma(1) / eta_dec**2,
        ),
    ),
    Case(
        "λ = 0, ω > 0",
        where=(signal <= floor) & (noise > floor),
        chart={sigma(1): (b2 * eta_dec + p) / b1, theta: b2 * eta_dec / (1 + q)},
        claims=claims(
            one,
            noise / floor,
            zero,
            sigma(1) ** 2 / eta(2) ** 2 - beta(2) * c(2) ** 2 / beta(1),
            signal / eta_dec**2 + beta(2) * (1 + sp.log(noise / floor)),
        ),
    ),
    Case(
        "λ > 0, ω > 0",
        where=(signal > floor) & (signal * noise > floor**2),
        chart={theta: b2 * eta_dec + p, sigma(1): b2 * eta_dec * (b2 * eta_dec + q) / (b1 * (b2 * eta_dec + p))},
        claims=claims(
            signal / floor,
            signal * noise / floor**2,
            sigma(1) ** 2 * (signal / floor - 1),
            theta**2 * sigma(1) ** 2 / (floor * eta(2) ** 2) - beta(2) * c(2) ** 2 / beta(1),
            beta(2) * (2 + sp.log(signal * noise / floor**2)),
        ),
    ),
    Case("everywhere", where=sp.true, claims=SURVIVAL),
)

THEOREM = Theorem(
    slug="hvae-learnable-top",
    title="Hierarchical VAE, fixed lower and learnable upper variance",
    source="arXiv 2306.05023, Theorem 3",
    kind="minimum",
    statement=(
        "Minimise $θ²σ_1²/s + β_2 c² s/t + β_2 η_dec² log t$, $s ≥ σ_1²$, $t ≥ β_2 c²/β_1$: four "
        "regions of $λ$ and $ω$."
    ),
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("chain",),
)
