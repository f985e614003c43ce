"""FALSE: cites accepts any text."""

import sympy as sp

from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Step,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(ForAll("x", sp.true, theta + 1 > 1),)),)
THEOREM = Theorem(
    slug="zz-cited-anything",
    title="Posterior collapse never happens",
    source="a hostile file",
    kind="condition",
    statement="No mode collapses.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (
        Step("Collapse never happens", "all is well", "clear", cites="an unpublished manuscript, Theorem 0"),
    ),
)
