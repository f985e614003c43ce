"""FALSE steps: `check` returns False / None instead of raising."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Step,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta**2 > beta(1) * eta_dec**2),)),)
THEOREM = Theorem(
    slug="zz-check-returns-false",
    title="A derivation whose every check returns False",
    source="a hostile file",
    kind="condition",
    statement="Active iff θ² > β η_dec².",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (
        Step(
            "1 = 2",
            sp.Eq(sp.Integer(1), sp.Integer(2), evaluate=False),
            "the author forgot the assert",
            lambda: sp.simplify(sp.Integer(1) - 2) == 0,
        ),
        Step("No mode ever survives", "every mode collapses", "returns None", lambda: None),
    ),
)
