"""One more latent beside a trained solution: dead for good, or able to live.

Around a solution whose decoder is stationary, with scores s_i(z) = ∇A(f(z)) − T_i, a unit that adds ε u(z') to the
decoder and ε h(x) to its own mean changes J by ε² [½ β E h² + E h ⟨s̄, u⟩ + ½ ⟨u, H̄ u⟩]. The best u leaves ½ [β E h² −
|H̄^{−1/2} E s̄ h|²]: dead if and only if β > λ_max(H̄^{−1/2} cov(s̄) H̄^{−1/2}). A living mode of the linear VAE with
learned variances leaves the residual variance (β η_dec²)²/θ², below β η_dec².
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import beta, eta_dec, kappa, theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
t, u, hessian, weight = sp.symbols("t u H a", positive=True)
STATIONARY = "at a stationary point of the living units, where mixed terms vanish, argued in prose"
SECOND = "$½ β E h² + E h ⟨s̄, u⟩ + ½ ⟨u, H̄ u⟩$"
level = beta(1) * eta_dec**2

CASES = (
    Case(
        "additive units",
        sp.true,
        (
            ForAll("the best u", sp.true, hessian * u**2 / 2 - t * u >= -(t**2) / (2 * hessian)),
            ForAll(
                "above the largest eigenvalue a unit stays dead",
                (t**2 / hessian <= kappa * weight) & (beta(1) > kappa),
                t**2 / hessian < beta(1) * weight,
            ),
            ForAll("linear VAE: living modes leave no room", theta**2 > level, level**2 / theta**2 < level),
        ),
    ),
)


def check_residual() -> str:
    """Mean reconstruction (1 − β η_dec²/θ²) x of a living mode: the residual's variance."""
    residual = (1 - (1 - level / theta**2)) ** 2 * theta**2
    require(sp.simplify(residual - level**2 / theta**2) == 0, "residual of a living mode")
    return "symbolically"


def check_quadratic() -> str:
    """min over δ of ½ H δ² − t δ is −t²/(2H), at δ = t/H."""
    cost = hessian * u**2 / 2 - t * u
    require(sp.solve(sp.diff(cost, u), u) == [t / hessian], "the best move")
    require(sp.simplify(cost.subs(u, t / hessian) + t**2 / (2 * hessian)) == 0, "what it saves")
    return "symbolically, one direction at a time"


THEOREM = Theorem(
    slug="dead-unit",
    title="Any network: a dead unit beside living ones",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "A further additive unit stays dead iff $β > λ_max(H̄^{−1/2} cov(s̄) H̄^{−1/2})$ of the mean residual scores."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        Step("Residual of a living mode", "$(β η_{dec}²)²/θ²$", "Linear VAE with learned variances.", check_residual),
        Step("Second variation", SECOND, "As at collapse.", check_quadratic, scope=STATIONARY),
    ),
    uses=("local-stability",),
)
