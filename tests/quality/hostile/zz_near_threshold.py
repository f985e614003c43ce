"""TRUE, one part in 10⁵⁰ above the threshold."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", sp.Eq(theta, threshold * (1 + sp.Rational(1, 10**50))), (Active(1, sp.true),)),)
THEOREM = Theorem(
    slug="zz-near-threshold",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
