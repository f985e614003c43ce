"""FALSE, with a counterexample of text."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", sp.true, (Active(1, theta > 2 * threshold),)),)
THEOREM = Theorem(
    slug="zz-text-counterexample",
    title="A hostile file",
    source="a hostile file",
    kind="erratum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    expected="fails",
    counterexample={"theta": "3/2"},
)
