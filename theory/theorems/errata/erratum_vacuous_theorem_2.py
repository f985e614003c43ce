"""Erratum: the default check of Theorem 2 on matrices meets no active mode.

Authors' code: matrix_CVAE.py, main, with its defaults: 100 samples of two independent vectors of N(0, 0.01 I_5), β =
2, η_enc = η_dec = 1, seed 2. Recomputed from that seed, the eigenvalues of E are 0.01368, 0.01030, 0.00895, 0.00850
and 0.00673, and the threshold is β η_dec² = 2: every mode is collapsed with room to spare, ω = 0 and σ = η_enc,
whatever the formula says above the threshold. Stated here: a mode with θ ≤ 1/8 (θ² ≤ 0.0157) is active. (The command
that the README lists next to it, MNIST_CVAE_Linear.py --beta 1.0, does reach active modes.)
"""

import sympy as sp

from collapsecheck.theory.derivations import comparison
from collapsecheck.theory.notation import beta, eta, eta_dec, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("cvae", ("learnable",))

largest = sp.Rational(1, 8)
DEFAULTS = {beta(1): sp.Integer(2), eta(1): sp.Integer(1), eta_dec: sp.Integer(1)}
where = sp.And(theta <= largest, *(sp.Eq(symbol, number) for symbol, number in DEFAULTS.items()))
chart = {**DEFAULTS, theta: largest / (1 + slack("p"))}


def run(condition: sp.Basic) -> tuple[Case, ...]:
    """What is claimed of the modes of the default run."""
    return (Case("default run", where, (Active(1, condition),), chart=chart),)


THEOREM = Theorem(
    slug="erratum-vacuous-theorem-2",
    title="The default check of Theorem 2 on matrices has an active mode (false)",
    source="authors' code of arXiv 2306.05023, matrix_CVAE.py, main",
    kind="erratum",
    statement=(
        "At $β = 2$, $η_enc = η_dec = 1$ and data of standard deviation 0.1 ($θ ≤ 1/8$) the mode is "
        "active (correct: none is)."
    ),
    setting=SETTING,
    cases=run(sp.true),
    correction=run(sp.false),
    derivation=lambda: (
        comparison(
            "The largest $θ²$ against the threshold",
            sp.Lt(largest**2, 2, evaluate=False),
            "A mode is active iff $θ² > β η_dec² = 2$; the run's largest $θ²$ is 0.01368.",
        ),
    ),
    uses=("cvae-learnable",),
    expected="fails",
    counterexample={theta: largest, **DEFAULTS},
)
