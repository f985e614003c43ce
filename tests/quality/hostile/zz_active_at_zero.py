"""FALSE at θ = 0, which the region contains although a part of it has no value there."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (
    Case(
        "a",
        (theta <= threshold) | (1 / theta < 1 / threshold),
        (Active(1, (theta > threshold) | sp.Eq(theta, 0)),),
    ),
)
THEOREM = Theorem(
    slug="zz-active-at-zero",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
