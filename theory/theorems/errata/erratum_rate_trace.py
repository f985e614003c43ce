"""Erratum: the rate of the first level counts its own noise twice, which also disarms the clamp at zero.

Authors' code: MNIST_HVAE_Relu.py, loss_fn: loss_KL_z_1 takes E‖z_1 − U_2 z_2‖² over sampled z_1, which holds the
encoder's noise, and adds the "trace term" d_1 σ_1²/η_dec² once more; then it clamps the rate at 0. Correct: r − 1 −
log v per coordinate, with r = E(z_1 − U_2 z_2)²/η_1² and v = σ_1²/η_1². The surplus β_1 v does not move the optimum
while σ_1 is fixed, but every reported rate and ELBO is off by it. The true rate can be negative (where z_2 encodes
the noise of z_1), and there the clamp would change the model; with the surplus it never acts, as v − 1 − log v ≥ 0.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

SETTING = Setting("vae", ("isotropic", "isotropic"), tied=((eta(1), eta_dec),))

r, v = slack("r"), slack("v")
written, correct = r + v - 1 - sp.log(v), r - 1 - sp.log(v)
SAME = ForAll("the coded value is the rate", sp.true, sp.Eq(written, correct, evaluate=False))
PUBLISHED = (Case("value", sp.true, (SAME,)),)
TRUE = (Case("clamp", sp.true, (ForAll("the coded value is never clamped", sp.true, written >= 0),)),)


def derivation() -> tuple[Step, ...]:
    """r where only the noise of z_1 is encoded, and the rate there."""
    first, second = (mode.weight(level).subs(eta(1), eta_dec) for level in (1, 2))
    growth2 = sp.sqrt(first / second)
    ratio = (sigma(1) / eta_dec) ** 2
    return (
        identity(
            "r where $λ = 0$ and $ω > 0$",
            r,
            ratio / growth2,
            sp.sqrt(first * second) / beta(1),
            "The marginal $E_1 = w_1 e^{ρ_1 − ρ_2} = β_1 r$ is the geometric mean of $w_1$ and $w_2$.",
        ),
        identity("What is counted twice", "difference", written - correct, v, "$v = σ_1²/η_1²$."),
        identity(
            "A negative rate",
            "rate",
            correct.subs({r: sp.Rational(1, 2), v: 1}),
            -sp.Rational(1, 2),
            "$w_1 = 4 w_2, β_1 = 4, v = 1$.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-rate-trace",
    title="Rate of the first level, as coded (false)",
    source="authors' code of arXiv 2306.05023, MNIST_HVAE_Relu.py, loss_fn",
    kind="erratum",
    statement=(
        "Twice the first level's rate is $r + v − 1 − log v$, $r = 𝔼(z_1 − U_2 z_2)²/η_1²$, $v = "
        "σ_1²/η_1²$ (correct: $r − 1 − log v$)."
    ),
    setting=SETTING,
    cases=PUBLISHED,
    correction=TRUE,
    derivation=derivation,
    uses=("hvae-fixed",),
    expected="fails",
    counterexample={r: sp.Integer(1), v: sp.Integer(1)},
)
