"""FALSE at the tie only."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta**2 >= beta(1) * eta_dec**2),)),)
THEOREM = Theorem(
    slug="zz-tie-ge",
    title="Active iff θ² ≥ β η_dec²",
    source="a hostile file",
    kind="condition",
    statement="Equality is active.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
