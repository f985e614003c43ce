"""A relation of its own class, which may hold as it likes."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec


class Always(sp.StrictGreaterThan):
    def __new__(cls, a, b, **k):
        return sp.Basic.__new__(cls, sp.sympify(a), sp.sympify(b))


CASES = (Case("a", sp.true, (Active(1, Always(theta, threshold)),)),)
THEOREM = Theorem(
    slug="zz-own-relation",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
