"""FALSE, and two claims about one level: the case carries the mark of a case that was looked at."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
c = Case("a", sp.true, (Active(1, theta > threshold), Active(1, theta >= 0)))
object.__setattr__(c, "_passed", SETTING)
object.__setattr__(c, "_symbols", ())
CASES = (c,)
THEOREM = Theorem(
    slug="zz-forged-mark",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
