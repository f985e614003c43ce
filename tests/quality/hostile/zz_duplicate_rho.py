"""FALSE: ρ = 2 log 2 there, claimed 5 (a second claim of the same ρ is the only one that decide reads; the thin region
stops the sampling).
"""

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
    Case("active", where=(theta > thr) & sp.Ne(theta, 2 * thr), claims=(Value("rho", 1, 2 * sp.log(theta / thr)),)),
    Case("collapsed", where=theta <= thr, claims=(Value("rho", 1, sp.Integer(0)),)),
    Case(
        "twice",
        where=sp.Eq(theta, 2 * thr),
        claims=(Value("rho", 1, sp.Integer(5)), Value("rho", 1, 2 * sp.log(theta / thr))),
    ),
)
THEOREM = Theorem(
    slug="zz-duplicate-rho",
    title="VAE: ρ at twice the threshold is 5",
    source="a hostile file",
    kind="minimum",
    statement="At θ = 2√β η_dec the growth is ρ = 5.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
