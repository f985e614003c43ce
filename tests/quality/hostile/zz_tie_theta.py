"""MISLEADING: a tie of σ_1 to the geometric mean hides a measure-zero hypothesis; printed as 'η_1 = η_dec'."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

SETTING = Setting(
    "vae",
    ("isotropic", "isotropic"),
    tied=(
        (eta(1), eta_dec),
        (
            sigma(1),
            sp.sqrt(theta / sp.sqrt(beta(1)))
            * sp.sqrt(sigma(2) * sp.sqrt(beta(2)) * eta_dec / (eta(2) * sp.sqrt(beta(1)))),
        ),
    ),
)
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(
            Active(1, theta > sp.sqrt(beta(2)) * eta_dec * sigma(2) / eta(2)),
            Active(2, theta > sp.sqrt(beta(2)) * eta_dec * sigma(2) / eta(2)),
        ),
    ),
)
THEOREM = Theorem(
    slug="zz-tie-theta",
    title="Both levels of the HVAE are active or collapsed together",
    source="a hostile file",
    kind="condition",
    statement="In the hierarchical VAE with fixed variances level 1 is active iff level 2 is: θ² > β η_dec²...",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
