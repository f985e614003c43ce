"""Empty: where β falls the loss has no minimum."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable", "learnable"))
CASES = (Case("a", beta(1) > beta(2), (Active(1, sp.false),)),)
THEOREM = Theorem(
    slug="zz-falling-beta",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
