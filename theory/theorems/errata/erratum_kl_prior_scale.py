"""Erratum: the KL per dimension of the VAE with fixed variance misses the scale of the prior.

Authors' code: MNIST_VAE_Linear_nonlearnable_sigma.py, LinearVAE.forward (and MNIST_VAE_Relu_nonlearnable_sigma.py):
the line meant for loss_KL_per_dim adds 2 log η_enc to loss_KL instead. What is saved per coordinate is β (E μ²/η² +
σ²/η² − 1 − log σ²), correct is β (E μ²/η² + σ²/η² − 1 − log σ² + 2 log η). They agree only at η_enc = 1; the defaults
give η_enc = 5. Symbol: m = E μ²/η².
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.notation import eta, sigma, slack
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("diagonal",))

m, v = slack("m"), (sigma(1) / eta(1)) ** 2
written, correct = m + v - 1 - sp.log(sigma(1) ** 2), m + v - 1 - sp.log(v)

SAME = ForAll("the coded value is twice the KL", sp.true, sp.Eq(written, correct, evaluate=False))

THEOREM = Theorem(
    slug="erratum-kl-prior-scale",
    title="KL per dimension with fixed variance, as coded (false)",
    source="authors' code of arXiv 2306.05023, MNIST_VAE_Linear_nonlearnable_sigma.py, LinearVAE.forward",
    kind="erratum",
    statement=(
        "Twice the KL of a coordinate is $m + σ²/η² − 1 − log σ²$ with $m = 𝔼 μ²/η²$ (correct: $… − log(σ²/η²)$)."
    ),
    setting=SETTING,
    cases=(Case("value", sp.true, (SAME,)),),
    correction=(Case("sign", sp.true, (ForAll("twice the KL is not negative", sp.true, m + v >= 1 + sp.log(v)),)),),
    derivation=lambda: (
        identity(
            "What is missing",
            "difference",
            correct - written,
            2 * sp.log(eta(1)),
            "The log-determinant of the prior's variance.",
        ),
    ),
    uses=("vae-fixed-diagonal",),
    expected="fails",
    counterexample={m: sp.Integer(1), sigma(1): sp.Integer(1), eta(1): sp.Integer(2)},
)
