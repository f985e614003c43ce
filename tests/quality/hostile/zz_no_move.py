"""FALSE and EMPTY: the direction is zero."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import eta, theta
from collapsecheck.theory.statement import (
    Case,
    Curvature,
    Setting,
    Theorem,
)

w0 = grow(eta(1), theta)
way = replace(w0, move=tuple(0 * m for m in w0.move))

SETTING = Setting("vae", ("learnable",))
CASES = (
    Case("all", where=sp.true, claims=(Curvature("no direction falls", way, value=sp.Integer(0), falls=sp.false),)),
)
THEOREM = Theorem(
    slug="zz-no-move",
    title="The collapsed point is never a saddle",
    source="a hostile file",
    kind="condition",
    statement="No direction from the collapsed point falls.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
