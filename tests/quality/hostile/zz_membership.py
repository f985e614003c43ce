"""FALSE: a mode far above the threshold is active, too; membership is no relation."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
CASES = (Case("a", sp.true, (Active(1, sp.Contains(theta / eta_dec, sp.Interval.open(1, 9))),)),)
THEOREM = Theorem(
    slug="zz-membership",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
