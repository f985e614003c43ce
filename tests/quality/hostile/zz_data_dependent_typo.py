"""FALSE: "data_dependent" (underscore) is read as fixed."""

import sympy as sp

from collapsecheck.theory.notation import beta, c, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

SETTING = Setting("vae", ("data_dependent",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta > sp.sqrt(beta(1)) * c(1) * sigma(1)),)),)
THEOREM = Theorem(
    slug="zz-data-dependent-typo",
    title="Σ(x): threshold depends on σ",
    source="a hostile file",
    kind="condition",
    statement="With a variance that depends on x a mode is active iff θ > √β c σ.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
