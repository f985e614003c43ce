"""NONSENSE level: index 0 − 1 = −1 wraps round to the top level."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma
from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
    Value,
)
from collapsecheck.theory.theorems.beyond.gradient_flow import rate

w = beta(1) / eta_dec**2

SETTING = Setting("vae", ("isotropic", "isotropic"), ((eta(1), eta_dec),))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(Value("escape", 0, rate(w * sigma(2) ** 2, beta(2) * sigma(1) ** 2 / eta(2) ** 2, w * sigma(1) ** 2)),),
    ),
)
THEOREM = Theorem(
    slug="zz-level-zero",
    title="Level 0 escapes like level 2",
    source="a hostile file",
    kind="condition",
    statement="The data level escapes from collapse at the rate of level 2.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
