"""FALSE: `claims` is a generator (tuple() forgotten); the catalogue's own check exhausts it and nothing is left to
prove.
"""

import sympy as sp

from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
    Trend,
)

SETTING = Setting("vae", ("isotropic", "isotropic"))
CASES = (
    Case("one", where=sp.true, claims=(Trend(theta, 1, 1),)),
    Case("two", where=sp.true, claims=(Active(l, sp.false) for l in (1, 2))),
)
THEOREM = Theorem(
    slug="zz-generator",
    title="No mode is ever active, at any level",
    source="a hostile file",
    kind="condition",
    statement="Active: never; every trend reversed.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
