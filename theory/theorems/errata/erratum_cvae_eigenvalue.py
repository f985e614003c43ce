"""Erratum: the CVAE's σ is switched by comparing an eigenvalue with a threshold for its root.

Authors' code: utils.py, calculate_lambda_sigma_cvae_beta, called by matrix_CVAE.py and MNIST_CVAE_Linear.py with the
eigenvalues θ² of E (the singular values of E itself, a covariance). It takes σ = √β η_enc η_dec/θ where θ² ≥ √β η_dec
and σ = η_enc below, while its gain √(θ² − β η_dec²)/η_enc is right. Correct: the switch is at θ² = β η_dec². Between
the two thresholds gain and σ contradict each other; they coincide only where √β η_dec = 1.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Case, Setting, Step, Theorem, Value

SETTING = Setting("cvae", ("learnable",))

root = sp.sqrt(beta(1)) * eta_dec
active, collapsed = Value("sigma", 1, root * eta(1) / theta), Value("sigma", 1, eta(1))
distance = slack("p")


def switched(threshold: sp.Expr) -> tuple[Case, Case]:
    """σ of an active mode from θ² = threshold on, η_enc below."""
    above, below = sp.sqrt(threshold) * (1 + distance), sp.sqrt(threshold) / (1 + distance)
    return (
        Case("θ² at or above the threshold", theta**2 >= threshold, (active,), chart={theta: above}),
        Case("θ² below the threshold", theta**2 < threshold, (collapsed,), chart={theta: below}),
    )


def derivation() -> tuple[Step, ...]:
    """σ of an active mode, and where it joins the collapsed one."""
    growth = {1: theta**2 / root**2, 2: sp.Integer(1)}
    return (
        identity(
            "$σ$ of an active mode",
            sigma(1) ** 2,
            mode.sigma_squared(SETTING, growth, 1),
            active.value**2,
            "$e^{ρ_1} = θ²/(β η_dec²)$ where that exceeds 1, and $σ² = η_enc² e^{−ρ_1}$.",
        ),
        identity(
            "The two branches meet at $θ² = β η_dec²$",
            sigma(1),
            active.value.subs(theta, root),
            collapsed.value,
            "At $θ² = √β η_dec$, where the code switches, $σ$ jumps by the factor $(√β η_dec)^{1/2}$.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-cvae-eigenvalue",
    title="Variance of the CVAE, as coded (false)",
    source="authors' code of arXiv 2306.05023, utils.py, calculate_lambda_sigma_cvae_beta",
    kind="erratum",
    statement="$σ = √β η_enc η_dec/θ$ iff $θ² ≥ √β η_dec$, otherwise $η_enc$ (correct: iff $θ² ≥ β η_dec²$).",
    setting=SETTING,
    cases=switched(root),
    correction=switched(root**2),
    derivation=derivation,
    uses=("cvae-learnable",),
    expected="fails",
    counterexample={
        theta: sp.Integer(2),
        beta(1): sp.Integer(1),
        eta(1): sp.Integer(1),
        eta_dec: sp.Integer(3),
    },
)
