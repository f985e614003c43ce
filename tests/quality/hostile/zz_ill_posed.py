"""MISLEADING: for β_1 ≥ β_2 there is no such minimum; well_posed is added silently."""

import sympy as sp

from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
    Trend,
)

SETTING = Setting("vae", ("learnable", "learnable"))
CASES = (Case("all β", where=sp.true, claims=(Active(2, sp.false), Trend(beta(1), 2, 0), Trend(beta(2), 2, 0))),)
THEOREM = Theorem(
    slug="zz-ill-posed",
    title="Two learnable levels: z_2 collapses for every β_1, β_2",
    source="a hostile file",
    kind="condition",
    statement="For all β_1, β_2 the second level is collapsed at the minimum, and no parameter wakes it up.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
