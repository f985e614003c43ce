"""FALSE step, unchecked: cites='' counts as a citation."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Step,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta**2 > beta(1) * eta_dec**2),)),)
THEOREM = Theorem(
    slug="zz-empty-cite",
    title="A derivation by empty citation",
    source="a hostile file",
    kind="condition",
    statement="Active iff θ² > β η_dec².",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (Step("All modes collapse", "$ρ = 0$ always", "obvious", cites=""),),
)
