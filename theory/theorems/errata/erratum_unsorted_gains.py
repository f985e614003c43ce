"""Erratum: the gains of a diagonal Σ are compared in the wrong order.

Authors' code: utils.py, calculate_omega_lambda_1_linear_nonlearnable_Sigma returns λ_i = √(σ_i (θ_i − √β c σ_i)/(√β
c)) in the order of the modes (θ descending, σ ascending), and MNIST_VAE_Linear_nonlearnable_sigma.py subtracts it
from the singular values of V, which come sorted. That supposes λ to be nonincreasing along the modes. Only ω_i = √(√β
c (θ_i − √β c σ_i)/σ_i) is: a larger σ needs a larger encoder. Correct: sort λ before the comparison.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.notation import sigma, slack, theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

SETTING = Setting("vae", ("diagonal",))

theta_next, sigma_next = slack("theta_next"), slack("sigma_next")
k = slack("k")
paired = (theta > theta_next) & (sigma(1) < sigma_next) & (theta_next > k * sigma_next)


def encoder(strength: sp.Expr, noise: sp.Expr) -> sp.Expr:
    """λ² of an active mode, with k = √β c."""
    return noise * (strength - k * noise) / k


def decoder(strength: sp.Expr, noise: sp.Expr) -> sp.Expr:
    """ω² of an active mode."""
    return k * (strength - k * noise) / noise


PUBLISHED = ForAll(
    "λ does not increase along the modes", paired, encoder(theta, sigma(1)) >= encoder(theta_next, sigma_next)
)
TRUE = ForAll(
    "ω does not increase along the modes", paired, decoder(theta, sigma(1)) >= decoder(theta_next, sigma_next)
)


def derivation() -> tuple[Step, ...]:
    """λ² and ω² as the fixed diagonal theorem gives them, and their ratio."""
    return (
        identity(
            "$λ$ over $ω$",
            "λ²/ω²",
            encoder(theta, sigma(1)) / decoder(theta, sigma(1)),
            (sigma(1) / k) ** 2,
            "$λ_i = ω_i σ_i/(√β c)$: $ω$ falls along the modes while $σ$ rises, so $λ$ may do either.",
        ),
        identity(
            "$λω$",
            "λ²ω²",
            encoder(theta, sigma(1)) * decoder(theta, sigma(1)),
            (theta - k * sigma(1)) ** 2,
            "$k = √β c$; the product is the shrunk singular value, which does fall along the modes.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-unsorted-gains",
    title="Order of the encoder gains for a diagonal Σ, as compared (false)",
    source="authors' code of arXiv 2306.05023, utils.py, calculate_omega_lambda_1_linear_nonlearnable_Sigma",
    kind="erratum",
    statement=(
        "Along active modes, $θ$ falling and $σ$ rising, $λ$ never rises (correct: $ω$ never rises; "
        "sort $λ$). Here $k = √β c$."
    ),
    setting=SETTING,
    cases=(Case("two active modes", where=sp.true, claims=(PUBLISHED,)),),
    correction=(Case("two active modes", where=sp.true, claims=(TRUE,)),),
    derivation=derivation,
    uses=("vae-fixed-diagonal",),
    expected="fails",
    counterexample={
        theta: sp.Integer(3),
        theta_next: sp.Integer(2),
        sigma(1): sp.Rational(1, 3),
        sigma_next: sp.Integer(1),
        k: sp.Integer(1),
    },
)
