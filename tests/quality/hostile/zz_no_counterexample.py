"""TRUE, but said to be false, with a counterexample that is none."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
CASES = vae_learnable.CASES
THEOREM = Theorem(
    slug="zz-no-counterexample",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    expected="fails",
    counterexample={theta: sp.Integer(2), beta(1): sp.Integer(1), eta_dec: sp.Integer(1), eta(1): sp.Integer(1)},
    derivation=lambda: reduction(SETTING),
)
