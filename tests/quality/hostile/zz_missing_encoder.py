"""FALSE for θ < √β η_dec (negative squares): no rho claim, so no coverage."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
    Value,
)

thr = sp.sqrt(beta(1)) * eta_dec

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case(
        "every mode",
        where=theta > thr,
        claims=(
            Value("decoder", 1, (theta**2 - thr**2) / eta(1) ** 2),
            Value("encoder", 1, eta(1) ** 2 * (1 - thr**2 / theta**2)),
        ),
    ),
)
THEOREM = Theorem(
    slug="zz-missing-encoder",
    title="Linear VAE, learnable: gains of every mode",
    source="a hostile file",
    kind="minimum",
    statement="λ² = η²(1 − β η_dec²/θ²), ω² = (θ² − β η_dec²)/η² for every mode.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
