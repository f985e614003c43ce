"""FALSE AS CODED (Trend: raising the parameter never raises ρ): decide asks only for raises that stay in the region;
the thin region stops the sampling.
"""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
    Trend,
)

W2 = beta(2) * sigma(2) ** 2 / eta(2) ** 2

SETTING = Setting("vae", ("isotropic", "isotropic"))
CASES = (
    Case(
        "all",
        where=sp.Eq(sigma(2), sp.sqrt(2) * eta(2))
        & (beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2)
        & (theta**2 / eta_dec**2 * beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2**2),
        claims=(Trend(beta(1), 2, -1),),
    ),
)
THEOREM = Theorem(
    slug="zz-trend-leaves",
    title="More β_1 never wakes up z_2",
    source="a hostile file",
    kind="trend",
    statement="Raising β_1 never raises ρ_2, wherever σ_2 = √2 η_2 and z_2 is collapsed.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
