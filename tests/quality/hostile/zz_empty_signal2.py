"""EMPTY hypothesis: log u ≤ u/e < u/2 for all u > 0."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

u = sp.Symbol("u", positive=True)

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case(
        "signal-dominated",
        where=sp.true,
        claims=(
            ForAll(
                "active",
                (sp.log(u) > u / 2) & sp.Eq(theta**2, u * beta(1) * eta_dec**2),
                theta**2 > 2 * beta(1) * eta_dec**2,
            ),
        ),
    ),
)
THEOREM = Theorem(
    slug="zz-empty-signal2",
    title="Signal-dominated modes are all active",
    source="a hostile file",
    kind="condition",
    statement="Where log u > u/2 with u = θ²/(β η_dec²) every mode has θ > √2 √β η_dec.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
