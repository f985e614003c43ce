"""Erratum: the CVAE check on matrices inverts the ratio c.

Authors' code: matrix_CVAE.py, CVAE_matrix.__init__, sets c = η_enc/η_dec where the loss needs c = η_dec/η_enc. The
rate then weighs ‖V‖² and tr Σ by β η_enc²/η_dec⁴ instead of β/η_enc², that is, the model trained has a prior of
standard deviation η_dec²/η_enc, and its optimum is not the one that it is compared with. Invisible at η_enc = η_dec,
the defaults. Stated here: the minimiser's σ and ω² with c inverted. Correct: c = η_dec/η_enc in both.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Case, Setting, Step, Theorem, Value

SETTING = Setting("cvae", ("learnable",))

inverted, correct = eta(1) / eta_dec, eta_dec / eta(1)
root = sp.sqrt(beta(1)) * eta_dec
p = slack("p")


def cases(used: sp.Expr) -> tuple[Case, Case]:
    """σ and ω² in terms of the ratio that is used for c = η_dec/η_enc."""
    prior = eta_dec / used
    alive = (Value("sigma", 1, root * prior / theta), Value("decoder", 1, (theta**2 - root**2) / prior**2))
    dead = (Value("sigma", 1, prior), Value("decoder", 1, sp.Integer(0)))
    return (
        Case("active", theta > root, alive, chart={theta: root * (1 + p)}),
        Case("collapsed", theta <= root, dead, chart={theta: root / (1 + p)}),
    )


def derivation() -> tuple[Step, ...]:
    """What the ratio means in the rate, and the quantities at the minimum."""
    growth = {1: theta**2 / root**2, 2: sp.Integer(1)}
    used, decoder = (claim.value for claim in cases(correct)[0].claims if isinstance(claim, Value))
    return (
        identity(
            "The rate's weight",
            "c²/η_dec²",
            correct**2 / eta_dec**2,
            1 / eta(1) ** 2,
            ("The prior is $𝒩(0, η_enc² I)$."),
        ),
        identity(
            "The weight with the ratio inverted",
            "c²/η_dec²",
            inverted**2 / eta_dec**2,
            1 / (eta_dec**2 / eta(1)) ** 2,
            "It belongs to a prior of standard deviation $η_dec²/η_enc$.",
        ),
        identity(
            "$σ$ at the minimum",
            sigma(1) ** 2,
            mode.sigma_squared(SETTING, growth, 1),
            used**2,
            "$σ² = η_enc² e^{−ρ_1}$.",
        ),
        identity(
            "$ω²$ at the minimum", "ω²", mode.decoder_squared(SETTING, growth, 1), decoder, "$e^{ρ_1} = θ²/(β η_dec²)$."
        ),
    )


THEOREM = Theorem(
    slug="erratum-inverted-ratio",
    title="Minimiser of the CVAE with c inverted, as coded (false)",
    source="authors' code of arXiv 2306.05023, matrix_CVAE.py, CVAE_matrix.__init__",
    kind="erratum",
    statement=(
        "With $c = η_enc/η_dec$: $σ = √β η_dec²/(c θ)$, $ω² = c² (θ² − β η_dec²)/η_dec²$ (correct: $c = η_dec/η_enc$)."
    ),
    setting=SETTING,
    cases=cases(inverted),
    correction=cases(correct),
    derivation=derivation,
    uses=("cvae-learnable",),
    expected="fails",
    counterexample={
        theta: sp.Integer(1),
        beta(1): sp.Integer(1),
        eta(1): sp.Integer(1),
        eta_dec: sp.Integer(2),
    },
)
