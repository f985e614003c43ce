"""CONTRADICTORY where; claims false anywhere."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
    Trend,
)

thr = sp.sqrt(beta(1)) * eta_dec

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case("everywhere", where=sp.true, claims=(Active(1, theta > thr),)),
    Case(
        "strange",
        where=(theta > 2 * thr) & (theta**2 < beta(1) * eta_dec**2),
        claims=(Active(1, sp.false), Trend(beta(1), 1, -1)),
    ),
)
THEOREM = Theorem(
    slug="zz-contradictory-where",
    title="Modes above twice and below once the threshold collapse",
    source="a hostile file",
    kind="condition",
    statement="In the region named, all modes collapse (region is empty).",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
