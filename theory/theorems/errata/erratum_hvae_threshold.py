"""Erratum: the thresholds of the two-level VAE with fixed variances carry β_1 on the wrong side.

Authors' code: utils.py, calculate_lambda_omega_2_linear_nonleanable_isotropic_Sigma_beta. There λ and ω are both
positive where θ² ≥ √(β_1 β_2) c σ_1 σ_2 and θ ≥ √(β_2² β_1) c² σ_2²/σ_1; otherwise ω > 0 iff √β_1 σ_1 ≥ √β_2 c σ_2,
with λ = 0, and λ > 0 iff θ ≥ √β_1 σ_1, with ω = 0. Wrong is the second threshold: √β_1 belongs in the
denominator, θ > β_2 c² σ_2²/(√β_1 σ_1). For β_1 > 1 the code declares active modes dead, for β_1 < 1 it takes the
root of a negative number.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, c, eta, eta_dec, rho, sigma, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem

SETTING = Setting("vae", ("isotropic", "isotropic"), tied=((eta(1), eta_dec),))

first, second = sp.sqrt(beta(1)) * sigma(1), sp.sqrt(beta(2)) * c(2) * sigma(2)
written = beta(2) * sp.sqrt(beta(1)) * c(2) ** 2 * sigma(2) ** 2 / sigma(1)
correct = second**2 / first
both = (theta**2 > first * second) & (theta >= written)
PUBLISHED = (Active(1, both | ((theta > first) & (first < second))), Active(2, both | (first > second)))
TRUE = (Active(1, (theta > first) | (theta**2 > first * second)), Active(2, (first > second) | (theta > correct)))


def derivation() -> tuple[Step, ...]:
    """Where both levels are active, and what the code's threshold differs by."""
    pooled = (mode.weight(0) * mode.weight(1) * mode.weight(2)) ** sp.Rational(1, 3)
    growth2 = (pooled / mode.weight(2)).subs(eta(1), eta_dec)
    return (
        identity(
            "Growth of the second level where both are active",
            sp.exp(3 * rho(2)),
            growth2**3,
            (theta / correct) ** 2,
            "All three marginals equal the geometric mean of the weights, so $e^{ρ_2}$ is that mean over $w_2$: it "
            "exceeds 1 where $θ$ exceeds $β_2 c² σ_2²/(√β_1 σ_1)$.",
        ),
        identity(
            "The code's threshold over the correct one",
            "ratio",
            written / correct,
            beta(1),
            "They agree only at $β_1 = 1$.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-hvae-threshold",
    title="Threshold of ω in the hierarchical VAE with fixed variances, as coded (false)",
    source="authors' code of arXiv 2306.05023, utils.py, "
    "calculate_lambda_omega_2_linear_nonleanable_isotropic_Sigma_beta",
    kind="erratum",
    statement=(
        "$λ$ and $ω$ are both positive iff $θ² > √(β_1 β_2) c σ_1 σ_2$ and $θ ≥ √(β_2² β_1) c² "
        "σ_2²/σ_1$ (correct: $β_2 c² σ_2²/(√β_1 σ_1)$)."
    ),
    setting=SETTING,
    cases=(Case("as coded", where=sp.true, claims=PUBLISHED),),
    correction=(Case("corrected", where=sp.true, claims=TRUE),),
    derivation=derivation,
    uses=("hvae-fixed",),
    expected="fails",
    counterexample={
        theta: sp.Integer(2),
        beta(1): sp.Integer(2),
        beta(2): sp.Integer(2),
        sigma(1): sp.Integer(1),
        sigma(2): sp.Integer(1),
        eta(2): sp.Integer(1),
        eta_dec: sp.Integer(1),
    },
)
