"""FALSE near θ = e (27183/10000 > e)."""

import sympy as sp

from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(ForAll("log is below this line", sp.true, sp.log(theta) <= theta * sp.Rational(10000, 27183)),),
    ),
)
THEOREM = Theorem(
    slug="zz-certified-false",
    title="log θ ≤ θ/2.7183",
    source="a hostile file",
    kind="condition",
    statement="For all θ: log θ ≤ 10000 θ/27183.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
