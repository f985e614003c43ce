"""FALSE: the point is not critical."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
w = grow(sigma(1), theta)
P = tuple(sp.ImmutableMatrix(b.shape[0], b.shape[1], [sp.Integer(1)] * (b.shape[0] * b.shape[1])) for b in w.point)
w = replace(w, point=P)
CASES = (Case("a", sp.true, (Curvature("grows", w, sp.Integer(-5), sp.true),)),)
THEOREM = Theorem(
    slug="zz-not-critical",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
