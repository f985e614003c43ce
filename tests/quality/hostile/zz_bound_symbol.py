"""FALSE: the sum over θ is 3 whatever θ is; a point put in changes what is summed."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
CASES = (Case("a", sp.true, (ForAll("t", sp.true, sp.Sum(theta, (theta, 1, 2)) > theta**2),)),)
THEOREM = Theorem(
    slug="zz-bound-symbol",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
