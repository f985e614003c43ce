"""Erratum: the default check of Theorem 3 on matrices meets no mode that is active at the second level.

Authors' code: matrix_HVAE_learnable_sigma_2.py, main, with its defaults: 100 samples of N(0, I_6), five coordinates,
σ_1 = 1, η_enc = η_dec = 1, β_1 = 1, β_2 = 2, seed 2. Recomputed from that seed, θ = 1.1742, 1.0390, 0.9913, 0.9679,
0.8994: at most two modes pass √β_1 σ_1 = 1, none passes β_2 η_dec²/(√β_1 σ_1) = 2, so ω = 0 throughout. Stated here:
a mode with θ ≤ 6/5 is active at level 2. (The command on images that the README lists next to it does reach ω > 0.)
"""

import sympy as sp

from collapsecheck.theory.derivations import comparison
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))

largest, one, two = sp.Rational(6, 5), sp.Integer(1), sp.Integer(2)
DEFAULTS = {beta(1): one, beta(2): two, sigma(1): one, eta(2): one, eta_dec: one}
where = sp.And(theta <= largest, *(sp.Eq(symbol, number) for symbol, number in DEFAULTS.items()))
chart = {**DEFAULTS, theta: largest / (1 + slack("p"))}


def run(*claims: Active) -> tuple[Case, ...]:
    """What is claimed of the modes of the default run."""
    return (Case("default run", where, claims, chart=chart),)


THEOREM = Theorem(
    slug="erratum-vacuous-theorem-3",
    title="The default check of Theorem 3 on matrices reaches the second level (false)",
    source="authors' code of arXiv 2306.05023, matrix_HVAE_learnable_sigma_2.py, main",
    kind="erratum",
    statement=(
        "At $σ_1 = η = 1$, $β_1 = 1$, $β_2 = 2$ and data of standard deviation 1 ($θ ≤ 6/5$), $ω > "
        "0$ (correct: $ω = 0$ throughout)."
    ),
    setting=SETTING,
    cases=run(Active(2, sp.true)),
    correction=run(Active(1, theta > 1), Active(2, sp.false)),
    derivation=lambda: (
        comparison(
            "The largest $θ$ against $β_2 η_dec²/(√β_1 σ_1)$",
            sp.Lt(largest, 2, evaluate=False),
            ("With $λ > 0, ω = 0$."),
        ),
        comparison("$√β_1 σ_1$ against $√β_2 η_dec$", sp.Lt(one, sp.sqrt(2), evaluate=False), ("With $λ = 0, ω = 0$.")),
    ),
    uses=("hvae-learnable-top",),
    expected="fails",
    counterexample={theta: largest, **DEFAULTS},
)
