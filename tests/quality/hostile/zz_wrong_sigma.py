"""FALSE σ, right ρ (control)."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, slack, theta
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
        "active",
        where=theta > thr,
        chart={theta: thr + slack("p")},
        claims=(Value("rho", 1, 2 * sp.log(theta / thr)), Value("sigma", 1, thr / theta)),
    ),
    Case("collapsed", where=theta <= thr, claims=(Value("rho", 1, sp.Integer(0)),)),
)
THEOREM = Theorem(
    slug="zz-wrong-sigma",
    title="VAE learnable with a wrong σ",
    source="a hostile file",
    kind="minimum",
    statement="σ = √β η_dec/θ.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
