"""The checks of the reduction are replaced where they are kept: no step is checked."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
for step in reduction(SETTING):
    object.__setattr__(step, "check", lambda: "verified")
CASES = (Case("a", sp.true, (Active(1, theta > sp.sqrt(beta(1)) * eta_dec),)),)
THEOREM = Theorem(
    slug="zz-patched-step",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
