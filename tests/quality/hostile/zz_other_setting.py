"""FALSE as stated (cvae-correlation): every case overrides the theorem's setting by a VAE."""

import sympy as sp

from collapsecheck.theory.notation import beta, correlation, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
    Trend,
)

SETTING = Setting("cvae", ("learnable",))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(Trend(correlation, 1, 1), Active(1, theta**2 > beta(1) * eta_dec**2)),
        setting=Setting("vae", ("learnable",)),
    ),
)
THEOREM = Theorem(
    slug="zz-other-setting",
    title="CVAE: more correlation wakes modes up",
    source="a hostile file",
    kind="trend",
    statement="In a CVAE raising the correlation of x and y never lowers ρ.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
