"""FALSE: a VAE's modes grow with the correlation."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import correlation
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend

SETTING = Setting("vae", ("learnable",))
CASES = (Case("a", sp.true, (Trend(correlation, 1, -1),)),)
THEOREM = Theorem(
    slug="zz-trend-of-correlation",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
