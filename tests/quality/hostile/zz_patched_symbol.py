"""SymPy is made to believe that θ is never 0."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
theta._assumptions["zero"] = False
CASES = (Case("a", sp.true, (Active(1, theta > sp.sqrt(beta(1)) * eta_dec),)),)
THEOREM = Theorem(
    slug="zz-patched-symbol",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
