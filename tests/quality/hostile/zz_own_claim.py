"""FALSE: a claim of a class of its own, whose condition is not the one that it was given."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
threshold = sp.sqrt(beta(1)) * eta_dec


class A(Active):
    @property
    def condition(self):
        return theta > threshold

    @condition.setter
    def condition(self, v):
        pass


CASES = (Case("a", sp.true, (A(1, theta > 2 * threshold),)),)
THEOREM = Theorem(
    slug="zz-own-claim",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
