"""Erratum: the default check of Theorem 5 on matrices meets no active mode.

Authors' code: matrix_HVAE_nonlearnable_sigma_2.py, main, with its defaults: 100 samples of N(0, 0.01 I_5), σ_1 = σ_2
= 1, η_enc = η_dec = 1, β_1 = 1, β_2 = 2, seed 2. Recomputed from that seed, θ = 0.10878, 0.10460, 0.09850, 0.08881,
0.08301: far below √β_1 σ_1 = 1 < √β_2 c σ_2 = √2, so λ = ω = 0 for every mode. Stated here: a mode with θ ≤ 1/8 is
active at some level. (The command on images that the README lists next to it does reach active modes.)
"""

import sympy as sp

from collapsecheck.theory.derivations import comparison
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("isotropic", "isotropic"), tied=((eta(1), eta_dec),))

largest, one, two = sp.Rational(1, 8), sp.Integer(1), sp.Integer(2)
DEFAULTS = {beta(1): one, beta(2): two, sigma(1): one, sigma(2): one, eta(2): one, eta_dec: one}
where = sp.And(theta <= largest, *(sp.Eq(symbol, number) for symbol, number in DEFAULTS.items()))
chart = {**DEFAULTS, theta: largest / (1 + slack("p"))}


def run(condition: sp.Basic) -> tuple[Case, ...]:
    """What is claimed of both levels in the default run."""
    return (Case("default run", where, (Active(1, condition), Active(2, condition)), chart=chart),)


THEOREM = Theorem(
    slug="erratum-vacuous-theorem-5",
    title="The default check of Theorem 5 on matrices has an active mode (false)",
    source="authors' code of arXiv 2306.05023, matrix_HVAE_nonlearnable_sigma_2.py, main",
    kind="erratum",
    statement=(
        "At $σ = η = 1$, $β_1 = 1$, $β_2 = 2$ and data of standard deviation 0.1 ($θ ≤ 1/8$) the "
        "mode is active (correct: none is)."
    ),
    setting=SETTING,
    cases=run(sp.true),
    correction=run(sp.false),
    derivation=lambda: (
        comparison("The largest $θ$ against $√β_1 σ_1$", sp.Lt(largest, 1, evaluate=False), ("Below it, $λ = 0$.")),
        comparison(
            "$√β_1 σ_1$ against $√β_2 c σ_2$",
            sp.Lt(one, sp.sqrt(2), evaluate=False),
            ("With $λ = 0$ this means $ω = 0$."),
        ),
    ),
    uses=("hvae-fixed",),
    expected="fails",
    counterexample={theta: largest, **DEFAULTS},
)
