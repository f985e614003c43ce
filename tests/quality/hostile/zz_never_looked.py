"""FALSE (θ = 1, β = e/√2): z3 cannot settle it, no rational point satisfies the hypothesis, so NO witness ever
evaluates the claim; it is not counted as open.
"""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
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
        claims=(
            Active(1, theta**2 > beta(1) * eta_dec**2),
            ForAll("on the curve", sp.Eq(sp.exp(theta), sp.sqrt(2) * beta(1)), theta > 10),
        ),
    ),
)
THEOREM = Theorem(
    slug="zz-never-looked",
    title="θ exceeds 10 on a curve",
    source="a hostile file",
    kind="condition",
    statement="Wherever e^θ = √2 β the mode has θ > 10.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
