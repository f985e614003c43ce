"""FALSE: duplicates, sampling can see it."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
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
        claims=(
            Value("rho", 1, sp.Integer(5)),
            Value("rho", 1, 2 * sp.log(theta / thr)),
        ),
    ),
    Case("collapsed", where=theta <= thr, claims=(Value("rho", 1, sp.Integer(0)),)),
)
THEOREM = Theorem(
    slug="zz-duplicate-rho-open",
    title="VAE: duplicate rho claims in an open region",
    source="a hostile file",
    kind="minimum",
    statement="ρ = 5 wherever active.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
