"""FALSE step, unrelated check."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Step,
    Theorem,
)


def fine() -> str:
    assert sp.expand((theta + 1) ** 2 - theta**2 - 2 * theta - 1) == 0
    return "verified symbolically"


SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(Active(1, theta**2 > beta(1) * eta_dec**2),)),)
THEOREM = Theorem(
    slug="zz-step-mismatch",
    title="A derivation of false sentences",
    source="a hostile file",
    kind="condition",
    statement="Each step states something false, its check verifies 1 = 1.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (Step("φ is concave", sp.Lt(theta, -theta), "by inspection", fine),),
)
