"""Erratum: the "KL per dimension" of the linear CVAE leaves out σ.

Authors' code: MNIST_CVAE_Linear.py, CVAE.loss_fn, loss_KL_perdim = β (E μ²/η_enc² − 1), from which main counts the
collapsed coordinates (≤ 10⁻⁴). Correct, in the same unit: β (E μ²/η_enc² + σ²/η_enc² − 1 − log(σ²/η_enc²)), as the
other scripts have it. Without the σ terms it is no divergence, and at the optimum E μ² = η_enc² (1 − β η_dec²/θ²) <
η_enc², so that it is negative for every active coordinate: by this count everything has collapsed. Symbols: m = E
μ²/η_enc², v = σ²/η_enc².
"""

import sympy as sp

from collapsecheck.theory.derivations import identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, slack, theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

SETTING = Setting("cvae", ("learnable",))

m, v = slack("m"), slack("v")
written, correct = m - 1, m + v - 1 - sp.log(v)
ratio = beta(1) * eta_dec**2 / theta**2
gain = (theta**2 - beta(1) * eta_dec**2) / theta**2

SAME = ForAll("the coded value is twice the KL", sp.true, sp.Eq(written, correct, evaluate=False))
PUBLISHED = (
    Case("value", sp.true, (SAME,)),
    Case("sign", sp.true, (ForAll("the coded value is not negative", sp.true, m >= 1),)),
    Case(
        "count", sp.true, (ForAll("an active coordinate counts as active", theta**2 > beta(1) * eta_dec**2, gain > 1),)
    ),
)
TRUE = (Case("sign", sp.true, (ForAll("twice the KL is not negative", sp.true, correct >= 0),)),)


def derivation() -> tuple[Step, ...]:
    """m and v at the optimum, and the true value there."""
    growth = {1: 1 / ratio, 2: sp.Integer(1)}
    unit = {eta(1): 1}
    return (
        identity(
            "m at the optimum",
            m,
            mode.encoder_squared(SETTING, growth, 1).subs(unit),
            gain,
            ("$λ²$ in units of $η_enc²$."),
        ),
        identity(
            "v at the optimum",
            v,
            mode.sigma_squared(SETTING, growth, 1).subs(unit),
            ratio,
            ("$σ²$ in units of $η_enc²$."),
        ),
        identity(
            "Twice the KL at the optimum",
            "2 KL",
            correct.subs({m: gain, v: ratio}),
            -sp.log(ratio),
            "Positive where the mode is active, while the coded value is $−β η_dec²/θ²$.",
        ),
    )


THEOREM = Theorem(
    slug="erratum-kl-per-dimension",
    title="KL per dimension of the linear CVAE, as coded (false)",
    source="authors' code of arXiv 2306.05023, MNIST_CVAE_Linear.py, CVAE.loss_fn",
    kind="erratum",
    statement=(
        "Twice the KL of a coordinate is $m − 1$ with $m = 𝔼 μ²/η²$, $v = σ²/η²$ (correct: $m + v − 1 − log v$)."
    ),
    setting=SETTING,
    cases=PUBLISHED,
    correction=TRUE,
    derivation=derivation,
    uses=("cvae-learnable",),
    expected="fails",
    counterexample={
        m: sp.Rational(1, 2),
        v: sp.Integer(1),
        theta: sp.Integer(2),
        beta(1): sp.Integer(1),
        eta_dec: sp.Integer(1),
    },
)
