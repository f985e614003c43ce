"""Erratum: the threshold above which both levels should be active ignores β.

Authors' code: utils.py, calculate_lambda_omega_2_linear_nonlearnable_isotropic_Sigma_1_learnable_Sigma_2_beta,
returned as theta_full_eigen_threshold = max(η_dec, η_dec²/σ_1), copied from the version without β. Correct: both
levels of the hierarchical VAE with fixed Σ_1 and learnable Σ_2 are active where θ > max(√β_2 η_dec, β_2 η_dec²/(√β_1
σ_1)).
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, rho, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))

floor = sp.sqrt(beta(2)) * eta_dec
second = floor**2 / (sp.sqrt(beta(1)) * sigma(1))
BOTH = (Active(1, sp.true), Active(2, sp.true))
p, q = slack("p"), slack("q")


def above(name: str, one: sp.Expr, other: sp.Expr, scale: sp.Expr) -> Case:
    """Both levels active above two thresholds, `other` being `scale`/σ_1."""
    chart = {theta: one * (1 + p), sigma(1): scale * (1 + q) / (one * (1 + p))}
    return Case(name, (theta > one) & (theta > other), BOTH, chart=chart)


def derivation() -> tuple[Step, ...]:
    """The growths where both levels are active."""
    low = (mode.weight(0) / beta(2)).subs(eta(1), eta_dec)
    high = (mode.weight(0) * mode.weight(1) / beta(2) ** 2).subs(eta(1), eta_dec)
    return (
        identity(
            "Growth of the first level",
            sp.exp(rho(1)),
            low,
            (theta / floor) ** 2,
            "The learnable level pins both marginals to $β_2$, so $e^{ρ_1} = w_0/β_2$.",
        ),
        identity(
            "Growth of the second level",
            sp.exp(rho(2)),
            high,
            (theta / second) ** 2,
            "Likewise $e^{ρ_2} = w_0 w_1/β_2²$.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-full-threshold",
    title="Threshold of full activity with a learnable upper variance, as coded (false)",
    source="authors' code of arXiv 2306.05023, utils.py, "
    "calculate_lambda_omega_2_linear_nonlearnable_isotropic_Sigma_1_learnable_Sigma_2_beta",
    kind="erratum",
    statement=(
        "Both levels are active where $θ > max(η_dec, η_dec²/σ_1)$ (correct: $max(√β_2 η_dec, β_2 η_dec²/(√β_1 σ_1))$)."
    ),
    setting=SETTING,
    cases=(above("above the coded threshold", eta_dec, eta_dec**2 / sigma(1), eta_dec**2),),
    correction=(above("above the correct threshold", floor, second, floor**2 / sp.sqrt(beta(1))),),
    derivation=derivation,
    uses=("hvae-learnable-top",),
    expected="fails",
    counterexample={
        theta: sp.Integer(2),
        beta(1): sp.Integer(1),
        beta(2): sp.Integer(3),
        sigma(1): sp.Integer(1),
        eta(2): sp.Integer(1),
        eta_dec: sp.Integer(1),
    },
)
