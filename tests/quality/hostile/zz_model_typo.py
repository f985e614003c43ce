"""FALSE (cvae-correlation says the opposite): model "CVAE" is not validated and is read as a VAE."""

import sympy as sp

from collapsecheck.theory.notation import beta, correlation, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
    Trend,
)

SETTING = Setting("CVAE", ("learnable",))
CASES = (Case("CVAE", where=sp.true, claims=(Trend(correlation, 1, 1), Active(1, theta**2 > beta(1) * eta_dec**2))),)
THEOREM = Theorem(
    slug="zz-model-typo",
    title="CVAE: more correlation wakes modes up",
    source="a hostile file",
    kind="condition",
    statement="Raising the correlation of x and y never lowers ρ of a CVAE.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
