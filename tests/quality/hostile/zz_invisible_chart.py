"""TRUE, and not shown: θ = √β η_dec (2 − 2 p + p²) lies in the region, and its terms have both signs."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, Value

threshold = sp.sqrt(beta(1)) * eta_dec

CASES = (
    Case(
        "active",
        where=theta >= threshold,
        chart={theta: threshold * (2 + slack("p") ** 2 - 2 * slack("p"))},
        claims=(
            Value("rho", 1, 2 * sp.log(theta / threshold)),
            Value("encoder", 1, eta(1) ** 2 * (1 - beta(1) * eta_dec**2 / theta**2)),
            Value("decoder", 1, (theta**2 - beta(1) * eta_dec**2) / eta(1) ** 2),
            Value("sigma", 1, sp.sqrt(beta(1)) * eta(1) * eta_dec / theta),
            Value("minimum", 0, beta(1) * (1 + 2 * sp.log(theta / threshold))),
        ),
    ),
    Case(
        "collapsed",
        where=theta <= threshold,
        chart={eta_dec: (theta + slack("p")) / sp.sqrt(beta(1))},
        claims=(
            Value("rho", 1, sp.Integer(0)),
            Value("encoder", 1, sp.Integer(0)),
            Value("decoder", 1, sp.Integer(0)),
            Value("sigma", 1, eta(1)),
            Value("minimum", 0, theta**2 / eta_dec**2),
        ),
    ),
    Case("everywhere", where=sp.true, claims=(Active(1, theta > threshold),)),
)

SETTING = Setting("vae", ("learnable",))

THEOREM = Theorem(
    slug="invisible-chart",
    title="Linear VAE, learnable encoder variance",
    source="arXiv 2306.05023, Theorem 1; Lucas et al. 2019 (arXiv 1911.02469)",
    kind="minimum",
    statement=("$ω² = max(0, θ² − β η_dec²)/η_enc²$; $σ = √β η_enc η_dec/θ$ where active, $η_enc$ where collapsed."),
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("chain",),
)
