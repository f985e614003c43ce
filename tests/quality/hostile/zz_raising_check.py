"""A check that raises what is no AssertionError."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", sp.true, (Active(1, theta > threshold),)),)
THEOREM = Theorem(
    slug="zz-raising-check",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), Step("t", "s", "b", lambda: str(1 // 0))),
)
