"""Linear VAE whose encoder variance is fixed: each mode is shrunk by √β c σ and dies below it.

The mode with whitened singular value θ survives iff θ > √β c σ, and then the product of encoder and decoder singular
values is λω = θ − √β c σ. At equality the two branches agree.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, c, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, Value

b, v = sp.sqrt(beta(1)), (sigma(1) / eta(1)) ** 2
threshold = b * c(1) * sigma(1)

CASES = (
    Case(
        "active",
        where=theta > threshold,
        chart={theta: threshold + slack("p")},
        claims=(
            Value("rho", 1, sp.log(theta / threshold)),
            Value("encoder", 1, sigma(1) * (theta - threshold) / (b * c(1))),
            Value("decoder", 1, b * c(1) * (theta - threshold) / sigma(1)),
            Value("sigma", 1, sigma(1)),
            Value("minimum", 0, 2 * b * theta * sigma(1) / (eta_dec * eta(1)) - beta(1) * (1 + sp.log(v))),
        ),
    ),
    Case(
        "collapsed",
        where=theta <= threshold,
        chart={sigma(1): (theta + slack("p")) / (b * c(1))},
        claims=(
            Value("rho", 1, sp.Integer(0)),
            Value("encoder", 1, sp.Integer(0)),
            Value("decoder", 1, sp.Integer(0)),
            Value("sigma", 1, sigma(1)),
            Value("minimum", 0, theta**2 / eta_dec**2 + beta(1) * (v - 1 - sp.log(v))),
        ),
    ),
    Case("everywhere", where=sp.true, claims=(Active(1, theta > threshold),)),
)

SETTING = Setting("vae", ("isotropic",))

THEOREM = Theorem(
    slug="vae-fixed-isotropic",
    title="Linear VAE, fixed isotropic encoder variance",
    source="Wang & Ziyin 2022 (arXiv 2205.04009); arXiv 2306.05023, section 3",
    kind="minimum",
    statement="$λω = max(0, θ − √β c σ)$ for every mode: it is active if and only if $θ > √β c σ$.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("chain",),
)
