"""EMPTY region: exp(θ) < 1 has no positive θ; z3 sees exp as a free real."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("empty", where=sp.exp(theta) < 1, claims=(Active(1, theta**2 > beta(1) * eta_dec**2),)),)
THEOREM = Theorem(
    slug="zz-vacuous-exp",
    title="A region that is empty",
    source="a hostile file",
    kind="condition",
    statement="Where exp(θ) < 1 + θ/2 nothing is active at level 1 and the minimum is 0.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
