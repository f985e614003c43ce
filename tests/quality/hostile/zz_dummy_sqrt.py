"""FALSE (before = 1, after = 2, β_1 = 2√2): two Dummies of one name are one z3 variable; no rational point meets the
hypothesis, so no sampling.
"""

import sympy as sp

from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

before, after = sp.Dummy("threshold", positive=True), sp.Dummy("threshold", positive=True)

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(ForAll("β is √2", sp.Eq(before * beta(1), sp.sqrt(2) * after), sp.Eq(beta(1), sp.sqrt(2))),),
    ),
)
THEOREM = Theorem(
    slug="zz-dummy-sqrt",
    title="A ratio fixes β",
    source="a hostile file",
    kind="condition",
    statement="Whatever the two thresholds, a ratio of √2/β_1 between them means β_1 = √2.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
