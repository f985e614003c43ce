"""FALSE AS CODED: a chart that lies outside the region makes certificate skip every claim."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
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
        where=(beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2)
        & (theta**2 / eta_dec**2 * beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2**2),
        chart={
            theta: 10**6 * eta_dec * (1 + slack("p")) * sp.sqrt(1 + W2**2),
            sigma(1): eta(1) * 1000 / sp.sqrt(beta(1)),
        },
        claims=(Trend(beta(1), 2, -1),),
    ),
)
THEOREM = Theorem(
    slug="zz-trend-chart",
    title="More β_1 never wakes up z_2 (chart)",
    source="a hostile file",
    kind="trend",
    statement="Raising β_1 never raises ρ_2 from where z_2 is collapsed.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
