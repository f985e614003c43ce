"""FALSE by 2e-16 control."""

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
        "active",
        where=theta > thr,
        claims=(Value("rho", 1, 2 * sp.log(theta / thr)), Value("sigma", 1, 1.0000000000000002 * eta(1) * thr / theta)),
    ),
    Case("collapsed", where=theta <= thr, claims=(Value("rho", 1, sp.Integer(0)),)),
)
THEOREM = Theorem(
    slug="zz-float-off",
    title="Float coefficient",
    source="a hostile file",
    kind="minimum",
    statement="ρ = 2.0000000000000004 log.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
