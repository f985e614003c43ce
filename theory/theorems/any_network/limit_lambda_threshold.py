"""False: λ_1/η_dec² is the collapse threshold of every VAE.

Two points, 1 with probability 1/20, η_dec = 1: at β = λ_1 = p (1 − p) the law with probability m of a one gains (m −
p)²/2 and costs β KL(m ‖ p). At m = 19/20 the gain is larger: a free encoder beats collapse. Correct: κ.
"""

import sympy as sp

from collapsecheck.theory.derivations import rare_event_step
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

ANY = Setting("any", ())
p, m = sp.symbols("p m", positive=True)
away = m * sp.log(m / p) + (1 - m) * sp.log((1 - m) / (1 - p))
INSIDE = (p < 1) & (m < 1)

THEOREM = Theorem(
    slug="limit-lambda-threshold",
    title="λ_1/η_dec² is the collapse threshold of every VAE (false)",
    source="arXiv 2510.01621, read for nonlinear networks; docs/any-network.md",
    kind="limit",
    statement="On two points nothing beats collapse from $β η_dec² = λ_1 = p (1 − p)$ on.",
    setting=ANY,
    cases=(
        Case(
            "two points", sp.true, (ForAll("the bracket at β = λ_1", INSIDE, p * (1 - p) * away >= (m - p) ** 2 / 2),)
        ),
    ),
    correction=(Case("two points", sp.true, (ForAll("with β = ¼ ≥ s²", INSIDE, away / 4 >= (m - p) ** 2 / 2),)),),
    derivation=lambda: (rare_event_step(),),
    uses=("no-network-beats-collapse",),
    expected="fails",
    counterexample={p: sp.Rational(1, 20), m: sp.Rational(19, 20)},
)
