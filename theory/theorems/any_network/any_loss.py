"""Any loss ℓ(x, f): the same local threshold with scores and Hessians.

At the best constant decoder f_0 let s = ∂ℓ/∂f and H = E ∂²ℓ/∂f². A law Q near P with mean score t gains ½ tᵀ H^{−1} t,
so κ_loc = λ_max(H^{−1/2} Cov(s) H^{−1/2}); a score that varies in the null space of H makes it infinite. L1 has s =
sign(x − median) and H = 2·density at the median. An atom at the median is locally inert, κ_loc = 0: for a binary pixel
with p < ½ the law with p and 1 − p exchanged shows κ ≥ 1/log((1 − p)/p).
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.notation import kappa
from collapsecheck.theory.notation import network_beta as beta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
t, move, hessian, weight = sp.symbols("t delta H a", positive=True)
SMOOTH = "second order for losses twice differentiable in the mean (L1 by its density), argued in prose"

CASES = (
    Case(
        "every loss",
        sp.true,
        (
            ForAll(
                "the best move against a mean score",
                sp.true,
                hessian * move**2 / 2 - t * move >= -(t**2) / (2 * hessian),
            ),
            ForAll(
                "above κ_loc a direction rises",
                (t**2 / hessian <= kappa * weight) & (beta > kappa),
                t**2 / hessian < beta * weight,
            ),
        ),
    ),
)


def check_pixel() -> str:
    """L1 on a binary pixel: with probability 1 − p of a one, the best constant is 1 and saves 1 − 2p."""
    p = sp.Symbol("p", positive=True)
    saved = (1 - p) - p
    log = sp.Symbol("log", positive=True)
    away = (1 - p) * log - p * log
    require(sp.simplify(saved / away - 1 / log) == 0, "B/KL of the exchanged law")
    return "symbolically, log = log((1 − p)/p)"


def check_quadratic() -> str:
    """min over δ of ½ H δ² − t δ is −t²/(2H), at δ = t/H."""
    cost = hessian * move**2 / 2 - t * move
    require(sp.solve(sp.diff(cost, move), move) == [t / hessian], "the best move")
    require(sp.simplify(cost.subs(move, t / hessian) + t**2 / (2 * hessian)) == 0, "what it saves")
    return "symbolically, one direction at a time"


THEOREM = Theorem(
    slug="any-loss",
    title="Any network, any loss: score and Hessian",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "For any loss $κ_loc = λ_max(H^{−1/2} Cov(s) H^{−1/2})$, scores $s$ and mean Hessian $H$ taken at collapse."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        *identity_steps(),
        Step("L1 on a binary pixel", "$κ ≥ 1/log((1 − p)/p)$", "The median moves from 0 to 1.", check_pixel),
        Step("Second order", "$B(Q) = ½ tᵀ H^{−1} t + …$", "Minimise the quadratic.", check_quadratic, scope=SMOOTH),
    ),
    uses=("local-stability",),
)
