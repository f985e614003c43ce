"""CONTRADICTORY hypothesis."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    ForAll,
    Setting,
    Theorem,
)

thr = sp.sqrt(beta(1)) * eta_dec
d = sp.Symbol("delta", positive=True)

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(Active(1, theta > thr), ForAll("everything collapses", (1 - d > 1) & (theta > thr), theta <= thr)),
    ),
)
THEOREM = Theorem(
    slug="zz-contradictory-forall",
    title="All modes collapse",
    source="a hostile file",
    kind="condition",
    statement="Every mode collapses if 1 − δ > 1.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
