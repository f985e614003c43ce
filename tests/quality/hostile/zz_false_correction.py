"""FALSE, as it says; but what it says holds instead is false, too."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", sp.true, (Active(1, theta > 2 * threshold),)),)
THEOREM = Theorem(
    slug="zz-false-correction",
    title="A hostile file",
    source="a hostile file",
    kind="erratum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    expected="fails",
    counterexample={theta: sp.Rational(3, 2), beta(1): sp.Integer(1), eta_dec: sp.Integer(1), eta(1): sp.Integer(1)},
    correction=(Case("corrected", sp.true, (Active(1, theta > 3 * threshold),)),),
)
